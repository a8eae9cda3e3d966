import {keep, readLocale} from './intl.ts';

/** From the longest: the first that fits at least twice says it best. Ms. */
const AGES: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
];

/** How long ago something was, ms: "12 minutes ago", in the language's words. */
export function formatAgo(age: number, lang: string): string {
  const [unit, size] = AGES.find(([, size]) => age >= 2 * size) ?? (['second', 1000] as const);
  return keep(
    `ago ${lang}`,
    () => new Intl.RelativeTimeFormat(readLocale(lang), {numeric: 'always'}),
  ).format(-Math.max(0, Math.round(age / size)), unit);
}
