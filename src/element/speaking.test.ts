import {expect} from '@open-wc/testing';
import {instead} from '../view/fixture.ts';
import {formatNumber} from '../words/intl.ts';
import type {PartialLanguage} from '../words/language.ts';
import {CitedTimeline} from './cited-timeline.ts';
import {find, findAll, makeBox, next, put, settled, show, textOf, until} from './fixture.ts';

const DATA = {
  sources: {a: {title: 'Alpha', publisher: 'Press'}},
  events: [
    {id: 'one', date: '1988~', title: 'One', summary: 'It was.', source: 'a'},
    {id: 'two', date: '1994', title: 'Two', source: ['a', 'https://example.org/b']},
  ],
};

/** What “Cite” is called: in any language it is another word. */
const citeOf = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.tools .cite')[0]);
const CITE: Readonly<Record<string, string>> = {
  en: 'Cite',
  ar: 'استشهاد',
  de: 'Zitieren',
  fa: 'استناد',
  hy: 'Մեջբերել',
  ja: '引用',
  ru: 'Цитировать',
  zh: '引用',
};

/** Adds languages for the time of a test. */
async function withLanguages(
  more: typeof CitedTimeline.languages,
  then: () => Promise<void>,
): Promise<void> {
  const {languages} = CitedTimeline;
  Object.assign(languages, more);
  try {
    await then();
  } finally {
    for (const tag of Object.keys(more)) delete languages[tag];
  }
}

/** What the console is warned of meanwhile. */
async function warningsOf(act: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  await instead(console, {warn: (text: unknown) => heard.push(`${text}`)}, act);
  return heard.filter(text => text.startsWith('cited-timeline:'));
}

/** A language of few words, that comes when it is told to. */
function slow(language: PartialLanguage = {main: {cite: 'Cito'}}) {
  const {promise, resolve, reject} = Promise.withResolvers<PartialLanguage>();
  let asked = 0;
  const get = () => {
    asked++;
    return promise;
  };
  return {
    get,
    come: () => resolve(language),
    fail: () => reject(new TypeError('no such file')),
    get asked() {
      return asked;
    },
  };
}

const drawn = (timeline: CitedTimeline): number => findAll(timeline, 'section, .notice').length;
const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

describe('the reader’s language', () => {
  const cases: [about: string, element: string, page: string, data: string, language: string][] = [
    ['the element’s', 'hy', 'de', 'ar', 'hy'],
    ['that of what it stands in', '', 'ru-RU', 'ar', 'ru'],
    ['the data’s, where the page has none', '', '', 'ar-EG', 'ar'],
    ['without region and script', 'zh-Hant-TW', '', '', 'zh'],
    ['in any case', 'FA-ir', '', '', 'fa'],
    ['of a tag with an underline', 'ja_JP', '', '', 'ja'],
    ['English, where there are no words', 'sr-Latn', '', '', 'en'],
    ['English, of a tag that is none', 'x y z', '', '', 'en'],
    ['English, of its kinds', 'en-IN', 'hy', '', 'en'],
  ];
  for (const [about, element, page, data, language] of cases)
    it(`is ${about}`, async () => {
      const box = makeBox(1000);
      box.lang = page;
      const timeline = put({timeline: {...DATA, ...(data && {lang: data})}});
      if (element) timeline.lang = element;
      box.append(timeline);
      await settled(timeline);
      await until(() => citeOf(timeline), 'a timeline');
      expect(citeOf(timeline)).to.equal(CITE[language]);
    });

  it('is that of the page around other elements that it stands in', async () => {
    const box = makeBox(1000);
    box.lang = 'hy';
    const inner = document.createElement('div').attachShadow({mode: 'open'});
    box.append(inner.host);
    const timeline = put({timeline: DATA});
    inner.append(timeline);
    await until(() => citeOf(timeline) === CITE.hy, 'Armenian');
    (inner.host as HTMLElement).lang = 'de';
    await until(() => citeOf(timeline) === CITE.de, 'German');
    box.lang = 'ar';
    await until(() => citeOf(timeline) === CITE.de, 'German');
    inner.host.removeAttribute('lang');
    await until(() => citeOf(timeline) === CITE.ar, 'Arabic');
  });

  it('is each its own of several timelines', async () => {
    const all = await Promise.all(
      ['hy', 'en', 'ja', 'hy'].map(lang => show({timeline: DATA, lang})),
    );
    expect(all.map(citeOf)).to.deep.equal([CITE.hy, CITE.en, CITE.ja, CITE.hy]);
  });
});

