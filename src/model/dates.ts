/** Dates as authors write them: EDTF, or a number for a year. */

import {type Context, type Reader, report} from './context.ts';
import {explainDate, parseDate} from './date/index.ts';
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
 * The date from an event's `date` to its `end`. Nothing is guessed: what cannot be read stays as it
 * was written, the end beside the date too. In a calendar that is unknown (`null`) nothing is read.
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
  const whole = end ? `${date}/${end}` : date;
  const span = calendar ? parseDate(whole, calendar) : undefined;
  if (span) return {date: span};
  if (!whole || !calendar) return {unreadDate: whole || undefined};

  const start = parseDate(date, calendar);
  const last = parseDate(end, calendar);
  if (date && !start) report(context, 'date-unreadable', date, explainDate(date, calendar), ...at);
  if (end && !last && end !== '..')
    report(context, 'end-unreadable', end, explainDate(end, calendar), 'end');
  else if (start?.kind === 'date' && last?.kind === 'date')
    report(context, 'end-before-start', end, date, 'end');
  else if (start || !date) report(context, 'end-unusable', end, '', 'end');
  return start ? {date: start, unreadDate: end} : {unreadDate: whole};
}
