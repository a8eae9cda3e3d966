import {type Advised, adviseInSlices} from '../cite/advice.ts';
import {findLatestIn} from '../cite/corrections.ts';
import {advisedOf} from '../cite/ledger-advice.ts';
import {requireLedger} from '../cite/ledger-required.ts';
import {countLedger, type LedgerSources, numberLedger} from '../cite/ledger-sources.ts';
import {type Crowd, gatherCrowd} from '../layout/crowd.ts';
import {type Ledger, readLedger} from '../model/ledger.ts';
import {updateLedger} from '../model/ledger-update.ts';
import {narrowColumns} from '../model/narrow.ts';
import {runSliced, type SliceOptions} from '../model/slices.ts';
import type {DateSpan, Problem} from '../model/types.ts';
import type {SourceCounts} from '../words/words.ts';
import type {Story} from './story.ts';
import {tellMany} from './story-many.ts';

/** A timeline of many entries, ready to be shown. */
export interface Many {
  /** What it was read from. */
  readonly input: unknown;
  /** All there is in it. */
  readonly whole: Ledger;
  /** What is shown of that. */
  readonly ledger: Ledger;
  /** How many are left out of it, as they cite no source. */
  readonly hidden: number;
  readonly crowd: Crowd;
  readonly sources: LedgerSources;
  readonly counts: SourceCounts;
  /** The latest correction of any entry. */
  readonly corrected: DateSpan | undefined;
}

/**
 * Reads what an author wrote, yields as `readLedger` does, and gathers it into a lane for each group
 * or into one.
 *
 * @param before Is not read again if it is of the same input, and only in part if of nearly the same.
 * @param requires What cites no source is left out.
 */
export function* readMany(
  input: unknown,
  byGroup: boolean,
  before?: Many,
  requires = false,
): Generator<number | undefined, Many, void> {
  const known = before?.input === input ? before : undefined;
  const whole =
    known?.whole ??
    (before && (yield* updateLedger(before.whole, input))) ??
    (yield* readLedger(input));
  const ledger = requires ? yield* requireLedger(whole) : whole;
  const isSame = known?.ledger === ledger;
  const crowd = yield* gatherCrowd(ledger, byGroup);
  const sources = isSame ? known.sources : yield* numberLedger(ledger);
  const counts = isSame ? known.counts : yield* countLedger(ledger);
  const corrected = isSame ? known.corrected : yield* findLatestIn(ledger);
  const hidden = whole.count - ledger.count;
  return {input, whole, ledger, hidden, crowd, sources, counts, corrected};
}

/** The same of those entries alone that `has` names by their numbers. Yields as `readMany` does. */
export function* narrowMany(
  many: Many,
  byGroup: boolean,
  has: (number: number) => boolean,
): Generator<undefined, Many, void> {
  const columns = yield* narrowColumns(many.ledger.columns, has);
  const undated = many.ledger.undated.filter(has);
  const ledger = {...many.ledger, columns, undated, count: columns.count + undated.length};
  return {...many, ledger, crowd: yield* gatherCrowd(ledger, byGroup)};
}

/** How long what has been drawn is left alone, ms, and how long a slice of the work after that is. */
const CALM = 100;
const SLICE = 4;

const pause = (time = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

/** What is made of many entries. */
export interface Taken {
  readonly many: Many;
  readonly story: Story;
  /** What advice is given on. */
  readonly advised: Advised;
}

/**
 * Reads many entries in slices.
 *
 * @param of What `readMany` takes.
 * @throws what the signal was aborted with.
 */
export async function takeMany(
  of: Parameters<typeof readMany>,
  options: SliceOptions & {readonly signal: AbortSignal},
): Promise<Taken> {
  const many = await runSliced(readMany(...of), options);
  // To draw it is a task of its own.
  await pause();
  options.signal.throwIfAborted();
  return {many, story: tellMany(many), advised: advisedOf(many)};
}

/**
 * Advises once all has been drawn, and in slices that nobody feels.
 *
 * @throws what the signal was aborted with.
 */
export async function adviseCalmly(
  advised: Advised,
  host: {readonly updateComplete: Promise<boolean>},
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  while (!(await host.updateComplete));
  await pause(CALM);
  return runSliced(adviseInSlices(advised), {signal, budget: SLICE});
}
