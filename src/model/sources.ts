/** Sources: the works that entries cite, in our words or in those of CSL-JSON. */

import {doiUrl, isAddress} from './address.ts';
import {type Context, type Draft, idAt, report} from './context.ts';
import {readCslDate, readName} from './csl.ts';
import {readDate} from './dates.ts';
import {readObject} from './fields.ts';
import {isObject, type Raw, show} from './read.ts';
import {
  addressFor,
  listOf,
  oneOf,
  readLanguage,
  readString,
  readText,
  readToken,
} from './readers.ts';
import type {Source} from './types.ts';

const ARCHIVE = {url: addressFor(), date: readDate};

/** A copy and when it was made. A text is its address or, in CSL-JSON, the name of an archive. */
function readArchive(context: Context, value: unknown): Source['archive'] {
  const {url: {url} = {}, date} = readObject(context, value, ARCHIVE, 'url');
  return url && (isObject(value) || isAddress(url)) ? {url, date: date?.date} : undefined;
}

const SOURCE = {
  id: readToken,
  type: readString,
  title: readText,
  author: listOf(readName),
  publisher: readText,
  container: readText,
  'container-title': readText,
  url: addressFor(),
  URL: addressFor(),
  doi: addressFor(doiUrl),
  DOI: addressFor(doiUrl),
  published: readCslDate,
  issued: readCslDate,
  accessed: readCslDate,
  archive: readArchive,
  gone: oneOf('field-type', [true, false], false),
  lang: readLanguage,
  language: readLanguage,
};

/** A text is an address or, if it looks like none, the title of what has none. */
function parseSource(context: Context, value: unknown, id?: string | undefined): Draft<Source> {
  const field = typeof value === 'string' && isAddress(value) ? 'url' : 'title';
  const fields = readObject(context, value, SOURCE, field, true);
  const {published = fields.issued, accessed} = fields;
  const source = {
    id: id ?? fields.id ?? '',
    type: fields.type,
    title: fields.title,
    authors: fields.author ?? [],
    publisher: fields.publisher,
    container: fields.container ?? fields['container-title'],
    ...fields.DOI,
    ...fields.doi,
    ...fields.URL,
    ...fields.url,
    published: published?.date,
    unreadPublished: published?.unreadDate,
    accessed: accessed?.date,
    unreadAccessed: accessed?.unreadDate,
    archive: fields.archive,
    gone: fields.gone || undefined,
    lang: fields.lang ?? fields.language,
    raw: value,
  };
  const {title, authors, publisher, container} = source;
  if (!title && !authors.length && !publisher && !container && !addressOf(source))
    report(context, 'source-empty');
  return source;
}

/** Enters a source under its id; under one made up if it has none, or one that is taken. */
function enter(context: Context, source: Draft<Source>): Source {
  const {sources, addresses} = context;
  while (!source.id || sources[source.id]) source.id = `source-${++context.made}`;
  sources[source.id] = source;
  const address = addressOf(source);
  if (address && !addresses.has(address)) addresses.set(address, source);
  return source;
}

/** Enters a source of the document's own map or list. */
export function addSource(context: Context, value: unknown): void {
  const source = parseSource(context, value, idAt(context));
  if (context.sources[source.id]) report(context, 'id-duplicate', source.id, '', 'id');
  enter(context, source);
}

/** The source that is meant by an id, by an address, or by describing it in place. */
export function findSource(context: Context, value: unknown): Source | undefined {
  if (isObject(value)) return placeSource(context, value);
  const id = readToken(context, value);
  if (!id) return undefined;
  const known = context.sources[id] ?? context.addresses.get(id);
  if (known && !known.missing) return known;
  if (isAddress(id)) return placeSource(context, id);
  report(context, 'source-unknown', id);
  return known ?? enter(context, {id, authors: [], raw: value, missing: true});
}

/**
 * Enters a source that is described in place, unless one of its id or address is there already:
 * unless their titles differ both are the same, and each tells what the other does not.
 */
function placeSource(context: Context, value: Raw | string): Source {
  const source = parseSource(context, value);
  const known = [context.sources[source.id], context.addresses.get(addressOf(source) ?? '')].find(
    other => other && agree(other.title, source.title) && agree(other.url, source.url),
  );
  // What is an address already means another source.
  if (context.addresses.has(source.id)) source.id = '';
  if (!known) return enter(context, source);
  const told = Object.entries<unknown>({...known, authors: known.authors[0] && known.authors});
  const raw = isObject(known.raw) ? known.raw : value;
  return Object.assign(known, source, Object.fromEntries(told.filter(([, field]) => field)), {
    raw,
    missing: undefined,
  });
}

const addressOf = ({url, unsafeUrl}: Pick<Source, 'url' | 'unsafeUrl'>) => url ?? unsafeUrl;
const agree = (a: unknown, b: unknown) => !a || !b || show(a) === show(b);
