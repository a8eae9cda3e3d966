import {fold} from './fold.ts';

/** Characters, and texts, that are folded between two yields: some milliseconds' work. */
const PAGE = 1 << 15;
const MOST = 1 << 11;

/** Parts texts from each other; none has it. */
const BREAK = '\0';
/** Parts the fields of a text, so that no phrase goes from one to the next. */
export const FIELD = '\x01';

/** Entries that were found, by their numbers. */
export interface Matches {
  readonly count: number;
  has(number: number): boolean;
  /** How many of these. */
  countIn(numbers: ArrayLike<number>): number;
}

/** Many texts, ready to be searched; known by their numbers. */
export interface Haystack {
  /**
   * Marks by 1 the texts that have a word. Yields where it can be interrupted.
   *
   * @param word folded, not empty, and without control characters.
   * @param hits by number.
   * @param among looks only at those that are marked here. It is slower unless they are few.
   */
  search(word: string, hits: Uint8Array, among?: Uint8Array): Generator<undefined, void, void>;
}

/** Texts that follow one another, in one string. */
interface Page {
  readonly text: string;
  /** The number of the first. */
  readonly first: number;
  /** Where each ends in `text`, its break included. */
  readonly ends: Uint32Array;
}

/** Gathers texts by their numbers, from 0. Yields every few milliseconds. */
export function* gatherText(
  count: number,
  textOf: (number: number) => string,
): Generator<undefined, Haystack, void> {
  const pages: Page[] = [];
  const ends = new Uint32Array(count);
  let parts: string[] = [];
  let size = 0;
  for (let number = 0; number < count; number++) {
    const part = textOf(number).replaceAll(BREAK, ' ');
    size += part.length;
    if (parts.push(part) < MOST && size < PAGE && number < count - 1) continue;
    // To fold many at once is fast, but then where they end has to be looked for.
    const text = fold(parts.join(BREAK));
    const first = number + 1 - parts.length;
    for (let i = first, at = 0; i <= number; i++) {
      at = text.indexOf(BREAK, at) + 1 || text.length + 1;
      ends[i] = at;
    }
    pages.push({text, first, ends: ends.subarray(first, number + 1)});
    parts = [];
    size = 0;
    yield;
  }
  return {
    *search(word, hits, among) {
      for (const page of pages) {
        if (among) searchFew(page, word, hits, among);
        else searchAll(page, word, hits);
        yield;
      }
    },
  };
}

function searchAll({text, first, ends}: Page, word: string, hits: Uint8Array): void {
  for (let i = 0, at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[i++])) {
    while ((ends[i] as number) <= at) i++;
    hits[first + i] = 1;
  }
}

function searchFew({text, first, ends}: Page, word: string, hits: Uint8Array, among: Uint8Array) {
  for (let i = 0; i < ends.length; i++) {
    if (among[first + i] && text.slice(ends[i - 1] ?? 0, ends[i]).includes(word))
      hits[first + i] = 1;
  }
}
