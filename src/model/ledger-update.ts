import {type Columns, countBefore, makeColumns, mergeColumns} from './columns.ts';
import {type Context, report} from './context.ts';
import {answer, type Ledger} from './ledger.ts';
import {areAlike, type Change, compareEvents, eventsOf, isNamedAlike} from './ledger-changes.ts';
import {createEntries} from './ledger-entries.ts';
import {flagsOf, NO_GROUP} from './ledger-rows.ts';
import {get} from './read.ts';
import {createScan, type Scanned} from './scan.ts';
import type {Problem} from './types.ts';

/** What is looked at between two yields. */
const PACE = 1 << 15;

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
  const {kept, columns, sourceIds, groupIds, undated} = before;
  const {entries: old, own} = kept;
  if (!areAlike(kept.input, input)) return undefined;
  const events: unknown[] = [];
  const changes = yield* compareEvents(old.events, eventsOf(input), events);
  if (!changes?.length) return changes && before;

  // Groups that only new events have are entered here, and nowhere else.
  const groups = Object.create(before.groups);
  const context: Context = {...old.context, groups, problems: [], path: []};
  const edits = readEdits(before, context, changes, events);
  if (!edits) return undefined;
  const added = edits.flatMap(edit => edit.added);
  const ids = kept.ids + added.length;
  if (ids > 0.75 * old.slots.length) return undefined;
  const sources = yield* findPlaces(
    sourceIds,
    added.flatMap(({citations}) => citations.map(({source}) => source.id)),
  );
  const places = yield* findPlaces(
    groupIds,
    added.flatMap(({group}) => group?.id ?? []),
  );

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
  const undatedNow: number[] = [];
  /** By the old numbers. */
  const gone = new Uint8Array(old.count);
  /** The numbers of `added`. */
  const numbers: number[] = [];
  let at = 0;
  let number = 0;
  let citedUntil = 0;
  let nextUndated = 0;
  /** How many sources and groups are named up to where we are. */
  let [sourcesNamed, groupsNamed] = [own.sources, own.groups];
  const isWary = !edits.every(({isAlike}) => isAlike);

  /** Takes over the entries that come before `to`. */
  const take = (to: number, moved: number): void => {
    const [from, until] = [before.offsets[at] as number, before.offsets[to] as number];
    flags.set(before.flags.subarray(at, to), number);
    groupOf.set(before.groupOf.subarray(at, to), number);
    cited.set(before.cited.subarray(from, until), citedUntil);
    for (; at < to; at++, number++) {
      indices[number] = (old.indices[at] as number) + moved;
      offsets[number + 1] = (before.offsets[at + 1] as number) - from + citedUntil;
    }
    citedUntil += until - from;
    for (; (undated[nextUndated] as number) < to; nextUndated++)
      undatedNow.push((undated[nextUndated] as number) + number - to);
  };
  /** Notes what old entries name. */
  const name = (first: number, last: number): void => {
    if (!isWary) return;
    const until = before.offsets[last] as number;
    for (let i = before.offsets[first] as number; i < until; i++)
      sourcesNamed = Math.max(sourcesNamed, (before.cited[i] as number) + 1);
    for (let i = first; i < last; i++) {
      const group = before.groupOf[i] as number;
      if (group !== NO_GROUP) groupsNamed = Math.max(groupsNamed, group + 1);
    }
  };
  for (const [i, {first, last, added, isAlike}] of edits.entries()) {
    name(at, first);
    take(first, 0);
    const named = [sourcesNamed, groupsNamed];
    name(first, last);
    // The first to name something may not go.
    if (!isAlike && (sourcesNamed > (named[0] as number) || groupsNamed > (named[1] as number)))
      return undefined;
    gone.fill(1, first, last);
    at = last;
    while ((undated[nextUndated] as number) < last) nextUndated++;
    for (const [k, said] of added.entries()) {
      const {times, group, citations} = said;
      const cites = [...new Set(citations.map(({source}) => sources.get(source.id) ?? Infinity))];
      const place = group ? (places.get(group.id) ?? Infinity) : NO_GROUP;
      // Nor may it come.
      const isEarly =
        cites.some(source => source >= sourcesNamed) || (group && place >= groupsNamed);
      if (isEarly && !isAlike) return undefined;
      flags[number] = flagsOf(times, said);
      groupOf[number] = place;
      indices[number] = (changes[i] as Change).from + k;
      for (const source of cites) cited[citedUntil++] = source;
      if (isUndated(said)) undatedNow.push(number);
      numbers.push(number);
      offsets[++number] = citedUntil;
    }
    yield;
  }
  const border = at;
  take(old.count, shift);

  const numberOf = (one: number): number => (gone[one] ? -1 : one < border ? one : one + grown);
  const isRenamed = added.some(({id}, i) => id && old.seek(id) !== numbers[i]);
  const slots = grown || isRenamed ? old.slots.slice() : old.slots;
  const mask = slots.length - 1;
  if (grown) {
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

  const isInPlace = edits.every(edit => edit.isInPlace);
  return {
    ...before,
    ...answer(entries, offsets, cited.subarray(0, citedUntil)),
    ...{flags, groupOf, undated: new Uint32Array(undatedNow)},
    columns: isInPlace ? columns : yield* moveEntries(columns, numberOf, added, numbers),
    problems: yield* mergeProblems(before, context.problems, changes, shift),
    kept: {input, entries, ids, own},
  };
}

