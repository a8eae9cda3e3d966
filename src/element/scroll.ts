import type {Scene} from '../view/timeline.ts';

/** A press of a button scrolls at least so far, px, however narrow the window. */
const LEAST_PAGE = 48;

/** Which ways the track can be scrolled. */
export type Scroll = NonNullable<Scene['scroll']>;

/** `undefined` where all of the track is in view. */
export function scrollOf({clientWidth, scrollLeft, scrollWidth}: Element): Scroll | undefined {
  if (scrollWidth <= clientWidth + 1) return undefined;
  // From right to left, browsers count from zero downwards.
  const start = Math.abs(scrollLeft);
  return {earlier: start > 1, later: start + clientWidth < scrollWidth - 1};
}

export const isSameScroll = (a: Scroll | undefined, b: Scroll | undefined): boolean =>
  a?.earlier === b?.earlier && a?.later === b?.later;

/** Scrolls so far that what is cut off now is whole then: by the window's width less one card. */
export function scrollPage(viewport: Element, direction: -1 | 1, isRtl: boolean): void {
  const card = viewport.querySelector<HTMLElement>('.card')?.offsetWidth ?? 0;
  const step = Math.max(viewport.clientWidth - card, LEAST_PAGE);
  viewport.scrollBy({left: direction * step * (isRtl ? -1 : 1)});
}

/** Moves the focus, and all of what has it into view: browsers are content with a part. */
export function goTo(element: HTMLElement | null | undefined): void {
  element?.focus({preventScroll: true});
  element?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
