import type {Stance} from '../model/types.ts';
import type {Unit} from './intl.ts';

/** How well a timeline's entries are sourced. Every count is of entries. */
export interface SourceCounts {
  readonly entries: number;
  /** Cite at least one source that is described. */
  readonly sourced: number;
  readonly unsourced: number;
  /** Of the sourced: cite one source, however often. */
  readonly byOne: number;
  /** Of the sourced: cite two or more different sources. */
  readonly byTwoOrMore: number;
  /** Have a citation whose stance is `disputes`. */
  readonly disputed: number;
}

/**
 * Every word of the interface in one language. What holds a number, a name or a date is a
 * function that makes the whole sentence, so that each language can order and inflect it. Dates
 * and sources arrive worded; numbers arrive as numbers, with the `lang` to format them in (the
 * page's `en-IN` rather than the words' `en`).
 */
export interface Words {
  /** BCP 47 tag of the language that these words are in. */
  readonly lang: string;

  // The element
  readonly timeline: string;
  /** The link that leads past it. */
  readonly skip: string;
  readonly loading: string;
  readonly empty: string;
  /** There are entries, but none that can be shown, as none has a source. */
  readonly noneSourced: string;
  readonly failed: string;
  readonly retry: string;
  readonly earlier: string;
  readonly later: string;
  readonly more: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly search: string;
  readonly filters: string;
  readonly table: string;
  readonly cite: string;
  readonly now: string;
  readonly cancel: string;
  readonly close: string;
  /** To the page of a list before this one, and after it. */
  readonly previous: string;
  readonly next: string;

  /** "1 entry", "1,234 entries". */
  entries(count: number, lang: string): string;

  // Entries
  readonly untitled: string;
  /** Heading over the entries without a date. */
  readonly undated: string;
  /** Heading over those that are announced without one. */
  readonly announced: string;
  readonly expected: string;
  /** Has come or changed since the reader began. */
  readonly isNew: string;
  readonly noSource: string;
  readonly sourcesDiffer: string;
  readonly stances: Readonly<Record<Stance, string>>;
  corrected(date?: string): string;
  /** How long a stretch with nothing in it lasts, as a sentence: "31 years pass". */
  pass(amount: number, unit: Unit, lang: string): string;

  // Sources
  readonly sources: string;
  /** Before the links from a source to the entries that cite it. */
  readonly citedAt: string;
  /** Opens the links beyond the first few. */
  otherUses(count: number, lang: string): string;
  /** What a link made of a source's number says. */
  sourceNumber(number: number, lang: string): string;
  state(counts: SourceCounts, lang: string): string;
  /** "3 sources": of an entry that has several. */
  severalSources(count: number, lang: string): string;
  /** The latest correction of any entry. */
  lastCorrected(date: string): string;
  /** Between a source's name and its date, or names of a list that is cut. */
  readonly comma: string;
  /** Between what may have commas itself. */
  readonly semicolon: string;
  /** The first of three or more authors, or the first few of very many. */
  etAl(names: string): string;
  /** The marks around a work's title. */
  readonly quotes: readonly [open: string, close: string];
  accessed(date: string): string;
  archived(date?: string): string;
  /** A source that an entry names and nothing describes. */
  missing(id: string): string;

  // Dates
  about(date: string): string;
  uncertain(date: string): string;
  aboutUncertain(date: string): string;
  /** `1985/..` */
  since(date: string): string;
  /** `../1985` */
  until(date: string): string;
  /** `../..` */
  readonly always: string;
  /** `1985/` */
  endUnknown(start: string): string;
  /** `/1985` */
  startUnknown(end: string): string;
  /** `/` */
  readonly unknown: string;
  range(start: string, end: string): string;
  /** A range as it is spoken, both ends said whole: "8 August 2025 to 12 August 2025". */
  fromTo(start: string, end: string): string;
  /** `[..1984]` */
  orEarlier(date: string): string;
  /** `[1984..]` */
  orLater(date: string): string;
  /** `year` is the decade's first, worded. */
  decade(year: string): string;
  /** `number` is 20 for the 1900s. */
  century(number: number): string;
  /** `number` is 2 for the 1000s. */
  millennium(number: number): string;
  /** A day or month of an unknown year: `156X-12-25`. */
  within(day: string, years: string): string;
  /** A month or year of the Julian calendar, which is not quite the Gregorian one of that name. */
  julian(date: string): string;
  /** In a calendar of the reader's, and in the Gregorian one: "15 Ramadan 1447 AH (4 March 2026)". */
  inCalendar(date: string, gregorian: string): string;
  /** A year, century or millennium before year 1. */
  beforeEra(text: string): string;
  /** `code` is EDTF's, 21 to 41. */
  season(code: number, year: string): string;
}
