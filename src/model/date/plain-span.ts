import type {Calendar, DateSpan} from '../types.ts';
import {parseInterval} from './interval.ts';
import {readPlain} from './plain.ts';
import {makeSpan} from './span.ts';

function parsePlainSingle(text: string, calendar: Calendar): DateSpan | undefined {
  const extent = readPlain(text.replace(/[?~%]$/, ''), calendar);
  return extent && makeSpan(text, calendar, 'date', extent);
}

/**
 * What `parseDate` makes of the dates that most are: a year, a month or a day, which may be qualified
 * as a whole, or an interval of such. `undefined` for all else, dates or not.
 */
export function parsePlain(text: string, calendar: Calendar = 'gregorian'): DateSpan | undefined {
  if (calendar !== 'gregorian') return undefined;
  return text.includes('/')
    ? parseInterval(text, text.split('/'), calendar, parsePlainSingle)
    : parsePlainSingle(text, calendar);
}
