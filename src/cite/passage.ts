/**
 * Links to the very place in a source that a citation quotes: a text directive in the address's
 * fragment (URL Fragment Text Directives, WICG, section 3.2), a page of a PDF (RFC 8118) or a time of
 * a recording (Media Fragments URI 1.0).
 */

import {pickText} from '../model/text.ts';
import type {Citation, Source} from '../model/types.ts';
import {keep, readLocale} from '../words/intl.ts';
import {addressOf} from './reference.ts';

/** Words of a passage up to which all of it is looked for; of a longer one only both its ends. */
const WHOLE = 15;
/** Words of each end. They must not meet. */
const END = 6;
/** With fewer words an end may be found anywhere: another piece of the quotation is better. */
const TELLING = 3;
/** From this many characters on, what stands around a quotation was cut by a tool, within a word. */
const CUT = 30;

const RECORDING = /\.(?:mp[34]|m4[av]|web[am]|og[agv]|opus|mov|wav|flac|aac)$/i;
/** Files that hold no text to be found, or none that a browser shows. */
const FILE =
  /\.(?:docx?|xlsx?|pptx?|od[pst]|rtf|epub|csv|json|xml|zip|jpe?g|png|gif|webp|avif|svg|tiff?)$/i;
/** Sites whose pages are drawn by scripts or refuse to scroll to a text. */
const DRAWN =
  /(?:^|\.)(?:(?:twitter|x|facebook|instagram|threads|tiktok|linkedin|vimeo|docs\.google|drive\.google)\.com|t\.me)$/i;
const YOUTUBE = /(?:^|\.)youtu(?:\.be|be\.com)$/i;
/** A page's number, alone or after a word for page in the languages that have their own. */
const PAGE =
  /^\s*(?:pp?|pgs?|pages?|págs?|páginas?|pagin[ae]|s|seiten?|side|sida|sivu|sayfa|səh|str|стор|стр|с|էջ|ص)?\.?\s*(\d+)(?![:.]?\d|\p{L})/iu;
const TIME = /(?:(\d+):)?(\d{1,2}):(\d{2})(?!\d)/;

/** What an author left out or put in: dots, brackets; and line ends, as a passage ends with its block. */
const GAP = /[\p{L}\p{M}\p{N}]{0,40}\[[^[\]]*\][\p{L}\p{M}\p{N}]{0,40}|\( *… *\)|[…⋯]|\n/u;
/** Signs around a quotation that may not be the source's; what closes its controls of direction, too. */
const MARK =
  /[\s\u202a-\u202e\u2066-\u2069\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}"'.,:;!?¡¿،؛؟۔。、！？：；।՝։՞՜]/u;

/**
 * The address of the place in the source that the citation quotes or locates; `undefined` where
 * there is no way to it but that to the source. An author's own text directive, page or time stays,
 * as does the id of an element. DOIs may have one: a fragment outlives redirects (Fetch, section
 * 4.4).
 *
 * @param address Of another copy of the source than that of `addressOf`.
 */
