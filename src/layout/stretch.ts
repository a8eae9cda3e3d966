import {type FlightMeasures, sharesLeader} from './flights.ts';
import type {Place} from './place.ts';

/** Times (ms, ascending) and where they stand (px, ascending), and the cards' leaders (px). */
export interface Stretched {
  readonly times: readonly number[];
  readonly xs: readonly number[];
  readonly leaders: readonly number[];
  /** Px from 0 to the right edge of all. */
  readonly width: number;
}

/** The times that the scale must keep apart: every start, and the end of all that is drawn long. */
export function stopsOf(places: readonly Place[]): number[] {
  const stops = new Set<number>();
  for (const {start, end, point} of places) {
    stops.add(start);
    if (!point) stops.add(end);
  }
  return [...stops].sort((a, b) => a - b);
}

/**
 * Sets the stops as close as `least` and the cards allow, from left to right in one pass.
 *
 * A point's leader stands at its time. What is known less exactly may be flagged anywhere
 * within its span, so its leader moves on to make room, and the span's end with it.
 *
 * @param least Least px between each stop and the one before; `least[0]` is the first one's x.
 * @param begins Indices of the places that begin a flight.
 */
export function stretch(
  places: readonly Place[],
  times: readonly number[],
  least: readonly number[],
  begins: ReadonlySet<number>,
  {card, gap, indent, bar}: FlightMeasures,
): Stretched {
  const xs: number[] = [];
  const leaders: number[] = [];
  const due = new Map<number, number>();
  let i = 0;
  let x = 0;
  times.forEach((time, k) => {
    x = Math.max(x + (least[k] ?? 0), due.get(time) ?? 0);
    for (let here = 0; places[i]?.start === time; here++, i++) {
      const place = places[i] as Place;
      const last = leaders[i - 1] ?? Number.NEGATIVE_INFINITY;
      const next = last + (begins.has(i) ? card + gap : indent);
      if (here === 0) x = Math.max(x, next);
      const leader = sharesLeader(places[i - 1], place) ? x : Math.max(x, next);
      leaders.push(leader);
      if (!place.point) due.set(place.end, Math.max(due.get(place.end) ?? 0, leader + bar));
    }
    xs.push(x);
  });
  return {times, xs, leaders, width: Math.max(x, (leaders.at(-1) ?? 0) + card)};
}
