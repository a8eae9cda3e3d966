import type {Entry} from './types.ts';

/**
 * Entries in the order of time, in a new list. An entry stands where it starts, or, if its start is
 * open or unknown, where it ends. Of those at one place the longest comes first, as a story begins
 * with what the rest happens in (a year before its months); equals keep the author's order. What
 * has no place, undated or open at both ends, comes last in the author's order.
 */
export function timeOrder(events: readonly Entry[]): Entry[] {
  return [...events].sort(
    (a, b) => compare(placeOf(a), placeOf(b)) || compare(lengthOf(b), lengthOf(a)),
  );
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** In ms; `Infinity` for no place. */
function placeOf({date}: Entry): number {
  return [date?.start, date?.end].find(Number.isFinite) ?? Infinity;
}

/** In ms; what is open or unknown counts as endless. */
function lengthOf({date}: Entry): number {
  return date ? (date.end ?? Infinity) - (date.start ?? -Infinity) : 0;
}
