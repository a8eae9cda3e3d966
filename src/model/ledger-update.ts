import {countBefore, makeColumns, mergeColumns} from './columns.ts';
import type {Context} from './context.ts';
import {answer, type Ledger} from './ledger.ts';
import {
  areAlike,
  type Change,
  compareEvents,
  eventsOf,
  isNamedAlike,
  mergeProblems,
} from './ledger-changes.ts';
import {createEntries} from './ledger-entries.ts';
import {flagsOf, NO_GROUP} from './ledger-rows.ts';
import {get} from './read.ts';
import {createScan, type Scanned} from './scan.ts';
import {reportUnsourced} from './unsourced.ts';

/** What is looked at between two yields. */
const PACE = 1 << 14;

/** Entries that have been replaced: from number `first` to before `last`. */
interface Edit {
  readonly first: number;
  readonly last: number;
  readonly added: readonly Scanned[];
  /** One for one, and it cites what the other cited. So it names first what that named first. */
  readonly isAlike: boolean;
  /** One for one, and at the same time. */
  readonly isInPlace: boolean;
}

/**
 * Makes the ledger of an input from that of another, from which it differs in a few events: some are
 * others, or in one place there are more or fewer. An event is the same if it is the same object; none
 * may have been changed. Yields where it can be interrupted.
 *
 * @returns what `readLedger(input)` gives; `undefined` where that has to be called, as too much is
 * different, or could be: a change may be the first to name a source, or free an id that others want.
 * `before` stays as it is.
 */
export function* updateLedger(
  before: Ledger,
  input: unknown,
): Generator<undefined, Ledger | undefined, void> {
  const {kept, sourceIds, groupIds} = before;
  const {entries: old, own} = kept;
  if (!areAlike(kept.input, input)) return undefined;
  const events: unknown[] = [];
  const changes = yield* compareEvents(old.events, eventsOf(input), events);
  if (!changes?.length) return changes && before;

  // Groups that only new events have are entered here, and nowhere else.
  const context: Context = {
    ...old.context,
    groups: Object.create(before.groups),
    problems: [],
  };
  const edits = readEdits(before, context, changes, events);
  if (!edits) return undefined;
  const added = edits.flatMap(edit => edit.added);
  const ids = kept.ids + added.length;
  if (ids > 0.75 * old.slots.length) return undefined;
  const sources = createFinder(sourceIds);
  const groups = createFinder(groupIds);

  const grown = edits.reduce((sum, edit) => sum + edit.added.length - edit.last + edit.first, 0);
  const shift = events.length - old.events.length;
  const count = old.count + grown;
  const flags = new Uint8Array(count);
  const groupOf = new Uint32Array(count);
  const indices = new Uint32Array(count);
  const offsets = new Uint32Array(count + 1);
  const cited = new Uint32Array(
    before.cited.length + added.reduce((sum, {citations}) => sum + citations.length, 0),
  );
  /** By the old numbers. */
  const gone = new Uint8Array(old.count);
  /** The numbers of `added`. */
  const numbers: number[] = [];
  let at = 0;
  let number = 0;
  let citedUntil = 0;

  /** Takes over the entries that come before `to`. */
  function* take(to: number, moved: number): Generator<undefined, void, void> {
    while (at < to) {
      const next = Math.min(to, at + PACE);
      const [from, until] = [before.offsets[at] as number, before.offsets[next] as number];
      flags.set(before.flags.subarray(at, next), number);
      groupOf.set(before.groupOf.subarray(at, next), number);
      cited.set(before.cited.subarray(from, until), citedUntil);
      const shift = citedUntil - from;
      citedUntil += until - from;
      for (; at < next; at++, number++) {
        indices[number] = (old.indices[at] as number) + moved;
        offsets[number + 1] = (before.offsets[at + 1] as number) + shift;
      }
      yield;
    }
  }
  for (const [i, {first, last, added, isAlike}] of edits.entries()) {
    yield* take(first, 0);
    const [from, until] = [before.offsets[first] as number, before.offsets[last] as number];
    const named = new Set(before.cited.subarray(from, until));
    const used = new Set(before.groupOf.subarray(first, last));
    gone.fill(1, first, last);
    at = last;
    for (const [k, said] of added.entries()) {
      const {times, group, citations} = said;
      const cites = new Set(citations.map(({source}) => sources(source.id)));
      flags[number] = flagsOf(times, said);
      groupOf[number] = group ? groups(group.id) : NO_GROUP;
      indices[number] = (changes[i] as Change).from + k;
      used.add(groupOf[number] as number);
      for (const source of cites) {
        named.add(source);
        cited[citedUntil++] = source;
      }
      numbers.push(number);
      offsets[++number] = citedUntil;
    }
    // The first to name something may neither go nor come.
    used.delete(NO_GROUP);
    if (
      !isAlike &&
      !(
        areNamed(named, own.sources, before.cited.subarray(0, from)) &&
        areNamed(used, own.groups, before.groupOf.subarray(0, first))
      )
    )
      return undefined;
  }
  const border = at;
  yield* take(old.count, shift);

  const numberOf = (one: number): number => (gone[one] ? -1 : one < border ? one : one + grown);
  const isRenamed = added.some(({id}, i) => id && old.seek(id) !== numbers[i]);
  const slots = grown || isRenamed ? old.slots.slice() : old.slots;
  const mask = slots.length - 1;
  if (grown && border < old.count) {
    for (let i = 0; i <= mask; i++) {
      const slot = slots[i] as number;
      // Numbers are in it from 1.
      if ((slot & mask) > border) slots[i] = slot + grown;
      if (i % PACE === PACE - 1) yield;
    }
  }
  const parsed: typeof old.parsed = new Map();
  for (const [one, entry] of old.parsed) {
    const now = numberOf(one);
    if (now < 0) continue;
    // An id that was made up may have to be another.
    const id = old.seek(entry.id) === one ? entry.id : '';
    parsed.set(now, {...entry, id, index: indices[now] as number});
    if (parsed.size % 1024 === 0) yield;
  }
  const entries = createEntries(old.context, {events, indices, slots, parsed, count});
  for (const [i, {id}] of added.entries()) {
    const found = id ? entries.seek(id, numbers[i]) : -1;
    if (found >= 0 && found !== numbers[i]) return undefined;
  }

  const problems = yield* mergeProblems(
    before.problems,
    own.problems,
    context.problems,
    changes,
    shift,
  );
  const ledger = {
    ...before,
    ...answer(entries, offsets, cited.subarray(0, citedUntil)),
    ...{flags, groupOf, problems},
    kept: {input, entries, ids, own},
  };
  if (edits.every(({isInPlace}) => isInPlace)) return ledger;

  const dated = added.flatMap(({times: {start, end}}, i) =>
    start > -Infinity || end < Infinity ? i : [],
  );
  const others = yield* makeColumns(
    Float64Array.from(added, ({times}) => times.start),
    Float64Array.from(added, ({times}) => times.end),
    new Uint32Array(dated),
  );
  const columns = yield* mergeColumns(before.columns, numberOf, others, numbers);
  const undated = new Uint32Array(count - columns.count);
  if (undated.length) {
    const isDated = new Uint8Array(count);
    for (let rank = 0; rank < columns.count; rank++) {
      isDated[columns.order[rank] as number] = 1;
      if (rank % PACE === 0) yield;
    }
    for (let number = 0, to = 0; to < undated.length; number++) {
      if (!isDated[number]) undated[to++] = number;
      if (number % PACE === 0) yield;
    }
  }
  return {...ledger, columns, undated};
}

