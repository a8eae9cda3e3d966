import type {Place} from './place.ts';

/**
 * Cards hang like flags from leaders that run down to the axis. Where they crowd they
 * form a flight of steps: the earliest stands highest, and as each next one stands lower
 * and further on, no leader runs through a card. A new flight starts at the top again,
 * clear of the flight before it.
 */
export interface FlightMeasures {
  /** Width of a card, px. */
  readonly card: number;
  /** Least room between two cards, px. */
  readonly gap: number;
  /** Least distance between two leaders, px. */
  readonly indent: number;
  /** Most steps in a flight, but for cards that share one leader. */
  readonly steps: number;
  /** Shortest bar that still reads as one, px. */
  readonly bar: number;
}

/** Do two neighbours in time order hang from the same leader? */
export const sharesLeader = (a: Place | undefined, b: Place | undefined): boolean =>
  !!a?.point && !!b?.point && a.start === b.start;

/**
 * Which places begin a flight, as their indices, so that flights of at most `steps` cards push
 * each other aside as little as possible: a new flight is best begun where time passes anyway.
 *
 * @param distances How far each place would stand from the one before by time alone, px.
 */
export function planFlights(
  places: readonly Place[],
  distances: readonly number[],
  {card, gap, indent, steps}: FlightMeasures,
): ReadonlySet<number> {
  const count = places.length;
  const push = (i: number, room: number): number =>
    sharesLeader(places[i - 1], places[i]) ? 0 : Math.max(0, room - (distances[i] as number));
  // The least push of all from each place on, if a flight begins there, and where the next one does.
  const costs = new Array<number>(count + 1).fill(0);
  const nexts = new Array<number>(count + 1).fill(count);
  for (let first = count - 1; first >= 0; first--) {
    let inner = 0;
    costs[first] = Number.POSITIVE_INFINITY;
    nexts[first] = 0;
    for (let next = first + 1; next <= count; next++) {
      // What shares a leader stays together, however many steps that makes.
      if (next - first > steps && nexts[first]) break;
      const shared = sharesLeader(places[next - 1], places[next]);
      const cost = inner + (next < count ? push(next, card + gap) + (costs[next] as number) : 0);
      if (!shared && cost < (costs[first] as number)) {
        costs[first] = cost;
        nexts[first] = next;
      }
      if (next < count) inner += push(next, indent);
    }
  }
  const begins = new Set<number>();
  for (let i = 0; i < count; i = nexts[i] as number) begins.add(i);
  return begins;
}

/**
 * Where leaders stand if time alone says so: a point's at its time; of what is known less
 * exactly, as far within its span as keeps leaders apart.
 *
 * @returns px, ascending.
 */
export function leadersOf(
  places: readonly Place[],
  scale: (time: number) => number,
  {indent, bar}: FlightMeasures,
): number[] {
  // No leader moves so far that a later one has no place left: a point's cannot give way at all.
  const limits: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let i = places.length - 1; i >= 0; i--) {
    const {start, end, point} = places[i] as Place;
    const x = scale(start);
    limit = point ? x : Math.max(x, Math.min(scale(end) - bar, limit));
    limits[i] = limit;
  }
  let last = Number.NEGATIVE_INFINITY;
  return places.map(({start}, i) => {
    last = Math.min(Math.max(scale(start), last + indent), limits[i] as number);
    return last;
  });
}

/**
 * The step of each card, from 0: a card that stands clear of the one before it begins a flight.
 *
 * @param leaders Px, ascending.
 */
export function stepsOf(leaders: readonly number[], {card, gap}: FlightMeasures): number[] {
  let step = -1;
  return leaders.map((x, i) => {
    const clear = i > 0 && x >= (leaders[i - 1] as number) + card + gap;
    step = clear ? 0 : step + 1;
    return step;
  });
}
