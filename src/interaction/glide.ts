/** Time, in ms, in which a glide slows down by a factor of e. */
const SLOWING = 325;
/** A glide is over when less than this is left of it, in px: nobody sees it go on for so little. */
const REST = 2;

/**
 * Moves on by itself and slows down exponentially: by `velocity * SLOWING` px in all, along the
 * same curve however often the browser paints.
 *
 * @param velocity At the start, in px/ms.
 * @param start When it was let go, in ms on the clock of `requestAnimationFrame`.
 * @param step Moves by so many px; `false` where it can go no further.
 * @param onEnd Once it has come to rest; not where it was cancelled.
 * @returns Cancels it.
 */
export function glide(
  velocity: number,
  start: number,
  step: (dx: number) => boolean,
  onEnd: () => void,
): () => void {
  const way = velocity * SLOWING;
  let gone = 0;
  let request: number;
  const cancel = (): void => cancelAnimationFrame(request);
  const paint = (now: number): void => {
    // Asked for first, so that it can be cancelled from within the step.
    request = requestAnimationFrame(paint);
    const last = gone;
    // A frame can have begun before the event that is handled in it.
    gone = way * (1 - Math.exp(Math.min(start - now, 0) / SLOWING));
    const isBlocked = gone !== last && !step(gone - last);
    if (!isBlocked && Math.abs(way - gone) >= REST) return;
    cancel();
    onEnd();
  };
  request = requestAnimationFrame(paint);
  return cancel;
}
