import {advance, runSliced} from '../model/slices.ts';

/** How long it may take at once, ms: what else there is to do for a key stroke comes in the same task. */
const SOON = 6;

/** Long work, one at a time: at once if a moment is enough for it, else with the page's own tasks between. */
export class Work {
  #under: AbortController | undefined;
  readonly #onDone: () => void;

  /** @param onDone is called where the work was not done at once. */
  constructor(onDone: () => void) {
    this.#onDone = onDone;
  }

  /** Gives up what is under way, and begins. */
  run<Result>(
    work: Generator<number | undefined, Result, void>,
    then: (result: Result) => void,
  ): void {
    this.stop();
    const step = advance(work, SOON);
    if (step.done) then(step.value);
    else {
      this.#under = new AbortController();
      this.#go(work, then, this.#under.signal);
    }
  }

  stop(): void {
    this.#under?.abort();
    this.#under = undefined;
  }

  async #go<Result>(
    work: Generator<number | undefined, Result, void>,
    then: (result: Result) => void,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      // The rest of this task belongs to what asked for it.
      await pause();
      const result = await runSliced(work, {signal});
      // To draw it is a task of its own.
      await pause();
      signal.throwIfAborted();
      then(result);
      this.#onDone();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

const pause = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve));
