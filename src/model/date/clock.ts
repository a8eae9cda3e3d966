import type {DateSpan, Precision} from '../types.ts';
import {DAY} from './calendar.ts';

/** What the characters of a single date tell: both its ends are known. */
export interface Extent extends Pick<DateSpan, 'precision' | 'season' | 'offset'> {
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  /^(\d\d)(?::([0-5]\d)(?::([0-5]\d|60)(?:\.(\d+))?)?)?(?:Z|([+-])([01]\d|2[0-3])(?::([0-5]\d))?)?$/;

/**
 * “Date and Time”, with what ISO 8601-1 adds: fractions of a second (to the ms, the rest is cut
 * off) and times to the minute or the hour. `24:00:00` is the end of its day, the next one's
 * 00:00:00. A leap second, 23:59:60 UTC, counts as the second after it, as in `Date`'s count of
 * time; whether that day had one is not looked up. `midnight` in ms.
 */
export function readClock(text: string, midnight: number): Extent | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second, fraction, sign, shiftHours, shiftMinutes] = match;
  const time =
    Number(hour) * 3_600_000 +
    Number(minute ?? 0) * 60_000 +
    Number(second ?? 0) * 1000 +
    Number(`${fraction ?? ''}000`.slice(0, 3));
  const shift = Number(shiftHours ?? 0) * 60 + Number(shiftMinutes ?? 0);
  const offset = sign === '-' ? 0 - shift : shift;
  const start = midnight + time - offset * 60_000;
  if (time > DAY || (second === '60' && start % DAY)) return undefined;
  const [precision, width]: [Precision, number] = fraction
    ? ['millisecond', 1]
    : second
      ? ['second', 1000]
      : minute
        ? ['minute', 60_000]
        : ['hour', 3_600_000];
  return {start, end: start + width, precision, ...(/[Z+-]/.test(text) && {offset})};
}
