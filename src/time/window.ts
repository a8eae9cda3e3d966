import {fromCivil, toCivil} from '../model/date/calendar.ts';
import type {DateSpan, Precision} from '../model/types.ts';
import type {Words} from '../words/words.ts';

type FormatDate = (span: DateSpan) => string;

const DAY = 864e5;
const YEAR = 365.2425 * DAY;
/** How long what each precision tells apart is, ms. From the coarsest to the finest. */
const LENGTHS: readonly (readonly [Precision, number])[] = [
  ['year', YEAR],
  ['month', YEAR / 12],
  ['day', DAY],
  ['minute', 6e4],
  ['second', 1e3],
];
/** A stretch is worded in a unit that it holds as often, so that rounding says little that is wrong. */
const TIMES = 3;
/** Of a window, what nobody sees: less than a pixel. But a month, ms, of the longest. */
const SLACK = 1 / 4000;
const MOST_SLACK = 30 * DAY;
/** Beyond this year, on both sides, only years are counted, and not each. */
const LAST_YEAR = 271_000;

/** How exactly the times of a stretch of `length` ms are to be worded. */
const precisionOf = (length: number): Precision =>
  LENGTHS.find(([, unit]) => length >= TIMES * unit)?.[0] ?? 'millisecond';

/** The date in which a time lies, as if an author had written it. Of a stretch of `length` ms. */
function dateAt(time: number, length: number): DateSpan {
  let precision = precisionOf(length);
  let start = time;
  const {year, month} = toCivil(time);
  if (Math.abs(year) >= LAST_YEAR) {
    // To a hundredth of the stretch or so; before the common era in the years of that era.
    const step = Math.max(1, 10 ** Math.floor(Math.log10(length / YEAR) - 2));
    const round = (count: number): number => Math.round(count / step) * step;
    precision = 'year';
    start = fromCivil(year < 1 ? 1 - round(1 - year) : round(year), 1, 1);
  } else if (precision === 'year') start = fromCivil(year, 1, 1);
  else if (precision === 'month') start = fromCivil(year, month, 1);
  return {
    text: '',
    start,
    end: start,
    precision,
    approximate: false,
    uncertain: false,
    kind: 'date',
    calendar: 'gregorian',
  };
}

/** A time in words, as exactly as befits a stretch of `length` ms. */
export const formatMoment = (time: number, length: number, formatDate: FormatDate): string =>
  formatDate(dateAt(time, length));

/** From one date to the other, both included, in as few words as the language has for it. */
function range(from: DateSpan, to: DateSpan, formatDate: FormatDate): string {
  const first = formatDate(from);
  if (first === formatDate(to)) return first;
  return formatDate({...from, end: to.end, kind: 'interval', parts: [from, to]});
}

/**
 * The times of a window in words, as exactly as befits its length: "1990–1995", "5–7 May 2025".
 * The end is exclusive, so that a window to the first moment of 1996 ends in 1995.
 *
 * @param from Ms, as is `to`.
 */
export function formatWindow(from: number, to: number, formatDate: FormatDate): string {
  const length = to - from;
  const slack = Math.min(length * SLACK, MOST_SLACK);
  return range(
    dateAt(from + slack, length),
    dateAt(Math.max(from, to - slack), length),
    formatDate,
  );
}

/**
 * From one time to another, both included, as it is spoken, within a stretch of `length` ms that tells how exactly:
 * as `formatWindow`, but each date whole, which takes a tenth of the time.
 */
export function formatTimes(
  from: number,
  to: number,
  length: number,
  words: Words,
  formatDate: FormatDate,
): string {
  const first = formatMoment(from, length, formatDate);
  const last = formatMoment(to, length, formatDate);
  return first === last ? first : words.fromTo(first, last);
}

/** The one of an interval's dates at which an entry stands in time. */
const standing = (span: DateSpan): DateSpan =>
  span.kind === 'interval' ? (span.parts?.find(part => part) ?? span) : span;

/** From where one entry stands to where another does, as their authors wrote it. */
export const formatBetween = (first: DateSpan, last: DateSpan, formatDate: FormatDate): string =>
  range(standing(first), standing(last), formatDate);
