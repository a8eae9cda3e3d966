import type {Ledger} from '../model/ledger.ts';
import {DISPUTED} from '../model/ledger-flags.ts';
import {createIds, makeSlots} from '../model/ledger-ids.ts';
import type {Entry, Source} from '../model/types.ts';
import type {SourceCounts} from '../words/words.ts';
import type {NumberedSource} from './numbering.ts';

/** Entries or sources between two yields: a few milliseconds' work. */
const PACE = 1 << 14;
/** Of the entries that cite a source, so many are kept. */
const FIRST = 4;

/** A ledger's sources by their numbers, from 1. */
export interface LedgerSources {
  /** How many there are. */
  readonly size: number;
  /** By a source's id; 0 for none that is known. */
  numberOf(id: string): number;
  /** In the order of their numbers, from a place, from 0, to before another. Of `citedBy`, the first 4. */
  page(from: number, to: number): NumberedSource[];
  /** The numbers of all entries that cite a source, in the order of reading. */
  usesOf(id: string): number[];
}

/** Numbers a ledger's sources as `numberSources` does those of entries in the order of reading. */
export function* numberLedger(ledger: Ledger): Generator<undefined, LedgerSources, void> {
  const {columns, undated, offsets, cited, sourceIds, sources} = ledger;
  const size = sourceIds.length;
  // By index: the source's number, how many cite it, and the first of those.
  const numbers = new Uint32Array(size);
  const uses = new Uint32Array(size);
  const citing = new Uint32Array(size * FIRST);
  // By number, less 1: its index.
  const order = new Uint32Array(size);
  let last = 0;
  const add = (source: number): void => {
    if (numbers[source]) return;
    order[last++] = source;
    numbers[source] = last;
  };
  let work = 0;
  for (const some of [columns.order, undated]) {
    for (const number of some) {
      const until = offsets[number + 1] as number;
      for (let i = offsets[number] as number; i < until; i++) {
        const source = cited[i] as number;
        add(source);
        const use = (uses[source] as number)++;
        if (use < FIRST) citing[source * FIRST + use] = number;
      }
      if (++work % PACE === 0) yield;
    }
  }
  const seek = createIds(makeSlots(size), index => sourceIds[index]);
  for (let index = 0; index < size; index++) {
    seek(sourceIds[index] as string, index);
    if (++work % PACE === 0) yield;
  }
  for (let index = 0; index < size; index++) add(index);

  return {
    size,
    usesOf: id => {
      const source = seek(id);
      const cites = (number: number): boolean =>
        cited.subarray(offsets[number], offsets[number + 1]).includes(source);
      return [columns.order, undated].flatMap(some => Array.from(some).filter(cites));
    },
    numberOf: id => numbers[seek(id)] ?? 0,
    page: (from, to) =>
      Array.from(order.subarray(from, to), index => {
        const all = uses[index] as number;
        const first = citing.subarray(index * FIRST, index * FIRST + Math.min(all, FIRST));
        return {
          number: numbers[index] as number,
          source: sources[sourceIds[index] as string] as Source,
          citedBy: Array.from(first, (number): Entry => ledger.entry(number)),
          uses: all,
        };
      }),
  };
}

/** Counts how well a ledger's entries are sourced, as `countSources` does. */
export function* countLedger(ledger: Ledger): Generator<undefined, SourceCounts, void> {
  const {count, offsets, cited, flags, sourceIds, sources} = ledger;
  const isKnown = new Uint8Array(sourceIds.length);
  for (const [index, id] of sourceIds.entries()) {
    isKnown[index] = +!sources[id]?.missing;
    if (index % PACE === PACE - 1) yield;
  }
  // By how many they cite: none, one, or more.
  const by: [number, number, number] = [0, 0, 0];
  let disputed = 0;
  for (let number = 0; number < count; number++) {
    let known = 0;
    for (let i = offsets[number] as number; i < (offsets[number + 1] as number); i++) {
      known += isKnown[cited[i] as number] as number;
    }
    by[Math.min(known, 2) as 0 | 1 | 2]++;
    if ((flags[number] as number) & DISPUTED) disputed++;
    if (number % PACE === PACE - 1) yield;
  }
  const [unsourced, byOne, byTwoOrMore] = by;
  return {entries: count, sourced: byOne + byTwoOrMore, unsourced, byOne, byTwoOrMore, disputed};
}
