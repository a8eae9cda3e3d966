import type {NumberedSource} from '../cite/numbering.ts';
import type {ReferencePart} from '../cite/reference.ts';
import type {Matches} from '../find/haystack.ts';
import type {PickedText} from '../model/text.ts';
import type {DateSpan, Entry, Group, LocalizedText, Source} from '../model/types.ts';
import type {Spoken} from '../words/language.ts';
import type {SourceCounts, Words} from '../words/words.ts';

export type CitationStyle = 'inline' | 'numbered';

/** The sources of all entries, by their numbers. */
export interface SourceIndex {
  readonly size: number;
  /** From 1; 0 for an id that is no source's. */
  numberOf(id: string): number;
  /** Those from one place of the list to another, from 0, the end exclusive. */
  page(from: number, to: number): readonly NumberedSource[];
  /** Of many entries, the numbers of all that cite a source. */
  usesOf?(id: string): ArrayLike<number>;
}

/** What is said on paper only, where nothing can be opened or followed. */
export interface OnPaper {
  /** On an entry's card: all that it is known from, and what else there is. */
  entry(entry: Entry, context: ViewContext): unknown;
  /** Below a source: its addresses. */
  source(source: Source, context: ViewContext): unknown;
}

/** What every template needs to know, and what it may ask for. */
export interface ViewContext {
  /** The reader's language, BCP 47. */
  readonly lang: string;
  readonly words: Words;
  /** Of what is loaded on first use too, such words as there are; `laterWords` and the like have all. */
  readonly language: Spoken;
  /** Level of the timeline's own heading, 1 to 5; those within are one deeper. */
  readonly headingLevel: number;
  readonly citations: CitationStyle;
  readonly timeZone: string | null;
  readonly sources: SourceIndex;
  /** All that cards and sources look otherwise for: what was drawn for the same of it need not be drawn anew. */
  readonly manner: readonly unknown[];
  /** By id. */
  readonly groups: Readonly<Record<string, Group>>;
  /** Groups have lanes, so that entries say theirs. */
  readonly byGroup: boolean;
  /** How well all entries are sourced. */
  readonly counts: SourceCounts;
  /** The latest correction of any entry. */
  readonly corrected: DateSpan | undefined;
  /** The one entry at which the tab key stops. */
  readonly current: Entry | undefined;
  /** Id of the entry that is open, all of it told. */
  readonly selected: string | null;
  /** Ids of the entries that have come or changed since the reader began. */
  readonly news: ReadonlySet<string>;
  /** The number that was last followed to the list of sources, by its id: where the way back leads. */
  readonly origin?:
    | {readonly number: number; readonly entry: Entry; readonly id: string}
    | undefined;
  /** What is found, where something is searched for; what is not recedes. By number. */
  readonly matches: Matches | undefined;
  /** Something is searched for, and this is not found. */
  isOut(entry: Entry): boolean;
  formatDate(span: DateSpan): string;
  /** The same, no finer than a month: "Oct 2025". */
  formatMonth(span: DateSpan): string;
  /** The date as it is spoken: a range by both its ends in full. */
  speakDate(span: DateSpan): string;
  /** A source in full, in the page's own wording or in ours. */
  refer(source: Source, locator?: string): readonly ReferencePart[];
  /** The text in the reader's language, or in the best other that the author gave. */
  pick(text: LocalizedText | undefined): PickedText | undefined;
  /** On paper: what is said in place of what can be opened or followed. */
  readonly paper?: OnPaper | undefined;
  /** An entry's card has the focus. */
  onReach(entry: Entry): void;
  /** An entry was pressed: all of it is to be told. */
  onSelect(entry: Entry): void;
  /** A link within the timeline was followed: to an entry, or to the source of that number. */
  onFollow(event: Event, target: Entry | number): void;
}
