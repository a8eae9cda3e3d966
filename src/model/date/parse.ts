import type {Calendar, DateSpan, Precision} from '../types.ts';
import {makeSpan, PRECISIONS, parseSingle} from './single.ts';

/** The coarsest precision of some dates, if there are any. */
const coarsest = (dates: readonly (DateSpan | undefined)[]): Precision | undefined =>
  PRECISIONS.find(precision => dates.some(date => date?.precision === precision));

/**
 * “Time Interval”, “Extended Interval”: from the earliest start to the latest end. Each end is a
 * date, `..` for open or nothing for unknown, and one at least is a date. What certainly ends before
 * it starts is no interval; `2004-06/2004` is one, as 2004 goes on after June.
 */
function parseInterval(text: string, ends: string[], calendar: Calendar): DateSpan | undefined {
  const parts = ends.map(end => parseSingle(end, calendar));
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

/** A member of a set: a date, or all from one to another of the same precision, or on one side. */
function parseMember(text: string, calendar: Calendar): DateSpan | undefined {
  if (!text.includes('..')) return parseSingle(text, calendar);
  const ends = text.split('..').map(end => end || '..');
  const range = parseInterval(text, ends, calendar);
  const [from, to] = range?.parts ?? [];
  return from && to && from.precision !== to.precision ? undefined : range;
}

/** “Set representation”. Spans all members, whether one of them is meant or every one. */
function parseSet(
  text: string,
  kind: 'one-of' | 'all-of',
  list: string,
  calendar: Calendar,
): DateSpan | undefined {
  const parts = list.split(',').map(member => parseMember(member, calendar));
  const precision = coarsest(parts);
  // Only the list as a whole may be open, not a member between others.
  if (!precision || parts.includes(undefined) || /,\.\.|\.\.,/.test(list)) return undefined;
  // No spreading into Math.min: the list may be longer than an argument list can be.
  const start = parts.reduce((min, part) => Math.min(min, part?.start ?? min), Infinity);
  const end = parts.reduce((max, part) => Math.max(max, part?.end ?? max), -Infinity);
  return makeSpan(text, calendar, kind, {start, end, precision, parts});
}

/**
 * Reads a date in the Extended Date/Time Format (Library of Congress, 4 February 2019; ISO
 * 8601-2:2019): levels 0 and 1, and of level 2 qualified parts, `X` in any digit, the groupings 21
 * to 41, sets, significant digits and exponential years. Beyond the format, an interval may hold
 * what any date may (clock times, seasons), and a clock time may end at the minute or the hour.
 *
 * `calendar` tells in which calendar the author wrote year, month and day; the span is Gregorian
 * either way.
 *
 * @returns the span in which the date lies, or `undefined` for what is no date. Never throws.
 */
export function parseDate(text: string, calendar: Calendar = 'gregorian'): DateSpan | undefined {
  const [, one, all] = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text) ?? [];
  if (one) return parseSet(text, 'one-of', one, calendar);
  if (all) return parseSet(text, 'all-of', all, calendar);
  if (text.includes('/')) return parseInterval(text, text.split('/'), calendar);
  return parseSingle(text, calendar);
}
