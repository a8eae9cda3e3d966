import type {Calendar, DateSpan, Precision} from '../types.ts';
import {makeSpan, PRECISIONS} from './span.ts';

/** The coarsest precision of some dates, if there are any. */
export const coarsest = (dates: readonly (DateSpan | undefined)[]): Precision | undefined =>
  PRECISIONS.find(precision => dates.some(date => date?.precision === precision));

/**
 * “Time Interval”, “Extended Interval”: from the earliest start to the latest end. Each end is a
 * date, `..` for open or nothing for unknown, and one at least is a date. What certainly ends before
 * it starts is no interval; `2004-06/2004` is one, as 2004 goes on after June.
 *
 * @param parse Reads each end.
 */
export function parseInterval(
  text: string,
  ends: string[],
  calendar: Calendar,
  parse: (text: string, calendar: Calendar) => DateSpan | undefined,
): DateSpan | undefined {
  const parts = ends.map(end => parse(end, calendar));
  const [start, end] = [
    ends[0] === '..' ? -Infinity : parts[0]?.start,
    ends[1] === '..' ? Infinity : parts[1]?.end,
  ];
  const precision = coarsest(parts);
  if (
    !precision ||
    ends.length !== 2 ||
    ends.some((end, i) => !parts[i] && end && end !== '..') ||
    (start ?? -Infinity) >= (end ?? Infinity)
  )
    return undefined;
  return makeSpan(text, calendar, 'interval', {start, end, precision, parts});
}
