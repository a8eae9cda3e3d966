import {type Columns, countBefore, countIn} from '../model/columns.ts';
import type {Grid} from './grid.ts';

/** How many entries stand in one cell of time; at least one does. Their ranks follow one another. */
export interface CountBar {
  /** Px on the window's scale. */
  readonly x0: number;
  readonly x1: number;
  /** Ms, inclusive and exclusive. */
  readonly from: number;
  readonly to: number;
  /** The first one's rank. */
  readonly rank: number;
  readonly count: number;
  /** Where the first and the last of them stand, ms. If both are one, no zoom parts them: list them. */
  readonly start: number;
  readonly end: number;
}

export interface Counts {
  /** In time order. */
  readonly bars: readonly CountBar[];
  /** How many stand outside of the cells and reach into them. */
  readonly reaching: number;
}

/** The least height of a bar, px, so that one entry beside a million is not lost. */
const LEAST = 2;

/**
 * Counts the entries of one lane in each cell of the grid, where they stand: where they start or,
 * if that is open, where they end. The bars and `reaching` together are all entries in the grid:
 * `countIn` from its first time to its last, and what stands at the first time and ends there.
 */
export function countBars(columns: Columns, {times, xs}: Grid): Counts {
  const {starts, ends} = columns;
  const bars: CountBar[] = [];
  const [first, last] = [times[0] as number, times.at(-1) as number];
  let rank = countBefore(starts, first);
  let reaching = countIn(columns, first, last);
  for (let i = rank; starts[i] === first; i++) if (ends[i] === first) reaching++;
  for (let cell = 1; cell < times.length; cell++) {
    const to = times[cell] as number;
    const next = countBefore(starts, to);
    const count = next - rank;
    if (count) {
      bars.push({
        x0: xs[cell - 1] as number,
        x1: xs[cell] as number,
        from: times[cell - 1] as number,
        to,
        rank,
        count,
        start: starts[rank] as number,
        end: starts[next - 1] as number,
      });
    }
    reaching -= count;
    rank = next;
  }
  return {bars, reaching};
}

/**
 * How high a bar is for how many entries, px: twice as many are twice as high, in all lanes alike.
 * The full height stands for the power of two from `max` on, so that it does not change with
 * every step of panning.
 *
 * @param max The greatest count of all bars in the window.
 */
export function scaleOfCounts(max: number, height: number): (count: number) => number {
  const full = 2 ** Math.ceil(Math.log2(max));
  return count => (count > 0 ? Math.max(LEAST, (count / full) * height) : 0);
}
