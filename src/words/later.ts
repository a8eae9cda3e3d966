import {entries, sources} from './en.ts';
import {formatNumber} from './intl.ts';
import {complete, type Spoken} from './language.ts';

/**
 * The words of what is loaded on first use for many entries and for zooming. What holds a number, a
 * name or a date is a function that makes the whole sentence; numbers arrive as numbers, with the
 * `lang` to format them in.
 */
export interface LaterWords {
  /** Which of a list are on this page, from 1, both inclusive: "21–40 of 1,234". */
  page(from: number, to: number, all: number, lang: string): string;

  // The overview: the whole of time, and the window on it
  readonly overview: string;
  readonly windowStart: string;
  readonly windowMiddle: string;
  readonly windowEnd: string;

  // Crowds
  /** Entries and when: "1,234 entries, 1990–1995". */
  crowd(count: number, dates: string, lang: string): string;
  fromSources(count: number, lang: string): string;
  /** How many of a crowd are found. */
  found(count: number, crowd: string, lang: string): string;
  /** What the window shows; `all` is how many there are. */
  inView(dates: string, count: number, all: number, lang: string): string;
  /** As many more than there is room for. */
  beyond(count: number, lang: string): string;
  /** A date of the Julian calendar, whose months have the names of the Gregorian one's. */
  inJulian(date: string, gregorian: string): string;
  /** As many more as are not put on paper. */
  notPrinted(count: number, lang: string): string;
  /** The lane of what is in no group, and that of the groups without one of their own. */
  readonly noGroup: string;
  readonly otherGroups: string;
}

export const enLater: LaterWords = {
  page: (from, to, all, lang) =>
    `${formatNumber(from, lang)}–${formatNumber(to, lang)} of ${formatNumber(all, lang)}`,

  overview: 'Overview',
  windowStart: 'Start of the window',
  windowMiddle: 'Window',
  windowEnd: 'End of the window',

  crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
  found: (count, crowd, lang) => `${formatNumber(count, lang)} found of ${crowd}`,
  fromSources: (count, lang) => `from ${sources(count, lang)}`,
  inView: (dates, count, all, lang) =>
    `In view: ${dates}, ${
      count === all ? entries(all, lang) : `${formatNumber(count, lang)} of ${entries(all, lang)}`
    }`,
  beyond: (count, lang) => `${formatNumber(count, lang)} more`,
  inJulian: (date, gregorian) => `${date} (Julian calendar; Gregorian: ${gregorian})`,
  notPrinted: (count, lang) =>
    `${formatNumber(count, lang)} more ${count === 1 ? 'entry is' : 'entries are'} not printed`,
  noGroup: 'No group',
  otherGroups: 'Others',
};

/** The same in the reader's language, as far as there are any. */
export const laterWords = ({language}: {readonly language: Spoken}): LaterWords =>
  complete(enLater, 'later', language);
