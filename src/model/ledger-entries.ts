import {countBefore} from './columns.ts';
import type {Context, Draft} from './context.ts';
import {completeIds, parseEvent} from './events.ts';
import {IdTable} from './ledger-ids.ts';
import {get, lengthOf} from './read.ts';
import {tokenOf} from './scan.ts';
import type {Entry} from './types.ts';

/** How many entries are kept that could be made again. */
const KEPT = 4096;

/** A ledger's entries, by number: made of their events when they are asked for. */
export class Entries {
  count = 0;
  /** Knows which ids are taken. */
  readonly context: Context;
  readonly #events: readonly unknown[];
  /** By number: where in the list the event stands, as not all in it need be events. */
  readonly #indices: Uint32Array;
  readonly #ids: IdTable;
  /** Entries that could not be made again, since parsing them left traces. */
  readonly #parsed = new Map<number, Draft<Entry>>();
  /** The one used last comes last. */
  readonly #made = new Map<number, Entry>();

  constructor(context: Context, events: readonly unknown[]) {
    const length = lengthOf(events);
    this.#events = events;
    this.#indices = new Uint32Array(length);
    this.#ids = new IdTable(length, number => {
      const parsed = this.#parsed.get(number);
      return parsed ? parsed.id : tokenOf(get(this.#eventOf(number), 'id'));
    });
    this.context = {
      ...context,
      ids: {
        has: id => this.#ids.find(id) >= 0,
        add: id => this.#ids.add(id, this.count),
      },
    };
  }

  /** Enters an event as the next one, unless another has its id: then false. */
  add(index: number, id: string): boolean {
    if (id && !this.#ids.add(id, this.count)) return false;
    this.#indices[this.count++] = index;
    return true;
  }

  /** Enters an entry as the next one. */
  keep(entry: Draft<Entry>): void {
    this.#parsed.set(this.count, entry);
    this.#indices[this.count++] = entry.index;
  }

  get(number: number): Entry {
    const entry = this.#parsed.get(number) ?? this.#made.get(number) ?? this.#make(number);
    if (!entry.id) completeIds({events: [entry], ids: this.context.ids});
    if (this.#parsed.has(number)) return entry;
    this.#made.delete(number);
    this.#made.set(number, entry);
    if (this.#made.size > KEPT) this.#made.delete(this.#made.keys().next().value as number);
    return entry;
  }

  /** The number of the entry that has an id, be it made up; or -1. */
  find(id: string): number {
    const number = this.#ids.find(id);
    if (number >= 0) return number;
    const index = Number(/^event-(\d+)/.exec(id)?.[1]) - 1;
    const made = countBefore(this.#indices.subarray(0, this.count), index);
    return made < this.count && this.get(made).id === id ? made : -1;
  }

  /** An object even if the author has put something else there since. */
  #eventOf(number: number): object {
    return Object(get(this.#events, this.#indices[number] as number));
  }

  #make(number: number): Draft<Entry> {
    const events: Draft<Entry>[] = [];
    const trial = {...this.context, events, problems: [], path: [], ids: new Set<string>()};
    parseEvent(trial, this.#eventOf(number), this.#indices[number] as number);
    return events[0] as Draft<Entry>;
  }
}
