import {expect} from '@open-wc/testing';
import {contain} from './contain.ts';
import {parseTimeline} from './parse.ts';
import {random} from './random.ts';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const SIGNS = [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI] as const;
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;

/** What is left of the control characters when each pair with nothing open in it is taken out, again and again. */
function leftOf(text: string): string {
  let left = (text.match(CONTROL) ?? []).join('');
  for (let before = ''; before !== left; ) {
    before = left;
    left = left
      .replace(/[\u202a\u202b\u202d\u202e]\u202c/, '')
      // An isolate's end closes the embeddings in it.
      .replace(/[\u2066-\u2068][\u202a\u202b\u202d\u202e]*\u2069/, '');
  }
  return left;
}

describe('a text with control characters', () => {
  const cases: [about: string, text: string, contained: string][] = [
    ['nothing', 'A summit', 'A summit'],
    ['marks, which do no harm', 'A\u200e\u200f\u061c', 'A\u200e\u200f\u061c'],
    ['an override', `A ${RLO}summit`, `A ${RLO}summit${PDF}`],
    ['an override that is closed', `A ${RLO}sum${PDF}mit`, `A ${RLO}sum${PDF}mit`],
    ['an isolate of the author’s', `A ${FSI}פסגה${PDI}!`, `A ${FSI}פסגה${PDI}!`],
    ['an open isolate', `A ${RLI}summit`, `A ${RLI}summit${PDI}`],
    ['an end of nothing', `A ${PDI}sum${PDF}mit`, 'A summit'],
    ['an end of another kind', `A ${RLO}sum${PDI}mit`, `A ${RLO}summit${PDF}`],
    [
      'an end within an isolate',
      `${RLO}A ${LRI}sum${PDF}mit${PDI}`,
      `${RLO}A ${LRI}summit${PDI}${PDF}`,
    ],
    [
      'an isolate that ends an embedding',
      `${LRI}A ${RLE}sum${PDI}mit${PDF}`,
      `${LRI}A ${RLE}sum${PDI}mit`,
    ],
    ['several', `${RLO}${LRI}${LRE}A`, `${RLO}${LRI}${LRE}A${PDF}${PDI}${PDF}`],
  ];
  for (const [about, text, contained] of cases)
    it(`is contained: ${about}`, () => expect(contain(text)).to.equal(contained));

  it('is closed, whatever is in it, and changed no more than that takes', () => {
    const next = random(7);
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from({length: next() * 9}, () => {
        const pick = Math.floor(next() * 12);
        return SIGNS[pick] ?? 'aא1'.charAt(pick - 9);
      }).join('');
      const made = contain(text);
      const about = JSON.stringify(text);
      expect(leftOf(made), about).to.equal('');
      expect(made.replace(CONTROL, ''), about).to.equal(text.replace(CONTROL, ''));
      expect(contain(made), about).to.equal(made);
      if (!leftOf(text)) expect(made, about).to.equal(text);
      // What opens stays where it is; what is put in stands at the end.
      const opening = (one: string) => one.replace(/[\u202c\u2069]/g, '');
      expect(opening(made), about).to.equal(opening(text));
      expect(made.replace(/[\u202c\u2069]*$/, '').length, about).to.be.at.most(text.length);
    }
  });
});

describe('what is read of data with control characters', () => {
  const bad = (text: string): string => `${PDI}${text} ${RLO}${LRI}`;
  const texts = {en: bad('text'), he: bad('טקסט')};
  const source = {
    id: bad('id'),
    title: texts,
    author: [{family: bad('family'), given: bad('given')}, bad('name')],
    publisher: bad('publisher'),
    container: bad('container'),
    url: bad('javascript:1'),
    published: bad('when'),
    accessed: {literal: bad('then')},
    archive: {url: bad('https://example.org/a')},
  };
  const {timeline, problems} = parseTimeline({
    ...{title: bad('title'), description: texts},
    sources: {[bad('key')]: source, linked: {title: 'A', url: `https://example.org/b${RLO}`}},
    groups: {[bad('group')]: {label: bad('label')}},
    events: [
      {
        ...{id: bad('event'), date: bad('date'), end: bad('end'), displayDate: texts},
        ...{title: bad('title'), summary: texts, group: bad('group'), tags: [bad('tag')]},
        image: {src: bad('javascript:1'), alt: bad('alt'), credit: bad('credit')},
        media: [{src: bad('javascript:1'), title: bad('title'), credit: texts}],
        citations: [
          {source: bad('key'), quote: bad('quote'), note: texts, locator: bad('page')},
          {source: bad('unknown'), prefix: bad('prefix'), suffix: bad('suffix')},
          bad('a title'),
        ],
        corrections: [{date: bad('date'), note: bad('note')}],
        ...{status: bad('status'), [bad('field')]: 1},
      },
      {title: 'B', group: bad('another')},
      bad('an event'),
    ],
  });

  it('is contained, all that is shown', () => {
    let count = 0;
    const look = (value: unknown, path: string): void => {
      if (typeof value === 'string') {
        count++;
        // What is looked for stays to the letter.
        if (!/\.id$|\.raw/.test(path)) expect(leftOf(value), path).to.equal('');
      } else if (value && typeof value === 'object') {
        for (const [key, one] of Object.entries(value)) {
          if (key !== 'raw') look(one, `${path}.${path.endsWith('s') ? '…' : ''}${key}`);
        }
      }
    };
    look(timeline, 'timeline');
    look(
      problems.map(({message, hint}) => [message, hint]),
      'problems',
    );
    expect(count).to.be.above(80);
  });

  it('is found by its ids, which stay to the letter', () => {
    const [event, other] = timeline.events;
    expect(event?.id).to.equal(bad('event'));
    expect(event?.group).to.equal(timeline.groups[bad('group')]);
    expect(event?.group?.label).to.equal(`label ${RLO}${LRI}${PDI}${PDF}`);
    expect(other?.group?.label).to.equal(`another ${RLO}${LRI}${PDI}${PDF}`);
    expect(event?.citations[0]?.source.title).to.have.property('he');
    expect(problems.filter(({code}) => code === 'source-unknown')).to.have.length(2);
  });

  it('has addresses as a browser asks for them', () => {
    expect(timeline.sources.linked?.url).to.equal('https://example.org/b%E2%80%AE');
  });
});
