import type {Entry} from './types.ts';

/**
 * Entries in the order of time, in a new list. An entry stands where it starts or, if its start is
 * open or unknown, where it ends. At one place what ends there comes first, then the longest, since
 * a story begins with what the rest happens in: a year before its months. Equals keep the author's
 * order. What has no place, undated or open at both ends, comes last.
 */
export function timeOrder(events: readonly Entry[]): Entry[] {
  return [...events].sort(
    ({date: a}, {date: b}) =>
      compare(placeOf(a), placeOf(b)) ||
      compare(a?.start ?? -Infinity, b?.start ?? -Infinity) ||
      compare(b?.end ?? Infinity, a?.end ?? Infinity),
  );
}

/** In ms; `Infinity` for no place. */
function placeOf(date: Entry['date']): number {
  const start = date?.start ?? -Infinity;
  return start > -Infinity ? start : (date?.end ?? Infinity);
}

/** Not by their difference, as that of two infinities is no number. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
