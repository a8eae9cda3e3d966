import {readCitation} from './citations.ts';
import {type Context, rarely, report} from './context.ts';
import {joinDates, readDate, readWritten} from './dates.ts';
import {type Fields, readFields, readObject} from './fields.ts';
import {findGroup} from './groups.ts';
import {isObject, show} from './read.ts';
import {listOf, oneOf, readString, readText, readToken} from './readers.ts';
import type {Calendar, Correction, Entry} from './types.ts';
import {reportUnsourced} from './unsourced.ts';

const CORRECTION = {date: readDate, note: readText};

/** A text is the correction's note. */
function readCorrection(context: Context, value: unknown): Correction | undefined {
  const {date, note} = readObject(context, value, CORRECTION, 'note');
  return date || note ? {...date, note: note ?? ''} : undefined;
}

/** What an event may hold. */
export const EVENT = {
  id: readToken,
  date: readWritten,
  end: readWritten,
  calendar: oneOf<Calendar | null>('calendar-unknown', ['gregorian', 'julian'], null),
  displayDate: readText,
  title: readText,
  summary: readText,
  status: oneOf<Entry['status']>('status-unknown', ['happened', 'expected'], 'happened'),
  group: findGroup,
  tags: listOf(readString),
  image: rarely(({readImage}) => readImage),
  media: rarely(({readMedia}) => readMedia),
  source: listOf(readCitation),
  citations: listOf(readCitation),
  corrections: listOf(readCorrection),
};

/** Makes an entry of an event. Its id stays empty if the author gave none, or one that is taken. */
export function parseEvent(context: Context, value: unknown, index: number): void {
  context.path = ['events', index];
  if (!isObject(value)) report(context, 'event-not-object', value);
  // Nothing stands there that a reader could miss.
  if (value === undefined || value === null || value === '') return;

  const raw = isObject(value) ? value : {title: show(value)};
  const fields: Fields<typeof EVENT> = readFields(context, raw, EVENT);
  const {id = '', title, status = 'happened', source = [], citations = []} = fields;
  const {date, unreadDate} = joinDates(context, fields.date, fields.end, fields.calendar, 'date');
  const taken = context.ids.has(id);
  const entry = {
    id: taken ? '' : id,
    index,
    date,
    unreadDate,
    displayDate: fields.displayDate,
    title,
    summary: fields.summary,
    status,
    group: fields.group,
    tags: fields.tags ?? [],
    image: fields.image,
    media: fields.media ?? [],
    citations: source.length ? [...source, ...citations] : citations,
    corrections: fields.corrections ?? [],
  };
  context.events.push(entry);
  if (taken) report(context, 'id-duplicate', id, '', 'id');
  else if (id) context.ids.add(id);
  if (!title) report(context, 'title-missing');
  if (!date && !unreadDate && status === 'happened') report(context, 'date-missing');
  if (!entry.citations.length) reportUnsourced(context, index);
}

/** Gives each entry without an id one that no author gave, by its place: the first is `event-1`. */
export function completeIds({events, ids}: Pick<Context, 'events' | 'ids'>): void {
  for (const entry of events) {
    if (entry.id) continue;
    entry.id = `event-${entry.index + 1}`;
    while (ids.has(entry.id)) entry.id += '-2';
  }
}