/** Whether sources or groups are the document's own, or named by what comes before. */
const areNamed = (places: Set<number>, own: number, before: Uint32Array): boolean =>
  Array.from(places).every(place => place < own || before.includes(place));

/** Finds where ids stand in a list, each only once; beyond the end those that do not. */
function createFinder(ids: readonly string[]): (id: string) => number {
  const places = new Map<string, number>();
  return id => {
    let place = places.get(id) ?? ids.indexOf(id);
    if (place < 0) place = ids.length;
    places.set(id, place);
    return place;
  };
}

/** What is to be done for the changes, if it can be done without reading all. */
function readEdits(
  {kept: {entries: old}, problems}: Ledger,
  context: Context,
  changes: readonly Change[],
  events: readonly unknown[],
): Edit[] | undefined {
  const scan = createScan(context);
  const indices = old.indices.subarray(0, old.count);
  const isDuplicate = problems.some(({code}) => code === 'id-duplicate');
  const edits: Edit[] = [];
  for (const {from, to, until} of changes) {
    const [first, last] = [countBefore(indices, from), countBefore(indices, to)];
    const added: Scanned[] = [];
    for (let index = from; index < until; index++) {
      const said = scan(events[index]);
      // Before it was described, a source may have been missing.
      if (!said || said.citations.some(({source}) => Object.hasOwn(source, 'missing')))
        return undefined;
      added.push(said);
      if (!said.citations.length) reportUnsourced(context, index);
    }
    const olds = old.events.slice(from, to);
    const isSingle = last - first === 1 && added.length === 1 && olds.length === 1;
    const isAlike = isSingle && isNamedAlike(olds[0], events[from]);
    // Elsewhere numbers may not change, and what described a source may not go.
    if (changes.length > 1 && !isSingle) return undefined;
    const were = olds.map(scan);
    if (!isAlike && !were.every((said, i) => said || olds[i] == null)) return undefined;
    // An id that is free now may be one that another wanted.
    if (isDuplicate && !(isSingle && idOf(olds[0]) === idOf(events[from]))) return undefined;
    const [was] = were;
    const isInPlace = isSingle && isSameTime(was, added[0]);
    edits.push({first, last, added, isAlike, isInPlace});
  }
  return edits;
}

const isSameTime = (a?: Scanned, b?: Scanned): boolean =>
  a?.times.start === b?.times.start && a?.times.end === b?.times.end;

const idOf = (event: unknown): unknown => get(Object(event), 'id');
