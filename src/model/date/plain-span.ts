import type {Calendar, DateSpan} from '../types.ts';
import {fromCivil} from './calendar.ts';
import type {Extent} from './clock.ts';
import {parseInterval} from './interval.ts';
import {readPlain} from './plain.ts';
import {makeSpan} from './span.ts';

/** `198X`, `19XX`: a decade or a century of no more than that. */
function readYears(text: string): Extent | undefined {
  if (!/^\d\d(\dX|XX)$/.test(text)) return undefined;
  const year = Number(text.replaceAll('X', '0'));
  const isDecade = text[2] !== 'X';
  return {
    start: fromCivil(year, 1, 1),
    end: fromCivil(year + (isDecade ? 10 : 100), 1, 1),
    precision: isDecade ? 'decade' : 'century',
  };
}

function parsePlainSingle(text: string, calendar: Calendar): DateSpan | undefined {
  const unqualified = text.replace(/[?~%]$/, '');
  const extent = readPlain(unqualified, calendar) ?? readYears(unqualified);
  return extent && makeSpan(text, calendar, 'date', extent);
}

/**
 * What `parseDate` makes of the dates that most are: a century, a decade, a year, a month or a day,
 * which may be qualified as a whole, or an interval of such. `undefined` for all else, dates or not.
 */
export function parsePlain(text: string, calendar: Calendar = 'gregorian'): DateSpan | undefined {
  if (calendar !== 'gregorian') return undefined;
  return text.includes('/')
    ? parseInterval(text, text.split('/'), calendar, parsePlainSingle)
    : parsePlainSingle(text, calendar);
}
