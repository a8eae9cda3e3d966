/**
 * What reads what only some documents have. It is loaded on first use, so that a page with a plain
 * document does not wait for it: the rest of the code has only the type of it.
 */

import {isAddress} from './address.ts';
import {type Address, readAddress, readDoi} from './addresses.ts';
import type {Reader} from './context.ts';
import {readParts, readVariable} from './csl.ts';
import {parseDate} from './date/index.ts';
import type {Reading} from './dates.ts';
import {readImage, readMedia} from './media.ts';
import {createProblem} from './problems.ts';
import type {Raw} from './read.ts';
import {listOf, oneOf, readLanguage, readText} from './readers.ts';
import {readSourceDate, SOURCE} from './sources.ts';
import {suggest} from './suggest.ts';
import type {Image, LocalizedText, Media, Name} from './types.ts';
import {keepUnread} from './unread.ts';

/** What the rest asks of it. */
export interface Rare {
  readonly createProblem: typeof createProblem;
  readonly suggest: typeof suggest;
  readonly parseDate: typeof parseDate;
  readonly keepUnread: typeof keepUnread;
  readonly isAddress: typeof isAddress;
  readonly readAddress: Reader<Address>;
  readonly readImage: Reader<Image>;
  readonly readMedia: Reader<Media[]>;
  readonly readParts: Reader<Name, Raw>;
  readonly readVariable: Reader<Reading, Raw>;
  /** All that may describe a source: in our words, or in those of CSL-JSON. */
  readonly source: typeof SOURCE & {
    readonly container: Reader<LocalizedText>;
    readonly 'container-title': Reader<LocalizedText>;
    readonly URL: Reader<Address>;
    readonly doi: Reader<Address>;
    readonly DOI: Reader<Address>;
    readonly issued: Reader<Reading>;
    readonly gone: Reader<boolean>;
    readonly language: Reader<string>;
  };
}

export const RARE: Rare = {
  createProblem,
  suggest,
  parseDate,
  keepUnread,
  isAddress,
  readAddress,
  readImage,
  readMedia: listOf(readMedia),
  readParts,
  readVariable,
  source: {
    ...SOURCE,
    container: readText,
    'container-title': readText,
    URL: readAddress,
    doi: readDoi,
    DOI: readDoi,
    issued: readSourceDate,
    gone: oneOf('field-type', [true, false], false),
    language: readLanguage,
  },
};
