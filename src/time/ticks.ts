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
/** More parts than these are not looked through. */
const MOST_PARTS = 400;
/**
 * How far from 1970 `d3-time` can be used, ms. `Date` goes on for a thousand years, but at its ends
 * an interval that filters looks for the next date for ever.
 */
const DATE_RANGE = 8.6e15;

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

interface Candidate extends Tick {
  /** How coarse it is: 0 the coarsest. */
  readonly level: number;
  /** The coarser tick that it follows. */
  readonly parent: number | undefined;
}

/**
 * The ticks between two places of the axis, in order.
 *
 * Time is divided by ever finer units, and each division again by itself as long as its own
 * parts stand `least` px apart: on an elastic scale, where one month may be as wide as ten
 * years, each stretch is labelled as finely as it has room for, and always truthfully.
 *
 * @param from Px, inclusive, as is `to`.
 * @param finest Time is divided no finer than that.
 */
export function ticksOf(
  scale: TimeScale,
  from: number,
  to: number,
  least: number,
  finest: TickUnit = 'millisecond',
): Tick[] {
  const levels = LEVELS.slice(0, LEVELS.findLastIndex(({unit}) => unit === finest) + 1);
  const candidates: Candidate[] = [];

  function divide(start: number, end: number, level: number, parent?: number): void {
    for (let i = level; i < levels.length; i++) {
      const {unit, length, range} = levels[i] as Level;
      // Far more parts than there is room for, however unevenly time runs: finer ones will not do.
      if ((end - start) / length > MOST_PARTS) return;
      const times = range(start, end);
      const mark = (time: number): void => {
        if (times.includes(time)) candidates.push({time, x: scale(time), unit, level: i, parent});
      };
      if (!times.some(time => time > start && time < end)) {
        mark(start);
        mark(end);
        continue;
      }
      const bounds = [...new Set([start, ...times, end])];
      const widths = bounds.slice(1).map((time, k) => scale(time) - scale(bounds[k] as number));
      // The first and the last part may be cut short by the ends of the axis.
      const fits = widths.slice(1, -1).every(width => width >= least);
      widths.forEach((width, k) => {
        // Where not all parts have room, those that could themselves be divided still do.
        if (!fits && width < 2 * least) return;
        const [a, b] = [bounds[k] as number, bounds[k + 1] as number];
        mark(a);
        mark(b);
        if (width >= least) divide(a, b, i + 1, times.includes(a) ? a : parent);
      });
      return;
    }
  }

  divide(scale.invert(from), scale.invert(to), 0);
  const ticks: Tick[] = [];
  candidates.sort((a, b) => a.level - b.level || a.time - b.time);
  for (const {time, x, unit, parent} of candidates) {
    // A year says all by itself; what is finer needs to be led by what it is a part of.
    const led = unit === 'year' || parent === undefined || ticks.some(tick => tick.time === parent);
    if (led && ticks.every(tick => Math.abs(tick.x - x) >= least)) ticks.push({time, x, unit});
  }
  return ticks.sort((a, b) => a.time - b.time);
}
