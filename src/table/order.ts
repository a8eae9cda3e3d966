import {shortReference} from '../cite/reference.ts';
import {sortTimes} from '../model/bucketsort.ts';
import {pickText} from '../model/text.ts';
import type {Source} from '../model/types.ts';
import {keep, readLocale} from '../words/intl.ts';
import type {Words} from '../words/words.ts';
import {mergeSort} from './mergesort.ts';
import type {Sortable} from './sortable.ts';

export {type FewEntries, type Sortable, sortEntries, sortLedger} from './sortable.ts';

/** What a table is sorted by; `-` turns it round. */
export type Sort = 'date' | '-date' | 'title' | '-title' | 'source' | '-source';

/** How many entries are looked at between two yields. */
const PACE = 4096;

/** In which language titles and sources are compared, and with which words sources are named. */
export interface SortManner {
  /** BCP 47. */
  readonly lang: string;
  readonly words: Words;
}

/**
 * Puts entries in order: in that of time, by their titles, or by what a card calls the first source
 * they cite. Those without what they are sorted by come last either way, and equals stay in the order
 * of reading. Yields every few milliseconds.
 *
 * @param has Which entries to take, by number; all by default.
 * @returns their numbers.
 */
export function* orderEntries(
  entries: Sortable,
  sort: Sort,
  manner: SortManner,
  has?: (number: number) => boolean,
): Generator<undefined, Uint32Array, void> {
  const {dated, undated, numberAt} = entries;
  const all = dated + undated;
  const isDown = sort === '-date';
  const taken = new Uint32Array(all);
  let count = 0;
  for (let place = 0; place < all; place++) {
    const number = numberAt(isDown && place < dated ? dated - 1 - place : place);
    if (!has || has(number)) taken[count++] = number;
    if (place % PACE === PACE - 1) yield;
  }
  const numbers = taken.slice(0, count);
  const textOf = /title$/.test(sort)
    ? readTitles(entries, manner)
    : /source$/.test(sort) && readSources(entries, manner);
  if (textOf) yield* sortByText(numbers, textOf, manner.lang, sort.startsWith('-') ? -1 : 1);
  return numbers;
}

type TextOf = (number: number) => string | undefined;

const readTitles =
  ({titleOf}: Sortable, {lang}: SortManner): TextOf =>
  number =>
    pickText(titleOf(number), lang)?.text;

function readSources({sourceOf}: Sortable, {lang, words}: SortManner): TextOf {
  const names = new Map<Source, string>();
  return number => {
    const source = sourceOf(number);
    if (!source) return undefined;
    const name = names.get(source) ?? shortReference(source, lang, words).text;
    names.set(source, name);
    return name;
  };
}

/** Sorts numbers in place. Each text is compared only once, however many entries have it. */
function* sortByText(
  numbers: Uint32Array,
  textOf: TextOf,
  lang: string,
  direction: 1 | -1,
): Generator<undefined, void, void> {
  const indices = new Map<string, number>();
  const texts: string[] = [];
  const keys = new Float64Array(numbers.length);
  for (let i = 0; i < keys.length; i++) {
    const text = textOf(numbers[i] as number);
    let index = text === undefined ? Infinity : indices.get(text);
    if (index === undefined) {
      index = texts.push(text as string) - 1;
      indices.set(text as string, index);
    }
    keys[i] = index;
    if (i % PACE === PACE - 1) yield;
  }

  const {compare} = keep(`c ${lang}`, () => new Intl.Collator(readLocale(lang), {numeric: true}));
  const compareAt = (a: number, b: number) => compare(texts[a] as string, texts[b] as string);
  const all = new Uint32Array(texts.length).map((_, index) => index);
  const sorted = yield* mergeSort(all, compareAt);
  // Texts that the language holds to be equal have one rank.
  const ranks = new Float64Array(texts.length);
  for (let i = 1; i < sorted.length; i++) {
    const [before, here] = [sorted[i - 1] as number, sorted[i] as number];
    ranks[here] = (ranks[before] as number) + +(compareAt(before, here) < 0);
    if (i % PACE === PACE - 1) yield;
  }
  for (let i = 0; i < keys.length; i++) {
    const rank = ranks[keys[i] as number];
    keys[i] = rank === undefined ? Infinity : rank * direction;
    if (i % PACE === PACE - 1) yield;
  }
  yield* sortTimes(keys, numbers);
}
