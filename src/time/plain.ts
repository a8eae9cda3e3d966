/**
 * Plain dates in words: centuries, decades, years, months, days and intervals of such, as `parsePlain` reads them, and
 * the times at which a window begins and ends. What else there may be, `wording.ts` knows, which is
 * loaded on first use.
 */

import {toCivil} from '../model/date/calendar.ts';
import type {DateSpan, Precision} from '../model/types.ts';
import {formatNumber, keep, readLocale, standInOf} from '../words/intl.ts';
import type {Words} from '../words/words.ts';
import type {TickUnit} from './ticks.ts';

/** How a date is worded. */
export interface DateStyle {
  /** BCP 47; any case, but a tag that `Intl` does not know falls back to English. */
  readonly lang: string;
  readonly words: Words;
  /** IANA name, for clock times that name their zone; without it they keep the zone they were written in. */
  readonly timeZone?: string | undefined;
  /** No finer than a month, in short: "Oct 2025". */
  readonly isBrief?: boolean | undefined;
  /** As it is spoken, a range by both its ends in full: "8 August 2025 to 12 August 2025". */
  readonly isSpoken?: boolean | undefined;
  /** How another calendar has it, with the Gregorian text beside that. */
  readonly inCalendar?: InCalendar | undefined;
}

/** Words a date, or a range from one to another, whose Gregorian text is known. */
export type InCalendar = (gregorian: string, from: DateSpan, to: DateSpan) => string;

export type Options = Intl.DateTimeFormatOptions;

const MONTH: Options = {year: 'numeric', month: 'long'};
const BRIEF: Options = {year: 'numeric', month: 'short'};
const DAY: Options = {...MONTH, day: 'numeric'};
const MINUTE: Options = {...DAY, hour: 'numeric', minute: '2-digit'};
const SECOND: Options = {...MINUTE, second: '2-digit'};

/** What `Intl` shows of a date that is known to each precision, as far as `Intl` words it alone. */
const SHOWN: Partial<Record<Precision, Options>> = {
  year: {year: 'numeric'},
  month: MONTH,
  day: DAY,
  hour: MINUTE,
  minute: MINUTE,
  second: SECOND,
  millisecond: {...SECOND, fractionalSecondDigits: 3},
};

const showDate = (precision: Precision, {isBrief}: DateStyle): Options | undefined => {
  const options = SHOWN[precision];
  return isBrief && options?.month ? BRIEF : options;
};

/** Beyond this year `Date` and `Intl` end; it is the same on both sides. */
const LAST_YEAR = 271_000;

export function formatOf(lang: string, options: Options): Intl.DateTimeFormat {
  return keep(`d ${lang} ${JSON.stringify(options)}`, () => {
    const all = {calendar: 'gregory', timeZone: 'UTC', ...options};
    const standIn = all.calendar === 'gregory' && standInOf(lang);
    return standIn ? standIn.date(all) : new Intl.DateTimeFormat(readLocale(lang), all);
  });
}

/** Years before 1 carry their era; all others go without. */
const withEra = (year: number, options: Options): Options =>
  year < 1 ? {...options, era: 'short'} : options;

/** A year alone, of any size, with its era where it is before 1. */
export function formatYear(year: number, lang: string): string {
  if (Math.abs(year) < LAST_YEAR) {
    return formatOf(lang, withEra(year, {year: 'numeric'})).format(utcDate(year));
  }
  // In deep time nobody counts the missing year 0: -4.5 billion is meant to be that long before.
  const count = year < 1 && year % 1000 ? 1 - year : Math.abs(year);
  const number = formatNumber(count, lang, count % 1000 ? {} : COMPACT);
  if (year > 0) return number;
  // Any year of the era shows where the language puts it.
  return formatOf(lang, {year: 'numeric', era: 'short'})
    .formatToParts(utcDate(-1000))
    .map(({type, value}) => (type === 'year' ? number : value))
    .join('');
}

const COMPACT: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 20,
};

export function utcDate(year: number, month = 1, day = 1): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** How a date is worded that is neither interval nor set, but for its qualifications. */
type WordDate = (span: DateSpan, style: DateStyle) => string;

