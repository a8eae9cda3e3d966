import type {CitingWords} from './citing.ts';
import {formatNumber, keep} from './intl.ts';
import type {LaterWords} from './later.ts';
import type {ReaderWords} from './reader.ts';
import type {ReferenceWords} from './reference.ts';
import type {Words} from './words.ts';

/** Every word of the interface in one language: of what all pages show, and of each part loaded on first use. */
export interface Language {
  readonly main: Words;
  readonly reference: ReferenceWords;
  readonly later: LaterWords;
  readonly reader: ReaderWords;
  readonly citing: CitingWords;
}

/** Some of a language's words, by the part that they belong to. Those that are missing are in English. */
export type PartialLanguage = {
  readonly [Part in keyof Language]?: Partial<Language[Part]> | undefined;
};

/** A language's words, and a page's own, which come before them. */
export type Spoken = readonly (PartialLanguage | null | undefined)[];

/** All words of a part: those that are spoken and, of what is missing, the English ones. */
export const complete = <Part extends keyof Language>(
  english: Language[Part],
  part: Part,
  spoken: Spoken,
): Language[Part] => Object.assign({}, english, ...spoken.map(one => one?.[part]));

/** One text for each way in which a language counts (CLDR), with `#` where the number stands. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/**
 * Counts in a language.
 *
 * @param words BCP 47 tag of the words' language, whose plurals are meant.
 * @returns what words a number by its form; `lang` is the page's, whose digits are meant.
 */
export function countIn(words: string): (count: number, lang: string, forms: Forms) => string {
  const rules = (): Intl.PluralRules => keep(`p ${words}`, () => new Intl.PluralRules(words));
  return (count, lang, forms) =>
    (forms[rules().select(count)] ?? forms.other).replace('#', () => formatNumber(count, lang));
}
