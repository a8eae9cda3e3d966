import type {Calendar} from '../types.ts';
import {monthLength} from './calendar.ts';
import {parseDate} from './parse.ts';
import {DATE} from './single.ts';

/** What people write, and what to write instead; the first that fits is said. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^-?\d{1,3}$/, 'years with four digits, e.g. 0476'],
  [/\dT/, 'a clock time as T23:20:30Z'],
  [/^\d{4} ?[-–—] ?\d{4}$/, 'an interval as 1988/1994'],
  [/^\d{3}0s/, 'a decade as 198X'],
  [/^Y|^\d{5,7}$/, 'Y before years of 5 to 15 digits only'],
  [/^c|\?~|~\?/i, '1988~ for about, 1988? for perhaps, 1988% for both'],
  [/^/, 'it as year-month-day, e.g. 2025-08-08'],
];

/**
 * Why a text is no date, in a few words for its author, e.g. `months run from 01 to 12`. Only for
 * what `parseDate` does not read in the same calendar.
 */
export function explainDate(text: string, calendar: Calendar = 'gregorian'): string {
  const dates = /\/.*\//.test(text) ? [text] : text.split(/[[\]{},/]|\.\./).filter(Boolean);
  const bad = dates.find(date => !parseDate(date, calendar)) ?? '';
  if (!bad && dates.length)
    return dates.length === 2 && !parseDate(dates.join('/'), calendar)
      ? 'the end lies before the start'
      : 'write an interval as 1988/1994, a set as [1988,1991]';
  const [, minus = '', year, month, day] = DATE.exec(bad) ?? [];
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12) return 'months run from 01 to 12';
  const length = monthLength(Number(minus + year), m, calendar);
  if (length && (d < 1 || d > length))
    return `${new Date(0, m - 1).toLocaleString('en', {month: 'long'})} ${minus}${year} has ${length} days`;
  return `write ${ADVICE.find(([pattern]) => pattern.test(bad))?.[1]}`;
}
