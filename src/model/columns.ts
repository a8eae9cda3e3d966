import {PACE, sortTimes} from './bucketsort.ts';

/** Entries that one block of a level of the tree stands for. */
const BLOCK = 32;

/**
 * Where many entries stand in time, in columns, made once and then only asked. Entries are known
 * by their rank in the order of time (`timeOrder`), from 0. Times are ms; `start` inclusive, `end`
 * exclusive.
 *
 * An entry is *in* a window if it starts before the window's end and ends after its beginning. Most
 * of those stand in it, and their ranks follow one another; the others reach into it.
 */
export interface Columns {
  readonly count: number;
  /** By rank, ascending: where the entry stands, which is its start or, if that is open, its end. */
  readonly starts: Float64Array;
  /** By rank. Never before the start; `Infinity` where it is open. */
  readonly ends: Float64Array;
  /** By rank: the number that the entry had in what the columns were made of. */
  readonly order: Uint32Array;
  /** The ranks of those whose start is open, ascending. */
  readonly openStarts: Uint32Array;
  /** All ends, ascending. */
  readonly sortedEnds: Float64Array;
  /** The latest end in each block of 32 entries, of 32 blocks, and so on to the last one. */
  readonly latest: readonly Float64Array[];
}

/**
 * Makes columns of entries' starts and ends. Yields where it can be interrupted.
 *
 * @param starts By the entries' numbers; `-Infinity` where open.
 * @param ends By the entries' numbers; `Infinity` where open. Never before the start, and no entry
 * is open on both sides.
 * @param order The numbers of the entries to take; all by default. It is sorted and kept.
 */
export function* makeColumns(
  starts: Float64Array,
  ends: Float64Array,
  order: Uint32Array = new Uint32Array(starts.length).map((_, number) => number),
): Generator<undefined, Columns, void> {
  const count = order.length;
  const places = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const number = order[i] as number;
    const start = starts[number] as number;
    places[i] = start > -Infinity ? start : justBefore(ends[number] as number);
    if (i % PACE === PACE - 1) yield;
  }
  yield* sortTimes(places, order);

  // The longest comes first where starts are equal: the negatives of their ends ascend.
  const byRank = new Float64Array(count);
  const openStarts: number[] = [];
  for (let rank = 0; rank < count; rank++) {
    const number = order[rank] as number;
    byRank[rank] = 0 - (ends[number] as number);
    if (starts[number] === -Infinity) openStarts.push(rank);
    if (rank % PACE === PACE - 1) yield;
  }
  for (let rank = 0, pause = PACE; rank < count; ) {
    const first = rank;
    let ascends = true;
    while (++rank < count && places[rank] === places[first])
      if ((byRank[rank] as number) < (byRank[rank - 1] as number)) ascends = false;
    if (!ascends) yield* sortTimes(byRank.subarray(first, rank), order.subarray(first, rank));
    if (rank < pause) continue;
    pause = rank + PACE;
    yield;
  }
  for (let rank = 0; rank < count; rank++) {
    byRank[rank] = 0 - (byRank[rank] as number);
    if (rank % PACE === PACE - 1) yield;
  }
  for (const rank of openStarts) places[rank] = byRank[rank] as number;
  const sortedEnds = byRank.slice();
  yield* sortTimes(sortedEnds);
  return {
    count,
    starts: places,
    ends: byRank,
    order,
    openStarts: Uint32Array.from(openStarts),
    sortedEnds,
    latest: yield* latestOf(byRank),
  };
}

/**
 * Makes the columns of entries most of which have columns already: merges those with the columns of
 * the others. Yields where it can be interrupted.
 *
 * @param numberOf What is now the number of an entry in `before`, in the same order; -1 for one that is
 * gone.
 * @param numbers The same for `added`, by their numbers in that.
 */
