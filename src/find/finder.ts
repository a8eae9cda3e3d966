import type {Ledger} from '../model/ledger.ts';
import {finish} from '../model/slices.ts';
import type {Timeline} from '../model/types.ts';
import {chosenOf, type Facet, type Filters, listValues} from './facets.ts';
import type {Matches} from './haystack.ts';
import {type Origin, originOf} from './origin.ts';
import {readQuery} from './query.ts';
import {countMarked, countValues, type Gathered, gather, markEntries} from './relation.ts';

/** A word that was looked for, and the entries that have it. */
interface Found {
  readonly hits: Uint8Array;
  readonly size: number;
}

/** How many words are remembered: what is typed next mostly has one in it, or takes a letter back. */
const KEPT = 12;
/** If no more than one entry in so many can have a word, only those are looked at. */
const SPARSE = 3;

/** Set in an entry's state if it lacks a word; above it, a bit for each kind by which it is left out. */
const MISS = 1;
const bitOf = (kind: number): number => (2 * MISS) << kind;

/** Finds entries by what they say, whom they cite, and what they are filed under. */
export class Finder {
  readonly #origin: Origin;
  #gathered: Gathered = {relations: []};
  readonly #words = new Map<string, Found>();
  /** The latest query and filters, and by number: 0 for what matches them, else why it does not. */
  #asked: string | undefined;
  #state: Uint8Array;

  constructor(data: Timeline | Ledger) {
    this.#origin = originOf(data);
    this.#state = new Uint8Array(this.#origin.count);
  }

  /** Reads what there is to be found: before that, nothing is. Yields every few milliseconds. */
  *gather(): Generator<undefined, void, void> {
    this.#gathered = yield* gather(this.#origin);
    this.#words.clear();
    this.#asked = undefined;
  }

  /** Entries that have all words of a query, in any of their texts, and are chosen by the filters. */
  find(query: string, filters?: Filters): Matches {
    return finish(this.seek(query, filters));
  }

  /** The same, for very many entries: yields every few milliseconds. */
  *seek(query: string, filters?: Filters): Generator<undefined, Matches, void> {
    const state = yield* this.#look(query, filters);
    const has = (number: number): boolean => state[number] === 0;
    return {
      ...{count: state.length - countMarked(state), has},
      countIn(numbers) {
        let found = 0;
        for (let i = 0; i < numbers.length; i++) if (has(numbers[i] as number)) found++;
        return found;
      },
    };
  }

  /** What can be chosen, with counts for a query. A kind's own choice does not narrow its counts. */
  facets(query: string, filters: Filters = {}): Facet[] {
    const {groups, sources} = this.#origin;
    const state = finish(this.#look(query, filters));
    return this.#gathered.relations.flatMap((relation, k): Facet[] => {
      const {kind, ids, uses, all} = relation;
      const chosen = chosenOf(filters, kind);
      // One value is no choice, unless it was made.
      if (all < (kind === 'differ' ? 1 : 2) && !chosen.length) return [];
      const counts = countValues(relation, state, bitOf(k));
      const listed = new Map(
        listValues(uses, counts, all).map(index => [ids[index] as string, counts[index]]),
      );
      for (const id of chosen) if (!listed.has(id)) listed.set(id, counts[ids.indexOf(id)]);
      const values = Array.from(listed, ([id, count = 0]) => ({
        ...{id, count, isChosen: chosen.includes(id)},
        group: kind === 'groups' ? groups[id] : undefined,
        source: kind === 'sources' ? sources[id] : undefined,
      }));
      return [{kind, all, values}];
    });
  }

  *#look(query: string, filters: Filters = {}): Generator<undefined, Uint8Array, void> {
    const asked = JSON.stringify([query, filters]);
    if (asked === this.#asked) return this.#state;
    const {count} = this.#origin;
    const state = new Uint8Array(count);
    const known = (word: string): number => +this.#words.has(word);
    // First what costs nothing, then what leaves few.
    const words = readQuery(query).sort((a, b) => known(b) - known(a) || b.length - a.length);
    for (const word of words) setWhereNot(state, MISS, yield* this.#seekWord(word, state));
    for (const [k, relation] of this.#gathered.relations.entries()) {
      const chosen = chosenOf(filters, relation.kind);
      if (!chosen.length) continue;
      const wanted = new Uint8Array(relation.ids.length);
      const hits = new Uint8Array(count);
      // One that is no value is at -1, where nothing is written.
      for (const id of chosen) wanted[relation.ids.indexOf(id)] = 1;
      markEntries(relation, wanted, hits);
      setWhereNot(state, bitOf(k), hits);
    }
    this.#asked = asked;
    this.#state = state;
    return state;
  }

  /** Marks what has a word, in itself or in a value that it has. What has another state than 0 need not be looked at. */
  *#seekWord(word: string, state: Uint8Array): Generator<undefined, Uint8Array, void> {
    const words = this.#words;
    const {texts, relations} = this.#gathered;
    const {count} = this.#origin;
    const known = words.get(word);
    // The one used last comes last.
    words.delete(word);
    if (known) {
      words.set(word, known);
      return known.hits;
    }
    let least = count / SPARSE;
    let among: Uint8Array | undefined;
    for (const [part, {hits, size}] of words) {
      if (size > least || !word.includes(part)) continue;
      least = size;
      among = hits;
    }
    const isPart = count - countMarked(state) < least;
    if (isPart) among = state.map(reason => +!reason);
    const hits = new Uint8Array(count);
    if (texts) yield* texts.search(word, hits, among);
    for (const relation of relations) {
      const wanted = new Uint8Array(relation.ids.length);
      if (relation.texts) yield* relation.texts.search(word, wanted);
      if (wanted.includes(1)) markEntries(relation, wanted, hits);
    }
    if (!isPart) words.set(word, {hits, size: countMarked(hits)});
    if (words.size > KEPT) words.delete(words.keys().next().value as string);
    return hits;
  }
}

function setWhereNot(state: Uint8Array, bit: number, hits: Uint8Array): void {
  for (let number = 0; number < state.length; number++) {
    if (!hits[number]) state[number] = (state[number] as number) | bit;
  }
}
