import {PRECISIONS} from './date/index.ts';
import {
  APPROXIMATE,
  DISPUTED,
  EXPECTED,
  OPEN_END,
  OPEN_START,
  POINT,
  RANGE,
  UNCERTAIN,
} from './ledger-flags.ts';
import type {Citation, DateSpan, Entry, Group, Source, Timeline} from './types.ts';

/** In place of a group's index. */
export const NO_GROUP = 0xffff_ffff;

/** When an entry was, in ms, and the flags that its date sets. */
export interface Times {
  /** Inclusive. `-Infinity` where it is open or unknown, and without a date. */
  readonly start: number;
  /** Exclusive. `Infinity` where it is open or unknown, and without a date. */
  readonly end: number;
  readonly flags: number;
}

/** What is known of entries without having them, by their numbers. */
export interface Rows {
  /** As in `Times`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The bits of `ledger-flags.ts`. */
  readonly flags: Uint8Array;
  /** Indices of `groupIds`, or `NO_GROUP`. */
  readonly groupOf: Uint32Array;
  readonly groupIds: readonly string[];
  /** Where an entry's sources begin in `cited`. They end where the next one's begin. */
  readonly offsets: Uint32Array;
  /** Indices of `sourceIds`: what entries cite, for an entry each once. */
  readonly cited: readonly number[];
  readonly sourceIds: readonly string[];
  /** Enters the next entry. */
  enter(number: number, times: Times, entry: Said): void;
}

/** Of an entry, what is entered beside its times. */
export interface Said extends Pick<Entry, 'status' | 'group'> {
  readonly citations: readonly Pick<Citation, 'source' | 'stance'>[];
}

/** Rows for at most `length` entries. Groups and sources that are there already come first. */
export function createRows(
  length: number,
  {groups, sources}: Pick<Timeline, 'groups' | 'sources'>,
): Rows {
  const starts = new Float64Array(length);
  const ends = new Float64Array(length);
  const flags = new Uint8Array(length);
  const groupOf = new Uint32Array(length);
  const offsets = new Uint32Array(length + 1);
  const cited: number[] = [];
  const groupIds: string[] = [];
  const sourceIds: string[] = [];
  const indices = new Map<Group | Source, number>();

  const indexOf = (ids: string[], one: Group | Source): number => {
    let index = indices.get(one);
    if (index === undefined) {
      index = ids.push(one.id) - 1;
      indices.set(one, index);
    }
    return index;
  };
  for (const group of Object.values(groups)) indexOf(groupIds, group);
  for (const source of Object.values(sources)) indexOf(sourceIds, source);

  const enter = (number: number, times: Times, said: Said): void => {
    const {group, citations} = said;
    for (const {source} of citations) {
      const index = indexOf(sourceIds, source);
      if (cited.indexOf(index, offsets[number]) < 0) cited.push(index);
    }
    starts[number] = times.start;
    ends[number] = times.end;
    flags[number] = flagsOf(times, said);
    groupOf[number] = group ? indexOf(groupIds, group) : NO_GROUP;
    offsets[number + 1] = cited.length;
  };
  return {starts, ends, flags, groupOf, groupIds, offsets, cited, sourceIds, enter};
}

/** All flags of an entry. */
export const flagsOf = ({flags}: Times, {status, citations}: Said): number =>
  flags |
  (status === 'expected' ? EXPECTED : 0) |
  (citations.some(({stance}) => stance === 'disputes') ? DISPUTED : 0);

const DAY = PRECISIONS.indexOf('day');

export const NEVER: Times = {start: -Infinity, end: Infinity, flags: 0};

export function timesOf(date: DateSpan): Times {
  const {start = -Infinity, end = Infinity, kind, precision, approximate, uncertain} = date;
  const point = kind === 'date' && PRECISIONS.indexOf(precision) >= DAY;
  const flags =
    (point ? POINT : 0) |
    (kind === 'date' ? 0 : RANGE) |
    (approximate ? APPROXIMATE : 0) |
    (uncertain ? UNCERTAIN : 0) |
    (start > -Infinity ? 0 : OPEN_START) |
    (end < Infinity ? 0 : OPEN_END);
  return {start, end, flags};
}
