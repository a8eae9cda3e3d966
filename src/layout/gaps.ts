import type {Place} from './place.ts';

/** A stretch of time in which nothing stands. Times in ms, `end` exclusive. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** A gap is long only if it is so many times as long as the longest that is not. */
const JUMP = 3;

/**
 * The long empty stretches, in time order: those that are each longer than everything that
 * remains without them, and clearly longer than any other. They are what a reader can be spared;
 * a list that is evenly spread has none, nor one in which they would part nearly every entry
 * from the next.
 *
 * A range that covers more than half of the whole is a backdrop and fills no gap.
 *
 * @param places By start.
 */
export function findGaps(places: readonly Place[]): Gap[] {
  const first = places[0];
  if (!first) return [];
  const extent = places.reduce((last, {end}) => Math.max(last, end), first.end) - first.start;
  const gaps: Gap[] = [];
  let covered = first.start;
  for (const {start, end, range} of places) {
    if (start > covered) gaps.push({start: covered, end: start});
    covered = Math.max(covered, range && end - start > extent / 2 ? start : end);
  }
  const lengthOf = (gap: Gap | undefined): number => (gap ? gap.end - gap.start : 0);
  gaps.sort((a, b) => lengthOf(b) - lengthOf(a));
  const starts = new Set(places.map(place => place.start)).size;
  let rest = extent;
  let count = 0;
  for (let i = 0; i < gaps.length && i + 2 <= starts / 2; i++) {
    const length = lengthOf(gaps[i]);
    rest -= length;
    if (length > rest && length > JUMP * lengthOf(gaps[i + 1])) count = i + 1;
  }
  return gaps.slice(0, count).sort((a, b) => a.start - b.start);
}
