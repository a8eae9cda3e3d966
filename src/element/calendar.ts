import {CALENDARS, wordInCalendar} from '../time/calendars.ts';
import type {DateStyle, InCalendar} from '../time/wording.ts';
import type {Spoken} from '../words/language.ts';
import {laterWords} from '../words/later.ts';
import {warn} from './warn.ts';

/** What an author has been told of. */
const told = new Set<string>();

/**
 * How dates are worded in the calendar that an attribute names; `undefined` for the Gregorian one, in
 * which they are anyway, and for one that is unknown, of which the author is told once.
 */
export function calendarOf(
  written: string,
  style: DateStyle,
  language: Spoken,
): InCalendar | undefined {
  const name = written.trim().toLowerCase();
  if (CALENDARS.includes(name)) return wordInCalendar(name, style, laterWords({language}));
  if (name && !/^gregor(?:y|ian)$/.test(name) && !told.has(name)) {
    told.add(name);
    const message = `“${written}” is no calendar that dates can be shown in`;
    const hint = `Known are ${CALENDARS.join(', ')}`;
    warn([{code: 'calendar-unknown', severity: 'warning', path: 'calendar', message, hint}]);
  }
  return undefined;
}
