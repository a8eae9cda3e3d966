import {
  type CountableTimeInterval,
  utcDay,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonth,
  utcSecond,
} from 'd3-time';
import {fromCivil, toCivil} from '../model/date/calendar.ts';
import type {TimeScale} from './scale.ts';

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

export interface Tick {
  /** Ms since 1970. */
  readonly time: number;
  /** Px. */
  readonly x: number;
  /** What the tick begins: the coarsest unit that starts here. */
  readonly unit: TickUnit;
}

/** One way to divide time. Each level's ticks are among those of every finer level. */
interface Level {
  readonly unit: TickUnit;
  /** About how long a division is, ms. */
  readonly length: number;
  /** The ticks from `start` to `end`, both inclusive. */
  range(start: number, end: number): number[];
}

const SECOND = 1000;
const DAY = 864e5;
const YEAR = 365.2425 * DAY;
/** More divisions than these are not looked through for a few that have room. */
const MOST_PICKED = 500;
/** The years in which `Date`, and with it `d3-time`, can be used: ms since 1970. */
const DATE_RANGE = 8.64e15;

/** Every `step` years; before the common era they are the round years of that era (1000 BC, not 1001). */
function years(step: number): Level {
  return {
    unit: 'year',
    length: step * YEAR,
    range(start, end) {
      const times: number[] = [];
      const first = Math.floor(toCivil(start).year / step) - 1;
      const last = Math.ceil(toCivil(end).year / step) + 1;
      for (let i = first; i <= last; i++) {
        const year = step === 1 ? i : i > 0 ? i * step : i < 0 ? i * step + 1 : 1;
        const time = fromCivil(year, 1, 1);
        if (time >= start && time <= end) times.push(time);
      }
      return times;
    },
  };
}

function interval(
  unit: TickUnit,
  length: number,
  of: Pick<CountableTimeInterval, 'range'> | null,
): Level {
  return {
    unit,
    length,
    range(start, end) {
      if (!of || start < -DATE_RANGE || end >= DATE_RANGE) return [];
      return of.range(new Date(Math.ceil(start)), new Date(Math.floor(end) + 1)).map(Number);
    },
  };
}

/** Days 1, 1 + step, … of each month, but for one that would stand next to the first of the next. */
const daysOfMonth = (step: number) =>
  utcDay.filter(date => date.getUTCDate() % step === 1 && date.getUTCDate() < 30);

/** From the coarsest to the finest. */
const LEVELS: readonly Level[] = [
  ...[1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1e3, 100, 10].flatMap(step => [years(step), years(step / 2)]),
  years(1),
  ...[6, 3, 1].map(n => interval('month', n * 30 * DAY, utcMonth.every(n))),
  ...[10, 5].map(n => interval('day', n * DAY, daysOfMonth(n))),
  interval('day', DAY, utcDay),
  ...[12, 6, 3, 1].map(n => interval('hour', n * 3600 * SECOND, utcHour.every(n))),
  ...[30, 15, 5, 1].map(n => interval('minute', n * 60 * SECOND, utcMinute.every(n))),
  ...[30, 15, 5, 1].map(n => interval('second', n * SECOND, utcSecond.every(n))),
  ...[500, 100, 50, 10, 5, 1].map(n => interval('millisecond', n, utcMillisecond.every(n))),
];

/**
 * The ticks between two places of the axis, in order.
 *
 * Time is divided by ever finer units, and each division again by itself as long as its own
 * parts stand `least` px apart: on an elastic scale, where one month may be as wide as ten
 * years, each stretch is labelled as finely as it has room for, and always truthfully.
 *
 * @param from Px, inclusive, as is `to`.
 */
export function ticksOf(scale: TimeScale, from: number, to: number, least: number): Tick[] {
  const ticks: Tick[] = [];

  /** Whether a tick stands at the start and at the end already; if not, one may. */
  function divide(
    start: number,
    end: number,
    atStart: boolean,
    atEnd: boolean,
    level: number,
  ): void {
    for (let i = level; i < LEVELS.length; i++) {
      const {unit, length, range} = LEVELS[i] as Level;
      const [x0, x1] = [scale(start), scale(end)];
      if (((end - start) / length - 2) * least > x1 - x0) return;
      const times = range(start, end).filter(
        time => (time > start || !atStart) && (time < end || !atEnd),
      );
      if (!times.length) continue;
      const xs = times.map(scale);
      const apart = [...(atStart ? [x0] : []), ...xs, ...(atEnd ? [x1] : [])];
      if (apart.some((x, k) => k && x - (apart[k - 1] as number) < least)) return;
      ticks.push(...times.map((time, k) => ({time, x: xs[k] as number, unit})));
      const bounds = [start, ...times, end];
      for (let k = 1; k < bounds.length; k++) {
        const [a, b] = [bounds[k - 1] as number, bounds[k] as number];
        if (a < b) divide(a, b, atStart || k > 1, atEnd || k < bounds.length - 1, i + 1);
      }
      return;
    }
  }

  const first = scale.invert(from);
  const last = scale.invert(to);
  divide(first, last, false, false, 0);
  return ticks.length > 1 ? ticks.sort(byTime) : pickTicks(scale, first, last, least);
}

const byTime = (a: Tick, b: Tick): number => a.time - b.time;

/** Where time runs too unevenly to be divided: the two coarsest ticks that have room. */
function pickTicks(scale: TimeScale, first: number, last: number, least: number): Tick[] {
  const ticks: Tick[] = [];
  for (const {unit, length, range} of LEVELS) {
    if ((last - first) / length > MOST_PICKED || ticks.length > 1) break;
    for (const time of range(first, last)) {
      const x = scale(time);
      if (ticks.length < 2 && ticks.every(tick => Math.abs(tick.x - x) >= least)) {
        ticks.push({time, x, unit});
      }
    }
  }
  return ticks.sort(byTime);
}
