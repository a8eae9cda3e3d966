import type {Calendar} from '../types.ts';
import {DAY, fromCivil, monthLength} from './calendar.ts';
import type {Extent, readClock} from './clock.ts';

/** A number of so many digits; `NaN` if any is none. */
function readDigits(text: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit < 10)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** A month or a day after its hyphen. */
const readPart = (text: string, from: number): number =>
  text[from - 1] === '-' ? readDigits(text, from, 2) : Number.NaN;

/**
 * The dates that most are, read without a pattern as there may be a million of them: a year, a month,
 * a day, or a day with a clock time, nothing of it unspecified or qualified. `undefined` for all
 * else, dates or not.
 *
 * @param clock Reads clock times; without it, there are none.
 */
export function readPlain(
  text: string,
  calendar: Calendar = 'gregorian',
  clock?: typeof readClock,
): Extent | undefined {
  const {length} = text;
  const hasClock = length > 10 && text[10] === 'T';
  if (length !== 4 && length !== 7 && length !== 10 && !hasClock) return undefined;
  const year = readDigits(text, 0, 4);
  const month = length > 4 ? readPart(text, 5) : 1;
  const day = length > 7 ? readPart(text, 8) : 1;
  if (!(year >= 0 && month > 0 && month < 13 && day > 0)) return undefined;
  if (day > 28 && day > monthLength(year, month, calendar)) return undefined;
  const start = fromCivil(year, month, day, calendar);
  if (hasClock) return clock?.(text.slice(11), start);
  if (length > 7) return {start, end: start + DAY, precision: 'day'};
  return length > 4
    ? {start, end: fromCivil(year, month + 1, 1, calendar), precision: 'month'}
    : {start, end: fromCivil(year + 1, 1, 1, calendar), precision: 'year'};
}
