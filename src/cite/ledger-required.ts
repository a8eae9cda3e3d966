import type {Ledger} from '../model/ledger.ts';
import {siftLedger} from '../model/ledger-sift.ts';
import type {Problem} from '../model/types.ts';
import {hiddenProblem, retell} from './required.ts';

/** Entries, sources or problems between two yields: a few milliseconds' work. */
const PACE = 1 << 14;

/** The ledger as `requireSources` leaves the timeline; the same one if nothing is left out. */
export function* requireLedger(ledger: Ledger): Generator<undefined, Ledger, void> {
  const {count, sourceIds, sources, kept} = ledger;
  const isKnown = new Uint8Array(sourceIds.length);
  for (const [i, id] of sourceIds.entries()) {
    if (i % PACE === PACE - 1) yield;
    isKnown[i] = +!sources[id]?.missing;
  }
  const shown = new Uint8Array(count);
  let all = 0;
  const others: Problem[] = [];
  for (let number = 0; number < count; number++) {
    if (number % PACE === PACE - 1) yield;
    const cited = ledger.citedBy(number);
    if (cited.some(source => isKnown[source])) all += shown[number] = 1;
    else if (cited.length) others.push(hiddenProblem(`events[${kept.entries.indices[number]}]`));
  }
  if (all === count) return ledger;
  const problems: Problem[] = [];
  for (const problem of ledger.problems) if (problems.push(retell(problem)) % PACE === 0) yield;
  return yield* siftLedger(ledger, shown, [...problems, ...others]);
}
