import type {Columns} from '../model/columns.ts';

/** Entries between two places where the work can be interrupted. */
const SLICE = 1e5;

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
): Generator<void, Uint8Array, void> {
  const rows = new Uint8Array(count);
  const freeFrom = new Float64Array(most).fill(-Infinity);
  // Of rows that became free together, the one that was taken first is next: what has no length
  // takes them in turn, too.
  const takenBy = new Float64Array(most);
  for (let rank = 0; rank < count; rank++) {
    if (rank % SLICE === SLICE - 1) yield;
    let row = 0;
    for (let other = 1; other < most; other++) {
      const sooner = (freeFrom[other] as number) - (freeFrom[row] as number);
      if (sooner < 0 || (!(sooner > 0) && (takenBy[other] as number) < (takenBy[row] as number))) {
        row = other;
      }
    }
    if ((freeFrom[row] as number) > (starts[rank] as number)) rows[rank] = most;
    else {
      rows[rank] = row;
      freeFrom[row] = ends[rank] as number;
      takenBy[row] = rank + 1;
    }
  }
  return rows;
}
