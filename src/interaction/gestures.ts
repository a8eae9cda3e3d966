import {glide} from './glide.ts';
import {followPointers} from './pointers.ts';
import {readWheel} from './wheel.ts';

/** What readers want of the view. All lengths run along the line of time, whichever way it goes. */
export interface Intents {
  /**
   * Moves the view.
   *
   * @param dx In px, positive towards later.
   * @returns Whether it moved; `false` at the end of time, where the page may have the rest.
   */
  pan(dx: number): boolean;
  /**
   * Shows more detail or less, without moving what stands at `x`.
   *
   * @param factor More than 1 is closer.
   * @param x In px from where the element's line begins; outside it if the pointer is.
   * @returns Whether the browser must not zoom the page instead.
   */
  zoom(factor: number, x: number): boolean;
  /** A gesture has ended, with all that it set in motion. */
  settle(): void;
}

export interface Gestures {
  /** Ends at once what still moves by itself, as before the view changes for another reason. */
  stop(): void;
  /** Takes back all listeners, in the middle of a gesture too, and calls nothing any more. */
  dispose(): void;
}

/** A wheel that has not turned for so long, in ms, is at rest. */
const PAUSE = 150;

/**
 * Turns what readers do with wheel, mouse, pen and fingers on an element into intents. Ctrl or
 * ⌘ and the wheel, and a pinch, zoom; a horizontal wheel, Shift and the wheel, and a drag pan;
 * a finger that lets go while moving sets it gliding, unless the reader prefers reduced motion.
 *
 * @param element Whose box is the view. Should have `touch-action: pan-y`.
 * @param isRtl Whether time runs from right to left.
 * @param selectable Selector of what a mouse selects text in instead of dragging.
 */
export function followGestures(
  element: HTMLElement,
  intents: Intents,
  isRtl: () => boolean,
  selectable: string,
): Gestures {
  const life = new AbortController();
  /** Cancels what has yet to settle by itself: a glide, or a wheel that may turn on. */
  let cancel: (() => void) | undefined;

  const stop = (): void => {
    if (!cancel || life.signal.aborted) return;
    cancel();
    cancel = undefined;
    intents.settle();
  };

  /** @param dx To the right, in px of the screen. */
  const pan = (dx: number): boolean => intents.pan(isRtl() ? -dx : dx);

  const zoom = (factor: number, clientX: number): boolean => {
    const {left, right} = element.getBoundingClientRect();
    return intents.zoom(factor, isRtl() ? right - clientX : clientX - left);
  };

  const turn = (event: WheelEvent): void => {
    const intent = readWheel(event, element.clientWidth);
    // What cannot be prevented belongs to a scroll of the page that is under way.
    if (!intent || !event.cancelable) return;
    const isUsed = 'zoom' in intent ? zoom(intent.zoom, event.clientX) : pan(intent.pan);
    if (!isUsed) return;
    event.preventDefault();
    cancel?.();
    const timer = setTimeout(stop, PAUSE);
    cancel = () => clearTimeout(timer);
  };

  element.addEventListener('wheel', turn, {passive: false, signal: life.signal});
  followPointers(
    element,
    selectable,
    {
      touch: stop,
      move(before, after) {
        if (after.x !== before.x) pan(before.x - after.x);
        if (after.spread !== before.spread) zoom(after.spread / before.spread, after.x);
      },
      release(velocity, time) {
        cancel?.();
        cancel = glide(prefersStill() ? 0 : -velocity, time, pan, stop);
      },
    },
    life.signal,
  );

  return {
    stop,
    dispose() {
      cancel?.();
      life.abort();
    },
  };
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
