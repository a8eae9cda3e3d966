/**
 * Reading a million events without making entries of them. An event with which surely nothing is
 * wrong needs none until it is shown: looking through its fields is enough.
 */

import type {Context} from './context.ts';
import {parseDate} from './date/index.ts';
import {readPlain} from './date/plain.ts';
import {formatYear} from './dates.ts';
import {EVENT} from './events.ts';
import {findGroup} from './groups.ts';
import {DISPUTED, EXPECTED, flagsOfDate, flagsOfEntry, POINT, RANGE} from './ledger-flags.ts';
import type {Raw} from './read.ts';
import type {Calendar, DateSpan, Entry, Source} from './types.ts';

/** In place of a group's number. */
export const NO_GROUP = 0xffff_ffff;

/** When an entry was, in ms: infinite where that is open or unknown. And what its date says of it. */
interface Times {
  readonly start: number;
  readonly end: number;
  readonly flags: number;
}

const NEVER: Times = {start: -Infinity, end: Infinity, flags: 0};

/** What is known of entries without having them, by their numbers; they are entered in their order. */
export class Rows {
  /** `-Infinity` where open, and where there is no date. */
  readonly starts: Float64Array;
  /** `Infinity` where open, and where there is no date. */
  readonly ends: Float64Array;
  readonly flags: Uint8Array;
  readonly groupOf: Uint32Array;
  readonly groupIds: string[] = [];
  /** Where each entry's sources begin in `cited`. They end where the next one's begin. */
  readonly offsets: Uint32Array;
  /** Indices of `sourceIds`, for an entry each once. */
  readonly cited: number[] = [];
  readonly sourceIds: string[] = [];

  readonly #context: Context;
  /** For reading what refers to nothing, to see what comes of it. */
  readonly #trial: Context;
  readonly #groups = new Map<string, number>();
  readonly #sources = new Map<Source, number>();
  /** By what citations call them, an id or an address: it never comes to mean another. */
  readonly #called = new Map<string, number>();

  constructor(context: Context, length: number) {
    this.starts = new Float64Array(length);
    this.ends = new Float64Array(length);
    this.flags = new Uint8Array(length);
    this.groupOf = new Uint32Array(length);
    this.offsets = new Uint32Array(length + 1);
    this.#context = context;
    this.#trial = {...context, problems: [], path: []};
    for (const id in context.groups) this.#group(id);
    for (const id in context.sources) this.#source(context.sources[id] as Source);
  }

  /**
   * Enters an event if surely nothing is wrong with it; that its id may be taken, and that it may
   * cite nothing, is for the caller to see.
   *
   * @returns its id, empty if it has none; `undefined` for an event that has to be parsed.
   */
  scan(event: unknown, number: number): string | undefined {
    try {
      const id = isPlain(event) ? this.#scan(event, number) : undefined;
      if (id !== undefined) return id;
    } catch {
      // Getters and proxies may throw. What can be read all the same, parsing finds out.
    }
    this.cited.length = this.offsets[number] as number;
    return undefined;
  }

  /** Enters an entry that has been parsed. */
  enter(entry: Entry, number: number): void {
    const {date, group, citations} = entry;
    for (const {source} of citations) this.#cite(number, this.#source(source));
    this.#enter(number, date ? timesOf(date) : NEVER, flagsOfEntry(entry), group?.id);
  }

