import type {Calendar, DateSpan} from '../types.ts';
import {coarsest, parseInterval} from './interval.ts';
import {parseSingle} from './single.ts';
import {makeSpan} from './span.ts';

/** A member of a set: a date, or all from one to another of the same precision, or on one side. */
function parseMember(text: string, calendar: Calendar): DateSpan | undefined {
  if (!text.includes('..')) return parseSingle(text, calendar);
  const ends = text.split('..').map(end => end || '..');
  const range = parseInterval(text, ends, calendar, parseSingle);
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
  if (text.includes('/')) return parseInterval(text, text.split('/'), calendar, parseSingle);
  return parseSingle(text, calendar);
}
