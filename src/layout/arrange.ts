import {type Axis, BROKEN, layAxis} from './axis.ts';
import {type FlightMeasures, planFlights} from './flights.ts';
import {findGaps, type Gap} from './gaps.ts';
import type {Place} from './place.ts';
import {type Stretched, stopsOf, stretch} from './stretch.ts';

/** How time becomes width: elastic, true to scale, or the same for every step. */
export type Spacing = 'auto' | 'proportional' | 'even';

export interface Arrangement extends Axis {
  /** X of each place's leader, px. */
  readonly leaders: readonly number[];
  /** Px. At least the container's; more where the cards need it. */
  readonly width: number;
}

/** The shares of the pace at which time alone would fill the width that flights are planned for. */
const PLANS = [0.8, 0.4, 0.2, 0];
/** Least room between two stops, px. */
const LEAST = 6;
/** What has to be scrolled anyway gets this much more than it needs, so that time still shows. */
const EASE = 1.1;

/**
 * Places entries on a track at least `width` px wide, with time stretched to make room.
 *
 * `even` gives every start the same distance from the one before. Otherwise long gaps become
 * breaks, each run between them gets a share of the width by its number of entries, and within
 * a run time is only stretched where cards need it.
 *
 * @param places By start, at least one, as `placesOf` gives them.
 */
export function arrange(
  places: readonly Place[],
  width: number,
  measures: FlightMeasures,
  spacing: 'auto' | 'even',
): Arrangement {
  const times = stopsOf(places);
  const broken = spacing === 'even' ? [] : breakSegments(times, findGaps(places));
  const weights = spacing === 'even' ? evenly(places, times) : shareByRuns(places, times, broken);
  const stretched = evenOut(fill(places, times, weights, broken, width, measures), places, broken);
  const whole = Math.max(width, stretched.width);
  return {...layAxis(stretched, broken, whole), leaders: stretched.leaders, width: whole};
}

/** Do the cards have room at one pace throughout, on a track of `width` px? */
export function hasRoom(
  places: readonly Place[],
  width: number,
  measures: FlightMeasures,
): boolean {
  const {card, gap} = measures;
  const room = width - card - gap;
  const times = stopsOf(places);
  const first = times[0] as number;
  const extent = (times.at(-1) as number) - first || 1;
  const least = times.map((time, k) =>
    k ? ((time - (times[k - 1] as number)) / extent) * room : gap,
  );
  const begins = planFlights(places, distances(places, times, least), measures);
  const {xs} = stretch(places, times, least, begins, {...measures, bar: 0});
  return (xs.at(-1) as number) < room + gap + 1;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** For each gap the longest segment in it, as the index of the stop that ends it. */
function breakSegments(times: readonly number[], gaps: readonly Gap[]): number[] {
  const length = (k: number): number => (times[k] as number) - (times[k - 1] as number);
  return gaps.flatMap(gap => {
    let longest = 0;
    times.forEach((time, k) => {
      const within = k > 0 && time > gap.start && time <= gap.end;
      if (within && (!longest || length(k) > length(longest))) longest = k;
    });
    return longest ? [longest] : [];
  });
}

/** The same weight from each start to the next, shared out by time between the stops within. */
function evenly(places: readonly Place[], times: readonly number[]): number[] {
  const starts = new Set(places.map(place => place.start));
  const weights = times.map(() => 0);
  let from = 0;
  times.forEach((time, k) => {
    if (k === 0 || !starts.has(time)) return;
    const whole = time - (times[from] as number);
    for (let j = from + 1; j <= k; j++) {
      weights[j] = ((times[j] as number) - (times[j - 1] as number)) / whole;
    }
    from = k;
  });
  return weights;
}

/** Each run between breaks weighs as much as it has entries, shared out in it by time. */
function shareByRuns(
  places: readonly Place[],
  times: readonly number[],
  broken: readonly number[],
): number[] {
  const weights = times.map(() => 0);
  const bounds = [0, ...broken, times.length];
  bounds.slice(1).forEach((to, run) => {
    const from = bounds[run] as number;
    const first = times[from] as number;
    const last = times[to - 1] as number;
    const count = places.filter(({start}) => start >= first && start <= last).length;
    for (let k = from + 1; k < to; k++) {
      weights[k] = (count * ((times[k] as number) - (times[k - 1] as number))) / (last - first);
    }
  });
  return weights;
}

/**
 * Cards push starts apart; the ends between two starts then share what room that made, by time.
 * What lies before a break stays where it is, for the break to have its room.
 */
function evenOut(
  stretched: Stretched,
  places: readonly Place[],
  broken: readonly number[],
): Stretched {
  const {times} = stretched;
  const starts = new Set(places.map(place => place.start));
  const xs = [...stretched.xs];
  let from = 0;
  times.forEach((time, k) => {
    if (broken.includes(k)) from = k;
    if (!starts.has(time)) return;
    const [t0, x0] = [times[from] as number, xs[from] as number];
    const pace = ((xs[k] as number) - x0) / (time - t0);
    for (let j = from + 1; j < k; j++) {
      xs[j] = Math.max(xs[j] as number, x0 + ((times[j] as number) - t0) * pace);
    }
    from = k;
  });
  return {...stretched, xs};
}

/** How far each place stands from the one before, px, where the stops stand `least` apart. */
function distances(
  places: readonly Place[],
  times: readonly number[],
  least: readonly number[],
): number[] {
  let x = 0;
  const xs = new Map<number, number>();
  times.forEach((time, k) => {
    x += least[k] as number;
    xs.set(time, x);
  });
  const at = (place: Place): number => xs.get(place.start) as number;
  return places.map((place, i) => (i ? at(place) - at(places[i - 1] as Place) : 0));
}

/** Lets all grow in proportion to `weights` until the width is filled, with as few steps as fit. */
function fill(
  places: readonly Place[],
  times: readonly number[],
  weights: readonly number[],
  broken: readonly number[],
  width: number,
  measures: FlightMeasures,
): Stretched {
  const whole = sum(weights);
  const leastOf = (factor: number): number[] => {
    const least = weights.map(weight => Math.max(LEAST, weight * factor));
    least[0] = measures.gap;
    for (const k of broken) least[k] = BROKEN;
    return least;
  };
  const full = whole ? width / whole : 0;
  let begins: ReadonlySet<number> = new Set();
  const widen = (factor: number): Stretched =>
    stretch(places, times, leastOf(factor), begins, measures);
  // Flights are planned for time at its widest first: the less it is squeezed, the truer it stays.
  const plans = Array.from({length: measures.steps}, (_, i) => i + 1).flatMap(steps =>
    PLANS.map(share => ({steps, share})),
  );
  let best = widen(0);
  for (const {steps, share} of plans) {
    const natural = distances(places, times, leastOf(share * full));
    begins = planFlights(places, natural, {...measures, steps});
    best = widen(0);
    if (best.width <= width) break;
  }
  const target = best.width > width ? best.width * EASE : width;
  let low = 0;
  let high = (full * target) / width;
  // Halving 24 times settles the factor to far less than a pixel.
  for (let i = 0; high && i < 24; i++) {
    const middle = (low + high) / 2;
    const tried = widen(middle);
    if (tried.width > target) high = middle;
    else {
      low = middle;
      best = tried;
    }
  }
  return best;
}
