/**
 * One date of the Extended Date/Time Format, neither interval nor set. Names in “quotes” are
 * headings of the specification (Library of Congress, 4 February 2019).
 */

import type {Calendar, DateSpan, Precision} from '../types.ts';
import {DAY, fromCivil, monthLength} from './calendar.ts';
import {type Extent, readClock} from './clock.ts';
import {makeSpan, PRECISIONS} from './span.ts';

/** “Qualification”: on a component's left it is about that one, on its right about all so far. */
const qualified = (component: string): string => `[?~%]?${component}[?~%]?`;

const LONG_YEAR = RegExp(
  `^${qualified('(?:Y(-?[1-9]\\d*(?:E[1-9]\\d*)?)|(-?(?!0000)\\d{4})(?=S))(?:S([1-9]\\d*))?')}$`,
);
/** Groups: minus, four digits of the year, two each of month and day, clock time. */
export const DATE = RegExp(
  `^${qualified('(-?)([\\dX]{4})')}(?:-${qualified('([\\dX]{2})')}(?:-${qualified('([\\dX]{2})')}` +
    '(?:T([^?~%]+)[?~%]?)?)?)?$',
);
/**
 * “Letter-prefixed calendar year”, “Exponential year”, “Significant digits”.
 *
 * `Y` is for years of more than four digits; they reach to 15, where a year is still a number of
 * its own. An exponent is a way of writing: `Y-17E7` is one year. Of `1950S2` the first two digits
 * are known, so that it spans 1900 to 1999.
 */
function readLongYear(text: string, calendar: Calendar): Extent | undefined {
  const [, long, short, significant] = LONG_YEAR.exec(text) ?? [];
  const year = Number(long ?? short);
  const size = Math.abs(year);
  const open = significant ? String(size).length - Number(significant) : 0;
  if (!(size < 1e15) || (long && size < 1e4) || open < 0) return undefined;
  const width = 10 ** open;
  const low = size - (size % width);
  const first = year < 0 ? 1 - low - width : low;
  return {
    start: fromCivil(first, 1, 1, calendar),
    end: fromCivil(first + width, 1, 1, calendar),
    precision: PRECISIONS[Math.max(0, 4 - open)] as Precision,
  };
}

/**
 * “Sub-year groupings” 21 to 41: the month in which each begins. A season is the meteorologists',
 * three whole months; one without a hemisphere is taken as northern. One that begins in December
 * ends in the next year.
 */
const GROUPING_STARTS = [
  ...[3, 6, 9, 12], // seasons anywhere
  ...[3, 6, 9, 12], // northern
  ...[9, 12, 3, 6], // southern
  ...[1, 4, 7, 10], // quarters
  ...[1, 5, 9], // quadrimesters
  ...[1, 7], // halves
];

/** A grouping's precision and its length in months. */
const grouping = (code: number): [Precision, number] =>
  code < 33
    ? ['season', 3]
    : code < 37
      ? ['quarter', 3]
      : code < 40
        ? ['quadrimester', 4]
        : ['half', 6];

/**
 * The numbers from `min` to `max` (inclusive) that fit digits such as `1X`, ascending or, with a
 * step of -1, descending.
 */
function* fitting(digits: string, min: number, max: number, step: number) {
  const pattern = RegExp(`${digits.replaceAll('X', '.')}$`);
  const low = Math.max(min, Number(digits.replaceAll('X', '0')));
  const high = Math.min(max, Number(digits.replaceAll('X', '9')));
  for (let n = step > 0 ? low : high; low <= n && n <= high; n += step)
    if (pattern.test(`000${n}`)) yield n;
}

/**
 * “Date”, “Seasons”, “Unspecified digit(s)”, “Negative calendar year”.
 *
 * What is not written is as unspecified as what is written `X`: `2004` spans what `2004-XX-XX`
 * spans, from the earliest to the latest day that fits. A date is as precise as the digits before
 * its first `X`: `2004-XX` to the year, `156X-12-25` to the decade, `XXXX-12-XX` not even to the
 * millennium. The year before 0001 is 0000, and it has no sign.
 */
function readDate(text: string, calendar: Calendar): Extent | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, minus, year = '', month = 'XX', day, clock] = match;
  const sign = minus ? -1 : 1;
  const code = Number(month);
  const begin = day ? undefined : GROUPING_STARTS[code - 21];
  const [seasonal, months] = grouping(code);
  // The months to look at; after 12, in a season, they are the next year's.
  const [from, to, fit] = begin ? [begin, begin + months - 1, 'XX'] : [1, 12, month];

  /** When the earliest (step 1) or the latest (step -1) day that fits begins, in ms. */
  const edge = (step: 1 | -1): number => {
    for (const n of fitting(year, minus ? 1 : 0, 9999, sign * step))
      for (const m of fitting(fit, from, to, step))
        for (const d of fitting(day ?? 'XX', 1, monthLength(sign * n, m, calendar), step))
          return fromCivil(sign * n, m, d, calendar);
    return Number.NaN;
  };
  const start = edge(1);
  const x = `${year}-${month}-${day ?? 'XX'}`.indexOf('X');
  if (Number.isNaN(start) || (clock && x >= 0)) return undefined;
  if (clock) return readClock(clock, start);
  const end = edge(-1) + DAY;
  if (x < 0) return {start, end, precision: 'day'};
  if (x < 7) return {start, end, precision: PRECISIONS[Math.min(x, 4)] as Precision};
  return begin ? {start, end, precision: seasonal, season: code} : {start, end, precision: 'month'};
}

/** Reads one date; `undefined` for what is none. Never throws. */
export function parseSingle(text: string, calendar: Calendar): DateSpan | undefined {
  const extent = readLongYear(text, calendar) ?? readDate(text, calendar);
  return extent && makeSpan(text, calendar, 'date', extent);
}
