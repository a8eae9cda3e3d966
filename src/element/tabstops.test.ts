import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {contrastOf} from '../view/contrast-fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  makeDocument,
  makeEvents,
  put,
  settled,
  show,
  showMany,
  textOf,
} from './fixture.ts';

const MANY = makeDocument(makeEvents(1000));
const MOST = 12;

/** Buttons of the page, before the timeline and after it. */
function surround(timeline: CitedTimeline): readonly [before: HTMLElement, after: HTMLElement] {
  const [before, after] = ['before', 'after'].map(text =>
    Object.assign(document.createElement('button'), {textContent: text}),
  ) as unknown as readonly [HTMLElement, HTMLElement];
  timeline.before(before);
  timeline.after(after);
  return [before, after];
}

/** Through its driver WebKit cannot be told that Shift is held: there nobody goes back. */
const CAN_SHIFT = /Chrome|Firefox/.test(navigator.userAgent);

async function press(key: string): Promise<void> {
  const isBack = key === 'Shift+Tab';
  if (isBack) await sendKeys({down: 'Shift'});
  await sendKeys({press: isBack ? 'Tab' : key});
  if (isBack) await sendKeys({up: 'Shift'});
}

/** Presses the tab key from one button to the other. @returns what was done at each stop between. */
async function walk<Seen>(
  timeline: CitedTimeline,
  [from, to]: readonly [HTMLElement, HTMLElement],
  look: (stop: HTMLElement) => Seen,
  key = 'Tab',
): Promise<Seen[]> {
  const seen: Seen[] = [];
  from.focus();
  for (let i = 0; i < 60; i++) {
    await press(key);
    await settled(timeline);
    if (document.activeElement === to) return seen;
    const stop = focused(timeline);
    if (!stop) throw new Error(`lost at ${document.activeElement?.outerHTML}`);
    seen.push(look(stop));
  }
  throw new Error(`no way out of ${seen.join()}`);
}

const nameOf = (stop: HTMLElement): string => stop.className || stop.id || stop.localName;

/** Of what is clipped, how far beyond its edges it is still seen, px. */
const MARGIN = 6;

/** The elements around another, from the inside out. */
function* around({parentElement}: HTMLElement): Generator<HTMLElement> {
  for (let outer = parentElement; outer; outer = outer.parentElement) yield outer;
}

/** What is wrong with how the focus is seen; nothing, if it is. */
function unseen(stop: HTMLElement): string[] {
  const {outlineStyle, outlineWidth, outlineColor, outlineOffset} = getComputedStyle(stop);
  const wrong: string[] = [];
  const note = (what: string): number => wrong.push(`${nameOf(stop)} ${textOf(stop)}: ${what}`);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle !== 'solid' || width < 2) note(`${outlineStyle} ${outlineWidth}`);
  const ratio = contrastOf(stop, outlineColor);
  if (ratio < 3) note(`ring of ${ratio}:1`);
  const [box] = stop.getClientRects();
  if (!box) return [...wrong, `${nameOf(stop)}: nothing there`];
  const clipping = [...around(stop)].filter(
    outer => getComputedStyle(outer).overflowX !== 'visible' && !outer.matches('span, .hidden'),
  );
  const rooms = clipping.map(outer => outer.getBoundingClientRect());
  const start = Math.max(0, box.left, ...rooms.map(({left}) => left));
  const end = Math.min(innerWidth, box.right, ...rooms.map(({right}) => right));
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const hit = (stop.getRootNode() as ShadowRoot).elementFromPoint((start + end) / 2, y);
  // Of what is higher than the window something is in its middle.
  if (box.height && !stop.contains(hit)) note(`under ${hit?.outerHTML.slice(0, 60)}`);
  const ring = Math.max(0, width + Number.parseFloat(outlineOffset));
  for (const [i, outer] of clipping.entries()) {
    const {overflowX, overflowY} = getComputedStyle(outer);
    const room = rooms[i] as DOMRect;
    const margin = overflowX === 'clip' ? MARGIN : 0;
    const above = box.top - ring - room.top + margin;
    const below = room.bottom + margin - box.bottom - ring;
    if (overflowY !== 'auto' && Math.min(above, below) < -1) note(`cut by ${outer.className}`);
    // What lasts longer than the window shows reaches beyond it on both sides.
    const shown = Math.min(box.right, room.right) - Math.max(box.left, room.left);
    if (shown < Math.min(box.width, room.width) / 4)
      note(`${shown} px of it in ${outer.className}`);
  }
  return wrong;
}

