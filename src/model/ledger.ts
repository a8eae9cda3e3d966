import {type Columns, makeColumns} from './columns.ts';
import {report} from './context.ts';
import {parseEvent} from './events.ts';
import {Entries} from './ledger-entries.ts';
import {openTimeline} from './parse.ts';
import {get, lengthOf} from './read.ts';
import {Rows} from './scan.ts';
import type {Entry, Problem, Timeline} from './types.ts';

/** What is read between two yields, in events that are scanned. To parse one takes as long as 16. */
const PACE = 2048;

/**
 * A timeline of any length: of its entries only what places and counts them, in columns, and each
 * entry when it is asked for. It keeps the input, which must not be changed any more.
 *
 * Entries are known by their number: their place in `parseTimeline(input).timeline.events`.
 */
export interface Ledger extends Omit<Timeline, 'events'> {
  /** How many entries there are, the undated included. */
  readonly count: number;
  /** Of the dated ones. A side that is open or unknown is infinite; `order` gives their numbers. */
  readonly columns: Columns;
  /** The numbers of the others, in the author's order. */
  readonly undated: Uint32Array;
  /** As `parseTimeline` finds them. */
  readonly problems: readonly Problem[];
  /** By number: bits of `ledger-flags.ts`. */
  readonly flags: Uint8Array;
  /** By number: the index of the group in `groupIds`, or `NO_GROUP`. */
  readonly groupOf: Uint32Array;
  readonly groupIds: readonly string[];
  /** By number, and one more: where an entry's sources begin in `cited`, and the last one's end. */
  readonly offsets: Uint32Array;
  /** What entries cite, each source once an entry: indices of `sourceIds`. */
  readonly cited: Uint32Array;
  readonly sourceIds: readonly string[];
  /** An entry; the same object each time, while it is among the last few thousand. */
  entry(number: number): Entry;
  /** The indices of the sources that an entry cites, each once. */
  citedBy(number: number): Uint32Array;
  /** The number of the entry that has an id, or -1. */
  find(id: string): number;
}

/**
 * Reads what an author wrote into a ledger, and finds in it what `parseTimeline` finds. Yields the
 * share that is done, from 0 to 1, every few milliseconds; for less than 2,000 events not at all.
 */
export function* readLedger(input: unknown): Generator<number, Ledger, void> {
  const {context: opened, timeline, events} = yield* sharing(0, openTimeline(input));
  const {title, description, lang, sources, groups} = timeline;
  const {problems} = opened;
  const length = lengthOf(events);
  const entries = new Entries(opened, events);
  const {context} = entries;
  const rows = new Rows(context, length);
  for (let index = 0, work = 0; index < length; index++) {
    const event = get(events, index);
    const number = entries.count;
    const id = rows.scan(event, number);
    if (id !== undefined && entries.add(index, id)) {
      work++;
      if (rows.offsets[number] === rows.offsets[number + 1]) {
        context.path = ['events', index];
        report(context, 'citation-missing');
      }
    } else {
      work += 16;
      const found = problems.length;
      parseEvent(context, event, index);
      const entry = context.events.pop();
      // If it is the first to name a source, and that was all, it need not be kept.
      if (entry && problems.length === found && rows.scan(event, number) !== undefined)
        entries.add(index, '');
      else if (entry) {
        rows.enter(entry, number);
        entries.keep(entry);
      }
    }
    if (work < PACE || index < PACE) continue;
    work = 0;
    yield (0.9 * index) / length;
  }

  const {count} = entries;
  const {starts, ends, sourceIds, groupIds} = rows;
  const dated = new Uint32Array(count);
  const undated: number[] = [];
  for (let number = 0, next = 0; number < count; number++) {
    if (starts[number] === -Infinity && ends[number] === Infinity) undated.push(number);
    else dated[next++] = number;
  }
  const order = dated.subarray(0, count - undated.length);
  const columns = yield* sharing(0.9, makeColumns(starts, ends, order));
  const offsets = rows.offsets.subarray(0, count + 1);
  const cited = Uint32Array.from(rows.cited);
  return {
    title,
    description,
    lang,
    sources,
    groups,
    count,
    columns,
    undated: Uint32Array.from(undated),
    problems,
    flags: rows.flags.subarray(0, count),
    groupOf: rows.groupOf.subarray(0, count),
    groupIds,
    offsets,
    cited,
    sourceIds,
    entry: number => entries.get(number),
    citedBy: number => cited.subarray(offsets[number], offsets[number + 1]),
    find: id => entries.find(id),
  };
}

/** Passes on what is done in steps, for a share that is done before it. */
function* sharing<Result>(
  share: number,
  work: Generator<void, Result, void>,
): Generator<number, Result, void> {
  for (;;) {
    const {done, value} = work.next();
    if (done) return value;
    yield share;
  }
}
