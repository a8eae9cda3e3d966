import type {Unit} from '../words/intl.ts';

const DAY = 864e5;

/** From the longest to the shortest: the first that fits at least twice says it best. */
const UNITS: readonly (readonly [Unit, number])[] = [
  ['year', 365.2425 * DAY],
  ['month', 30.436875 * DAY],
  ['day', DAY],
  ['hour', 36e5],
  ['minute', 6e4],
  ['second', 1e3],
  ['millisecond', 1],
];

/** How long a stretch of time is, rounded, in the unit that a reader would use. Ms in, ms out only below a second. */
export function lengthOf(start: number, end: number): {amount: number; unit: Unit} {
  const length = end - start;
  const [unit, size] = UNITS.find(([, size]) => length >= 2 * size) ?? ['millisecond' as const, 1];
  return {amount: Math.round(length / size), unit};
}
