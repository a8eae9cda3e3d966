import {type Context, createContext, type Reader, readAt, report} from './context.ts';
import {completeIds, parseEvent} from './events.ts';
import {type Fields, readObject} from './fields.ts';
import {addGroup} from './groups.ts';
import type {Rare} from './rare.ts';
import {get, isList, isObject, keysOf, lengthOf} from './read.ts';
import {readLanguage, readString, readText} from './readers.ts';
import {finish} from './slices.ts';
import {addSource} from './sources.ts';
import type {ParseResult, Timeline} from './types.ts';

/** What is read when the rest has been, as events refer to sources and groups. */
const later: Reader<unknown> = (_, value) => value;

const DOCUMENT = {
  $schema: readString,
  title: readText,
  description: readText,
  lang: readLanguage,
  sources: later,
  groups: later,
  events: later,
};

/** Sources that are read between two yields: a few milliseconds' work. */
const PACE = 1024;

/** A document of which all is read but its events, which `parseEvent` parses one by one. */
export interface Opening {
  readonly context: Context;
  readonly timeline: Timeline;
  readonly events: readonly unknown[];
}

/** Reads a document up to its events. Yields now and then, as there may be many sources. */
export function* openTimeline(input: unknown, rare?: Rare): Generator<undefined, Opening, void> {
  const context = createContext(rare);
  const known = isList(input) || isObject(input);
  const fields: Fields<typeof DOCUMENT> = known
    ? readObject(context, input, DOCUMENT, 'events')
    : {};
  const {title, description, lang, events} = fields;
  yield* readMembers(context, 'sources', fields.sources, addSource);
  yield* readMembers(context, 'groups', fields.groups, addGroup);
  const {sources, groups} = context;
  if (!known) report(context, 'not-a-timeline', input);
  else if (!isList(events)) report(context, 'events-missing', '', '', 'events');
  else if (!lengthOf(events)) report(context, 'events-empty', '', '', 'events');
  return {
    context,
    timeline: {title, description, lang, sources, groups, events: context.events},
    events: isList(events) ? events : isObject(events) ? [events] : [],
  };
}

/** Reads the members of a map by their ids, or of a list. `read` finds the id as the end of the path. */
function* readMembers(
  context: Context,
  field: string,
  owner: unknown,
  read: Reader<void>,
): Generator<undefined, void, void> {
  context.path = [field];
  if (isObject(owner) || isList(owner)) {
    for (const [i, name] of keysOf(owner).entries()) {
      readAt(context, isList(owner) ? Number(name) : name, get(owner, name), read);
      if (i % PACE === PACE - 1) yield;
    }
  } else if (owner !== undefined) report(context, 'field-type', owner, 'map by id');
  context.path = [];
}

/**
 * Reads a document of events that are few enough to be read at once.
 *
 * @param rare Reads what only some documents have.
 * @returns nothing where the document takes that and it is not there.
 */
export function readTimeline(input: unknown, rare: Rare): ParseResult;
export function readTimeline(input: unknown, rare?: Rare): ParseResult | undefined;
export function readTimeline(input: unknown, rare?: Rare): ParseResult | undefined {
  const {context, timeline, events} = finish(openTimeline(input, rare));
  const length = lengthOf(events);
  for (let index = 0; index < length; index++) parseEvent(context, get(events, index), index);
  completeIds(context);
  return context.isPlain ? {timeline, problems: context.problems} : undefined;
}
