/**
 * What CSL-JSON writes in its own way: names and dates (Citation Style Language 1.0.2,
 * `csl-data.json`).
 */

import {contain} from './contain.ts';
import type {Context} from './context.ts';
import {parseDate} from './date/index.ts';
import {formatYear, type Reading} from './dates.ts';
import {readFields} from './fields.ts';
import {get, isList, type Raw, show} from './read.ts';
import {readString} from './readers.ts';
import type {Name} from './types.ts';

const NAME = {
  family: readString,
  given: readString,
  literal: readString,
  'non-dropping-particle': readString,
  'dropping-particle': readString,
  suffix: readString,
};

/** Particles and suffixes go with the part they stand by. */
export function readParts(context: Context, value: Raw): Name | undefined {
  const fields = readFields(context, value, NAME, {});
  const join = (...parts: (keyof typeof NAME)[]) =>
    parts.flatMap(part => fields[part] ?? []).join(' ') || undefined;
  const family = join('non-dropping-particle', 'family', 'suffix');
  const given = join('given', 'dropping-particle');
  const literal = join('literal');
  return family || given || literal ? {family, given, literal} : undefined;
}

/** A date variable. */
export function readVariable(_: Context, value: Raw): Reading | undefined {
  const dates = get(value, 'date-parts');
  const about = get(value, 'circa') ? '~' : '';
  const parts = isList(dates) ? [0, 1].flatMap(i => formatParts(get(dates, i))) : [];
  const text =
    parts.map(date => date + about).join('/') ||
    show(get(value, 'literal') ?? get(value, 'raw') ?? '');
  const span = parseDate(text);
  return span ? {date: span} : {unreadDate: contain(text) || undefined};
}

/** `[year, month, day]`, as numbers or texts. 0 and null are unknown; the year before 1 is -1. */
function formatParts(parts: unknown): string | readonly never[] {
  const [year, month, day] = isList(parts) ? [0, 1, 2].map(i => Number(show(get(parts, i)))) : [];
  if (!year) return [];
  const pad = (n: number | undefined) => (n ? `-${show(n).padStart(2, '0')}` : '');
  return formatYear(year < 0 ? year + 1 : year) + pad(month) + (month ? pad(day) : '');
}
