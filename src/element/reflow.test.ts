import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  makeBox,
  makeDocument,
  makeEvents,
  press,
  put,
  settled,
  show,
  showMany,
} from './fixture.ts';

const MANY = makeDocument(makeEvents(1000));
/** What is hard to break: a long word, a long address, a long number. */
const LONG = {
  title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  description: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3),
  events: ['1990', '1991/1995', '1993-02-01'].map((date, i) => ({
    date,
    title: `Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz${'x'.repeat(i * 20)}`,
    summary: 'Antidisestablishmentarianism'.repeat(4),
    citations: [{title: 'W'.repeat(90), url: `https://example.org/${'long'.repeat(40)}`}],
  })),
};

type State = readonly [
  name: string,
  what: Partial<CitedTimeline>,
  go?: (timeline: CitedTimeline) => void,
];

/** What a reader may come to. */
const STATES: readonly State[] = [
  ['entries', {src: FIRST_TRAIN}],
  ['entries along the page, of which one is open', {src: FIRST_TRAIN, layout: 'horizontal'}],
  ['long words', {timeline: LONG}],
  ['long words along the page', {timeline: LONG, layout: 'horizontal'}],
  ['an open entry', {src: FIRST_TRAIN, selected: 'first-train'}],
  ['an open entry with long words', {timeline: LONG, selected: 'event-1'}],
  ['numbers', {src: FIRST_TRAIN, citations: 'numbered'}],
  ['a table', {src: FIRST_TRAIN, layout: 'table'}],
  ['a table of long words', {timeline: LONG, layout: 'table'}],
  ['filters', {src: FIRST_TRAIN}, timeline => press(timeline, 'Filters')],
  ['the panel that cites', {src: FIRST_TRAIN}, timeline => press(timeline, 'Cite')],
  ['the panel that cites long words', {timeline: LONG}, timeline => press(timeline, 'Cite')],
  ['what is found', {src: FIRST_TRAIN, query: 'wheat'}],
  ['many entries', {timeline: MANY}],
  ['counts', {timeline: MANY, layout: 'horizontal'}],
  ['titles', {timeline: MANY, layout: 'horizontal', from: '1950', to: '1951'}],
  ['a table of many', {timeline: MANY, layout: 'table'}],
  ['no data that can be had', {src: '/examples/data/none.json'}],
  ['nothing', {timeline: []}],
];

/** The same in a page of a reader's own, as a style sheet for it says. */
async function reach([, what, go]: State, width: number, styles = ''): Promise<CitedTimeline> {
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  makeBox(width).append(sheet);
  const timeline = await (what.timeline === MANY ? showMany : show)(what, {width});
  go?.(timeline);
  await settled(timeline);
  return timeline;
}

/** What holds an element in the timeline's own tree, or is the timeline. */
const holders = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) all.push(at);
  return all;
};

/** What may be wider than the timeline, as it can be moved in a window of its own. */
const isMoved = (element: Element): boolean =>
  !!element.closest('.viewport, .hidden, .ruler, svg') ||
  holders(element).some(({className}) => /\bvast\b/.test(String(className)));

/** What reaches beyond the timeline's own sides. */
function beyond(timeline: CitedTimeline): string[] {
  const {left, right} = timeline.getBoundingClientRect();
  return findAll(timeline, '*')
    .filter(element => element.getClientRects().length && !isMoved(element))
    .filter(element => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({localName, className}) => `${localName}.${className}`);
}

/** Text that is cut and cannot be had in full elsewhere. */
function cut(timeline: CitedTimeline): string[] {
  // Of what is long, or one of many rows, all is told when it is opened.
  const told = '.long, .stop *, .tall *, .told *, .ways *, .hidden, .skip, input, .viewport, .vast';
  return findAll(timeline, '*')
    .filter(element => !element.matches(told) && !element.closest('svg'))
    .filter(element => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const isCut = (overflow: string): boolean => /hidden|clip/.test(overflow);
      return (
        (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({localName, className}) => `${localName}.${className}`);
}

/** Cards that stand on each other, or reach out of the window above or below. */
function overlaps(timeline: CitedTimeline): string[] {
  const room = findAll(timeline, '.viewport')[0]?.getBoundingClientRect();
  const cards = findAll(timeline, '.horizontal .track .card').map(card =>
    card.getBoundingClientRect(),
  );
  const wrong: string[] = [];
  for (const [i, one] of cards.entries()) {
    if (room && (one.top < room.top - 7 || one.bottom > room.bottom + 7)) wrong.push(`${i} is cut`);
    for (const other of cards.slice(i + 1)) {
      const isApart =
        one.right <= other.left + 1 ||
        other.right <= one.left + 1 ||
        one.bottom <= other.top + 1 ||
        other.bottom <= one.top + 1;
      if (!isApart) wrong.push(`${i} on another`);
    }
  }
  return wrong;
}

const wrongWith = (timeline: CitedTimeline) => ({
  beyond: beyond(timeline),
  cut: cut(timeline),
  overlaps: overlaps(timeline),
});
const NOTHING = {beyond: [], cut: [], overlaps: []};

/** WCAG 2.2, 1.4.12; where the page sets it, for parts too. */
const spacing = (where: string): string => `${where} {
  line-height: 1.5;
  letter-spacing: 0.12em;
  word-spacing: 0.16em;
}`;
const PARTS = ['title', 'summary', 'date', 'citation', 'tick', 'heading', 'lane'];
const SPACED = [
  spacing('cited-timeline'),
  ...PARTS.map(part => spacing(`cited-timeline::part(${part})`)),
  'cited-timeline::part(summary) {margin-block-end: 2em}',
].join('\n');

describe('reflow', () => {
  for (const state of STATES) {
    // Also what 1280 px are at 400 %.
    it(`fits into 320 px: ${state[0]}`, async () => {
      const timeline = await reach(state, 320);
      expect(wrongWith(timeline)).to.deep.equal(NOTHING);
    });
  }

  it('fits into 320 px: data on their way', async () => {
    const timeline = put({src: `${FIRST_TRAIN}?again`}, {width: 320});
    await timeline.updateComplete;
    expect(wrongWith(timeline)).to.deep.equal(NOTHING);
  });

  for (const width of [320, 1000]) {
    for (const state of STATES) {
      it(`loses nothing to spaced text at ${width} px: ${state[0]}`, async () => {
        const timeline = await reach(state, width, SPACED);
        expect(wrongWith(timeline)).to.deep.equal(NOTHING);
      });
    }

    for (const state of STATES) {
      it(`loses nothing to text of twice the size at ${width} px: ${state[0]}`, async () => {
        const timeline = await reach(state, width, ':root {font-size: 200%}');
        expect(wrongWith(timeline)).to.deep.equal(NOTHING);
      });
    }
  }

  it('measures cards again when a reader spaces text', async () => {
    const timeline = await reach(['', {src: FIRST_TRAIN}], 1000);
    const heights = () => findAll(timeline, '.track .card').map(card => card.offsetHeight);
    const before = heights();
    const depth = find(timeline, '.viewport').offsetHeight;
    const sheet = document.createElement('style');
    sheet.textContent = SPACED;
    makeBox().append(sheet);
    await settled(timeline);
    expect(heights().every((height, i) => height > (before[i] as number))).to.equal(true);
    expect(find(timeline, '.viewport').offsetHeight).to.be.greaterThan(depth);
    expect(wrongWith(timeline)).to.deep.equal(NOTHING);
  });
});
