import type {Context} from '../model/context.ts';
import {EVENT} from '../model/events.ts';
import type {Ledger} from '../model/ledger.ts';
import {get} from '../model/read.ts';
import type {Correction, DateSpan} from '../model/types.ts';

/** Entries between two yields: a few milliseconds' work. */
const PACE = 1 << 14;

/**
 * The date of the latest of some corrections, whose end is known: the latest is that which may have
 * been last, so that nothing is said to have been earlier than it may have been.
 */
export function findLatest(
  corrections: Iterable<Correction>,
  first?: DateSpan | undefined,
): DateSpan | undefined {
  let latest = first;
  for (const {date} of corrections) {
    const {end = Infinity} = date ?? {};
    if (end < Infinity && end > (latest?.end ?? -Infinity)) latest = date;
  }
  return latest;
}

/** The same of all of a ledger's entries, without making any. Yields every few milliseconds. */
export function* findLatestIn(ledger: Ledger): Generator<undefined, DateSpan | undefined, void> {
  const {columns, undated, kept} = ledger;
  const {context, events, indices} = kept.entries;
  // What is wrong with them is known already.
  const trial: Context = {...context, problems: [], path: []};
  let latest: DateSpan | undefined;
  let work = 0;
  for (const some of [columns.order, undated]) {
    for (const number of some) {
      const written = get(Object(events[indices[number] as number]), 'corrections');
      if (written !== undefined) {
        latest = findLatest(EVENT.corrections(trial, written) ?? [], latest);
        trial.problems.length = 0;
        work += 64;
      }
      if (++work < PACE) continue;
      work = 0;
      yield;
    }
  }
  return latest;
}
