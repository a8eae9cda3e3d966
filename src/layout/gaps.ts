import type {Place} from './place.ts';

/** A stretch of time in which nothing stands. Times in ms, `end` exclusive. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * The long empty stretches, in time order: those that are each longer than
 * everything that remains without them and the longer ones. They are what a reader
 * can be spared; a list that is evenly spread has none of note.
 *
 * A span that covers more than half of the whole is a backdrop and fills no gap.
 *
 * @param places By start.
 */
export function findGaps(places: readonly Place[]): Gap[] {
  const first = places[0];
  if (!first) return [];
  const last = Math.max(...places.map(place => place.end));
  const extent = last - first.start;
  const gaps: Gap[] = [];
  let covered = first.start;
  for (const {start, end} of places) {
    if (start > covered) gaps.push({start: covered, end: start});
    covered = Math.max(covered, end - start > extent / 2 ? start : end);
  }
  gaps.sort((a, b) => b.end - b.start - (a.end - a.start));
  let rest = extent;
  let count = 0;
  gaps.forEach((gap, index) => {
    const length = gap.end - gap.start;
    rest -= length;
    if (length > rest) count = index + 1;
  });
  return gaps.slice(0, count).sort((a, b) => a.start - b.start);
}
