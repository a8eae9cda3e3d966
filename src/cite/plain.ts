/** References to sources that are plain: what all kinds of works have, and what is worded alike for them. */

import type {Source} from '../model/types.ts';
import {formatList, keep, readLocale, standInOf} from '../words/intl.ts';
import type {Words} from '../words/words.ts';
import {
  clean,
  joinPieces,
  type Piece,
  type ReferencePart,
  read,
  readTitle,
  shortReference,
  tellCopies,
} from './reference.ts';
import type {WordingContext} from './wording.ts';

/** Of more authors than this, the first few are named (Chicago Manual of Style, 17th ed., 14.76). */
const MOST_NAMES = 10;
const FIRST_NAMES = 7;

/** What `wordReference` says of a source that reading without what is loaded on first use has read. */
export function wordPlain(
  source: Source,
  {lang, words, formatDate, locator}: WordingContext,
): readonly ReferencePart[] {
  const {url, published, authors} = source;
  const names = joinNames(
    authors.map(({literal}) => literal),
    words,
  );
  const house = read(source.publisher, lang);
  const title = readTitle(source, lang);
  const date = [published && formatDate(published), tellLanguage(source, lang)];
  const work: readonly (Piece | undefined)[] = [
    // A newspaper's name leads its article.
    names ? {text: names} : house,
    title && {...title, href: url, quotes: words.quotes},
    names ? house : undefined,
    phrase(clean(date).join(' ')),
    phrase(locator),
    title || !url ? undefined : {text: url, href: url},
  ];
  const pieces = work.filter(piece => !!piece);
  if (!pieces.length) pieces.push(shortReference(source, lang, words));
  return joinPieces([pieces, ...tellCopies(source, words, formatDate)], lang);
}

export const phrase = (text: string | undefined): Piece | undefined => (text ? {text} : undefined);

/** "A, B, and C"; of very many, the first. */
export function joinNames(names: readonly (string | undefined)[], words: Words): string {
  const worded = clean(names.map(name => name?.replace(/\s+/g, ' ')));
  return worded.length > MOST_NAMES
    ? words.etAl(worded.slice(0, FIRST_NAMES).join(words.comma))
    : formatList(worded, words.lang);
}

/** "(Russian)", where the work is in another language than the reader's. */
export function tellLanguage({lang: written}: Source, lang: string): string | undefined {
  const base = (tag: string) => readLocale(tag).split('-')[0];
  // Where the engine lacks the language, it has no names in it either.
  if (!written || base(written) === base(lang) || standInOf(lang)) return undefined;
  const names = keep(
    `d ${lang}`,
    () => new Intl.DisplayNames(readLocale(lang), {type: 'language', fallback: 'none'}),
  );
  const name = names.of(readLocale(written));
  return name && `(${name})`;
}
