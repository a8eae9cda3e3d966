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
  const {count, openStarts} = columns;
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  const order = new Uint32Array(count);
  const opens: number[] = [];
  let length = 0;
  let nextOpen = 0;
  for (let rank = 0; rank < count; rank++) {
    const isOpen = openStarts[nextOpen] === rank;
    if (isOpen) nextOpen++;
    if (rank % PACE === PACE - 1) yield;
    const number = columns.order[rank] as number;
    if (!has(number)) continue;
    if (isOpen) opens.push(length);
    starts[length] = columns.starts[rank] as number;
    ends[length] = columns.ends[rank] as number;
    order[length++] = number;
  }
  const newEnds = ends.slice(0, length);
  const sortedEnds = newEnds.slice();
  yield* sortTimes(sortedEnds);
  return {
    count: length,
    starts: starts.slice(0, length),
    ends: newEnds,
    order: order.slice(0, length),
    openStarts: Uint32Array.from(opens),
    sortedEnds,
    latest: yield* latestOf(newEnds),
  };
}
