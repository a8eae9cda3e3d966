import {type Grip, gripOf, type Point} from './grip.ts';

/** What is done with the track by hand. */
export interface Hand {
  /** Something presses, wherever and with whatever button. */
  touch(): void;
  /** What was held as it was before is now held as it is after. */
  move(before: Grip, after: Grip): void;
  /** @param velocity With which a finger let go at `time`, in ms, in client px/ms; else 0. */
  release(velocity: number, time: number): void;
}

/** A press that goes less far than this, in px, is a click. */
const THRESHOLD = 4;
/** How much of the way before letting go tells the velocity, in ms. */
const RECENT = 80;
/** Clocks may be too coarse to tell a shorter time than this, in ms: a frame's. */
const SHORTEST = 16;

/**
 * Follows a mouse, a pen, one finger or two on `element`; a third is ignored. One holds the track
 * once it has gone {@link THRESHOLD} px along it. Until then the browser has its way: a click,
 * a selection, or, with `touch-action: pan-y` on the element, a vertical swipe that scrolls
 * the page. From then on the element has the pointer, wherever it goes, so that nothing needs to
 * be listened to outside it.
 *
 * @param selectable Selector of what a mouse selects text in, where it therefore drags nothing.
 * @param signal Ends all of it.
 */
export function followPointers(
  element: HTMLElement,
  selectable: string,
  hand: Hand,
  signal: AbortSignal,
): void {
  /** What presses, by its id, where it was last: one or two. */
  const points = new Map<number, Point>();
  let trail: {readonly x: number; readonly time: number}[] = [];
  let isMouse = false;
  let isHeld = false;

  const grip = () => gripOf([...points.values()] as [Point, Point?]);
  const recent = (now: number) => trail.filter(({time}) => now - time <= RECENT);

  const press = (event: PointerEvent): void => {
    hand.touch();
    // On a Mac, Ctrl with the first button asks for the menu.
    if (event.button || event.ctrlKey) return;
    // The first of its kind: if another seems to be pressed, its end has gone unnoticed.
    if (event.isPrimary) points.clear();
    isMouse = event.pointerType === 'mouse';
    if (points.size > 1 || (isMouse && (event.target as Element).closest(selectable))) return;
    isHeld = points.size > 0;
    points.set(event.pointerId, event);
  };

  const move = (event: PointerEvent): void => {
    const {pointerId, timeStamp: time} = event;
    const last = points.get(pointerId);
    if (!last) return;
    // A release outside the window, or under a dialog, is only seen from this.
    if (isMouse && !event.buttons) {
      lift(event);
      return;
    }
    const along = Math.abs(event.x - last.x);
    // Across, a finger or a pen scrolls the page.
    const across = isMouse ? 0 : Math.abs(event.y - last.y);
    if (!isHeld && along < Math.max(THRESHOLD, across)) return;
    isHeld = true;
    if (!element.hasPointerCapture(pointerId)) element.setPointerCapture(pointerId);
    const before = grip();
    points.set(pointerId, event);
    const after = grip();
    trail = [...recent(time), {x: after.x, time}];
    hand.move(before, after);
  };

  const lift = ({pointerId, pointerType, timeStamp: time, type, x}: PointerEvent): void => {
    if (!points.delete(pointerId)) return;
    const [from] = recent(time);
    trail = [];
    if (points.size || !isHeld) return;
    // The click of a drag comes in the same task, if it comes at all.
    setTimeout(() => {
      isHeld = false;
    });
    const isFlung = from && pointerType === 'touch' && type === 'pointerup';
    hand.release(isFlung ? (x - from.x) / Math.max(time - from.time, SHORTEST) : 0, time);
  };

  const click = (event: Event): void => {
    if (!isHeld || points.size) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const select = (event: Event): void => {
    if (isMouse && points.size) event.preventDefault();
  };

  const options = {capture: true, signal};
  element.addEventListener('pointerdown', press, options);
  element.addEventListener('pointermove', move, options);
  // Out of it at one go, before it was held.
  element.addEventListener('pointerleave', move, options);
  element.addEventListener('pointerup', lift, options);
  element.addEventListener('pointercancel', lift, options);
  element.addEventListener('click', click, options);
  element.addEventListener('selectstart', select, options);
}
