import {waitUntil} from '@open-wc/testing';
import '../define.ts';
import {parseDate} from '../model/date/index.ts';
import {random} from '../model/random.ts';
import {lookUp} from '../model/text.ts';
import type {CrowdBox} from '../view/crowd.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import type {TimelineViewChangeEvent} from './events.ts';
import {citer, later, reader} from './later.ts';

// What is loaded on first use is there at once: how long that takes is not what is tested.
before(() => Promise.all([later.load(), reader.load(), citer.load()]));

/** The real data, as the test server has them. */
export const FIRST_TRAIN = '/examples/data/first-train.json';

const boxes: HTMLElement[] = [];
afterEach(() => {
  for (const box of boxes.splice(0)) box.remove();
});

/** A box on the page, as wide as told in px, that goes with the test. */
export function makeBox(width = 1280, markup = ''): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.innerHTML = markup;
  document.body.append(box);
  boxes.push(box);
  return box;
}

/** A timeline with these properties and children, in a box of its own. */
export function put(
  properties: Partial<CitedTimeline>,
  {width, inside = ''}: {width?: number; inside?: string} = {},
): CitedTimeline {
  const timeline = Object.assign(document.createElement('cited-timeline'), properties);
  timeline.innerHTML = inside;
  makeBox(width).append(timeline);
  return timeline;
}

/** The same, once it has come to rest. */
export async function show(...what: Parameters<typeof put>): Promise<CitedTimeline> {
  const timeline = put(...what);
  await settled(timeline);
  return timeline;
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Waits for what may take long where much else is done: a page of its own, with its modules. */
export const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(condition, message, {timeout: 30_000});

/**
 * For tests that go through the page's history. Waits until the page is loaded: before that, following
 * a link within it makes no step (HTML, navigate). And puts some steps before the first, so that a test
 * that goes back too far fails, and does not leave the page.
 */
export async function prepareHistory(): Promise<void> {
  await new Promise(resolve => {
    if (document.readyState === 'complete') setTimeout(resolve);
    else addEventListener('load', () => setTimeout(resolve), {once: true});
  });
  for (let i = 0; i < 4; i++) history.pushState(null, '');
}

/** Waits until no words and no data are on their way and sizes have been seen and answered. */
export async function settled(timeline: CitedTimeline): Promise<void> {
  await timeline.updateComplete;
  const {lang = ''} = timeline.closest<HTMLElement>('[lang]') ?? {};
  const {languages} = timeline.constructor as typeof CitedTimeline;
  await languages[lookUp(Object.keys(languages), lang) ?? '']?.().catch(() => {});
  while (timeline.shadowRoot?.querySelector('[role="status"]')) await frame();
  for (let i = 0; i < 3; i++) {
    await frame();
    await timeline.updateComplete;
  }
}

/** What the next event of that kind brings. */
export const next = <Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise(resolve => target.addEventListener(type, resolve, {once: true}));

/** In the timeline's own tree, in its order. */
export const findAll = (timeline: CitedTimeline, selector: string): HTMLElement[] => [
  ...(timeline.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The one element that fits; throws where there are none or several. */
export function find(timeline: CitedTimeline, selector: string): HTMLElement {
  const found = findAll(timeline, selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${selector}`);
  return found[0];
}

/** As a reader has it: white space collapsed. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const titlesOf = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.title').map(textOf);

/** The same as `show`, of many entries: what only they need may have yet to be loaded. */
export async function showMany(...what: Parameters<typeof put>): Promise<CitedTimeline> {
  const timeline = put(...what);
  await next(timeline, 'timeline-load');
  await settled(timeline);
  return timeline;
}

/** What the window shows, as told when it comes to rest after `change`. */
export async function viewAfter(
  timeline: CitedTimeline,
  change: () => void,
): Promise<TimelineViewChangeEvent> {
  const told = next(timeline, 'timeline-view-change');
  change();
  const event = await told;
  await settled(timeline);
  return event;
}

/** Presses a key. @returns whether the page may have it. */
export const key = (target: Element, init: KeyboardEventInit): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}),
  );

/** Presses a button of the timeline's, found by its name. */
export function press(timeline: CitedTimeline, name: string, within = ''): void {
  const found = findAll(timeline, `${within} button`).find(
    button => button.title === name || textOf(button) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  found.click();
}

/** What has the focus in the timeline's own tree. */
export const focused = (timeline: CitedTimeline): HTMLElement | null =>
  (timeline.shadowRoot?.activeElement ?? null) as HTMLElement | null;

/** How many elements the timeline has made. */
export const countElements = (timeline: CitedTimeline): number => findAll(timeline, '*').length;

/** What a crowd draws, each with the numbers of the entries that it stands for. */
export const boxesOf = (timeline: CitedTimeline): (CrowdBox & {readonly all: number[]})[] =>
  findAll(timeline, '.stop').map(stop => {
    const {box} = stop as HTMLElement & {box: CrowdBox};
    return {...box, all: box.kind === 'heap' ? [...box.numbers] : [box.number]};
  });

/** `cards`, `titles` or `counts`. */
export const levelOf = (timeline: CitedTimeline): string =>
  findAll(timeline, '.crowd')[0]?.className.replace('crowd ', '') ?? 'cards';

export interface MadeEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly group?: string;
  readonly citations: readonly string[];
}

/**
 * Events of 1900 to 2019: days, up to 150 years and ranges of a year, and a dozen that are long, or
 * open to one side. A fifth of them are in no group. They cite 1 or 2 of 50 sources.
 */
export function makeEvents(count: number, seed = 1): MadeEvent[] {
  const next = random(seed);
  const pick = (most: number): number => Math.floor(next() * most);
  const day = (year: number): string =>
    `${year}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  const longDate = (year: number): string =>
    [`${year}/..`, `../${year}`, `${1900 + pick(20)}/${2000 + pick(20)}`][pick(3)] as string;
  const long = Math.ceil(count / 12);
  return Array.from({length: count}, (_, i) => {
    const year = 1900 + pick(120);
    const isDay = next() > Math.min(0.1, 150 / count);
    const short = isDay ? day(year) : i % 2 ? `${year}` : `${day(year)}/${day(year + 1)}`;
    const group = pick(5);
    return {
      ...{id: `made-${i}`, date: i % long ? short : longDate(year), title: `What happened ${i}`},
      ...(group < 4 && {group: `g${group}`}),
      citations: [...new Set([`s${pick(50)}`, `s${pick(50)}`])],
    };
  });
}

/** A document of such events, with the sources that they cite, and their groups. */
export const makeDocument = (events: readonly MadeEvent[]) => ({
  title: 'Made for the test',
  sources: Object.fromEntries(
    Array.from({length: 50}, (_, i) => [
      `s${i}`,
      {type: 'report', title: `Work ${i}`, url: `https://example.org/${i}`},
    ]).filter(([id]) => events.some(({citations}) => citations.includes(id as string))),
  ),
  groups: Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((label, i) => [`g${i}`, {label: `Group ${label}`}]),
  ),
  events,
});

/** The numbers of those that are in a window, one by one. Ms; `from` inclusive, `to` exclusive. */
export const inside = (
  events: readonly {readonly date: string}[],
  from: number,
  to: number,
): number[] =>
  [...events.keys()].filter(number => {
    const {start = Infinity, end = -Infinity} = parseDate(events[number]?.date ?? '') ?? {};
    return start < to && end > from;
  });
