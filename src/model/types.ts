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
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
}

/** A work that entries cite. */
export interface Source {
  readonly id: string;
  /** CSL-JSON type, e.g. `webpage`, `article-newspaper`, `book`. */
  readonly type?: string | undefined;
  readonly title?: LocalizedText | undefined;
  readonly authors: readonly Name[];
  readonly publisher?: LocalizedText | undefined;
  /** The larger work: a journal, a newspaper, a book with chapters. */
  readonly container?: LocalizedText | undefined;
  /** A safe, absolute or relative, address (http, https, mailto; a DOI becomes its https address). */
  readonly url?: string | undefined;
  /** An address that must not be linked (e.g. `javascript:`); shown as text. */
  readonly unsafeUrl?: string | undefined;
  readonly published?: DateSpan | undefined;
  /** What the author wrote for it, where it cannot be read; CSL-JSON has dates in words. */
  readonly unreadPublished?: string | undefined;
  readonly accessed?: DateSpan | undefined;
  readonly unreadAccessed?: string | undefined;
  readonly archive?: {readonly url: string; readonly date?: DateSpan | undefined} | undefined;
  /** Its address leads to it no more: the archive's copy stands in for it. */
  readonly gone?: true | undefined;
  readonly lang?: string | undefined;
  /** What the author wrote for it, untouched: fields that are not read here are kept for exports. */
  readonly raw: unknown;
  /** An entry cites this id, but no source has it. */
  readonly missing?: true | undefined;
}

/** What a source does to an entry's claim. */
export type Stance = 'supports' | 'disputes' | 'mentions';

/** One entry's use of one source. */
export interface Citation {
  readonly source: Source;
  /** To the letter. */
  readonly quote?: LocalizedText | undefined;
  /** What stands right before the quotation in the source, and right after: they tell it from others alike. */
  readonly prefix?: LocalizedText | undefined;
  readonly suffix?: LocalizedText | undefined;
  readonly stance: Stance;
  readonly note?: LocalizedText | undefined;
  /** Where in the source: a page, a chapter, a time. */
  readonly locator?: string | undefined;
}

export interface Correction {
  readonly date?: DateSpan | undefined;
  readonly unreadDate?: string | undefined;
  readonly note: LocalizedText;
}

export interface Image {
  /** A safe address; `undefined` where the author's is not, so that `alt` and `credit` stand in. */
  readonly src?: string | undefined;
  readonly alt?: LocalizedText | undefined;
  readonly credit?: LocalizedText | undefined;
  /** Natural size in CSS px. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** As HTML has it; there only if each address in it is safe. */
  readonly srcset?: string | undefined;
  /** As HTML has it. */
  readonly sizes?: string | undefined;
}

/** Text that goes with a recording, as HTML's `<track>` has it. */
export interface Track {
  /** A safe address, of WebVTT. */
  readonly src: string;
  /** BCP 47. */
  readonly lang?: string | undefined;
  readonly label?: LocalizedText | undefined;
  readonly kind: 'subtitles' | 'captions' | 'descriptions' | 'chapters';
}

/** What is to be looked at or listened to: an image, a recording, or a page of another site. */
export interface Media extends Image {
  readonly kind: 'image' | 'audio' | 'video' | 'page';
  /** An address that must not be used; shown as text. */
  readonly unsafeSrc?: string | undefined;
  readonly title?: LocalizedText | undefined;
  /** The address of an image that stands there until a video plays. */
  readonly poster?: string | undefined;
  readonly tracks: readonly Track[];
}

export interface Group {
  readonly id: string;
  readonly label?: LocalizedText | undefined;
}

/** One event of the timeline. */
export interface Entry {
  /** Unique in the timeline: the author's, or made from the entry's place (`event-4`). */
  readonly id: string;
  /** Where it stands in the author's document, from 0. */
  readonly index: number;
  /** `undefined` where there is none or it cannot be read: the entry is undated. */
  readonly date?: DateSpan | undefined;
  /** What the author wrote as the date, where it cannot be read; beside a `date`, that is its end. */
  readonly unreadDate?: string | undefined;
  readonly displayDate?: LocalizedText | undefined;
  readonly title?: LocalizedText | undefined;
  readonly summary?: LocalizedText | undefined;
  readonly status: 'happened' | 'expected';
  readonly group?: Group | undefined;
  readonly tags: readonly string[];
  readonly image?: Image | undefined;
  readonly media: readonly Media[];
  readonly citations: readonly Citation[];
  readonly corrections: readonly Correction[];
}

export interface Timeline {
  readonly title?: LocalizedText | undefined;
  readonly description?: LocalizedText | undefined;
  readonly lang?: string | undefined;
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
