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

/** Few enough to look at each, rather than to search for where each part ends. */
const FEW = 64;

/** How many of a bar's entries stand in each of `parts` equal parts of its cell; a power of two. */
export function splitBar(
  {starts}: Pick<Columns, 'starts'>,
  {from, to, rank, count}: CountBar,
  parts: number,
): Uint32Array {
  const counts = new Uint32Array(parts);
  const mine = starts.subarray(rank, rank + count);
  const size = (to - from) / parts;
  const endOf = (part: number): number => (part < parts - 1 ? from + (part + 1) * size : to);
  let part = 0;
  if (count <= FEW) {
    for (const start of mine) {
      while (start >= endOf(part)) part++;
      (counts[part] as number)++;
    }
    return counts;
  }
  for (let before = 0; part < parts; part++) {
    const until = countBefore(mine, endOf(part));
    counts[part] = until - before;
    before = until;
  }
  return counts;
}

/**
 * How high a bar is for how many entries, px: twice as many are twice as high, in all lanes alike.
 * In the lane that limits it the full height stands for the power of two from its `max` on, so that
 * it does not change with every step of panning.
 *
 * @param lanes For each its greatest count, and its height in px.
 */
export function scaleOfCounts(
  lanes: readonly (readonly [max: number, height: number])[],
): (count: number) => number {
  const pace = Math.min(...lanes.map(([max, height]) => height / 2 ** Math.ceil(Math.log2(max))));
  return count => (count > 0 ? Math.max(LEAST, count * pace) : 0);
}
