/**
 * What an author could do better, beyond what parsing finds: the timeline can be shown as it is, but
 * is harder to check than it need be.
 */

import {doiUrl} from '../model/address.ts';
import {quote, wordProblem} from '../model/problems.ts';
import {get, isObject, show} from '../model/read.ts';
import {finish} from '../model/slices.ts';
import {pickText} from '../model/text.ts';
import type {Citation, Entry, LocalizedText, Problem, Source, Timeline} from '../model/types.ts';
import {findWords} from './passage.ts';

/** Entries or sources between two yields: a millisecond's work. */
const PACE = 64;
/** Words that a quotation may have. */
const MOST_WORDS = 60;
/** Of one kind of advice, so many pieces are told one by one. */
const MOST_ALIKE = 1000;
/** So many titles and addresses are kept to compare with: as of tens of thousands of sources. */
const MOST_KEYS = 1 << 16;

/** Scripts that have no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Of an entry, what advice looks at. */
export interface AdvisedEntry extends Pick<Entry, 'index' | 'title'> {
  readonly citations: readonly Pick<Citation, 'source' | 'quote'>[];
}

/** A timeline, or as much of one: of many entries, each may be made as it is asked for. */
export interface Advised extends Pick<Timeline, 'sources'> {
  readonly events: Iterable<AdvisedEntry>;
  /** The ids of all `sources`, where those are too many to ask for at once. */
  readonly sourceIds?: Iterable<string>;
  /** Keeps for a source's id the index of the first event that cites it. A `Map` by default. */
  readonly citedAt?: Pick<Map<string, number>, 'get' | 'set'>;
}

/**
 * Every piece of advice there is: `%` stands for what it is about, `$` for what is known about it.
 */
export const ADVICE = {
  'source-twice': ['% is the same source as $', 'Describe it once, and cite its id'],
  'source-uncited': ['% is never cited', 'Cite it, or leave it out'],
  'source-gone': ['% is gone, and there is no copy', 'Add “archive”'],
  'accessed-missing': ['% is a web page, and may change', 'Add “accessed”, or “archive”'],
  'accessed-early': ['% was published after it was accessed', 'Correct “published” or “accessed”'],
  'quote-long': ['% has $ words', `Quote ${MOST_WORDS} at most`],
  'sources-thin': [
    '% rests on sources that cannot be found',
    'Add the “url” or the “publisher” of one, or cite another',
  ],
} as const satisfies Record<string, readonly [message: string, hint: string]>;

/**
 * Advises the author of a timeline that has been parsed.
 *
 * @returns warnings, in the same form as the problems of parsing. A source that has no id of the
 * author's own is found at the first event that cites it. Of more than 1,000 pieces of a kind, the
 * others are counted in one, whose path is empty. Among very many sources, only the first tens of
 * thousands are compared with.
 */
export const advise = (timeline: Advised): Problem[] => finish(adviseInSlices(timeline));

/** The same, yielding every few milliseconds. */
export function* adviseInSlices({
  sources,
  events,
  sourceIds = Object.keys(sources),
  citedAt = new Map(),
}: Advised): Generator<undefined, Problem[], void> {
  const problems: Problem[] = [];
  /** By code: how many there are. */
  const counts = new Map<keyof typeof ADVICE, number>();
  const report = (code: keyof typeof ADVICE, path: string, about: string, known = '') => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > MOST_ALIKE) return;
    problems.push(wordProblem(code, ['warning', ...ADVICE[code]], path, about, known));
  };
  let work = 0;
  for (const entry of events) {
    const {index, citations} = entry;
    const path = (): string => `events[${index}]`;
    let isKnown = false;
    let isFound = false;
    for (const {source, quote} of citations) {
      if (citedAt.get(source.id) === undefined) citedAt.set(source.id, index);
      isKnown ||= !source.missing;
      isFound ||= canBeFound(source);
      if (quote === undefined) continue;
      for (const text of typeof quote === 'string' ? [quote] : Object.values(quote)) {
        const words = countWords(text, source.lang);
        if (words > MOST_WORDS) report('quote-long', path(), text, `${words}`);
      }
    }
    if (isKnown && !isFound) report('sources-thin', path(), line(entry.title) || 'The event');
    if (++work % PACE === 0) yield;
  }

  /** By what tells a work from others: those that have it. */
  const alike = new Map<string, Source[]>();
  for (const id of sourceIds) {
    const source = sources[id] as Source;
    if (source.missing) continue;
    const at = citedAt.get(id);
    const isOwn = at === undefined || !isMadeUp(source);
    const path = isOwn ? `sources.${id}` : `events[${at}]`;
    const about = nameOf(source);
    if (at === undefined) report('source-uncited', path, about);
    if (source.gone && !source.archive) report('source-gone', path, about);
    if (isUndatedPage(source)) report('accessed-missing', path, about);
    const {start} = source.published ?? {};
    const {end} = source.accessed ?? {};
    if (start !== undefined && end !== undefined && start >= end)
      report('accessed-early', path, about);

    let other: Source | undefined;
    for (const key of new Set(keysOf(source))) {
      const others = alike.get(key) ?? [];
      other ??= others.find(other => !key.includes('\n') || mayBeSame(other, source));
      // A few are enough to compare with: thousands of one title are a series.
      if (others.length < 8 && alike.size < MOST_KEYS) alike.set(key, [...others, source]);
    }
    if (other) report('source-twice', path, about, quote(nameOf(other)));
    if (++work % PACE === 0) yield;
  }
  for (const [code, count] of counts) {
    const message = `${count - MOST_ALIKE} more like the others of “${code}”`;
    if (count > MOST_ALIKE)
      problems.push({code, severity: 'warning', path: '', message, hint: ADVICE[code][1]});
  }
  return problems;
}

