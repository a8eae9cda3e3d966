import {toCivil} from '../model/date/calendar.ts';
import type {DateSpan, Precision} from '../model/types.ts';
import {formatList, formatNumber, keep, readLocale} from '../words/intl.ts';
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

type Options = Intl.DateTimeFormatOptions;

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

/** How many years each lasts; the one that starts with 1900 is the 20th century. */
const YEARS = {millennium: 1000, century: 100} as const;
const MINUTE_LENGTH = 6e4;
/** Beyond this year `Date` and `Intl` end; it is the same on both sides. */
const LAST_YEAR = 271_000;

function formatOf(lang: string, options: Options): Intl.DateTimeFormat {
  return keep(
    `d ${lang} ${JSON.stringify(options)}`,
    () =>
      new Intl.DateTimeFormat(readLocale(lang), {calendar: 'gregory', timeZone: 'UTC', ...options}),
  );
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

function utcDate(year: number, month = 1, day = 1): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A date in words: as precise as it was written and no more, its qualifications included. */
export function formatSpan(span: DateSpan, style: DateStyle): string {
  const {words} = style;
  if (span.parts) return formatParts(span, style);
  const plain = inCalendar(formatPlain(span, style), span, span, style);
  if (span.approximate) return span.uncertain ? words.aboutUncertain(plain) : words.about(plain);
  return span.uncertain ? words.uncertain(plain) : plain;
}

const inCalendar = (text: string, from: DateSpan, to: DateSpan, style: DateStyle): string =>
  style.inCalendar?.(text, from, to) ?? text;

function formatParts(span: DateSpan, style: DateStyle): string {
  const {words, lang} = style;
  const parts = span.parts ?? [];
  if (span.kind !== 'interval') {
    const members = parts.map(part => (part ? formatMember(part, style) : ''));
    return formatList(members, lang, span.kind === 'one-of' ? 'disjunction' : 'conjunction');
  }
  const [from, to] = parts;
  const first = from && formatSpan(from, style);
  const last = to && formatSpan(to, style);
  if (first && last) {
    const whole = from && to && !style.isSpoken && formatRange(from, to, style);
    return whole ? inCalendar(whole, from, to, style) : rangeOf(style)(first, last);
  }
  if (first) return span.end === undefined ? words.endUnknown(first) : words.since(first);
  if (last) return span.start === undefined ? words.startUnknown(last) : words.until(last);
  return span.start === undefined || span.end === undefined ? words.unknown : words.always;
}

/** How both ends of a range are joined. */
const rangeOf = ({words, isSpoken}: DateStyle) => (isSpoken ? words.fromTo : words.range);

/** One of a set: a date, or all up to one, or all from one. */
function formatMember(span: DateSpan, style: DateStyle): string {
  const [from, to] = span.parts ?? [];
  if (from && !to) return style.words.orLater(formatSpan(from, style));
  if (to && !from) return style.words.orEarlier(formatSpan(to, style));
  return formatSpan(span, style);
}

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

/** A month, or a day of a month, of an unknown year: what EDTF writes as `156X-12-25`. */
const WITHIN = /^-?\d*X+-(\d\d)(?:-(\d\d))?$/;

function formatWithin(span: DateSpan, [, month, day]: RegExpExecArray, style: DateStyle): string {
  const options: Options = day ? {month: 'long', day: 'numeric'} : {month: 'long'};
  // Any leap year has all days.
  const part = formatOf(style.lang, options).format(utcDate(2000, Number(month), Number(day ?? 1)));
  return style.words.within(part, formatPlain({...span, text: ''}, style));
}

function formatPlain(span: DateSpan, style: DateStyle): string {
  const {words, lang, timeZone} = style;
  const {precision, season, offset, calendar, start = 0} = span;
  const within = WITHIN.exec(span.text);
  if (within) return formatWithin(span, within, style);
  const {year, month} = toCivil(start, calendar);
  const julian = (text: string): string => (calendar === 'julian' ? words.julian(text) : text);
  if (season) return julian(words.season(season, formatYear(year, lang)));
  switch (precision) {
    case 'millennium':
    case 'century': {
      const number = Math.floor(year / YEARS[precision]) + 1;
      return number > 0 ? words[precision](number) : words.beforeEra(words[precision](1 - number));
    }
    case 'decade':
      return year < 0 ? formatEon(span, style) : words.decade(formatYear(year, lang));
    case 'year':
      return julian(formatYear(year, lang));
    case 'month': {
      const options = withEra(year, style.isBrief ? BRIEF : MONTH);
      return julian(formatOf(lang, options).format(utcDate(year, month)));
    }
  }
  const options = showDate(precision, style);
  if (!options) return formatEon(span, style);
  // As a Julian day is a Gregorian one.
  const format = (time: number, more?: Options): string =>
    formatOf(lang, {...withEra(toCivil(start).year, options), ...more}).format(time);
  if (offset === undefined || style.isBrief) return format(start + (offset ?? 0) * MINUTE_LENGTH);
  if (timeZone) return format(start, {timeZone, timeZoneName: 'short'});
  return `${format(start + offset * MINUTE_LENGTH)} ${nameOffset(offset)}`;
}

/** `UTC`, `UTC+4`, `UTC−3:30`. */
function nameOffset(offset: number): string {
  const minutes = Math.abs(offset);
  const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return offset ? `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}` : 'UTC';
}

/** What is known no better than this is said by its first and last year. */
function formatEon({start, end}: DateSpan, style: DateStyle): string {
  const {lang} = style;
  const from = toCivil(start ?? 0).year;
  const to = toCivil((end ?? 0) - 1).year;
  const first = formatYear(from, lang);
  return from === to ? first : rangeOf(style)(first, formatYear(to, lang));
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
