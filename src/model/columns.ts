import {sortedOrder} from './radix.ts';

/** Entries that one block of a level of the tree stands for. */
const BLOCK = 32;

/**
 * Where many entries stand in time, in columns, made once and then only asked. Entries are
 * known by their rank in time order, from 0. Times are ms; `start` inclusive, `end` exclusive.
 *
 * An entry is *in* a window if it starts before the window's end and ends after its beginning.
 */
export interface Columns {
  readonly count: number;
  /** By rank, ascending. */
  readonly starts: Float64Array;
  /** By rank. Never before the start. */
  readonly ends: Float64Array;
  /** By rank: the index that the entry had in what the columns were made of. */
  readonly order: Uint32Array;
  /** All ends, ascending. */
  readonly sortedEnds: Float64Array;
  /** The latest end in each block of 32 entries, of 32 blocks, and so on to the last one. */
  readonly latest: readonly Float64Array[];
}

/**
 * Makes columns of entries' starts and ends. Yields where it can be interrupted. What starts
 * together stands with the longest first, and then as it stood.
 */
export function* makeColumns(
  starts: Float64Array,
  ends: Float64Array,
): Generator<void, Columns, void> {
  const byEnd = yield* sortedOrder(ends);
  const sortedEnds = gather(ends, byEnd);
  yield;
  // Longest first where starts are equal; reversing twice keeps equal ones as they stood.
  const backwards = yield* sortedOrder(ends.map(end => 0 - end));
  yield;
  const order = yield* sortedOrder(starts, backwards);
  const sortedStarts = gather(starts, order);
  yield;
  const endsByRank = gather(ends, order);
  yield;
  return {
    count: starts.length,
    starts: sortedStarts,
    ends: endsByRank,
    order,
    sortedEnds,
    latest: latestOf(endsByRank),
  };
}

function gather(values: Float64Array, order: Uint32Array): Float64Array {
  const gathered = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) gathered[i] = values[order[i] as number] as number;
  return gathered;
}

function latestOf(ends: Float64Array): Float64Array[] {
  const levels: Float64Array[] = [];
  let below = ends;
  while (below.length > 1) {
    const level = new Float64Array(Math.ceil(below.length / BLOCK));
    level.fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < below.length; i++) {
      const block = Math.floor(i / BLOCK);
      level[block] = Math.max(level[block] as number, below[i] as number);
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/** How many of the ascending `values` lie before `limit`; with `including`, or at it. */
export function countBefore(values: Float64Array, limit: number, including = false): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle] as number;
    if (value < limit || (including && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many entries are in a window, exactly, in the time of two searches: all that start
 * before its end, less all that end before it begins.
 */
export const countIn = ({starts, sortedEnds}: Columns, from: number, to: number): number =>
  Math.max(0, countBefore(starts, to) - countBefore(sortedEnds, from, true));

/** Ranks of the entries that began before `from` and reach beyond it, ascending; `most` at most. */
export function reaching(columns: Columns, from: number, most: number): number[] {
  const {starts, ends, latest} = columns;
  const until = countBefore(starts, from);
  const found: number[] = [];
  const visit = (level: number, block: number): void => {
    const first = block * BLOCK ** (level + 1);
    if (first >= until || found.length >= most) return;
    if (((latest[level] as Float64Array)[block] as number) <= from) return;
    for (let i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
      if (level) visit(level - 1, i);
      else if (i < until && (ends[i] as number) > from && found.length < most) found.push(i);
    }
  };
  if (latest.length) visit(latest.length - 1, 0);
  else if (until && (ends[0] as number) > from) found.push(0);
  return found;
}
