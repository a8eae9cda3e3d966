import '../define.ts';
import type {CitedTimeline} from './cited-timeline.ts';

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

/** Waits until no data are on their way and sizes have been seen and answered. */
export async function settled(timeline: CitedTimeline): Promise<void> {
  await timeline.updateComplete;
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
