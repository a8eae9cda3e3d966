import {countBefore} from './columns.ts';
import type {Context, Draft} from './context.ts';
import {completeIds, parseEvent} from './events.ts';
import {createIds, makeSlots} from './ledger-ids.ts';
import {get} from './read.ts';
import type {Entry} from './types.ts';

/** How many entries are kept that could be made again. */
const KEPT = 4096;

/** What entries are found and made by. */
export interface Store {
  readonly events: readonly unknown[];
  /** By number: where in the list the event stands, as not all in it need be events. */
  readonly indices: Uint32Array;
  /** Those of `createIds`. */
  readonly slots: Uint32Array;
  /** By number: entries that could not be made again. */
  readonly parsed: Map<number, Draft<Entry>>;
  readonly count: number;
}

/** A store for the entries of `length` events. */
export const makeStore = (events: readonly unknown[], length: number): Store => ({
  events,
  indices: new Uint32Array(length),
  slots: makeSlots(length),
  parsed: new Map(),
  count: 0,
});

/** A ledger's entries, by number. */
export interface Entries extends Store {
  /** Knows which ids are taken. */
  readonly context: Context;
  /** Enters as the next one an event of which an entry can be made, unless its id is taken: then false. */
  add(index: number, id: string): boolean;
  /** Enters as the next one an entry that could not be made again, as parsing it left traces. */
  keep(entry: Draft<Entry>): void;
  /** The entry; the same while it is kept. */
  get(number: number): Entry;
  /** The number of the entry that has an id, be it made up; or -1. */
  find(id: string): number;
  /** The number of the entry that an author gave an id; or -1, and that id is `number`'s from now on. */
  seek(id: string, number?: number): number;
}

export function createEntries(opened: Context, store: Store): Entries {
  const {events, indices, slots, parsed} = store;
  let {count} = store;
  /** The one asked for last comes last. */
  const made = new Map<number, Entry>();

  // An object, even for a number that nothing has any more.
  const eventOf = (number: number): object => Object(events[indices[number] as number]);
  const seek = createIds(slots, number => {
    const id = parsed.get(number)?.id ?? get(eventOf(number), 'id');
    return id === undefined ? id : String(id);
  });
  const context: Context = {
    ...opened,
    ids: {has: id => seek(id) >= 0, add: id => seek(id, count)},
  };

  const make = (number: number): Draft<Entry> => {
    const trial = {...context, problems: [], path: [], ids: new Set<string>(), events: []};
    parseEvent(trial, eventOf(number), indices[number] as number);
    const [entry] = trial.events;
    return entry as unknown as Draft<Entry>;
  };

  const entryAt = (number: number): Entry => {
    const entry = parsed.get(number) ?? made.get(number) ?? make(number);
    if (!entry.id) completeIds({events: [entry], ids: context.ids});
    made.delete(number);
    made.set(number, entry);
    if (made.size > KEPT) made.delete(made.keys().next().value as number);
    return entry;
  };

  return {
    ...store,
    context,
    seek,
    get count() {
      return count;
    },
    add(index, id) {
      if (id && seek(id, count) >= 0) return false;
      indices[count++] = index;
      return true;
    },
    keep(entry) {
      parsed.set(count, entry);
      indices[count++] = entry.index;
    },
    get: entryAt,
    find(id) {
      const number = seek(id);
      if (number >= 0) return number;
      // Such as event-4.
      const made = countBefore(indices.subarray(0, count), Number.parseInt(id.slice(6), 10) - 1);
      return made < count && entryAt(made).id === id ? made : -1;
    },
  };
}
