/**
 * Reading a million events without making entries of them. An event with which surely nothing is
 * wrong needs none until it is shown: looking through its fields is enough.
 */

import type {Context, Reader} from './context.ts';
import {readClock} from './date/clock.ts';
import {parseDate} from './date/index.ts';
import {readPlain} from './date/plain.ts';
import {formatYear} from './dates.ts';
import {EVENT} from './events.ts';
import {findGroup} from './groups.ts';
import {POINT, RANGE} from './ledger-flags.ts';
import {NEVER, type Said, type Times, timesOf} from './ledger-rows.ts';
import type {Raw} from './read.ts';
import type {Calendar, Citation, Entry} from './types.ts';

export interface Scanned extends Said {
  /** Empty if the event has none. */
  readonly id: string;
  readonly times: Times;
}

type Use = Said['citations'][number];

/**
 * Makes a function that tells what an event says, if parsing it would surely find no problem and
 * enter no source; `undefined` for an event that has to be parsed. Whether its id is taken, and
 * whether it cites anything, is for the caller to see.
 */
export function createScan(context: Context): (event: unknown) => Scanned | undefined {
  /** For reading what refers to nothing, to see if there are problems. */
  const trial: Context = {...context, problems: [], path: []};

  const isGood = (read: Reader<unknown>, value: unknown): boolean => {
    const result = read(trial, value);
    const good = result !== undefined && !trial.problems.length;
    trial.problems.length = 0;
    return good;
  };

  /** A citation by the id or the address of a source. That never comes to mean another. */
  const scanCitation = (citation: unknown): Use | undefined => {
    let name = citation;
    let stance: unknown = 'supports';
    if (isPlain(citation)) {
      ({source: name, stance = stance} = citation);
      for (const key in citation) if (!isPlainUse(key, citation[key])) return undefined;
    }
    const source = isText(name) && (context.sources[name] ?? context.addresses.get(name));
    return source && !source.missing ? {source, stance: stance as Citation['stance']} : undefined;
  };

  const scan = (event: Raw): Scanned | undefined => {
    for (const key in event) {
      const value = event[key];
      if (isPlainField(key, value)) continue;
      if (!Object.hasOwn(EVENT, key)) return undefined;
      if (value !== undefined && !isGood(EVENT[key as keyof typeof EVENT], value)) return undefined;
    }
    const times = readTimes(event);
    if (event.title === undefined || !times) return undefined;

    const citations: Use[] = [];
    for (const cited of [event.source, event.citations]) {
      if (cited === undefined) continue;
      for (const citation of Array.isArray(cited) ? cited : [cited]) {
        const use = scanCitation(citation);
        if (!use) return undefined;
        citations.push(use);
      }
    }
    const {id = '', status = 'happened', group} = event;
    return {
      id: String(id),
      times,
      status: status as Entry['status'],
      group:
        group === undefined
          ? group
          : (context.groups[group as string] ?? findGroup(context, group)),
      citations,
    };
  };

  return event => {
    try {
      return isPlain(event) ? scan(event) : undefined;
    } catch {
      // Getters and proxies may throw. What can be read all the same, parsing finds out.
      return undefined;
    }
  };
}

/** When an event was, whose fields are good; `undefined` if there is anything to report. */
function readTimes(event: Raw): Times | undefined {
  const date = writeDate(event.date);
  const end = writeDate(event.end);
  const calendar = event.calendar as Calendar | undefined;
  if (!date && !end) return event.status === 'expected' ? NEVER : undefined;
  const slash = end ? -1 : date.indexOf('/');
  const first = readPlain(slash < 0 ? date : date.slice(0, slash), calendar, readClock);
  if (first && slash < 0 && !end) {
    const {start, end, precision} = first;
    return {start, end, flags: precision === 'year' || precision === 'month' ? 0 : POINT};
  }
  const last = first && readPlain(end || date.slice(slash + 1), calendar, readClock);
  if (first && last && first.start < last.end)
    return {start: first.start, end: last.end, flags: RANGE};
  const span = parseDate(end ? `${date}/${end}` : date, calendar);
  return span && timesOf(span);
}

/** As EDTF; what is absent is empty. */
const writeDate = (date: unknown = ''): string =>
  typeof date === 'number' ? formatYear(date) : (date as string);

/** Whether a field of an event is as most are, and can be read without a problem. */
function isPlainField(key: string, value: unknown): boolean {
  switch (key) {
    case 'id':
    case 'date':
    case 'end':
    case 'group':
      return isText(value) || typeof value === 'number';
    case 'title':
    case 'summary':
      return isText(value);
    case 'tags':
      return Array.isArray(value) && value.every(isText);
    default:
      // These are seen to later.
      return key === 'source' || key === 'citations';
  }
}

/** The same for a citation. */
function isPlainUse(key: string, value: unknown): boolean {
  switch (key) {
    case 'stance':
      return value === 'supports' || value === 'disputes' || value === 'mentions';
    default:
      return /^(source|quote|prefix|suffix|note|locator)$/.test(key) && isText(value);
  }
}

/** An object that has no fields but its own. */
const isPlain = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A text that is not blank. */
function isText(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  // To ask for the first letter is fast, and mostly enough.
  const code = value.charCodeAt(0);
  return (code > 32 && code < 127) || /\S/.test(value);
}
