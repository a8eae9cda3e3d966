import type {Columns} from '../model/columns.ts';

/** Entries between two places where the work can be interrupted. */
const PACE = 1 << 15;

/**
 * The row of each entry of a lane, by rank, from time alone: it is the same at every zoom.
 *
 * Each entry takes the row that has been free longest, so that all rows are used in turn and
 * titles have room. Two entries of one row never overlap in time, but for those in row `most`:
 * they began while all others were taken.
 *
 * @param most Rows of which each shows one entry at a time, 1 to 255.
 */
export function* assignRows(
  {count, starts, ends}: Columns,
  most: number,
): Generator<undefined, Uint8Array, void> {
  const rows = new Uint8Array(count);
  const freeFrom = new Float64Array(most).fill(-Infinity);
  // A ring: from `first` on, the rows by when they are free; of those that are free together, the
  // one taken longest ago comes first, so that each is taken in turn, even by what has no length.
  const ring = Uint8Array.from(freeFrom, (_, row) => row);
  let first = 0;
  for (let rank = 0; rank < count; rank++) {
    if (rank % PACE === PACE - 1) yield;
    const row = ring[first] as number;
    if ((freeFrom[row] as number) > (starts[rank] as number)) {
      rows[rank] = most;
      continue;
    }
    rows[rank] = row;
    const end = ends[rank] as number;
    freeFrom[row] = end;
    let slot = first;
    first = (first + 1) % most;
    while (slot !== first) {
      const before = slot ? slot - 1 : most - 1;
      const other = ring[before] as number;
      if ((freeFrom[other] as number) <= end) break;
      ring[slot] = other;
      slot = before;
    }
    ring[slot] = row;
  }
  return rows;
}
