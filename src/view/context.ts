import type {NumberedSource} from '../cite/numbering.ts';
import type {PickedText} from '../model/text.ts';
import type {DateSpan, Entry, LocalizedText} from '../model/types.ts';
import type {SourceCounts, Words} from '../words/words.ts';

export type CitationStyle = 'inline' | 'numbered';

/** What every template needs to know, and what it may ask for. */
export interface ViewContext {
  /** The reader's language, BCP 47. */
  readonly lang: string;
  readonly words: Words;
  /** Level of the timeline's own heading, 1 to 5; those within are one deeper. */
  readonly headingLevel: number;
  readonly citations: CitationStyle;
  /** By source id, in the order of their numbers. */
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** How well all entries are sourced. */
  readonly counts: SourceCounts;
  /** The one entry at which the tab key stops. */
  readonly current: Entry | undefined;
  formatDate(span: DateSpan): string;
  /** The text in the reader's language, or in the best other that the author gave. */
  pick(text: LocalizedText | undefined): PickedText | undefined;
  /** An entry's card has the focus. */
  onReach(entry: Entry): void;
  /** A link within the timeline was followed: the focus has to go there too. */
  onFollow(event: Event): void;
}
