import type {LocalizedText} from './types.ts';

export interface PickedText {
  readonly text: string;
  /** The text's language, where it is another than the one asked for. */
  readonly lang?: string;
}

/**
 * The text in the language asked for, or in the best other: what RFC 4647, section 3.4 (lookup)
 * finds, e.g. `zh-Hant` for `zh-Hant-TW`; else the same language elsewhere, e.g. `pt-PT` for
 * `pt-BR`; else what is in no known language (`und`); else the first.
 *
 * @param lang BCP 47. Case does not matter.
 */
export function pickText(text: LocalizedText | undefined, lang: string): PickedText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return {text};
  const tags = Object.keys(text);
  const named = (wanted: string) => tags.find(tag => tag.toLowerCase() === wanted);
  const asked = lang.toLowerCase();
  const [language] = asked.split('-');
  let best: string | undefined;
  for (let range = asked; range && !best; range = range.replace(/-?[^-]*$/, ''))
    best = named(range);
  best ??=
    tags.find(tag => tag.toLowerCase().startsWith(`${language}-`)) ?? named('und') ?? tags[0];
  if (best === undefined) return undefined;
  const found = text[best] as string;
  return best.toLowerCase() === asked ? {text: found} : {text: found, lang: best};
}

/** A language tag as BCP 47 writes it, e.g. `hy-AM` for `hy-am`; `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