  #enter(number: number, {start, end, flags}: Times, further: number, group?: string): void {
    this.starts[number] = start;
    this.ends[number] = end;
    this.flags[number] = flags | further;
    this.groupOf[number] = group ? this.#group(group) : NO_GROUP;
    this.offsets[number + 1] = this.cited.length;
  }

  #scan(event: Raw, number: number): string | undefined {
    let id: string | undefined = '';
    let date: string | undefined = '';
    let end: string | undefined = '';
    let calendar: Calendar | undefined = 'gregorian';
    let group: string | undefined = '';
    let flags = 0;
    let titled = false;
    let good = true;
    let source: unknown;
    let citations: unknown;
    for (const key in event) {
      const value = event[key];
      switch (key) {
        case 'id':
          id = tokenOf(value);
          break;
        case 'date':
          date = writtenOf(value);
          break;
        case 'end':
          end = writtenOf(value);
          break;
        case 'title':
          titled = isText(value) || this.#isGood(key, value);
          break;
        case 'group':
          group = tokenOf(value);
          break;
        case 'source':
          source = value;
          break;
        case 'citations':
          citations = value;
          break;
        case 'status':
          if (value === 'expected') flags = EXPECTED;
          else good &&= value === 'happened';
          break;
        case 'calendar':
          calendar = value === 'gregorian' || value === 'julian' ? value : undefined;
          break;
        case 'tags':
          good &&= (Array.isArray(value) && value.every(isText)) || this.#isGood(key, value);
          break;
        default:
          good &&= (key === 'summary' && isText(value)) || this.#isGood(key, value);
      }
    }
    if (!good || !titled || id === undefined || group === undefined) return undefined;
    const times = readTimes(date, end, calendar, flags === EXPECTED);
    if (!times) return undefined;
    flags |= this.#use(number, source) | this.#use(number, citations);
    if (flags < 0) return undefined;
    this.#enter(number, times, flags, group);
    return id;
  }

  /** Whether there is such a field and it can be read without a problem. */
  #isGood(key: string, value: unknown): boolean {
    const {problems} = this.#trial;
    const read = Object.hasOwn(EVENT, key) && EVENT[key as keyof typeof EVENT];
    const good = !!read && read(this.#trial, value) !== undefined && !problems.length;
    problems.length = 0;
    return good;
  }

  /** Enters what an event cites. What that says of it, or -1 if it has to be parsed. */
  #use(number: number, value: unknown): number {
    if (value === undefined) return 0;
    if (!Array.isArray(value)) return this.#useOne(number, value);
    let flags = 0;
    for (let i = 0; i < value.length; i++) flags |= this.#useOne(number, value[i]);
    return flags;
  }

  #useOne(number: number, value: unknown): number {
    let source = value;
    let flags = 0;
    if (isPlain(value)) {
      source = undefined;
      for (const key in value) {
        const field = value[key];
        if (key === 'source') source = field;
        else if (key === 'locator') flags |= tokenOf(field) ? 0 : -1;
        else if (key === 'quote' || key === 'note') flags |= isText(field) ? 0 : -1;
        else if (key === 'stance' && field === 'disputes') flags |= DISPUTED;
        else flags |= key === 'stance' && (field === 'supports' || field === 'mentions') ? 0 : -1;
      }
    }
    const index = isText(source) ? this.#known(source) : undefined;
    if (index === undefined) return -1;
    this.#cite(number, index);
    return flags;
  }

  #cite(number: number, source: number): void {
    if (this.cited.indexOf(source, this.offsets[number]) < 0) this.cited.push(source);
  }

  /** The source that a citation calls so, if there is one already. */
  #known(name: string): number | undefined {
    const known = this.#called.get(name);
    if (known !== undefined) return known;
    const {sources, addresses} = this.#context;
    const source = sources[name] ?? addresses.get(name);
    if (!source || source.missing) return undefined;
    const number = this.#source(source);
    this.#called.set(name, number);
    return number;
  }

  #source(source: Source): number {
    let number = this.#sources.get(source);
    if (number === undefined) {
      number = this.sourceIds.push(source.id) - 1;
      this.#sources.set(source, number);
    }
    return number;
  }

  #group(id: string): number {
    let number = this.#groups.get(id);
    if (number === undefined) {
      findGroup(this.#context, id);
      number = this.groupIds.push(id) - 1;
      this.#groups.set(id, number);
    }
    return number;
  }
}

const timesOf = (span: DateSpan): Times => ({
  start: span.start ?? -Infinity,
  end: span.end ?? Infinity,
  flags: flagsOfDate(span),
});

/** The times of a date or of one that ends with another; `undefined` if there is anything to report. */
function readTimes(
  date: string | undefined,
  end: string | undefined,
  calendar: Calendar | undefined,
  expected: boolean,
): Times | undefined {
  if (date === undefined || end === undefined || !calendar) return undefined;
  if (!date && !end) return expected ? NEVER : undefined;
  const slash = end ? -1 : date.indexOf('/');
  const first = readPlain(slash < 0 ? date : date.slice(0, slash), calendar);
  if (first && slash < 0 && !end) {
    const {start, end, precision} = first;
    return {start, end, flags: precision === 'year' || precision === 'month' ? 0 : POINT};
  }
  const last = first && readPlain(end || date.slice(slash + 1), calendar);
  if (first && last && first.start < last.end)
    return {start: first.start, end: last.end, flags: RANGE};
  const span = parseDate(end ? `${date}/${end}` : date, calendar);
  return span && timesOf(span);
}

/** An object that has no fields but its own. */
const isPlain = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A text that is not blank. */
const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

/** What stands for an id. */
export const tokenOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : isText(value) ? value : undefined;

/** What stands for a date. */
const writtenOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? formatYear(value) : isText(value) ? value : undefined;
