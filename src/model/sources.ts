/** Sources: the works that entries cite, in our words or in those of CSL-JSON. */

import type {Address} from './addresses.ts';
import {type Context, type Draft, giveUp, idAt, type Reader, rarely, report} from './context.ts';
import {type Reading, readDate} from './dates.ts';
import {readObject, type Shape} from './fields.ts';
import type {Rare} from './rare.ts';
import {isObject, type Raw, show} from './read.ts';
import {listOf, readLanguage, readString, readText, readToken} from './readers.ts';
import type {Name, Source} from './types.ts';

/** What surely may be linked as it is, and is no DOI. */
const PLAIN_ADDRESS = /^https?:\/\/(?!.*doi\.)[^\s\p{C}/\\?#][^\s\p{C}]*$/iu;
/** Types of CSL-JSON that are worded as a work of no type. */
const PLAIN_TYPE = /^(?:article|post|web)/;

const isPlainAddress = (value: unknown): value is string =>
  typeof value === 'string' && PLAIN_ADDRESS.test(value);

const readAddress: Reader<Address> = (context, value) =>
  isPlainAddress(value) ? {url: value} : readRareAddress(context, value);
const readRareAddress: Reader<Address> = rarely(rare => rare.readAddress);

/** Whether a text is an address, if it could be an id or a title as well. */
function isAddress(context: Context, text: string): boolean {
  if (isPlainAddress(text)) return true;
  if (!context.rare && /^www\.|[:/]/i.test(text)) giveUp(context);
  return !!context.rare?.isAddress(text);
}

const ARCHIVE = {url: readAddress, date: readDate};

/** A copy and when it was made. A text is its address or, in CSL-JSON, the name of an archive. */
function readArchive(context: Context, value: unknown): Source['archive'] {
  const {url: {url} = {}, date} = readObject(context, value, ARCHIVE, 'url');
  return url && (isObject(value) || isAddress(context, url)) ? {url, date: date?.date} : undefined;
}

/** A text is a name that has no parts. */
const readName: Reader<Name> = (context, value) => {
  if (isObject(value)) return readParts(context, value);
  const literal = readString(context, value);
  return literal ? {literal} : undefined;
};
const readParts: Reader<Name, Raw> = rarely(rare => rare.readParts);

/** A date of our own, or what CSL-JSON has for it. */
export const readSourceDate: Reader<Reading> = (context, value) =>
  isObject(value) ? readVariable(context, value) : readDate(context, value);
const readVariable: Reader<Reading, Raw> = rarely(rare => rare.readVariable);

/** What describes a source. Most have no more. */
export const SOURCE = {
  id: readToken,
  type: (context: Context, value: unknown) =>
    context.rare || PLAIN_TYPE.test(value as string) ? readString(context, value) : giveUp(context),
  title: readText,
  author: listOf(readName),
  publisher: readText,
  url: readAddress,
  published: readSourceDate,
  accessed: readSourceDate,
  archive: readArchive,
  lang: readLanguage,
};

/**
 * A text is an address or, if it looks like none, the title of what has none.
 *
 * @param beside What plain sources may hold that does not describe them.
 */
function parseSource(
  context: Context,
  value: unknown,
  id?: string | undefined,
  beside: Shape = {},
): Draft<Source> {
  const field = typeof value === 'string' && isAddress(context, value) ? 'url' : 'title';
  const shape = context.rare?.source ?? (SOURCE as Rare['source']);
  const fields = readObject(context, value, shape, field, beside);
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

/**
 * The source that is meant by an id, by an address, or by describing it in place.
 *
 * @param beside As for `parseSource`.
 */
export function findSource(context: Context, value: unknown, beside?: Shape): Source | undefined {
  if (isObject(value)) return placeSource(context, value, beside);
  const id = readToken(context, value);
  if (!id) return undefined;
  const known = context.sources[id] ?? context.addresses.get(id);
  if (known && !known.missing) return known;
  if (isAddress(context, id)) return placeSource(context, id);
  report(context, 'source-unknown', id);
  return known ?? enter(context, {id, authors: [], raw: value, missing: true});
}

/**
 * Enters a source that is described in place, unless one of its id or address is there already:
 * unless their titles differ both are the same, and each tells what the other does not.
 */
function placeSource(context: Context, value: Raw | string, beside?: Shape): Source {
  const source = parseSource(context, value, undefined, beside);
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