export function linkToPassage(
  source: Source,
  citation: Citation,
  address = addressOf(source),
): string | undefined {
  if (!address) return undefined;
  const url = readUrl(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const {hostname, pathname, searchParams} = url;
  const [page = '', ...rest] = address.split('#');
  const id = rest.join('#');
  const {locator = ''} = citation;

  const isPdf = /\.pdf$|^(?:www\.)?arxiv\.org\/pdf\//i.test(hostname + pathname);
  if (isPdf || RECORDING.test(pathname)) {
    if (id) return address;
    const [, number] = (isPdf && PAGE.exec(locator)) || [];
    const time = isPdf ? undefined : readTime(locator);
    return number ? `${page}#page=${number}` : time && `${page}#t=${time}`;
  }
  if (YOUTUBE.test(hostname)) {
    if (searchParams.has('t')) return address;
    const time = readTime(locator);
    return time && `${page}${page.includes('?') ? '&' : '?'}t=${time}${id && `#${id}`}`;
  }
  if (id.includes(':~:')) return address;
  // Of a fragment that is a path, the page is drawn by scripts.
  if (/^!?\//.test(id) || FILE.test(pathname) || DRAWN.test(hostname)) return undefined;
  const directive = composeDirective(source, citation);
  return directive && `${page}#${id}:~:text=${directive}`;
}

function readUrl(address: string): URL | undefined {
  try {
    return new URL(address, 'https://relative.invalid/');
  } catch {
    return undefined;
  }
}

/** `1:02:03` or `2:03` in seconds; of a range, where it begins. */
function readTime(locator: string): string | undefined {
  const [found, hours = 0, minutes, seconds] = TIME.exec(locator) ?? [];
  return found && String(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** `[prefix-,]start[,end][,-suffix]`, or `undefined` where the quotation has nothing to look for. */
function composeDirective(source: Source, citation: Citation): string | undefined {
  // In the source's own language: in another it is not to the letter.
  const lang = source.lang ?? 'und';
  const [quote = '', before = '', after = ''] = [
    citation.quote,
    citation.prefix,
    citation.suffix,
  ].map(text => clean(pickText(text, lang)?.text));
  const all = quote.split(GAP);
  const pieces = all.map((piece, i) => {
    // Beside what the author says stands around it, each sign counts.
    const bare = trim(piece, !(before && i === 0), !(after && i === all.length - 1));
    return {i, text: bare, words: /[\p{L}\p{N}]/u.test(bare) ? findWords(bare, lang) : []};
  });
  const telling = pieces.filter(({words}) => words.length >= TELLING);
  const [longest] = [...pieces].sort((a, b) => b.words.length - a.words.length);
  const first = telling[0] ?? longest;
  const last = telling.at(-1) ?? longest;
  if (!first?.words.length || !last) return undefined;

  const isWhole = first === last && first.words.length <= WHOLE;
  const start = isWhole ? first.text : firstWords(first.text, first.words);
  const end = isWhole ? '' : lastWords(last.text, last.words);
  // What is cut begins or ends within a word, and words are looked for whole.
  const prefix = first.i === 0 ? before.split(GAP).at(-1)?.trim() : '';
  const suffix = last.i === all.length - 1 ? after.split(GAP)[0]?.trim() : '';
  return [
    prefix && `${encode(lastWords(prefix, findWords(prefix, lang), before.length >= CUT))}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(firstWords(suffix, findWords(suffix, lang), after.length >= CUT))}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** One space between words, three dots as one sign, a capital that only opens the quotation as it is. */
function clean(text = ''): string {
  return (
    text
      // First, as Firefox makes signs of halves of letters when it composes.
      .replace(/[\p{Cs}\u00ad]/gu, '')
      .normalize('NFC')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\.(?: ?\.){2,}/g, '…')
      .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
      .trim()
  );
}

/** Without the signs around it. */
function trim(text: string, atStart: boolean, atEnd: boolean): string {
  let from = 0;
  let to = text.length;
  if (atStart) while (from < to && MARK.test(text.charAt(from))) from++;
  if (atEnd) while (to > from && MARK.test(text.charAt(to - 1))) to--;
  return text.slice(from, to).trim();
}

/** Where words begin and end, from 0, ends exclusive; also in scripts that have no spaces. */
export function findWords(text: string, lang: string): [start: number, end: number][] {
  const segmenter = keep(
    `w ${lang}`,
    () => new Intl.Segmenter(readLocale(lang), {granularity: 'word'}),
  );
  return Array.from(segmenter.segment(text))
    .filter(({isWordLike}) => isWordLike)
    .map(({index, segment}) => [index, index + segment.length]);
}

type Words = ReturnType<typeof findWords>;

const firstWords = (text: string, words: Words, isCut = false): string =>
  words.length > END || (isCut && words.length > 1)
    ? text.slice(0, words[Math.min(END, words.length - 1) - 1]?.[1])
    : text;

const lastWords = (text: string, words: Words, isCut = false): string =>
  words.length > END || (isCut && words.length > 1)
    ? text.slice(words[Math.max(words.length - END, 1)]?.[0])
    : text;

/** The signs that the directive's own syntax uses are always encoded. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
