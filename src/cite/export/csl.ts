import {doiUrl} from '../../model/address.ts';
import {get, isList, isObject, keysOf} from '../../model/read.ts';
import {pickText} from '../../model/text.ts';
import type {LocalizedText, Name, Source} from '../../model/types.ts';
import {cslDate, daySpan} from './dates.ts';
import {isWork} from './works.ts';

/** An item of CSL-JSON (Citation Style Language 1.0.2, `csl-data.json`): plain data for `JSON.stringify`. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: unknown;
}

/** What is written anew from what was read. All else that the author wrote is kept. */
const READ =
  /^(?:id|type|title|author|publisher|container|container-title|url|doi|published|issued|accessed|archive|gone|lang|quote|prefix|suffix|stance|locator)$/i;

/**
 * A source as CSL-JSON. What its author wrote in CSL-JSON is kept as it is; our own fields are put
 * into its words. Nothing is made up: but as each item has a type, one that says none is a web page
 * if it has an address, else a document; and a type that CSL-JSON does not know becomes its genre.
 *
 * @param base an address that relative ones begin from.
 */
export function cslItem(source: Source, lang: string, base?: string): CslItem {
  const {url, unsafeUrl, type, published, accessed, archive, gone} = source;
  const raw = isObject(source.raw) ? source.raw : {};
  const kept = Object.fromEntries(
    keysOf(raw).flatMap(key => (READ.test(key) ? [] : [[key, keep(get(raw, key))]])),
  );
  const say = (text: LocalizedText | undefined) => pickText(text, lang)?.text;
  const doi = [get(raw, 'DOI'), get(raw, 'doi'), url].map(readDoi).find(Boolean);
  const address = gone && archive ? archive.url : url;
  const publisher = say(source.publisher);
  const known = type && isWork(type);
  const names = [copy(get(raw, 'author'))].flat().flatMap(cslNames);
  const named = (key: string) => (isObject(get(raw, key)) ? copy(get(raw, key)) : undefined);
  const archived = copy(get(raw, 'archive'));
  const item = {
    id: source.id,
    type: known
      ? type
      : type || !address || (doi && !gone) || /^mailto:/i.test(address)
        ? 'document'
        : 'webpage',
    ...kept,
    genre: kept.genre ?? (known ? undefined : type),
    title: say(source.title),
    // As they were written, particles and all, unless they were read from elsewhere.
    author: names.length === source.authors.length ? names : source.authors.flatMap(cslNames),
    publisher,
    // Styles print newspapers by the container: who brought it out is the paper.
    'container-title':
      say(source.container) ?? (/^article-[mn]/.test(type ?? '') ? publisher : undefined),
    URL: address && readDoi(address) ? undefined : resolve(address, base),
    DOI: doi,
    issued:
      named('published') ??
      named('issued') ??
      (published ? cslDate(published) : literal(source.unreadPublished)),
    accessed: named('accessed') ?? (accessed ? cslDate(accessed) : literal(source.unreadAccessed)),
    archive: !archive && typeof archived === 'string' ? archived : undefined,
    archive_location: kept.archive_location ?? resolve(archive?.url, base),
    language: source.lang ?? kept.language,
    // Not to be linked: only said.
    note: kept.note ?? unsafeUrl ?? (address === url ? undefined : url),
  };
  return Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => (value ?? undefined) !== undefined && !(isList(value) && !value.length),
    ),
  ) as typeof item;
}

/** Those that are described at all. */
export function cslItems(sources: Iterable<Source>, lang: string, base?: string): CslItem[] {
  return [...sources].filter(({missing}) => !missing).map(source => cslItem(source, lang, base));
}

/** A timeline, or an entry as a part of it, as one cites it. */
export interface TimelineFacts {
  /** `timeline` if not given. */
  readonly id?: string | undefined;
  readonly title?: LocalizedText | undefined;
  /** Where it is read. */
  readonly url?: string | undefined;
  /** The day on which the reader saw it, `2026-11-22`. */
  readonly accessed?: string | undefined;
  readonly authors?: readonly Name[] | undefined;
  readonly publisher?: LocalizedText | undefined;
  /** The site on which it stands; of an entry, the timeline. */
  readonly container?: LocalizedText | undefined;
  readonly lang?: string | undefined;
}

/** The timeline itself as a source: a web page. */
export const timelineSource = ({
  id = 'timeline',
  authors = [],
  accessed,
  ...facts
}: TimelineFacts): Source => ({
  ...facts,
  ...{id, authors, type: 'webpage', raw: {}},
  accessed: accessed ? daySpan(accessed) : undefined,
});

/** The timeline itself as an item to cite. */
export const timelineItem = (facts: TimelineFacts, lang: string): CslItem =>
  cslItem(timelineSource(facts), lang);

/** A number as text: CSL-JSON takes either, citeproc-js stumbles over numbers. */
const keep = (value: unknown) => (typeof value === 'number' ? String(value) : copy(value));

/** What JSON can hold of what an author wrote. */
function copy(value: unknown): unknown {
  // Most are texts, or not there.
  if (value === undefined || typeof value === 'string') return value;
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

const literal = (text: string | undefined) => (text ? {literal: text} : undefined);

/** A name as it was written, without what is unknown; a text has no parts. */
function cslNames(name: unknown): object[] {
  if (typeof name === 'string') return name.trim() ? [{literal: name}] : [];
  const parts = isObject(name) ? Object.entries(name).filter(([, part]) => part) : [];
  return parts.length ? [Object.fromEntries(parts)] : [];
}

/** A DOI by itself, from one or from its address. */
function readDoi(value: unknown): string | undefined {
  const name =
    typeof value === 'string' ? doiUrl(value)?.slice('https://doi.org/'.length) : undefined;
  try {
    return name && decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** An address, absolute where it can be. */
export function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (!address || !base || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