describe('a language that changes', () => {
  it('is followed, wherever that is said', async () => {
    const timeline = await show({timeline: DATA});
    const box = timeline.parentElement as HTMLElement;
    const {documentElement} = document;
    const before = documentElement.lang;
    const steps: [about: string, change: () => void, language: string][] = [
      ['at first', () => {}, 'en'],
      ['on the page', () => Object.assign(documentElement, {lang: 'de'}), 'de'],
      ['around it', () => Object.assign(box, {lang: 'hy'}), 'hy'],
      ['on itself', () => timeline.setAttribute('lang', 'ru'), 'ru'],
      ['no more on itself', () => timeline.removeAttribute('lang'), 'hy'],
      ['no more around it', () => box.removeAttribute('lang'), 'de'],
      ['back', () => Object.assign(documentElement, {lang: before}), 'en'],
    ];
    try {
      for (const [about, change, language] of steps) {
        change();
        await until(() => citeOf(timeline) === CITE[language], about);
      }
    } finally {
      documentElement.lang = before;
    }
  });

  it('is followed again where it is put anew, and not before', async () => {
    const timeline = await show({timeline: DATA, lang: 'hy'});
    timeline.remove();
    timeline.lang = 'de';
    await frame();
    expect(citeOf(timeline)).to.equal(CITE.hy);
    makeBox(1000).append(timeline);
    await until(() => citeOf(timeline) === CITE.de, 'German');
  });

  it('may turn the way that time runs', async () => {
    const timeline = await show({timeline: DATA, lang: 'de', layout: 'horizontal'});
    const box = timeline.parentElement as HTMLElement;
    const run = (): number => {
      const [one, two] = findAll(timeline, '.track .card').map(card =>
        card.getBoundingClientRect(),
      );
      return Math.sign((two?.left ?? 0) - (one?.left ?? 0));
    };
    expect(run()).to.equal(1);
    box.lang = 'ar';
    box.dir = 'rtl';
    timeline.removeAttribute('lang');
    await until(() => run() === -1 && citeOf(timeline) === CITE.ar, 'right to left');
    box.removeAttribute('dir');
    await until(() => run() === 1, 'left to right');
  });

  it('leaves what is shown until its words are there, and then changes all at once', async () => {
    const sq = slow();
    await withLanguages({sq: sq.get}, async () => {
      const timeline = await show({timeline: DATA, lang: 'de'});
      findAll(timeline, '.card .title')[0]?.click();
      await until(() => findAll(timeline, '.detail').length, 'an entry');
      const section = find(timeline, 'section.horizontal');
      timeline.lang = 'sq';
      await until(() => sq.asked, 'asked');
      for (let i = 0; i < 5; i++) await frame();
      expect(citeOf(timeline)).to.equal(CITE.de);
      expect(textOf(findAll(timeline, '.date')[0])).to.equal('ca. 1988');
      sq.come();
      await until(() => citeOf(timeline) === 'Cito', 'its words');
      expect(textOf(findAll(timeline, '.date')[0])).to.equal('about 1988');
      expect(find(timeline, 'section.horizontal')).to.equal(section);
      expect(findAll(timeline, '.detail')).to.have.length(1);
    });
  });
});

describe('words on their way', () => {
  it('are asked for beside the data, and once for all timelines', async () => {
    const sq = slow();
    const data = Promise.withResolvers<void>();
    const answer = () => data.promise.then(() => new Response(JSON.stringify(DATA)));
    await withLanguages({sq: sq.get}, () =>
      instead(window, {fetch: answer}, async () => {
        const all = ['one.json', 'two.json'].map(src => put({src, lang: 'sq'}));
        await Promise.all(all.map(({updateComplete}) => updateComplete));
        expect(sq.asked).to.equal(1);
        sq.come();
        data.resolve();
        await until(() => all.every(timeline => citeOf(timeline) === 'Cito'), 'its words');
      }),
    );
  });

  it('leave what stands inside until then, and nothing is drawn twice', async () => {
    const sq = slow();
    await withLanguages({sq: sq.get}, async () => {
      const timeline = put({timeline: DATA, lang: 'sq'}, {inside: '<p>Until then</p>'});
      const loads: Event[] = [];
      timeline.addEventListener('timeline-load', event => loads.push(event));
      await until(() => sq.asked, 'asked');
      for (let i = 0; i < 5; i++) await frame();
      expect(timeline.querySelector('p')?.checkVisibility()).to.equal(true);
      expect([drawn(timeline), loads.length]).to.deep.equal([0, 0]);
      const added: string[] = [];
      const watcher = new MutationObserver(records => {
        for (const {addedNodes} of records)
          for (const node of addedNodes) added.push(node.nodeName);
      });
      watcher.observe(timeline.shadowRoot as ShadowRoot, {childList: true});
      const load = next(timeline, 'timeline-load');
      sq.come();
      await load;
      await settled(timeline);
      watcher.disconnect();
      expect(added.filter(name => /^[A-Z]/.test(name))).to.deep.equal(['SECTION']);
      expect(citeOf(timeline)).to.equal('Cito');
    });
  });

  it('hold back why nothing is shown, too', async () => {
    const sq = slow({main: {failed: 'Nuk u ngarkua'}});
    await withLanguages({sq: sq.get}, async () => {
      const timeline = put({timeline: 42, lang: 'sq'});
      await until(() => sq.asked, 'asked');
      for (let i = 0; i < 5; i++) await frame();
      expect(drawn(timeline)).to.equal(0);
      sq.come();
      await until(() => drawn(timeline), 'a notice');
      expect(textOf(find(timeline, '.notice strong'))).to.equal('Nuk u ngarkua');
      expect(find(timeline, '.notice [lang]').lang).to.equal('en');
    });
  });

  const failing: [about: string, get: () => Promise<PartialLanguage>, isTold: boolean][] = [
    ['cannot be had', () => Promise.reject(new TypeError('no such file')), true],
    [
      'are asked for in vain',
      () => {
        throw new TypeError('no such function');
      },
      true,
    ],
    ['are none', () => Promise.resolve(undefined as unknown as PartialLanguage), false],
  ];
  for (const [about, get, isTold] of failing)
    it(`are English where they ${about}, and the console says so`, async () => {
      const warnings = await warningsOf(() =>
        withLanguages({sq: get}, async () => {
          const all = [1, 2].map(() => put({timeline: DATA, lang: 'sq'}));
          for (const timeline of all) {
            await until(() => citeOf(timeline) === CITE.en, 'English');
            expect(timeline.problems).to.deep.equal([]);
          }
        }),
      );
      expect(warnings.length).to.equal(Number(isTold));
      if (isTold) expect(warnings[0]).to.match(/A part of cited-timeline is missing/);
    });
});