export function* mergeColumns(
  before: Columns,
  numberOf: (number: number) => number,
  added: Columns,
  numbers: readonly number[],
): Generator<undefined, Columns, void> {
  const {openStarts, sortedEnds: oldEnds} = before;
  const most = before.count + added.count;
  const starts = new Float64Array(most);
  const ends = new Float64Array(most);
  const order = new Uint32Array(most);
  const opens: number[] = [];
  const goneEnds: number[] = [];
  const news = Array.from(added.order, (number, rank) => {
    const end = added.ends[rank] as number;
    const isOpen = added.openStarts[countBefore(added.openStarts, rank)] === rank;
    const place = isOpen ? justBefore(end) : (added.starts[rank] as number);
    return {place, end, number: numbers[number] as number, isOpen};
  });
  let count = 0;
  let nextNew = 0;
  let nextOpen = 0;
  const enter = (place: number, end: number, number: number, isOpen: boolean): void => {
    if (isOpen) opens.push(count);
    starts[count] = isOpen ? end : place;
    ends[count] = end;
    order[count++] = number;
  };
  for (let rank = 0; rank <= before.count; rank++) {
    const isOpen = openStarts[nextOpen] === rank;
    if (isOpen) nextOpen++;
    const isEnd = rank === before.count;
    const number = isEnd ? 0 : numberOf(before.order[rank] as number);
    const end = before.ends[rank] as number;
    if (number < 0) {
      goneEnds.push(end);
      continue;
    }
    const place = isEnd ? Infinity : isOpen ? justBefore(end) : (before.starts[rank] as number);
    for (let one = news[nextNew]; one; one = news[++nextNew]) {
      // As sorting orders them. That infinities make no number does no harm here.
      if ((one.place - place || end - one.end || one.number - number) > 0) break;
      enter(one.place, one.end, one.number, one.isOpen);
    }
    if (!isEnd) enter(place, end, number, isOpen);
    if (rank % PACE === PACE - 1) yield;
  }

  const gone = Float64Array.from(goneEnds).sort();
  const sortedEnds = new Float64Array(count);
  let [to, next, skipped] = [0, 0, 0];
  for (let i = 0; i < before.count; i++) {
    const end = oldEnds[i] as number;
    if (end === gone[skipped]) {
      skipped++;
      continue;
    }
    while ((added.sortedEnds[next] as number) < end)
      sortedEnds[to++] = added.sortedEnds[next++] as number;
    sortedEnds[to++] = end;
    if (i % PACE === 0) yield;
  }
  sortedEnds.set(added.sortedEnds.subarray(next), to);
  const byRank = ends.subarray(0, count);
  return {
    count,
    starts: starts.subarray(0, count),
    ends: byRank,
    order: order.subarray(0, count),
    openStarts: new Uint32Array(opens),
    sortedEnds,
    latest: yield* latestOf(byRank),
  };
}

/** A little earlier, before what starts there. Times are whole ms, or too great for fractions. */
const justBefore = (time: number): number => time - Math.max(Math.abs(time) * Number.EPSILON, 0.5);

/** Yields where it can be interrupted. @internal */
export function* latestOf(ends: Float64Array): Generator<undefined, Float64Array[], void> {
  const levels: Float64Array[] = [];
  for (let below = ends; below.length > 1; ) {
    const level = new Float64Array(Math.ceil(below.length / BLOCK)).fill(-Infinity);
    for (let i = 0; i < below.length; i++) {
      const block = Math.floor(i / BLOCK);
      level[block] = Math.max(level[block] as number, below[i] as number);
      if (i % PACE === PACE - 1) yield;
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/** How many of some ascending numbers lie before `limit`; with `including`, or at it. */
export function countBefore(
  values: Float64Array | Uint32Array,
  limit: number,
  including = false,
): number {
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

/** How many entries are in a window, exactly, in the time of three searches. */
export function countIn(columns: Columns, from: number, to: number): number {
  const {starts, sortedEnds, openStarts} = columns;
  if (from >= to) return 0;
  // All that start before the window's end, less all that end before it begins.
  const standing = countBefore(starts, to);
  const open = openStarts.length - countBefore(openStarts, standing);
  return standing + open - countBefore(sortedEnds, from, true);
}

/**
 * Ranks of the entries that are in a window and do not stand in it, ascending, `most` at most: those
 * that began before `from` and, standing at `to` or later, those whose start is open.
 */
export function reaching(columns: Columns, from: number, most: number, to = Infinity): number[] {
  const {starts, ends, latest, openStarts} = columns;
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
  const beyond = countBefore(openStarts, countBefore(starts, to));
  return [...found, ...openStarts.subarray(beyond, beyond + most - found.length)];
}
