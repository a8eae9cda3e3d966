import {contain} from '../model/contain.ts';
import {type PickedText, pickText} from '../model/text.ts';
import type {DateSpan, LocalizedText, Source} from '../model/types.ts';
import {directionOf, formatList} from '../words/intl.ts';
import type {Words} from '../words/words.ts';

/** `lang` where it is known to be another than the reader's; `work` where it is a whole work's title, which is set in italics. */
export type ReferencePart =
  | {
      readonly kind: 'text' | 'title';
      readonly text: string;
      readonly lang?: string;
      readonly work?: true;
    }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly lang?: string;
      readonly work?: true;
      readonly href: string;
    };

/** A title no longer than this, in characters, is as good a name as any. */
const BRIEF = 24;
/** A name longer than this, in characters, is cut. */
const MOST = 80;
/** What readers know by its author, rather than by who brought it out. */
const AUTHORED = /^(article-journal|book|chapter|manuscript|paper-conference|thesis)$/;
/** An id that parsing made up, as there was none. */
const MADE = /^source-\d+$/;
/** Letters of scripts that run from the right; of those beyond U+FFFF, their first halves. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud802\ud803\ud83a\ud83b]/;

/**
 * What a card calls a source: the larger work or the publisher (`OC Media`) or the authors (first
 * for books and the like), else a short title, the host of the address, a longer title, the
 * address, or the id. A long one is cut.
 */
export function shortReference(source: Source, lang: string, words: Words): PickedText {
  const {text, ...rest} = nameOf(source, lang, words);
  return {...rest, text: contain(cut(text))};
}

/** At the end of a word, if there is one. */
const cut = (text: string): string =>
  text.length > MOST ? `${(/^.{1,78}(?=\s)/su.exec(text) ?? /^.{78}/su.exec(text))?.[0]}…` : text;

function nameOf(source: Source, lang: string, words: Words): PickedText {
  const {id, authors, type = '', url, unsafeUrl, missing} = source;
  const names = clean(authors.map(({family, literal, given}) => family ?? literal ?? given));
  const [first] = names;
  const author = first && {
    text: names.length > 2 ? words.etAl(first) : formatList(names, words.lang),
  };
  const outlet = read(source.container, lang) ?? read(source.publisher, lang);
  const title = readTitle(source, lang);
  const host = /^https?:\/\/(?:[^/?#\\]*@)?(?:www\.)?([^/?#\\:]+)/i.exec(url ?? '')?.[1];
  return (
    (AUTHORED.test(type) && author) ||
    outlet ||
    author ||
    (title && title.text.length <= BRIEF && title) ||
    (host && host !== 'doi.org' && {text: host}) ||
    title || {
      text:
        url ??
        unsafeUrl ??
        (missing ? words.missing(contain(id)) : MADE.test(id) ? words.untitled : id),
    }
  );
}

/** Sentences on when a source was seen, and on its archive's copy. */
export function tellCopies(
  {accessed, unreadAccessed, archive}: Source,
  words: Words,
  formatDate: (date: DateSpan) => string,
): Piece[][] {
  const seen = accessed ? formatDate(accessed) : unreadAccessed;
  return [
    seen ? [{text: words.accessed(seen)}] : [],
    archive
      ? [{text: words.archived(archive.date && formatDate(archive.date)), href: archive.url}]
      : [],
  ];
}

/** Where a source is to be read: at its own address or, where that is gone, in the archive. */
export function addressOf({url, gone, archive}: Source): string | undefined {
  return gone ? archive?.url : url;
}

/**
 * Whether a text may run against the lines of the reader's language, so that it has to be kept apart
 * from what stands around it.
 */
export function standsApart(text: string, lang: string): boolean {
  return directionOf(lang) === 'rtl' ? /\p{L}/u.test(text) : RTL.test(text);
}

/**
 * Sentences of pieces, with commas and full stops. What may run against the lines of the reader's
 * language is a part of its own.
 */
export function joinPieces(
  sentences: readonly (readonly Piece[])[],
  lang: string,
): ReferencePart[] {
  const parts: ReferencePart[] = [];
  let text = '';
  for (const pieces of sentences) {
    pieces.forEach((piece, index) => {
      const {href, quotes, ...worded} = piece;
      const [open, close] = quotes ?? ['', ''];
      text += (parts.length || text ? ' ' : '') + open;
      if (href || quotes || worded.lang || standsApart(worded.text, lang)) {
        if (text) parts.push({kind: 'text', text});
        text = '';
        parts.push(
          href ? {kind: 'link', ...worded, href} : {kind: quotes ? 'title' : 'text', ...worded},
        );
      } else {
        text += worded.text;
      }
      const last = index === pieces.length - 1;
      const ended = (last || quotes) && /[.?!…]$/.test(worded.text);
      const stop = ended ? '' : last ? '.' : ',';
      // Only marks as the English ones have it within them.
      text += close === '”' ? stop + close : close + stop;
    });
  }
  parts.push({kind: 'text', text});
  return parts;
}

export interface Piece extends PickedText {
  readonly href?: string | undefined;
  /** Of a title: the marks around it. */
  readonly quotes?: Words['quotes'];
  readonly work?: true;
}

export function clean(names: readonly (string | undefined)[]): string[] {
  return names.map(name => name?.trim() ?? '').filter(Boolean);
}

/** In one line; `undefined` where there is nothing to read. */
export function read(text: LocalizedText | undefined, lang: string): PickedText | undefined {
  const picked = pickText(text, lang);
  const line = picked?.text.replace(/\s+/g, ' ').trim();
  return line ? {...picked, text: line} : undefined;
}

/** A title that names no language is in its work's. */
export function readTitle({title, lang: written}: Source, lang: string): PickedText | undefined {
  const picked = read(title, lang);
  return picked && written && typeof title === 'string' ? {...picked, lang: written} : picked;
}
