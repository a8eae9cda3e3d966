import {PACE, sortTimes} from './bucketsort.ts';
import {type Columns, latestOf} from './columns.ts';

/**
 * The columns of some of the entries that have columns already. Yields where it can be interrupted.
 *
 * @param has Whether an entry is one of them, by its number.
 */
export function* narrowColumns(
  columns: Columns,
  has: (number: number) => boolean,
): Generator<undefined, Columns, void> {
  const {count, starts, ends, order, openStarts} = columns;
  const kept = new Uint32Array(count);
  const opens: number[] = [];
  let length = 0;
  let nextOpen = 0;
  for (let rank = 0; rank < count; rank++) {
    const isOpen = openStarts[nextOpen] === rank;
    if (isOpen) nextOpen++;
    if (rank % PACE === PACE - 1) yield;
    if (!has(order[rank] as number)) continue;
    if (isOpen) opens.push(length);
    kept[length++] = rank;
  }
  const ranks = kept.subarray(0, length);
  const newEnds = Float64Array.from(ranks, rank => ends[rank] as number);
  const sortedEnds = newEnds.slice();
  yield* sortTimes(sortedEnds);
  return {
    count: length,
    starts: Float64Array.from(ranks, rank => starts[rank] as number),
    ends: newEnds,
    order: Uint32Array.from(ranks, rank => order[rank] as number),
    openStarts: Uint32Array.from(opens),
    sortedEnds,
    latest: yield* latestOf(newEnds),
  };
}
