import {toCivil} from '../model/date/calendar.ts';
import type {DateSpan} from '../model/types.ts';
import {formatNumber, keep, readLocale} from '../words/intl.ts';
import type {LaterWords} from '../words/later.ts';
import type {DateStyle, InCalendar} from './wording.ts';

/**
 * The calendars that dates can be shown in, each with the first Gregorian year from which on it counts
 * as its users do, in every engine: before its era years would be negative, Japan had months of the
 * moon until 1872, and for China and Korea engines reckon these differently in other centuries.
 */
const SINCE: Readonly<Record<string, number>> = {
  buddhist: -541,
  chinese: 1900,
  coptic: 286,
  dangi: 1900,
  ethioaa: -5490,
  ethiopic: 10,
  hebrew: -3758,
  indian: 80,
  islamic: 624,
  'islamic-civil': 624,
  'islamic-rgsa': 624,
  'islamic-tbla': 624,
  'islamic-umalqura': 624,
  japanese: 1873,
  julian: -270_000,
  persian: 624,
  roc: 1912,
};
/** `Date` and `Intl` end soon after. */
const UNTIL = 270_000;

/** The names by which they are asked for. */
export const CALENDARS: readonly string[] = Object.keys(SINCE);

type Options = Intl.DateTimeFormatOptions;
type Parts = readonly Intl.DateTimeFormatPart[];

const YEAR: Options = {year: 'numeric'};
const MONTH: Options = {...YEAR, month: 'long'};
const DAY: Options = {...MONTH, day: 'numeric'};
const SHOWN: Partial<Record<DateSpan['precision'], Options>> = {
  ...{year: YEAR, month: MONTH, day: DAY},
  // A clock time is told once, beside the Gregorian day.
  ...{hour: DAY, minute: DAY, second: DAY, millisecond: DAY},
};
const isCoarse = ({precision}: DateSpan): boolean => precision === 'year' || precision === 'month';

/** How a calendar writes dates, from ms that count as UTC. */
interface Writer {
  one(time: number, options: Options): Parts;
  /** Both as one, where the engine can. */
  range(from: number, to: number, options: Options): Parts | undefined;
}

/**
 * Makes a function that words dates in another calendar, each as precisely as it was written: of a
 * month or a year that lies in two of that calendar, from the one to the other. The Gregorian text
 * stands beside it; alone where it says no more than a decade, a season or a quarter, and for times
 * that the calendar does not count.
 *
 * @param calendar One of `CALENDARS`.
 */
export function wordInCalendar(
  calendar: string,
  style: DateStyle,
  laterWords: LaterWords,
): InCalendar {
  const {lang, words, timeZone} = style;
  const isJulian = calendar === 'julian';
  const writer = isJulian ? julianWriter(lang) : intlWriter(lang, calendar);
  return (gregorian, from, to) => {
    const options = SHOWN[from.precision];
    // Of `156X-12-25`, the year is not known.
    if (!options || to.precision !== from.precision || from.text.includes('X')) return gregorian;
    const first = localTime(from.start ?? NaN, from, timeZone);
    const last = localTime(isCoarse(to) ? (to.end ?? NaN) - 1 : (to.start ?? NaN), to, timeZone);
    if (!(toCivil(first).year >= (SINCE[calendar] ?? NaN) && toCivil(last).year <= UNTIL))
      return gregorian;
    const beside =
      from.calendar === 'julian' && isCoarse(from)
        ? // What was written is neither a month nor a year of the Gregorian calendar.
          join(intlWriter(lang, 'gregory'), first, last, DAY, style)
        : gregorian;
    const text = join(writer, first, last, options, style);
    return isJulian ? laterWords.inJulian(text, beside) : words.inCalendar(text, beside);
  };
}

/** The time as clocks show it there, counted as if they were UTC's. */
function localTime(time: number, {offset}: DateSpan, timeZone: string | undefined): number {
  if (offset === undefined || !timeZone) return time + (offset ?? 0) * 60_000;
  const parts = formatOf('en', {...DAY, calendar: 'gregory', month: 'numeric', timeZone});
  const {year, month, day} = Object.fromEntries(
    parts.formatToParts(time).map(({type, value}) => [type, Number(value)]),
  ) as Record<string, number>;
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day);
}

/** From one time to another, both inclusive, as one text if that loses nothing. */
function join(
  {one, range}: Writer,
  from: number,
  to: number,
  options: Options,
  {words, isSpoken}: DateStyle,
): string {
  const ends = [one(from, options), one(to, options)] as const;
  const [first, last] = ends.map(write) as [string, string];
  if (first === last) return first;
  if (isSpoken) return words.fromTo(first, last);
  const whole = range(from, to, options);
  // For some languages and calendars, engines leave out months or eras, or write numbers for months.
  const isWhole = ends
    .flat()
    .every(
      ({type, value}) =>
        type === 'literal' || whole?.some(part => part.type === type && part.value === value),
    );
  return whole && isWhole ? write(whole) : words.range(first, last);
}

/** An era for which `Intl` has no name but a number says nothing. */
const write = (parts: Parts): string =>
  parts
    .filter(({type, value}) => type !== 'era' || !/^ERA\d$/.test(value))
    .map(({value}) => value)
    .join('')
    .replace(/^[\s,،、]+|[\s,،、]+$/g, '');

const formatOf = (lang: string, options: Options): Intl.DateTimeFormat =>
  keep(
    `d ${lang} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(readLocale(lang), {timeZone: 'UTC', ...options}),
  );

const intlWriter = (lang: string, calendar: string): Writer => ({
  one: (time, options) => formatOf(lang, {...options, calendar}).formatToParts(time),
  range: (from, to, options) =>
    formatOf(lang, {...options, calendar}).formatRangeToParts?.(from, to),
});

/**
 * `Intl` has no Julian calendar, whose days and months are the Gregorian ones by name: it is given the
 * day of a leap year, which has all of them, and its year is put in the place of that.
 */
function julianWriter(lang: string): Writer {
  const format = (options: Options) => formatOf(lang, {...options, calendar: 'gregory'});
  const proxy = (time: number, year: number): Date => {
    const {month, day} = toCivil(time, 'julian');
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date;
  };
  const yearOf = (time: number): number => toCivil(time, 'julian').year;
  const name = (year: number): string =>
    formatNumber(year > 0 ? year : 1 - year, lang, {useGrouping: false});
  const put = <Part extends Intl.DateTimeFormatPart>(part: Part, year: number): Part =>
    part.type === 'year' ? {...part, value: name(year)} : part;
  return {
    one: (time, options) => {
      const year = yearOf(time);
      // Year 0 is 1 BC.
      const parts =
        year > 0
          ? format(options).formatToParts(proxy(time, 2000))
          : format({...options, era: 'short'}).formatToParts(proxy(time, 0));
      return parts.map(part => put(part, year));
    },
    range: (from, to, options) => {
      const [first, last] = [yearOf(from), yearOf(to)];
      if (first < 1) return undefined;
      const end = proxy(to, first === last ? 2000 : 2004);
      return format(options)
        .formatRangeToParts?.(proxy(from, 2000), end)
        .map(part => put(part, part.source === 'endRange' ? last : first));
    },
  };
}
