import {type Context, report} from './context.ts';
import {explainDate, parseDate} from './date/index.ts';
import type {Reading} from './dates.ts';
import type {Calendar} from './types.ts';

/**
 * What is made of a `date` and an `end` that are no date together. Nothing is guessed: what cannot be
 * read stays as it was written, the end beside the date too.
 *
 * @param at the way to the date from where the parser stands.
 */
export function keepUnread(
  context: Context,
  date: string,
  end: string,
  calendar: Calendar,
  ...at: readonly string[]
): Reading {
  const start = parseDate(date, calendar);
  const last = parseDate(end, calendar);
  if (date && !start) report(context, 'date-unreadable', date, explainDate(date, calendar), ...at);
  if (end && !last && end !== '..')
    report(context, 'end-unreadable', end, explainDate(end, calendar), 'end');
  else if (start?.kind === 'date' && last?.kind === 'date')
    report(context, 'end-before-start', end, date, 'end');
  else if (start || !date) report(context, 'end-unusable', end, '', 'end');
  return start ? {date: start, unreadDate: end} : {unreadDate: end ? `${date}/${end}` : date};
}
