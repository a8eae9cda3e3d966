import type {Entry, Precision} from '../model/types.ts';
import type {TimeScale} from '../time/scale.ts';
import {type Tick, type TickUnit, ticksOf} from '../time/ticks.ts';
import type {Break, Run} from './axis.ts';
import {leadersOf, stepsOf} from './flights.ts';
import type {Ground} from './ground.ts';
import {type Bar, barRows, type Dot, markPlaces} from './marks.ts';
import type {Place} from './place.ts';

/** Where a card hangs, in px from the track's top at the side where time begins. */
export interface HungCard {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  /** From the card's top to where its leader meets the axis or its bar. */
  readonly leader: number;
}

/** A stretch of the track, ready to be drawn. Every length is in px; along, 0 is the ground's. */
export interface Picture {
  /** From the track's top to the axis line. */
  readonly axis: number;
  /** The stretch that is ready. Cards hang beyond it, too. */
  readonly around: Run;
  readonly cards: readonly HungCard[];
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
}

/** How cards hang. Every length is in px. */
export const FLIGHTS = {gap: 14, indent: 20, steps: 3, bar: 10} as const;
/** Between one step and the next. */
const STEP_GAP = 18;
/** Between the lowest card and the bars. */
const FOOT = 20;
const BAR_ROW = 9;
/** Whoever looks at less than this, ms, asks for the time of day. */
const NEAR = 6 * 864e5;

/**
 * Hangs cards over the ground.
 *
 * @param places By start.
 * @param ground With where the window begins on it, as `offset`: long entries are flagged there.
 * @param card Width of a card, px.
 * @param heightOf Height of an entry's card, px.
 * @param around The stretch to be marked and ticked, px; cards hang beyond it, too.
 * @param tick Least distance between two ticks, px: the room that a label takes.
 * @param floor The axis lies no higher than that, px.
 */
export function layOut(
  places: readonly Place[],
  {scale, runs, breaks, leaders: given, offset}: Ground & {readonly offset?: number},
  card: number,
  heightOf: (entry: Entry) => number,
  around: Run,
  tick: number,
  floor = 0,
): Picture {
  const flights = {...FLIGHTS, card};
  const flagged = given ? places : flag(places, scale.invert((offset ?? -Infinity) + FLIGHTS.gap));
  const leaders = given ?? leadersOf(flagged, scale, flights);
  const steps = stepsOf(leaders, flights);
  const tops = stepTops(
    steps,
    flagged.map(({entry}) => heightOf(entry)),
  );
  // What is not to be seen takes no room.
  const isNearby = (x: number): boolean => x < around[1] && x + card > around[0];
  const seen = steps.filter((_, i) => isNearby(leaders[i] as number));
  const bottom = tops[Math.max(-1, ...seen) + 1] as number;
  const isNear = scale.invert(around[1]) - scale.invert(around[0]) < NEAR;
  const finest = isNear ? 'millisecond' : finestOf(places);
  const marks = markPlaces(places, scale, around);
  const axis = Math.max(floor, bottom + FOOT + barRows(marks.bars) * BAR_ROW);
  return {
    axis,
    around,
    cards: flagged.map(({entry}, i) => {
      const y = tops[steps[i] as number] as number;
      const row = marks.rowOf.get(entry);
      const foot = row === undefined ? axis : axis - (row + 1) * BAR_ROW;
      return {entry, x: leaders[i] as number, y, leader: Math.max(0, foot - y)};
    }),
    bars: marks.bars,
    dots: marks.dots,
    ticks: tickRuns(scale, runs, around, tick, finest),
    breaks,
  };
}

/** What began before a time and goes on is flagged there, as it may be anywhere within its span. */
const flag = (places: readonly Place[], from: number): readonly Place[] =>
  places
    .map(place => {
      const {start, end, point} = place;
      return point || start > from || end < from ? place : {...place, start: from};
    })
    .sort((a, b) => a.start - b.start);

/** The top of each step, and after the last where the steps end: each is as high as its highest card. */
function stepTops(steps: readonly number[], heights: readonly number[]): number[] {
  const highest: number[] = [];
  steps.forEach((step, i) => {
    highest[step] = Math.max(highest[step] ?? 0, heights[i] as number);
  });
  let top = 0;
  return [0, ...highest.map(height => (top += height + STEP_GAP))];
}

/** The axis is divided no finer than the entries' dates are. */
const finestOf = (places: readonly Place[]): TickUnit =>
  places.some(({entry}) => CLOCK.has(entry.date?.precision)) ? 'millisecond' : 'day';

const CLOCK: ReadonlySet<Precision | undefined> = new Set([
  'hour',
  'minute',
  'second',
  'millisecond',
]);

/** The ticks of those parts of the runs that lie around the window, each with room for its label. */
function tickRuns(
  scale: TimeScale,
  runs: readonly Run[],
  [from, to]: Run,
  tick: number,
  finest: TickUnit,
): Tick[] {
  return runs.flatMap(([start, end]) => {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    return b - a > tick ? ticksOf(scale, a, b === end ? b - tick + 8 : b, tick, finest) : [];
  });
}
