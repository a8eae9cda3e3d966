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
  const asked = lang.toLowerCase();
  const [language] = asked.split('-');
  const best =
    lookUp(tags, asked) ??
    tags.find(tag => tag.toLowerCase().startsWith(`${language}-`)) ??
    lookUp(tags, 'und') ??
    tags[0];
  if (best === undefined) return undefined;
  const found = text[best] as string;
  return best.toLowerCase() === asked ? {text: found} : {text: found, lang: best};
}

/**
 * Of these tags, the one that RFC 4647, section 3.4 (lookup) finds for a language: `zh` for
 * `zh-Hant-TW`. Case does not matter.
 */
export function lookUp(tags: readonly string[], lang: string): string | undefined {
  let found: string | undefined;
  for (let range = lang.toLowerCase(); range && !found; range = range.replace(/-?[^-]*$/, ''))
    found = tags.find(tag => tag.toLowerCase() === range);
  return found;
}

/** A language tag as BCP 47 writes it, e.g. `hy-AM` for `hy-am`; `undefined` for what is none. */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