const STATES: readonly (readonly [name: string, Partial<CitedTimeline>, width: number])[] = [
  ['15 entries', {src: FIRST_TRAIN}, 1280],
  ['15 entries, of which not all are in view', {src: FIRST_TRAIN}, 740],
  ['15 entries down the page', {src: FIRST_TRAIN}, 360],
  ['15 entries in a table', {src: FIRST_TRAIN, layout: 'table'}, 740],
  ['15 entries from right to left', {src: FIRST_TRAIN, dir: 'rtl'}, 740],
  ['1,000 entries', {timeline: MANY}, 740],
  ['1,000 entries without an overview', {timeline: MANY, controls: 'search pan zoom'}, 740],
  ['1,000 entries, of which a few are in view', {timeline: MANY, from: '1950', to: '1951'}, 740],
  ['1,000 entries, of which one is in view', {timeline: MANY, from: '1950-06', to: '1950-06'}, 740],
  ['1,000 entries down the page', {timeline: MANY}, 360],
  ['1,000 entries in a table', {timeline: MANY, layout: 'table'}, 740],
];

describe('the tab key', () => {
  for (const [name, what, width] of STATES) {
    it(`passes ${name} in fewer than ${MOST} stops, each of which is seen`, async () => {
      const isMany = !!what.timeline;
      const timeline = await (isMany ? showMany : show)(what, {width});
      const [before, after] = surround(timeline);
      const wrong = await walk(timeline, [before, after], unseen);
      expect(wrong.flat()).to.deep.equal([]);
      expect(wrong.length).to.be.within(4, MOST - 1);
      if (!CAN_SHIFT) return;
      const back = await walk(timeline, [after, before], nameOf, 'Shift+Tab');
      expect(back.length, back.join()).to.be.within(4, MOST - 1);
      expect(back.at(-1)).to.equal('hidden skip');
    });

    it(`passes ${name} in two stops by the first of them`, async () => {
      const isMany = !!what.timeline;
      const timeline = await (isMany ? showMany : show)(what, {width});
      const [before, after] = surround(timeline);
      before.focus();
      const heading = find(timeline, '#heading').getBoundingClientRect().top;
      await sendKeys({press: 'Tab'});
      const link = focused(timeline) as HTMLElement;
      expect(textOf(link)).to.equal('Skip the timeline');
      expect(unseen(link)).to.deep.equal([]);
      expect(link.offsetHeight).to.be.at.least(44);
      expect(find(timeline, '#heading').getBoundingClientRect().top).to.equal(heading);
      await sendKeys({press: 'Enter'});
      const end = focused(timeline) as HTMLElement;
      expect(end.id).to.equal('end');
      expect(unseen(end)).to.deep.equal([]);
      for (const other of findAll(timeline, '.main, .table, .sources'))
        expect(other.compareDocumentPosition(end)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
      if (!CAN_SHIFT) return;
      await press('Shift+Tab');
      expect(focused(timeline)?.id).not.to.equal('end');
    });
  }

  for (const [name, what, inside] of [
    ['while nothing is there yet', {src: '/examples/data/first-train.json?late'}, '<ol></ol>'],
    ['where there are no entries', {timeline: []}, ''],
    ['where the data cannot be had', {src: '/examples/data/none.json'}, ''],
    ['without data', {}, ''],
  ] as const) {
    it(`finds nothing to skip ${name}`, async () => {
      const timeline = put(what, {inside});
      await timeline.updateComplete;
      expect(findAll(timeline, '.skip')).to.deep.equal([]);
      if (name.startsWith('while')) return;
      await settled(timeline);
      expect(findAll(timeline, '.skip')).to.deep.equal([]);
    });
  }

  it('goes on by arrows, Home and End among buttons, and among the links of sources', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 740});
    for (const [group, stops] of [
      ['.controls', 'button'],
      ['.sources', 'button, summary, .sources a:not(details a)'],
    ] as const) {
      const all = findAll(timeline, group).flatMap(found => [
        ...found.querySelectorAll<HTMLElement>(stops),
      ]);
      expect(all.length).to.be.greaterThan(6);
      all[0]?.focus();
      for (const stop of all) {
        expect(focused(timeline)).to.equal(stop);
        await sendKeys({press: 'ArrowRight'});
      }
      await sendKeys({press: 'Home'});
      expect(focused(timeline)).to.equal(all[0]);
      await sendKeys({press: 'End'});
      expect(focused(timeline)).to.equal(all.at(-1));
      if (!CAN_SHIFT) continue;
      await press('Shift+Tab');
      expect(all).not.to.include(focused(timeline));
      await sendKeys({press: 'Tab'});
      expect(focused(timeline)).to.equal(all.at(-1));
    }
  });

  it('stops at what is on the card where the reader is, and on no other', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 740});
    findAll(timeline, '.card')[4]?.focus();
    await settled(timeline);
    const within = findAll(timeline, '.card :is(a, button)').filter(({tabIndex}) => tabIndex === 0);
    const cards = new Set(within.map(stop => stop.closest('.card')));
    expect([...cards]).to.deep.equal([findAll(timeline, '.card')[4]]);
    expect(within.length).to.be.greaterThan(1);
  });
});
