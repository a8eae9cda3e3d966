import {type Columns, makeColumns} from './columns.ts';
import {parseEvent} from './events.ts';
import {createEntries, type Entries, makeStore} from './ledger-entries.ts';
import {createRows, NEVER, type Rows, timesOf} from './ledger-rows.ts';
import {openTimeline} from './open.ts';
import {RARE} from './rare.ts';
import {get, lengthOf} from './read.ts';
import {createScan} from './scan.ts';
import type {Entry, Problem, Timeline} from './types.ts';
import {reportUnsourced} from './unsourced.ts';

/** What is read between two yields, in events that are scanned. To parse one takes as long as 16. */
const PACE = 2048;

/**
 * A timeline of any length: of its entries only what places and counts them, in columns, and each
 * entry when it is asked for. It keeps the input, which must not be changed any more.
 *
 * Entries are known by their numbers: their places in `parseTimeline(input).timeline.events`. What
 * is kept by number may be longer than there are entries.
 */
export interface Ledger
  extends Omit<Timeline, 'events'>,
    Pick<Rows, 'flags' | 'groupOf' | 'groupIds' | 'offsets' | 'sourceIds'> {
  /** How many entries there are, the undated included. */
  readonly count: number;
  /** Of the dated ones. A side that is open or unknown is infinite; `order` gives their numbers. */
  readonly columns: Columns;
  /** The numbers of the others, in the author's order. */
  readonly undated: Uint32Array;
  /** As `parseTimeline` finds them. */
  readonly problems: readonly Problem[];
  /** Indices of `sourceIds`: what entries cite, for an entry each once. */
  readonly cited: Uint32Array;
  /** What an entry cites, out of `cited`. */
  citedBy(number: number): Uint32Array;
  /** The same object each time, while it is among the last few thousand that were asked for. */
  entry(number: number): Entry;
  /** The number of the entry that has an id, or -1. */
  find(id: string): number;
  /** For `updateLedger`. */
  readonly kept: Kept;
}

/** What a ledger keeps of its making. */
export interface Kept {
  readonly input: unknown;
  readonly entries: Entries;
  /** How many ids may have been noted, some no longer so. */
  readonly ids: number;
  /** How many of each come from the document itself, and stand before those from events. */
  readonly own: {readonly sources: number; readonly groups: number; readonly problems: number};
}

/**
 * Reads what an author wrote into a ledger, and finds in it what `parseTimeline` finds. Yields every
 * few milliseconds, the share that is done where it is known, from 0 to 1; for less than 2,000 events
 * it does not yield at all.
 */
export function* readLedger(input: unknown): Generator<number | undefined, Ledger, void> {
  const {context: opened, timeline, events} = yield* openTimeline(input, RARE);
  const {problems} = opened;
  const length = lengthOf(events);
  /** Our own list, as the author may put other events into theirs. */
  const list: unknown[] = [];
  const entries = createEntries(opened, makeStore(list, length));
  const {context} = entries;
  const scan = createScan(context);
  const {starts, ends, enter, ...rows} = createRows(length, context);
  const own = {
    sources: rows.sourceIds.length,
    groups: rows.groupIds.length,
    problems: problems.length,
  };
  for (let index = 0, work = 0; index < length; index++) {
    const event = get(events, index);
    list.push(event);
    const number = entries.count;
    const scanned = scan(event);
    if (scanned && entries.add(index, scanned.id)) {
      work++;
      enter(number, scanned.times, scanned);
      if (!scanned.citations.length) reportUnsourced(context, index);
    } else {
      work += 16;
      const found = problems.length;
      parseEvent(context, event, index);
      const entry = context.events.pop();
      if (entry) {
        enter(number, entry.date ? timesOf(entry.date) : NEVER, entry);
        // If all was that it is the first to name a source, its entry can be made again.
        if (problems.length === found && scan(event)) entries.add(index, '');
        else entries.keep(entry);
      }
    }
    if (work < PACE || length < PACE) continue;
    work = 0;
    yield (0.85 * index) / length;
  }

  const {count} = entries;
  const dated = new Uint32Array(count);
  const undated: number[] = [];
  for (let number = 0, next = 0; number < count; number++) {
    if (starts[number] === -Infinity && ends[number] === Infinity) undated.push(number);
    else dated[next++] = number;
  }
  const columns = yield* makeColumns(starts, ends, dated.subarray(0, count - undated.length));
  const {title, description, lang, sources, groups} = timeline;
  return {
    ...{title, description, lang, sources, groups, columns, problems},
    ...rows,
    ...answer(entries, rows.offsets, new Uint32Array(rows.cited)),
    undated: new Uint32Array(undated),
    kept: {input, entries, ids: count, own},
  };
}

/** What a ledger says of its entries, one by one. */
export const answer = (
  entries: Entries,
  offsets: Uint32Array,
  cited: Uint32Array,
): Pick<Ledger, 'count' | 'cited' | 'offsets' | 'citedBy' | 'entry' | 'find'> => ({
  ...{count: entries.count, cited, offsets, entry: entries.get, find: entries.find},
  citedBy: number => cited.subarray(offsets[number], offsets[number + 1]),
});
