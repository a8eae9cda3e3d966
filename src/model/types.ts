/**
 * What a parsed timeline is made of. Everything here is plain, read-only data:
 * parsing makes it, nothing changes it afterwards.
 */

/** A text, or the same text in several languages, by BCP 47 tag. Never HTML. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** The calendar in which the author wrote a date. */
export type Calendar = 'gregorian' | 'julian';

/** How exactly a date is known, from the coarsest to the finest. */
export type Precision =
  | 'eon' // coarser than a millennium: significant digits, exponential years
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half' // half a year (season codes 40, 41)
  | 'quadrimester' // a third of a year (37 to 39)
  | 'quarter' // a quarter of a year (33 to 36)
  | 'season' // 21 to 32
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond';

/**
 * A date, as the stretch of time in which it may lie.
 *
 * Times are milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian
 * calendar. They are plain numbers and may leave the range of `Date`.
 */
export interface DateSpan {
  /** The date as the author wrote it. */
  readonly text: string;
  /** Inclusive. `-Infinity` where `..` leaves it open, `undefined` where it is unknown. */
  readonly start: number | undefined;
  /** Exclusive. `Infinity` where `..` leaves it open, `undefined` where it is unknown. */
  readonly end: number | undefined;
  /** Of an interval or a set: that of its coarsest member. */
  readonly precision: Precision;
  /** Any part carries `~` or `%`. */
  readonly approximate: boolean;
  /** Any part carries `?` or `%`. */
  readonly uncertain: boolean;
  /** `date` has neither `parts`; `interval` has two, an open or unknown end being `undefined`; sets have one or more. */
  readonly kind: 'date' | 'interval' | 'one-of' | 'all-of';
  readonly parts?: readonly (DateSpan | undefined)[];
  /** Season code, 21 to 41, of a `date` whose precision is a season, a quarter, a quadrimester or a half. */
  readonly season?: number;
  /** A clock time's distance from UTC in minutes; `undefined` without a clock time, or with one that names no zone (its times then count as UTC). */
  readonly offset?: number;
  /** The calendar it was written in. */
  readonly calendar: Calendar;
}

/** A person or a body, as CSL-JSON names them. */
export interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** A work that entries cite. */
export interface Source {
  readonly id: string;
  /** CSL-JSON type, e.g. `webpage`, `article-newspaper`, `book`. */
  readonly type?: string;
  readonly title?: LocalizedText;
  readonly authors: readonly Name[];
  readonly publisher?: LocalizedText;
  /** The larger work: a journal, a newspaper, a book with chapters. */
  readonly container?: LocalizedText;
  /** A safe, absolute or relative, address (http, https, mailto; a DOI becomes its https address). */
  readonly url?: string;
  /** An address that must not be linked (e.g. `javascript:`); shown as text. */
  readonly unsafeUrl?: string;
  readonly published?: DateSpan;
  readonly accessed?: DateSpan;
  readonly archive?: {readonly url: string; readonly date?: DateSpan};
  readonly lang?: string;
  /** What the author wrote for it, untouched: fields that are not read here are kept for exports. */
  readonly raw: unknown;
  /** An entry cites this id, but no source has it. */
  readonly missing?: true;
}

/** What a source does to an entry's claim. */
export type Stance = 'supports' | 'disputes' | 'mentions';

/** One entry's use of one source. */
export interface Citation {
  readonly source: Source;
  /** To the letter. */
  readonly quote?: LocalizedText;
  readonly stance: Stance;
  readonly note?: LocalizedText;
  /** Where in the source: a page, a chapter, a time. */
  readonly locator?: string;
}

export interface Correction {
  readonly date?: DateSpan;
  readonly note: LocalizedText;
}

export interface Image {
  readonly src: string;
  readonly alt?: LocalizedText;
  readonly credit?: LocalizedText;
  /** Natural size in CSS px. */
  readonly width?: number;
  readonly height?: number;
}

export interface Group {
  readonly id: string;
  readonly label?: LocalizedText;
}

/** One event of the timeline. */
export interface Entry {
  /** Unique in the timeline: the author's, or made from the entry's place (`event-4`). */
  readonly id: string;
  /** Where it stands in the author's document, from 0. */
  readonly index: number;
  /** `undefined` where there is none or it cannot be read: the entry is undated. */
  readonly date?: DateSpan;
  /** What the author wrote as the date, where it cannot be read. */
  readonly unreadDate?: string;
  readonly displayDate?: LocalizedText;
  readonly title?: LocalizedText;
  readonly summary?: LocalizedText;
  readonly status: 'happened' | 'expected';
  readonly group?: Group;
  readonly tags: readonly string[];
  readonly image?: Image;
  readonly citations: readonly Citation[];
  readonly corrections: readonly Correction[];
}

export interface Timeline {
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  readonly lang?: string;
  /** By id; without a prototype, so that any id is safe. Includes inline and missing sources. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly groups: Readonly<Record<string, Group>>;
  /** In the author's order. */
  readonly events: readonly Entry[];
}

/** Something the author should know. The reader still sees everything that can be read. */
export interface Problem {
  /** Stable, kebab-case, e.g. `date-unreadable`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where, e.g. `events[3].date`; empty for the document as a whole. */
  readonly path: string;
  /** What is wrong, e.g. `“2016-13” is no date: months run from 01 to 12`. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export interface ParseResult {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}
