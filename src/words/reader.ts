import type {Media, Stance} from '../model/types.ts';
import {formatAgo} from './ago.ts';
import {formatNumber} from './intl.ts';
import {complete, type Spoken} from './language.ts';

/**
 * The words of what is loaded on first use for reading and finding: the opened entry, search, table,
 * links and refreshing. What holds a number, a name or a date is a function that makes the whole
 * sentence; numbers arrive as numbers, with the `lang` to format them in.
 */
export interface ReaderWords {
  // The opened entry, and the story
  /** The place of an entry among those that are read: "4 of 14". */
  place(number: number, all: number, lang: string): string;
  /** What is read aloud of an entry that has been opened: "4 of 14: The first train". */
  placed(number: number, all: number, title: string, lang: string): string;
  readonly tags: string;
  /** Over the sources that do this to a claim, where others do otherwise. Names no side right. */
  side(stance: Stance, count: number): string;
  /** From a source that is told beside its number, to where it stands in the list of all. */
  readonly inSources: string;

  // Media
  /** Before what is said of a thing that cannot be shown. */
  readonly notLoaded: Readonly<Record<Media['kind'], string>>;
  /** On the button that frames a page, and what it is called where its page is not beside it. */
  showHere(page?: string): string;
  /** Of a page that is not framed yet. */
  untilThen(host: string): string;

  // Search and filters
  readonly clear: string;
  readonly clearAll: string;
  /** What entries say is still being gathered. */
  readonly searching: string;
  /** "12 of 15 entries" */
  found(count: number, all: number, lang: string): string;
  /** Without a query, it is for the filters alone that nothing matches. */
  noneFound(query: string, isFiltered: boolean): string;
  /** Over the values of each kind of filter. */
  readonly filterKinds: Readonly<Record<'groups' | 'tags' | 'sources' | 'statuses', string>>;
  /** Opens the values beyond the first few; `chosen` of them are chosen. */
  otherValues(count: number, chosen: number, lang: string): string;
  /** As many values as are not listed, as they are too many. */
  unlisted(count: number, lang: string): string;

  // Table
  readonly columnDate: string;
  readonly columnTitle: string;
  readonly columnGroup: string;
  readonly copyCsv: string;
  readonly downloadCsv: string;
  /** Entries are on the clipboard. */
  copied(count: number, lang: string): string;
  readonly copyFailed: string;
  /** Of what is copied: id, date as written and as shown, title, summary, status, group, tags, sources, their addresses, quotations. */
  readonly csvColumns: readonly string[];
  /** The status of what is not only expected. */
  readonly happened: string;
  /** A quotation and where it is from; what the source does to the claim is empty if it supports it. */
  quoted(quote: string, from: string, stance: string): string;

  // Links
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  /** A link named an entry that is not there. Its id is not repeated: anyone may have written it. */
  readonly linkGone: string;

  // Refreshing
  /** What a check has brought. The first two of them are marked. */
  changes(added: number, changed: number, removed: number, lang: string): string;
  /** How old what is shown is, ms, as it could not be had again. */
  stale(age: number, lang: string): string;
  /** The entry that was open is gone. */
  readonly openGone: string;
}

const entryOf = (count: number): string => (count === 1 ? 'entry ' : 'entries ');

const SIDES: Readonly<Record<Stance, readonly [one: string, several: string]>> = {
  supports: ['Says so', 'Say so'],
  disputes: ['Says otherwise', 'Say otherwise'],
  mentions: ['Mentions it', 'Mention it'],
};

export const enReader: ReaderWords = {
  // The opened entry, and the story
  place: (number, all, lang) => `${formatNumber(number, lang)} of ${formatNumber(all, lang)}`,
  placed: (number, all, title, lang) =>
    `${formatNumber(number, lang)} of ${formatNumber(all, lang)}: ${title}`,
  tags: 'Tags',
  side: (stance, count) => SIDES[stance][count === 1 ? 0 : 1],
  inSources: 'In the list of sources',

  // Media
  notLoaded: {
    image: 'Image not available',
    audio: 'Recording not available',
    video: 'Video not available',
    page: 'Page not available',
  },
  showHere: page => (page ? `Show here: ${page}` : 'Show here'),
  untilThen: host => `Nothing is loaded from ${host} until then.`,

  // Search and filters
  clear: 'Clear',
  clearAll: 'Clear all',
  searching: 'Searching…',
  found: (count, all, lang) =>
    `${formatNumber(count, lang)} of ${formatNumber(all, lang)} ${all === 1 ? 'entry' : 'entries'}`,
  // What is quoted may run in the other direction.
  noneFound: (query, isFiltered) =>
    `No entry matches ${query && `“\u2068${query}\u2069”`}${
      isFiltered ? `${query && ' with '}these filters` : ''
    }`,
  filterKinds: {groups: 'Group', tags: 'Tag', sources: 'Source', statuses: 'Status'},
  otherValues: (count, chosen, lang) =>
    `${formatNumber(count, lang)} more${chosen ? `, ${formatNumber(chosen, lang)} chosen` : ''}`,
  unlisted: (count, lang) => `${formatNumber(count, lang)} more can be found by searching`,

  // Table
  columnDate: 'Date',
  columnTitle: 'Title',
  columnGroup: 'Group',
  copyCsv: 'Copy as CSV',
  downloadCsv: 'Download as CSV',
  copied: (count, lang) =>
    `${formatNumber(count, lang)} ${count === 1 ? 'entry' : 'entries'} copied`,
  copyFailed: 'The table could not be copied',
  csvColumns: [
    ...['ID', 'Date (EDTF)', 'Date', 'Title', 'Summary', 'Status', 'Group', 'Tags', 'Sources'],
    ...['Addresses', 'Quotations'],
  ],
  happened: 'Happened',
  quoted: (quote, from, stance) => `“${quote}” (${from}${stance && `; ${stance}`})`,

  // Links
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The link could not be copied',
  linkGone: 'The entry that this link led to is not here any more',

  // Refreshing
  changes: (added, changed, removed, lang) =>
    [
      added && `${formatNumber(added, lang)} new ${added === 1 ? 'entry' : 'entries'}`,
      changed && `${formatNumber(changed, lang)} ${added ? '' : entryOf(changed)}changed`,
      removed &&
        `${formatNumber(removed, lang)} ${added || changed ? '' : entryOf(removed)}removed`,
    ]
      .filter(Boolean)
      .join(', '),
  stale: (age, lang) => `As of ${formatAgo(age, lang)}; the last check failed`,
  openGone: 'The entry that was open has been removed',
};

/** The same in the reader's language, as far as there are any. */
export const readerWords = ({language}: {readonly language: Spoken}): ReaderWords =>
  complete(enReader, 'reader', language);
