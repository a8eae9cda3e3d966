/** Dates of CSL-JSON (Citation Style Language 1.0.2), and plain ones of ISO 8601. */

import {DAY} from '../../model/date/calendar.ts';
import {get, isList, isObject} from '../../model/read.ts';
import type {DateSpan} from '../../model/types.ts';

/** A date variable of CSL-JSON. Years before 1 are negative: -44 is 44 BC. */
export interface CslDate {
  /** A year, a month from 1, a day from 1; of a range, the first and the last of them. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 to 4, spring to winter. */
  readonly season?: number;
  /** The date is about right, or may be wrong. */
  readonly circa?: true;
  /** What the parts cannot say. */
  readonly literal?: string;
}

/** A date to the year, the month or the day, perhaps of a longer form that says no more. */
const PARTS = /^Y?(-?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:T.+)?)?)?(?:-XX)*$/;

/**
 * A date as CSL-JSON has it, never more exact than it is known: what has no parts (`198X`, a set, an
 * open range) stays as it was written, quarters and other such stretches are their year.
 */
export function cslDate({text, calendar}: DateSpan): CslDate {
  const plain = text.replace(/[?~%]/g, '');
  const matches = calendar === 'gregorian' ? plain.split('/').map(end => PARTS.exec(end)) : [];
  const season = Number(matches[0]?.[2]);
  const ranged = matches.length > 1;
  // A season stands for one date only.
  const usable = (match: RegExpExecArray | null) => match && !(ranged && Number(match[2]) > 12);
  if (!matches.length || !matches.every(usable)) return {literal: text};
  return {
    'date-parts': matches.map(match => {
      const [year = 0, ...rest] = (match ?? []).slice(1).filter(Boolean).map(Number);
      return [year < 1 ? year - 1 : year, ...(Number(match?.[2]) > 12 ? [] : rest)];
    }),
    ...(season > 20 && season < 33 && {season: ((season - 21) % 4) + 1}),
    ...(plain !== text && {circa: true}),
  };
}

/** A day as `2026-11-22`, of no more than four digits for the year. */
export function daySpan(text: string): DateSpan {
  const start = Date.parse(text);
  return {
    ...{text, start, end: start + DAY, precision: 'day', kind: 'date', calendar: 'gregorian'},
    ...{approximate: false, uncertain: false},
  };
}

/** What a date variable says, whoever wrote it. */
export interface DateParts {
  /** One date, or the two ends of a range, each a year and what is known below it; or none. */
  readonly dates: readonly (readonly number[])[];
  readonly season: number;
  readonly circa: boolean;
  /** In digits for readers: `c. 1988–1994`; else the words that stand for it. */
  readonly text: string;
  /** Of a date that is one, certain and after Christ: year, month and day, as far as they are known. */
  readonly plain?: readonly string[];
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** Whether a number can be a year, a month or a day: the first, the second or the third. */
const isPart = (part: number, place: number) =>
  Number.isInteger(part) && (place ? part > 0 && part <= (place > 1 ? 31 : 12) : part !== 0);

/** Reads a date variable of CSL-JSON. 0 and what is no number are unknown. */
export function readParts(value: unknown): DateParts {
  const date = isObject(value) ? value : {literal: value};
  const written = get(date, 'date-parts');
  const dates = (isList(written) ? written : [])
    .map(parts => (isList(parts) ? parts.slice(0, 3).map(Number) : []))
    .map(parts =>
      parts.slice(
        0,
        [...parts, 0].findIndex((part, i) => !isPart(part, i)),
      ),
    )
    .filter(parts => parts.length);
  const circa = !!get(date, 'circa');
  const ends = dates.map(([year = 0, ...rest]) =>
    // Of a year before Christ no more: there is no short way to write its days that all read alike.
    year < 0 ? `${-year} BC` : [pad(year, 4), ...rest.map(part => pad(part))].join('-'),
  );
  const said = get(date, 'literal') ?? get(date, 'raw');
  const [only] = ends;
  return {
    dates,
    circa,
    season: Number(get(date, 'season')) || 0,
    text: only
      ? (circa ? 'c. ' : '') + ends.join('–')
      : typeof said === 'string' || typeof said === 'number'
        ? String(said)
        : '',
    ...(only && ends.length === 1 && !circa && !only.endsWith('C') && {plain: only.split('-')}),
  };
}

/** Months and days that are none, and the year 0, are no plain date; neither is what is qualified. */
const PLAIN =
  /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * A date as ISO 8601 has it without its extensions, or `undefined` where that would say more than is
 * known (qualified dates, decades, seasons), or where it has no years (before 1, after 9999).
 */
export function plainDate(date: DateSpan | undefined): string | undefined {
  if (!date || date.approximate || date.uncertain) return undefined;
  const {text, calendar, precision, start} = date;
  const iso =
    calendar === 'gregorian'
      ? text
      : precision === 'day' && start !== undefined
        ? new Date(start).toISOString().slice(0, 10)
        : '';
  return PLAIN.exec(iso)?.[0];
}
