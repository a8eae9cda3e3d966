import {formatNumber} from './intl.ts';
import {complete, type Spoken} from './language.ts';

/**
 * The words of what is loaded on first use for citing. What holds a number is a function that makes the
 * whole sentence; numbers arrive as numbers, with the `lang` to format them in.
 */
export interface CitingWords {
  /** Over what cites all of it, or one entry. */
  readonly citeTimeline: string;
  readonly citeEntry: string;
  /** What is cited, to choose from: the sources of all entries or of one, or the page itself. */
  allSources(count: number, lang: string): string;
  entrySources(count: number, lang: string): string;
  readonly timelineItself: string;
  readonly entryItself: string;
  /** As many more than are shown. */
  others(count: number, lang: string): string;
  readonly copyText: string;
  readonly copyHtml: string;
  /** Before the names of formats. */
  readonly download: string;
  /** So much is to be written that it takes its time. */
  readonly writing: string;
  /** References are on the clipboard. */
  copied(count: number, lang: string): string;
  /** They are there as text, as HTML is not taken. */
  copiedAsText(count: number, lang: string): string;
  /** The clipboard takes nothing: the text is shown, and selected. */
  readonly copyByHand: string;
  /** It takes nothing, and there is too much to be shown. */
  readonly copyTooLong: string;
  /** Downloads what is seen as a picture. */
  readonly picture: string;
  readonly pictureFailed: string;
}

const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} ${count === 1 ? 'reference' : 'references'}`;

export const enCiting: CitingWords = {
  citeTimeline: 'Cite this timeline',
  citeEntry: 'Cite this entry',
  allSources: (count, lang) =>
    count === 1 ? 'Its source' : `All ${formatNumber(count, lang)} sources`,
  entrySources: (count, lang) =>
    count === 1 ? 'Its source' : `Its ${formatNumber(count, lang)} sources`,
  timelineItself: 'The timeline itself',
  entryItself: 'The entry itself',
  others: (count, lang) => `and ${formatNumber(count, lang)} more`,
  copyText: 'Copy as text',
  copyHtml: 'Copy as HTML',
  download: 'Download as',
  writing: 'Writing…',
  copied: (count, lang) => `${references(count, lang)} copied`,
  copiedAsText: (count, lang) => `${references(count, lang)} copied as text`,
  copyByHand: 'This page may not copy. Copy the selected text by hand.',
  copyTooLong: 'This page may not copy. Download the references instead.',
  picture: 'Picture of this view',
  pictureFailed: 'The picture could not be made',
};

/** The same in the reader's language, as far as there are any. */
export const citingWords = ({language}: {readonly language: Spoken}): CitingWords =>
  complete(enCiting, 'citing', language);
