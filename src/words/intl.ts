/** What `Intl` can say in any language by itself. */

export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** Making a format costs some 50 µs, so each is kept; authors' texts can bring any number of languages. */
const kept = new Map<string, unknown>();
const MOST_KEPT = 100;

/** The format of that key, made on first use. */
export function keep<Format>(key: string, make: () => Format): Format {
  let format = kept.get(key) as Format | undefined;
  if (!format) {
    if (kept.size >= MOST_KEPT) kept.clear();
    format = make();
    kept.set(key, format);
  }
  return format;
}

/** Stands in for `Intl` in a language that an engine does not have. */
export interface StandIn {
  date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  number(options: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'>;
  list(type: 'conjunction' | 'disjunction'): Pick<Intl.ListFormat, 'format'>;
}

const PAGE: {[key: symbol]: Map<string, StandIn> | undefined} = globalThis as never;
const SHARED = Symbol.for('cited-timeline.intl');
PAGE[SHARED] ??= new Map();
/** By languages. One for all copies of this module in a page, as each file may come with its own. */
export const standIns: Map<string, StandIn> = PAGE[SHARED];

export const standInOf = (lang: string): StandIn | undefined =>
  standIns.get(lang.replace(/[-_].*/, ''));

/** A tag that `Intl` takes without throwing: `en_GB` becomes `en-GB`, nonsense becomes `en`. */
export function readLocale(lang: string | undefined): string {
  return keep(`l ${lang}`, () => {
    try {
      return Intl.getCanonicalLocales(lang?.trim().replaceAll('_', '-'))[0] ?? 'en';
    } catch {
      return 'en';
    }
  });
}

function numbers(
  lang: string,
  options: Intl.NumberFormatOptions,
): Pick<Intl.NumberFormat, 'format'> {
  return keep(
    `n ${lang} ${Object.values(options)}`,
    () => standInOf(lang)?.number(options) ?? new Intl.NumberFormat(readLocale(lang), options),
  );
}

export function formatNumber(
  value: number,
  lang: string,
  options: Intl.NumberFormatOptions = {},
): string {
  return numbers(lang, options).format(value);
}

/** "31 years", "1 month"; from a million on in words, "4.5 billion years". */
export function formatUnit(amount: number, unit: Unit, lang: string): string {
  return numbers(lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(amount >= 1e6 && {notation: 'compact', compactDisplay: 'long'}),
  }).format(amount);
}

/** "A, B and C" for `conjunction`, "A, B or C" for `disjunction`. */
export function formatList(
  items: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return keep(
    `${type} ${lang}`,
    () => standInOf(lang)?.list(type) ?? new Intl.ListFormat(readLocale(lang), {type}),
  ).format(items);
}

const RTL_SCRIPT = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** Where lines of a language begin, as HTML's `dir` has it; `auto` where that is not known. */
export function directionOf(lang: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!lang || /^und\b/i.test(lang)) return 'auto';
  return keep(`s ${lang}`, () => {
    const {script} = new Intl.Locale(readLocale(lang)).maximize();
    return !script ? 'auto' : RTL_SCRIPT.test(script) ? 'rtl' : 'ltr';
  });
}
