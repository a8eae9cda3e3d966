/**
 * Long work in slices. Work is a generator that yields where it can be interrupted, often enough
 * that what lies between two yields is felt by nobody.
 */

/** Works until all is done, or for `budget` ms and on to the next yield. */
export function advance<Step, Result>(
  work: Generator<Step, Result, void>,
  budget = 12,
): IteratorResult<Step, Result> {
  const until = performance.now() + budget;
  let step = work.next();
  while (!step.done && performance.now() < until) step = work.next();
  return step;
}

/** Works to the end without a pause. */
export const finish = <Result>(work: Generator<unknown, Result, void>): Result =>
  advance(work, Infinity).value as Result;

export interface SliceOptions {
  /** Ends the work before its next slice. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share that is done, from 0 to 1, if the work yielded it when a slice ended. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The length of a slice in ms, 12 by default. */
  readonly budget?: number | undefined;
}

/**
 * Works to the end, with the page's own tasks between the slices. What one slice is enough for is
 * done when the call returns, if not yet told: for what must be told at once there is `advance`.
 *
 * @throws what the signal was aborted with, or what the work threw.
 */
export async function runSliced<Result>(
  work: Generator<number | undefined, Result, void>,
  {signal, onProgress, budget}: SliceOptions = {},
): Promise<Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = advance(work, budget);
    if (step.done) return step.value;
    if (step.value !== undefined) onProgress?.(step.value);
    await pause();
  }
}

/**
 * Lets other tasks go first. Not by a timer, as browsers hold up timers that follow one another, nor
 * by `scheduler.yield()`, which goes on before the page's other tasks.
 */
const pause = (): Promise<void> =>
  new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
