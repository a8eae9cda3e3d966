/** Dates as authors write them: EDTF, or a number for a year. */

import {type Context, giveUp, type Reader} from './context.ts';
import {parsePlain} from './date/plain-span.ts';
import {readString} from './readers.ts';
import type {Calendar, DateSpan} from './types.ts';

/** A date, and what is written in its place where that cannot be read. */
export interface Reading {
  readonly date?: DateSpan | undefined;
  readonly unreadDate?: string | undefined;
}

/** A year as EDTF writes it; what is no whole number stays as it is, and is no date. */
export function formatYear(year: number): string {
  if (!Number.isInteger(year)) return String(year);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** A date as EDTF, whether it is one or not. */
export const readWritten: Reader<string> = (context, value) =>
  readString(context, typeof value === 'number' ? formatYear(value) : value);

/** A date on its own. */
export const readDate: Reader<Reading> = (context, value) =>
  joinDates(context, readWritten(context, value));

/**
 * The date from an event's `date` to its `end`. In a calendar that is unknown (`null`) nothing is read.
 *
 * @param at the way to the date from where the parser stands.
 */
export function joinDates(
  context: Context,
  date = '',
  end = '',
  calendar: Calendar | null = 'gregorian',
  ...at: readonly string[]
): Reading {
  const {rare} = context;
  const text = end ? `${date}/${end}` : date;
  const span = calendar && (rare?.parseDate ?? parsePlain)(text, calendar);
  if (span) return {date: span};
  if (!text || !calendar) return {unreadDate: text || undefined};
  return rare?.keepUnread(context, date, end, calendar, ...at) ?? giveUp(context) ?? {};
}
