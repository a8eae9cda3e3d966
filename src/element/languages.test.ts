import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {findAll, show, until} from './fixture.ts';

const DUTCH = 'nl';
const CATALAN = 'ca';

/** A text in two languages that the interface has no words in, so that only the data's change. */
const both = (name: string): Record<string, string> => ({
  [DUTCH]: `${name} in het Nederlands`,
  [CATALAN]: `${name} en català`,
});
const SAID: Readonly<Record<string, string>> = {
  [DUTCH]: 'in het Nederlands',
  [CATALAN]: 'en català',
};

const DATA = {
  title: both('heading'),
  description: both('description'),
  sources: {
    a: {type: 'book', title: both('book')},
    b: {title: both('article'), container: both('container')},
    c: {title: both('report'), publisher: both('publisher')},
  },
  groups: {g: {label: both('group')}},
  events: [
    {
      ...{id: 'one', date: '1990', displayDate: both('date'), title: both('title'), group: 'g'},
      ...{summary: both('summary'), image: {src: 'x:', alt: both('alt'), credit: both('credit')}},
      media: [
        {kind: 'image', src: 'x:', alt: both('second alt'), title: both('medium')},
        {kind: 'audio', src: 'x:', alt: both('sound'), title: both('recording')},
        {kind: 'page', src: 'https://example.org/page', title: both('page')},
      ],
      corrections: [{date: '1991', note: both('correction')}],
      citations: [
        {source: 'a', quote: both('quote'), note: both('note')},
        {source: 'b', stance: 'disputes', quote: both('second quote')},
        'c',
      ],
    },
    {id: 'two', date: '1992', title: both('second title'), group: 'g', citations: ['a', 'b']},
    {id: 'three', title: both('third title'), citations: ['c']},
  ],
};

/** Where each text is drawn: the innermost elements with one of both in their own text or alternative. */
function drawn(timeline: CitedTimeline): (readonly [text: string, lang: string])[] {
  return findAll(timeline, '*').flatMap(element => {
    const own = Array.from(element.childNodes, node =>
      node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '',
    );
    return [...own, element.getAttribute('alt') ?? '']
      .filter(text => Object.values(SAID).some(said => text.includes(said)))
      .map(text => [text, element.closest<HTMLElement>('[lang]')?.lang ?? ''] as const);
  });
}

/** In every place that there is. */
async function everywhere(
  lang: string,
  then: (timeline: CitedTimeline, place: string) => Promise<void>,
): Promise<void> {
  const places: readonly (readonly [name: string, properties: Partial<CitedTimeline>])[] = [
    ['on the track', {}],
    ['down the page', {layout: 'vertical'}],
    ['in lanes', {groupBy: 'group'}],
    ['in an open entry', {selected: 'one'}],
    ['by numbers', {citations: 'numbered', selected: 'one'}],
    ['in the table', {layout: 'table'}],
  ];
  for (const [name, properties] of places) {
    const timeline = await show({timeline: DATA, lang, ...properties});
    await until(() => drawn(timeline).length > 3, name);
    if (properties.selected) await until(() => findAll(timeline, '.detail').length, name);
    findAll(timeline, '.tools .cite')[0]?.click();
    await until(() => findAll(timeline, '.citing').length, 'what cites');
    await then(timeline, name);
    timeline.parentElement?.remove();
  }
}

describe('texts of the data in two languages', () => {
  for (const [lang, tongue] of [
    [DUTCH, DUTCH],
    [`${DUTCH}-BE`, DUTCH],
    [CATALAN, CATALAN],
  ] as const)
    it(`are all in that of the page, ${lang}`, () =>
      everywhere(lang, async (timeline, place) => {
        for (const [text, marked] of drawn(timeline)) {
          expect(text, place).to.include(SAID[tongue]);
          // Their own tag, or none where it is the page's.
          expect([tongue, lang, ''], `${place}: ${text}`).to.include(marked);
        }
      }));

  it('are in the first, and marked, where the page’s is none of them', () =>
    everywhere('is', async (timeline, place) => {
      for (const [text, marked] of drawn(timeline))
        expect([SAID[DUTCH], marked], `${place}: ${text}`).to.deep.equal([
          Object.values(SAID).find(said => text.includes(said)),
          DUTCH,
        ]);
    }));

  it('are all drawn anew when the page’s language changes', () =>
    everywhere(DUTCH, async (timeline, place) => {
      const before = drawn(timeline).length;
      timeline.lang = CATALAN;
      await until(
        () => drawn(timeline).every(([text]) => text.includes(SAID[CATALAN] ?? '')),
        place,
      );
      expect(drawn(timeline), place).to.have.length(before);
      timeline.lang = 'is';
      await until(() => drawn(timeline).every(([text]) => text.includes(SAID[DUTCH] ?? '')), place);
      for (const [text, marked] of drawn(timeline)) expect(marked, text).to.equal(DUTCH);
    }));

  it('name every kind of text, each somewhere', async () => {
    const seen = new Set<string>();
    await everywhere(DUTCH, async timeline => {
      for (const [text] of drawn(timeline)) seen.add(text);
    });
    const names = [...JSON.stringify(DATA).matchAll(/"([\w ]+) in het Nederlands"/g)].map(
      ([, name]) => name as string,
    );
    const missing = names.filter(name => ![...seen].some(text => text.includes(name)));
    expect(missing).to.deep.equal([]);
  });
});
