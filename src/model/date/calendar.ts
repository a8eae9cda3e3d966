/**
 * Day arithmetic in the proleptic Gregorian and the proleptic Julian calendar, for any year, beyond
 * the range of `Date` too. Years count as astronomers count them: 0 is 1 BC, -1 is 2 BC.
 *
 * Times are milliseconds since 1970-01-01T00:00Z, Gregorian. They are exact up to 2^53 ms, about
 * 285,000 years from now; beyond it they are as good as doubles are (16 s at 4.5 billion years).
 */

import type {Calendar} from '../types.ts';

/** Milliseconds in a day. The count has no leap seconds, as that of `Date` has none. */
export const DAY = 86_400_000;

/** Where a day begins: the day of the month and its month, both from 1, and its year. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 in the calendar itself to 1970-01-01 Gregorian. */
const EPOCH: Readonly<Record<Calendar, number>> = {gregorian: 719_468, julian: 719_470};

/** How many of the Julian calendar's leap days the Gregorian one has left out by then. */
const leftOut = (century: number, calendar: Calendar): number =>
  calendar === 'gregorian' ? century - Math.floor(century / 4) : 0;

/**
 * When a day begins, in ms. Months and days outside of their range carry over: month 13 is January
 * of the next year, day 0 the last of the month before.
 */
export function fromCivil(
  year: number,
  month: number,
  day: number,
  calendar: Calendar = 'gregorian',
): number {
  // With March as the first month, leap days come last and months run 31, 30, 31, 30, 31 days.
  const y = year + Math.floor((month - 3) / 12);
  const m = month - 3 - 12 * (y - year);
  const days =
    365 * y +
    Math.floor(y / 4) -
    leftOut(Math.floor(y / 100), calendar) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1;
  return (days - EPOCH[calendar]) * DAY;
}

/** The day in which a time lies, in UTC. The inverse of `fromCivil`. */
export function toCivil(ms: number, calendar: Calendar = 'gregorian'): CivilDay {
  // Beyond 2^53 ms a day's beginning is rounded, perhaps to before itself: take the nearest day.
  const whole = Math.abs(ms) < 2 ** 53 ? Math.floor : Math.round;
  const days = whole(ms / DAY) + EPOCH[calendar];
  // Put back the leap days that are left out: a regular cycle of 1461 days in 4 years remains.
  const regular = days + leftOut(Math.floor((4 * days + 3) / 146_097), calendar);
  const y = Math.floor((4 * regular + 3) / 1461);
  const dayOfYear = regular - 365 * y - Math.floor(y / 4);
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: y + Math.floor((m + 2) / 12),
    month: ((m + 2) % 12) + 1,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** How many days a month has; `month` from 1. */
export const monthLength = (year: number, month: number, calendar: Calendar = 'gregorian') =>
  (fromCivil(year, month + 1, 1, calendar) - fromCivil(year, month, 1, calendar)) / DAY;
