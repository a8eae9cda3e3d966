import {PRECISIONS} from './date/index.ts';
import type {DateSpan, Entry} from './types.ts';

/** What a `Ledger` knows of each entry, one bit each. */

/** A source says otherwise. */
export const DISPUTED = 1;
/** Announced, and has not happened. */
export const EXPECTED = 2;
/** One date, known to the day or finer. */
export const POINT = 4;
/** The author wrote more than one date: an interval or a set. */
export const RANGE = 8;
export const APPROXIMATE = 16;
export const UNCERTAIN = 32;
/** The start is open or unknown, the end is not. */
export const OPEN_START = 64;
/** The end is open or unknown, the start is not. */
export const OPEN_END = 128;

const DAY = PRECISIONS.indexOf('day');

/** What a date says of its entry. */
export function flagsOfDate({kind, precision, approximate, uncertain, ...span}: DateSpan): number {
  const {start = -Infinity, end = Infinity} = span;
  return (
    (kind !== 'date' ? RANGE : PRECISIONS.indexOf(precision) >= DAY ? POINT : 0) |
    (approximate ? APPROXIMATE : 0) |
    (uncertain ? UNCERTAIN : 0) |
    (start === -Infinity ? OPEN_START : 0) |
    (end === Infinity ? OPEN_END : 0)
  );
}

/** What an entry says but for its date. */
export const flagsOfEntry = ({status, citations}: Entry): number =>
  (status === 'expected' ? EXPECTED : 0) |
  (citations.some(({stance}) => stance === 'disputes') ? DISPUTED : 0);
