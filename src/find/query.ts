import {fold} from './fold.ts';

/** More of a query than this, in characters and then in words, is not looked at. */
const LONGEST = 500;
const MOST = 12;

/**
 * The words of a query and, where it has quotation marks, the phrases; folded. Each is looked for by
 * itself, anywhere in a text. One that is part of another is left out, as that says more.
 */
export function readQuery(query: string): string[] {
  const line = fold(query.slice(0, LONGEST).replace(/\p{Cc}/gu, ' '));
  const words = new Set<string>();
  // A quotation mark that opens nothing stands within a word, as in Hebrew, or ends it, as after inches.
  for (const [word, phrase = word] of line.matchAll(/"([^"]*)"?|\S+/g)) words.add(phrase.trim());
  const all = Array.from(words);
  return all
    .filter(word => word && !all.some(other => other !== word && other.includes(word)))
    .slice(0, MOST);
}
