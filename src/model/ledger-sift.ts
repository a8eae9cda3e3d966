import type {Ledger} from './ledger.ts';
import {narrowColumns} from './narrow.ts';

/** Entries between two yields. */
const PACE = 1 << 14;

/**
 * The ledger of some of the entries, as if there were no others: they have other numbers, which follow
 * one another, but the ids that they had. Sources that are named by entries and not described are left
 * out where none of these names them. Yields where it can be interrupted.
 *
 * `updateLedger` takes the other one.
 *
 * @param shown By number: 1 for those entries.
 * @param problems In place of the ledger's own.
 */
export function* siftLedger(
  ledger: Ledger,
  shown: Uint8Array,
  problems: Ledger['problems'],
): Generator<undefined, Ledger, void> {
  const {kept, sourceIds, sources} = ledger;
  const {entries} = kept;
  const has = (number: number): boolean => shown[number] === 1;
  // By the numbers that they had: those that they have now, from 1.
  const places = new Uint32Array(ledger.count);
  const indices = new Uint32Array(ledger.count);
  const numbers = new Uint32Array(ledger.count);
  const flags = new Uint8Array(ledger.count);
  const groupOf = new Uint32Array(ledger.count);
  const offsets = new Uint32Array(ledger.count + 1);
  const cited = new Uint32Array(ledger.cited.length);
  let count = 0;
  let end = 0;
  for (let number = 0; number < ledger.count; number++) {
    if (number % PACE === PACE - 1) yield;
    if (!has(number)) continue;
    const from = ledger.citedBy(number);
    cited.set(from, end);
    end += from.length;
    indices[count] = entries.indices[number] as number;
    flags[count] = ledger.flags[number] as number;
    groupOf[count] = ledger.groupOf[number] as number;
    numbers[count++] = number;
    places[number] = count;
    offsets[count] = end;
  }

  const isCited = new Uint8Array(sourceIds.length);
  for (let i = 0; i < end; i++) isCited[cited[i] as number] = 1;
  const now = new Uint32Array(sourceIds.length);
  const named: string[] = [];
  for (const [i, id] of sourceIds.entries()) {
    if (i % PACE === PACE - 1) yield;
    if (!isCited[i] && sources[id]?.missing) continue;
    now[i] = named.length;
    named.push(id);
  }
  for (let i = 0; i < end; i++) {
    if (i % PACE === PACE - 1) yield;
    cited[i] = now[cited[i] as number] as number;
  }

  const columns = yield* narrowColumns(ledger.columns, has);
  const place = (number: number): number => (places[number] as number) - 1;
  for (const [rank, number] of columns.order.entries()) {
    if (rank % PACE === PACE - 1) yield;
    columns.order[rank] = place(number);
  }
  const parsed: typeof entries.parsed = new Map();
  for (const [number, entry] of entries.parsed) if (has(number)) parsed.set(place(number), entry);

  const find = (id: string): number => {
    const number = ledger.find(id);
    return number < 0 ? number : place(number);
  };
  const entry: Ledger['entry'] = number => ledger.entry(numbers[number] as number);
  return {
    ...ledger,
    ...{count, flags, groupOf, offsets, problems, columns, entry, find, sourceIds: named},
    cited: cited.subarray(0, end),
    citedBy: number => cited.subarray(offsets[number], offsets[number + 1]),
    undated: ledger.undated.filter(has).map(place),
    kept: {...kept, entries: {...entries, indices, parsed, count, get: entry, find}},
  };
}