/** What `formatSpan` says of a plain date. */
export function formatPlain(span: DateSpan, style: DateStyle, word: WordDate = wordDate): string {
  const {words} = style;
  if (span.parts) return formatInterval(span, style, word);
  const plain = inCalendar(word(span, style), span, span, style);
  if (span.approximate) return span.uncertain ? words.aboutUncertain(plain) : words.about(plain);
  return span.uncertain ? words.uncertain(plain) : plain;
}

/** A century, a decade, a year, a month, a day or a time, by where it begins, not before year 0. */
export function wordDate(
  {precision, start = 0}: DateSpan,
  style: DateStyle,
  more: Options = {},
): string {
  const {words, lang} = style;
  const {year} = toCivil(start);
  if (precision === 'century') return words.century(year / 100 + 1);
  if (precision === 'decade') return words.decade(formatYear(year, lang));
  if (precision === 'year') return formatYear(year, lang);
  const options = withEra(year, showDate(precision, style) ?? {});
  return formatOf(lang, {...options, ...more}).format(start);
}

const inCalendar = (text: string, from: DateSpan, to: DateSpan, style: DateStyle): string =>
  style.inCalendar?.(text, from, to) ?? text;

function formatInterval(span: DateSpan, style: DateStyle, word: WordDate): string {
  const {words} = style;
  const [from, to] = span.parts ?? [];
  const first = from && formatPlain(from, style, word);
  const last = to && formatPlain(to, style, word);
  if (first && last) {
    const whole = from && to && !style.isSpoken && formatRange(from, to, style);
    return whole ? inCalendar(whole, from, to, style) : rangeOf(style)(first, last);
  }
  if (first) return span.end === undefined ? words.endUnknown(first) : words.since(first);
  if (last) return span.start === undefined ? words.startUnknown(last) : words.until(last);
  return span.start === undefined || span.end === undefined ? words.unknown : words.always;
}

/** How both ends of a range are joined. */
export const rangeOf = ({words, isSpoken}: DateStyle) => (isSpoken ? words.fromTo : words.range);

/** Both ends as one text ("8–12 August 2025"), where the language can join them. */
function formatRange(from: DateSpan, to: DateSpan, style: DateStyle): string | undefined {
  const options = showDate(from.precision, style);
  // A Julian day is a whole Gregorian one, by its other name.
  const isDay = from.precision === 'day';
  const plain = ({approximate, uncertain, offset, calendar}: DateSpan): boolean =>
    !approximate && !uncertain && offset === undefined && (calendar === 'gregorian' || isDay);
  const {start} = from;
  if (!options || from.precision !== to.precision || !plain(from) || !plain(to)) return undefined;
  if (start === undefined || to.start === undefined) return undefined;
  const [a, b] = [toCivil(start).year, toCivil(to.start).year];
  if (a < 1 || b > LAST_YEAR) return undefined;
  return formatOf(style.lang, options).formatRange(start, to.start);
}

/** A day in full, by a time in it. */
export const formatDay = (time: number, lang: string): string => formatOf(lang, DAY).format(time);

/** About how wide a letter is, in widths of an em. */
const LETTER = 0.58;

/** Room for the label of any tick, px, in letters of `font` px. */
export function tickRoom(lang: string, font: number): number {
  const letters = keep(`t ${lang}`, () => {
    const days = Array.from({length: 12}, (_, i) => formatTick(Date.UTC(2000, i, 28), 'day', lang));
    return Math.max(...days.map(({length}) => length));
  });
  return Math.max(4.4, letters * LETTER + 0.8) * font;
}

/** What stands at a tick: the unit that begins there, by itself ("1988", "Aug", "5 Nov", "14:00"). */
export function formatTick(time: number, unit: TickUnit, lang: string): string {
  if (unit === 'year') return formatYear(toCivil(time).year, lang);
  return formatOf(lang, TICKS[unit]).format(time);
}

const CLOCK: Options = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'};
const TICKS: Record<Exclude<TickUnit, 'year'>, Options> = {
  month: {month: 'short'},
  day: {month: 'short', day: 'numeric'},
  hour: CLOCK,
  minute: CLOCK,
  second: {...CLOCK, second: '2-digit'},
  millisecond: {second: '2-digit', fractionalSecondDigits: 3},
};
