import {type Context, createContext, report} from './context.ts';
import {completeIds, parseEvent} from './events.ts';
import {type Fields, readObject} from './fields.ts';
import {addGroup} from './groups.ts';
import {get, isList, isObject} from './read.ts';
import {membersOf, readLanguage, readString, readText} from './readers.ts';
import {addSource} from './sources.ts';
import type {ParseResult, Timeline} from './types.ts';

const DOCUMENT = {
  $schema: readString,
  title: readText,
  description: readText,
  lang: readLanguage,
  sources: membersOf(addSource),
  groups: membersOf(addGroup),
  // Read later, as events refer to sources and groups.
  events: (_: Context, value: unknown) => value,
};

/** A document of which all is read but its events, which `parseEvent` parses one by one. */
export interface Opening {
  readonly context: Context;
  readonly timeline: Timeline;
  readonly events: readonly unknown[];
}

export function openTimeline(input: unknown): Opening {
  const context = createContext();
  const known = isList(input) || isObject(input);
  const fields: Fields<typeof DOCUMENT> = known
    ? readObject(context, input, DOCUMENT, 'events')
    : {};
  const {title, description, lang, events} = fields;
  const {sources, groups} = context;
  if (!known) report(context, 'not-a-timeline', input);
  else if (!isList(events)) report(context, 'events-missing', '', '', 'events');
  else if (!get(events, 'length')) report(context, 'events-empty', '', '', 'events');
  return {
    context,
    timeline: {title, description, lang, sources, groups, events: context.events},
    events: isList(events) ? events : isObject(events) ? [events] : [],
  };
}

/**
 * Parses what an author wrote as a timeline: a list of events, or an object with `events` (version 1
 * of the format, `timeline.schema.json`). Takes any value, such as `JSON.parse` gives; never throws
 * on it, never changes it, and drops nothing that a reader could read.
 *
 * @returns the timeline, if need be without entries, and the problems in the order in which they
 * were found. The path of a problem with an event begins with `events[0]`, for a list too.
 */
export function parseTimeline(input: unknown): ParseResult {
  const {context, timeline, events} = openTimeline(input);
  const length = get(events, 'length') as number;
  for (let index = 0; index < length; index++) parseEvent(context, get(events, index), index);
  completeIds(context);
  return {timeline, problems: context.problems};
}
