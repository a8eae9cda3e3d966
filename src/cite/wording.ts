/** References worded by what kind of work they are to, for a list that has room for all of it. */

import {safeUrl} from '../model/address.ts';
import {contain} from '../model/contain.ts';
import {get, isList, isObject} from '../model/read.ts';
import type {DateSpan, Name, Source} from '../model/types.ts';
import {enReference, type ReferenceWords} from '../words/reference.ts';
import type {Words} from '../words/words.ts';
import {joinNames, phrase, tellLanguage} from './plain.ts';
import {
  addressOf,
  joinPieces,
  type Piece,
  type ReferencePart,
  read,
  readTitle,
  shortReference,
  tellCopies,
} from './reference.ts';

/** What a reference is worded for. */
export interface WordingContext {
  /** The reader's language, BCP 47. */
  readonly lang: string;
  readonly words: Words;
  /** English if not given. */
  readonly referenceWords?: ReferenceWords | undefined;
  /** Words a date in the reader's language. */
  readonly formatDate: (date: DateSpan) => string;
  /** Where in the source, of one citation of it: it stands in place of the source's own pages. */
  readonly locator?: string | undefined;
}

/**
 * A site's own way to word a reference, in parts that are text or links; `undefined`, or an empty
 * list, leaves it to ours.
 */
export type WordingHook = (
  source: Source,
  context: WordingContext,
) => readonly ReferencePart[] | undefined;

/** How types of CSL begin that stand by themselves: their titles have no quotation marks, and come first. */
const WHOLE =
  /^(?:bill|book|class|coll|data|fig|graph|hear|leg|man|map|motion|music|pamph|patent|perf|periodical|reg|report|soft|song|stand|thesis|treaty)/;
/** Of those, which bear a description rather than a title. */
const DESCRIBED = /^(?:man|coll|graph|fig)/;
/** Scripts that have no italics. */
const UPRIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;

/**
 * A source as a note, with what its type of CSL-JSON has: `Lee, “Title,” Journal 12 (3), 2020, pp.
 * 45–67`, `Kim, Book, 2nd ed., London: Press, 1999`. Fields that are ours and those that only CSL
 * has (`volume`, `issue`, `page`, `edition`, `editor`, `genre`, `number`, `version`,
 * `publisher-place`, `archive_location` and the like) may stand in any type. What is not known
 * leaves no trace. A title in another language than the reader's is followed by that language's
 * name.
 *
 * @param hook Is asked first. If it throws, it is as if there were none; links that it makes to what
 * must not be linked become text.
 */
export function wordReference(
  source: Source,
  context: WordingContext,
  hook?: WordingHook,
): readonly ReferencePart[] {
  return (hook && askHook(hook, source, context)) || wordByType(source, context);
}

/** Takes of what a site says only what is known to be text, or an address that may be linked. */
function askHook(
  hook: WordingHook,
  source: Source,
  context: WordingContext,
): readonly ReferencePart[] | undefined {
  try {
    const parts = hook(source, context)?.map(({kind, text, lang, work, ...more}): ReferencePart => {
      if (typeof text !== 'string') throw new TypeError('A part of a reference has no text');
      const href = kind === 'link' && /\S/.test(text) && 'href' in more && safeUrl(more.href);
      const said = {
        text,
        ...(typeof lang === 'string' && {lang}),
        ...(work && {work: true as const}),
      };
      return href ? {kind, ...said, href} : {kind: kind === 'title' ? kind : 'text', ...said};
    });
    return parts?.some(({text}) => /\S/.test(text)) ? parts : undefined;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function wordByType(source: Source, context: WordingContext): readonly ReferencePart[] {
  const {lang, words, formatDate, referenceWords: say = enReference} = context;
  const {type = '', published} = source;
  const isWhole = WHOLE.test(type);
  const url = addressOf(source);
  const unlinked = source.unsafeUrl ?? (url ? undefined : source.url);
  const field = (name: string): string | undefined => readField(source.raw, name);
  const word = (name: keyof ReferenceWords, key: string): Piece | undefined => {
    const value = field(key);
    return value ? {text: say[name](value, lang)} : undefined;
  };

  const names = listNames(source.authors, words);
  const container = read(source.container, lang);
  const publisher = read(source.publisher, lang);
  const named = readTitle(source, lang);
  const title: Piece | undefined = named && {
    ...named,
    href: url,
    quotes: isWhole ? ['', ''] : words.quotes,
    ...(isWhole && !DESCRIBED.test(type) && !UPRIGHT.test(named.text) && {work: true}),
  };

  const issue = field('issue');
  const within = [field('volume'), issue && `(${issue})`].filter(Boolean).join(' ');
  const outlet = container && {
    ...container,
    text: [container.text, within].filter(Boolean).join(' '),
  };
  const place = field('publisher-place');
  const house = publisher && {
    ...publisher,
    text: [place, publisher.text].filter(Boolean).join(': '),
  };
  const editors = listNames(readNames(source, 'editor'), words);
  const issued = published ? formatDate(published) : source.unreadPublished;
  const date = [issued, tellLanguage(source, lang)].filter(Boolean).join(' ');
  const pages = context.locator ?? field('page')?.replace(/(?<=\d) ?-+ ?(?=\d)/g, '–');
  // Without an author, a newspaper's name leads its article, but a book's publisher follows it.
  const by = names ? {text: names} : undefined;
  const lead = by ?? (isWhole && title ? undefined : (outlet ?? house));
  const others = [
    outlet,
    editors ? {text: say.editedBy(editors)} : undefined,
    word('edition', 'edition'),
    house?.text === outlet?.text ? undefined : house,
  ].filter(piece => piece !== lead);

  const work: readonly (Piece | undefined)[] = [
    lead,
    title,
    phrase(field('genre')),
    word('numbered', 'number'),
    word('version', 'version'),
    ...others,
    phrase(field('medium')),
    container ? undefined : phrase(within),
    phrase(field('section')),
    phrase(field('archive_location') ?? field('call-number')),
    phrase(field('archive_collection')),
    // In CSL-JSON a name, with us an address.
    source.archive ? undefined : phrase(field('archive')),
    phrase(field('archive-place')),
    phrase(field('authority')),
    phrase(date),
    pages ? {text: context.locator ?? say.pages(pages)} : undefined,
    url && (!title || url.includes('//doi.org/')) ? {text: url, href: url} : undefined,
    phrase(read(unlinked, lang)?.text),
  ];
  const pieces = work.filter(piece => !!piece);
  if (!pieces.length) pieces.push(shortReference(source, lang, words));
  return joinPieces([pieces, ...tellCopies(source, words, formatDate)], lang);
}

/** A field of CSL-JSON that the model does not read: a text in one line, or a number. */
function readField(raw: unknown, name: string): string | undefined {
  const value = isObject(raw) ? get(raw, name) : undefined;
  return typeof value === 'string' || typeof value === 'number'
    ? read(contain(String(value)), '')?.text
    : undefined;
}

function readNames({raw}: Source, field: string): Name[] {
  const value = isObject(raw) ? get(raw, field) : undefined;
  return (isList(value) ? value : [value]).map(name => ({
    literal: typeof name === 'string' ? contain(name) : readField(name, 'literal'),
    family: readField(name, 'family'),
    given: readField(name, 'given'),
  }));
}

/** Each in the order of its own. */
const listNames = (names: readonly Name[], words: Words): string =>
  joinNames(
    names.map(
      ({family = '', given = '', literal}) =>
        literal ?? (EAST_ASIAN.test(family + given) ? family + given : `${given} ${family}`),
    ),
    words,
  );