describe('a page’s own words', () => {
  it('come before those of the language, in every part, and go again', async () => {
    const timeline = await show({timeline: DATA, lang: 'de', selected: 'one'});
    await until(() => findAll(timeline, '.detail').length, 'an entry');
    const said = () => [
      citeOf(timeline),
      textOf(find(timeline, '#detail .date')),
      textOf(find(timeline, '.ways p')),
      textOf(find(timeline, '.ways .shut')),
    ];
    expect(said()).to.deep.equal(['Zitieren', 'ca. 1988', '1 von 2', 'Schließen']);
    timeline.words = {
      main: {cite: 'Nachweis', about: date => `um ${date}`},
      reader: {place: (number, all) => `${number}/${all}`},
    };
    await settled(timeline);
    expect(said()).to.deep.equal(['Nachweis', 'um 1988', '1/2', 'Schließen']);
    timeline.lang = 'en';
    await until(() => said()[3] === 'Close', 'English');
    expect(said()).to.deep.equal(['Nachweis', 'um 1988', '1/2', 'Close']);
    timeline.words = null;
    await settled(timeline);
    expect(said()).to.deep.equal(['Cite', 'about 1988', '1 of 2', 'Close']);
  });

  it('are those of one timeline alone', async () => {
    const one = await show({timeline: DATA, words: {main: {about: date => `c. ${date}`}}});
    const other = await show({timeline: DATA});
    const dates = [one, other].map(timeline => textOf(findAll(timeline, '.date')[0]));
    expect(dates).to.deep.equal(['c. 1988', 'about 1988']);
  });

  it('may be a whole language, or some of one: the rest is English', async () => {
    const sq = {main: {lang: 'sq', cite: 'Cito', comma: ', '}, reader: {tags: 'Etiketa'}};
    await withLanguages({SQ: () => Promise.resolve(sq)}, async () => {
      const timeline = await show({timeline: DATA, lang: 'sq-AL', selected: 'one'});
      await until(() => findAll(timeline, '.detail').length, 'an entry');
      expect(citeOf(timeline)).to.equal('Cito');
      expect(textOf(find(timeline, '.ways .shut'))).to.equal('Close');
    });
  });
});

describe('numbers', () => {
  const tags = ['ar-EG', 'fa', 'hi-u-nu-deva', 'bn', 'my', 'en', 'ckb'];
  for (const lang of tags)
    it(`have the digits of ${lang}`, async () => {
      const timeline = await show({timeline: DATA, lang, citations: 'numbered'});
      await until(() => findAll(timeline, '.note').length, 'numbers');
      const [one, two] = [1, 2].map(number => formatNumber(number, lang));
      const notes = findAll(timeline, '.track .note').map(textOf);
      expect(notes).to.deep.equal([one, one, two]);
      const items = findAll(timeline, '.sources li').map(item => item.dataset.number);
      expect(items).to.deep.equal([one, two]);
      const counts = findAll(timeline, '.count').map(textOf);
      expect(counts.join()).to.include(two);
    });
});
