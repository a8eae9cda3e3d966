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
  let last = most - 1;
  for (let rank = 0; rank < count; rank++) {
    if (rank % PACE === PACE - 1) yield;
    // The search begins after the row taken last: of those that became free together, each is
    // taken in turn, even by what has no length.
    let row = last;
    for (let i = most; i > 0; i--) {
      const other = (last + i) % most;
      if ((freeFrom[other] as number) <= (freeFrom[row] as number)) row = other;
    }
    if ((freeFrom[row] as number) > (starts[rank] as number)) rows[rank] = most;
    else {
      rows[rank] = row;
      freeFrom[row] = ends[rank] as number;
      last = row;
    }
  }
  return rows;
}
