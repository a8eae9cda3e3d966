import {PACE} from '../model/bucketsort.ts';
import {type Columns, makeColumns} from '../model/columns.ts';
import type {Ledger} from '../model/ledger.ts';
import {orderLanes} from './lanes.ts';

/** What lanes follow from. */
export type Grouped = Pick<Ledger, 'columns' | 'groups' | 'groupOf' | 'groupIds'>;

/** Which groups stand in which lane, and the columns of each. */
export interface Divided {
  readonly groups: readonly (readonly (string | undefined)[])[];
  readonly lanes: readonly Columns[];
}

/** Divides what has a place in time into lanes by its groups. */
export function* divideByGroup({
  columns,
  groups: described,
  groupOf,
  groupIds,
}: Grouped): Generator<undefined, Divided, void> {
  const {count, order, openStarts} = columns;
  // By the group's index; what has no group comes last.
  const none = groupIds.length;
  const sizes = new Uint32Array(none + 1);
  const groupAt = (rank: number): number =>
    Math.min(groupOf[order[rank] as number] as number, none);
  for (let rank = 0; rank < count; rank++) {
    (sizes[groupAt(rank)] as number)++;
    if (rank % PACE === PACE - 1) yield;
  }
  const ids: readonly (string | undefined)[] = [...groupIds, undefined];
  const found = ids.filter((_, group) => sizes[group]);
  const groups = orderLanes(Object.keys(described), found);

  const laneById = new Map(groups.flatMap((ids, lane) => ids.map(id => [id, lane])));
  const laneOf = Uint32Array.from(ids, id => laneById.get(id) ?? 0);
  const counts = new Uint32Array(groups.length);
  for (const [group, size] of sizes.entries()) {
    if (size) (counts[laneOf[group] as number] as number) += size;
  }
  const members = Array.from(counts, count => new Uint32Array(count));
  counts.fill(0);
  for (let rank = 0; rank < count; rank++) {
    const lane = laneOf[groupAt(rank)] as number;
    (members[lane] as Uint32Array)[(counts[lane] as number)++] = rank;
    if (rank % PACE === PACE - 1) yield;
  }

  // Columns are made of what they were made of: where a start is open, it has to be so again.
  const starts = columns.starts.slice();
  for (const rank of openStarts) starts[rank] = -Infinity;
  const lanes: Columns[] = [];
  for (const ranks of members) {
    const lane = yield* makeColumns(starts, columns.ends, ranks);
    // They know ranks among all; what is asked for are numbers.
    for (let i = 0; i < ranks.length; i++) ranks[i] = order[ranks[i] as number] as number;
    lanes.push(lane);
    yield;
  }
  return {groups, lanes};
}
