import {expect} from '@open-wc/testing';
import {contrastOf, contrasts} from '../view/contrast-fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  findAll,
  levelOf,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
  showMany,
} from './fixture.ts';

export const NAMES = ['default', 'newspaper', 'museum', 'civic', 'night', 'high-contrast'] as const;

/** The text of each theme's file. */
export const files: Map<string, string> = new Map();
before(async () => {
  for (const name of NAMES) files.set(name, await (await fetch(`/src/themes/${name}.css`)).text());
});

const sheets: HTMLStyleElement[] = [];
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
});

/** Puts rules on the page, as a theme's file does, for one test. */
export function style(text: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = text;
  document.head.append(sheet);
  sheets.push(sheet);
}

const many = makeDocument(makeEvents(400));
type Options = Parameters<typeof show>[0];

/** The states that are looked at, each as one timeline. */
export const STATES: Readonly<Record<string, (base: Options) => Promise<CitedTimeline>>> = {
  'an opened entry whose sources differ, filters, and what cites': async base => {
    const timeline = await show({...base, src: FIRST_TRAIN, selected: 'first-train'});
    press(timeline, 'Filters');
    press(timeline, 'Cite', '.controls');
    await settled(timeline);
    expect(findAll(timeline, '.differing, .filters label, .citing, .break')).not.to.have.length(0);
    return timeline;
  },
  'a search': async base => {
    const timeline = await show({...base, src: FIRST_TRAIN, query: 'wheat'});
    expect(findAll(timeline, '.out')).not.to.have.length(0);
    return timeline;
  },
  'a table, with a row that is open': base =>
    show({...base, src: FIRST_TRAIN, layout: 'table', selected: 'summit'}),
  'a phone': base =>
    show({...base, src: FIRST_TRAIN, selected: 'summit', citations: 'numbered'}, {width: 360}),
  'titles in lanes': async base => {
    const window = {from: '1950', to: '1956', groupBy: 'group'};
    const timeline = await showMany({...base, ...window, timeline: many});
    expect(levelOf(timeline)).to.equal('titles');
    return timeline;
  },
  'counts, one of them pointed at': async base => {
    const timeline = await showMany({...base, timeline: many});
    const heap = findAll(timeline, '.heap')[0] as HTMLElement;
    heap.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
    await settled(timeline);
    return timeline;
  },
  'data that cannot be had': base => show({...base, src: '/none.json'}),
  'no entries': base => show({...base, timeline: {title: 'Empty', events: []}}),
};

/** What must be seen without being text, and by which of its colours. */
const MARKS: readonly [selector: string, colour: 'color' | 'backgroundColor' | 'borderTopColor'][] =
  [
    ['.line', 'borderTopColor'],
    ['.dot:not(.approximate, .uncertain, .expected)', 'backgroundColor'],
    ['.bar:not(.approximate, .uncertain, .expected)', 'backgroundColor'],
    ['input:not([type])', 'borderTopColor'],
    ['.controls button:not([aria-disabled=true])', 'borderTopColor'],
    ['.badge', 'borderTopColor'],
    ['.pane', 'borderTopColor'],
  ];

/** Text of less than 7:1, marks of less than 3:1. Throws where there is no text at all. */
export function lacking(timeline: CitedTimeline): string[] {
  const texts = contrasts(timeline);
  if (!texts.length) throw new Error('nothing to read');
  const weak = texts
    .filter(({ratio}) => ratio < 7)
    .map(({text, where, colour, ground, ratio}) =>
      [text.slice(0, 30), where, `${colour} on ${ground}`, ratio.toFixed(2)].join(' | '),
    );
  const faint = MARKS.flatMap(([selector, colour]) =>
    findAll(timeline, selector)
      .map(mark => contrastOf(mark, getComputedStyle(mark)[colour]))
      .filter(ratio => ratio < 3)
      .map(ratio => `${selector} ${ratio.toFixed(2)}`),
  );
  return [...weak, ...faint];
}
