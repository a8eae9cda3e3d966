import type {Ledger} from '../model/ledger.ts';
import {createRows, NEVER, timesOf} from '../model/ledger-rows.ts';
import {get, isList, isObject, keysOf} from '../model/read.ts';
import type {Source, Timeline} from '../model/types.ts';
import {FIELD} from './haystack.ts';

/** What a finder asks of a timeline, be it of few entries or of many. */
export interface Origin
  extends Pick<
    Ledger,
    'count' | 'flags' | 'groupOf' | 'groupIds' | 'groups' | 'offsets' | 'sourceIds' | 'sources'
  > {
  readonly cited: ArrayLike<number>;
  /** An entry; or the event of which it would be made, if surely that says the same. */
  said(number: number): object;
}

export const originOf = (data: Timeline | Ledger): Origin =>
  'kept' in data ? originOfMany(data) : originOfFew(data);

function originOfFew({events, groups, sources}: Timeline): Origin {
  const {enter, ...rows} = createRows(events.length, {groups, sources});
  for (const [number, entry] of events.entries())
    enter(number, entry.date ? timesOf(entry.date) : NEVER, entry);
  return {
    ...{...rows, groups, sources, count: events.length},
    said: number => events[number] as object,
  };
}

function originOfMany(ledger: Ledger): Origin {
  const {parsed, events, indices} = ledger.kept.entries;
  const said = (number: number): object =>
    parsed.get(number) ?? (events[indices[number] as number] as object);
  return {...ledger, said};
}

/** What an entry says by itself: its title, summary and worded date, in all languages. */
export const tellEntry = (said: object): string =>
  tell(['title', 'summary', 'displayDate'].map(field => get(said, field)));

/** An entry's tags, each once. */
export function tagsOf(said: object): Iterable<string> {
  const tags = get(said, 'tags');
  const list: readonly unknown[] = isList(tags) ? tags : [tags];
  return new Set(list.filter(tag => typeof tag === 'string' && /\S/.test(tag)) as string[]);
}

/** What a source is known by: its title and makers, in all languages, and the site where it stands. */
export function tellSource(source: Source): string {
  const {id, title, authors, publisher, container, url, unsafeUrl, missing} = source;
  const address = (url ?? unsafeUrl ?? '').replace(/^\w+:\/*(www\.)?/i, '');
  return tell([
    title,
    publisher,
    container,
    ...authors.map(({given = '', family = '', literal}) => literal ?? `${given} ${family}`),
    // What has no title is called by all of its address.
    title ? address.split('/')[0] : address,
    missing && id,
  ]);
}

/** All texts in some values, which may be maps of texts. */
export const tell = (values: readonly unknown[]): string =>
  values
    .flatMap(value => (isObject(value) ? keysOf(value).map(key => get(value, key)) : value))
    .filter(text => typeof text === 'string')
    .join(FIELD);