function* moveEntries(
  columns: Columns,
  numberOf: (number: number) => number,
  added: readonly Scanned[],
  numbers: readonly number[],
): Generator<undefined, Columns, void> {
  const dated = added.flatMap((said, i) => (isUndated(said) ? [] : i));
  const others = yield* makeColumns(
    Float64Array.from(added, ({times}) => times.start),
    Float64Array.from(added, ({times}) => times.end),
    new Uint32Array(dated),
  );
  return yield* mergeColumns(columns, numberOf, others, numbers);
}

const isUndated = ({times: {start, end}}: Scanned): boolean =>
  start === -Infinity && end === Infinity;

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
      context.path = ['events', index];
      if (!said.citations.length) report(context, 'citation-missing');
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

/** Where in a list some ids stand. */
function* findPlaces(
  ids: readonly string[],
  wanted: readonly string[],
): Generator<undefined, Map<string, number>, void> {
  const places = new Map(wanted.map(id => [id, Infinity]));
  for (const [place, id] of ids.entries()) {
    if (places.has(id)) places.set(id, place);
    if (place % PACE === PACE - 1) yield;
  }
  return places;
}

/** The problems of a ledger, but for those of events that are gone, and new ones, in order. */
function* mergeProblems(
  {problems, kept: {own}}: Ledger,
  added: readonly Problem[],
  changes: readonly Change[],
  shift: number,
): Generator<undefined, Problem[], void> {
  const merged = problems.slice(0, own.problems);
  let next = 0;
  let change = 0;
  const add = (limit: number): void => {
    while (next < added.length && indexOf(added[next] as Problem) < limit)
      merged.push(added[next++] as Problem);
  };
  for (let i = own.problems; i < problems.length; i++) {
    const problem = problems[i] as Problem;
    const index = indexOf(problem);
    while (change < changes.length && (changes[change] as Change).to <= index) change++;
    if (i % 4096 === 0) yield;
    if (index >= (changes[change]?.from ?? Infinity)) continue;
    const moved = change && shift;
    add(index + moved);
    merged.push(
      moved ? {...problem, path: problem.path.replace(/\d+/, `${index + moved}`)} : problem,
    );
  }
  add(Infinity);
  return merged;
}

/** The index of the event that a problem is with, such as `events[3].date`. */
const indexOf = ({path}: Problem): number => Number.parseInt(path.slice(7), 10);