function countWords(text: string, lang = 'und'): number {
  // Where there are spaces, every word but the last takes two characters.
  const isUnspaced = UNSPACED.test(text);
  if (text.length < (isUnspaced ? MOST_WORDS : 2 * MOST_WORDS)) return 0;
  if (isUnspaced) return findWords(text, lang).length;
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** With an address, or a publisher or larger work that can be asked for it. */
const canBeFound = ({url, archive, publisher, container}: Source): boolean =>
  !!(url || archive || publisher || container);

/**
 * A page that may change, and nothing tells when it was as it is cited. An address alone is the
 * shortest form, of which nothing more is asked. What somebody publishes may be printed, unless it
 * is said to be a page.
 */
function isUndatedPage({
  type,
  url = '',
  published,
  publisher,
  container,
  accessed,
  unreadAccessed,
  archive,
  raw,
}: Source) {
  const isPage = type
    ? /^(?:webpage|post|post-weblog)$/.test(type)
    : !(published || publisher || container);
  const isWeb = /^https?:/i.test(url) && !doiUrl(url) && isObject(raw);
  return isPage && isWeb && !accessed && !unreadAccessed && !archive;
}

/** Addresses, the DOI, and title with publisher. */
function* keysOf(source: Source): Generator<string, void, void> {
  const {url} = source;
  const title = line(source.title).toLowerCase();
  const maker = line(source.container ?? source.publisher).toLowerCase();
  if (url) {
    const address = url
      .replace(/^https?:\/\/(?:www\.)?/i, '//')
      .replace(/^\/\/[^/?#]+/, host => host.toLowerCase())
      .replace(/:~:.*$/, '')
      .replace(/\/?#?$/, '');
    yield address;
    // Two places of one page may be cited as two works.
    if (title) yield `${address.replace(/\/?#(?!!?\/).*$/, '')} ${title}`;
  }
  const doi = said(source, 'doi') ?? said(source, 'DOI');
  const resolved = typeof doi === 'string' && doiUrl(doi);
  if (resolved) yield resolved.slice('https:'.length).toLowerCase();
  if (title && maker) yield `${title}\n${maker}`;
}

/** Whether nothing tells two apart that share a title: the days of a daily, the pages of a site. */
function mayBeSame(a: Source, b: Source): boolean {
  const [marks, others] = [a, b].map(source => [
    source.url,
    source.published?.text ?? source.unreadPublished,
    ...['author', 'volume', 'issue', 'number', 'edition', 'page'].map(field => said(source, field)),
  ]) as [unknown[], unknown[]];
  return marks.every(
    (mark, i) => [mark, others[i]].includes(undefined) || show(mark) === show(others[i]),
  );
}

/** What the author wrote in a field that is not read here. */
const said = ({raw}: Source, field: string): unknown =>
  isObject(raw) ? get(raw, field) : undefined;

/** Parsing names those `source-1` and so on that have no id. */
const isMadeUp = (source: Source): boolean =>
  /^source-\d+$/.test(source.id) && said(source, 'id') !== source.id;

const nameOf = (source: Source): string =>
  isMadeUp(source) ? line(source.title) || (source.url ?? source.id) : source.id;

const line = (text: LocalizedText | undefined): string =>
  pickText(text, 'und')?.text.replace(/\s+/g, ' ').trim() ?? '';
