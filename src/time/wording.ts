import {toCivil} from '../model/date/calendar.ts';
import type {DateSpan} from '../model/types.ts';
import {formatList} from '../words/intl.ts';
import {
  type DateStyle,
  formatOf,
  formatPlain,
  formatYear,
  type Options,
  rangeOf,
  utcDate,
  wordDate,
} from './plain.ts';

export type {DateStyle, InCalendar} from './plain.ts';

/** How many years each lasts; the one that starts with 1900 is the 20th century. */
const YEARS = {millennium: 1000, century: 100} as const;
const MINUTE_LENGTH = 6e4;
/** A date in words: as precise as it was written and no more, its qualifications included. */
export function formatSpan(span: DateSpan, style: DateStyle): string {
  const {kind, parts = []} = span;
  if (kind === 'date' || kind === 'interval') return formatPlain(span, style, wordAny);
  const members = parts.map(part => (part ? formatMember(part, style) : ''));
  return formatList(members, style.lang, kind === 'one-of' ? 'disjunction' : 'conjunction');
}

/** One of a set: a date, or all up to one, or all from one. */
function formatMember(span: DateSpan, style: DateStyle): string {
  const [from, to] = span.parts ?? [];
  if (from && !to) return style.words.orLater(formatSpan(from, style));
  if (to && !from) return style.words.orEarlier(formatSpan(to, style));
  return formatSpan(span, style);
}

/** A month, or a day of a month, of an unknown year: what EDTF writes as `156X-12-25`. */
const WITHIN = /^-?\d*X+-(\d\d)(?:-(\d\d))?$/;

function formatWithin(span: DateSpan, [, month, day]: RegExpExecArray, style: DateStyle): string {
  const options: Options = day ? {month: 'long', day: 'numeric'} : {month: 'long'};
  // Any leap year has all days.
  const part = formatOf(style.lang, options).format(utcDate(2000, Number(month), Number(day ?? 1)));
  return style.words.within(part, wordAny({...span, text: ''}, style));
}

function wordAny(span: DateSpan, style: DateStyle): string {
  const {words, lang, timeZone} = style;
  const {precision, season, offset, calendar, start = 0} = span;
  const within = WITHIN.exec(span.text);
  if (within) return formatWithin(span, within, style);
  const {year, month} = toCivil(start, calendar);
  const julian = (text: string): string => (calendar === 'julian' ? words.julian(text) : text);
  if (season) return julian(words.season(season, formatYear(year, lang)));
  switch (precision) {
    case 'eon':
      return formatEon(span, style);
    case 'millennium':
    case 'century': {
      const number = Math.floor(year / YEARS[precision]) + 1;
      return number > 0 ? words[precision](number) : words.beforeEra(words[precision](1 - number));
    }
    case 'decade':
      return year < 0 ? formatEon(span, style) : words.decade(formatYear(year, lang));
    case 'year':
      return julian(formatYear(year, lang));
    case 'month':
      return julian(wordDate({...span, start: Number(utcDate(year, month))}, style));
  }
  // What is finer than a month is Gregorian: a Julian day is one, by its other name.
  if (offset !== undefined && timeZone && !style.isBrief)
    return wordDate(span, style, {timeZone, timeZoneName: 'short'});
  const text = wordDate({...span, start: start + (offset ?? 0) * MINUTE_LENGTH}, style);
  return offset === undefined || style.isBrief ? text : `${text} ${nameOffset(offset)}`;
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
