/**
 * What not every page needs, as a file of its own that is loaded on first use: gestures, the
 * overview, many entries, lists in the page as data, and what is wrong with broken JSON. But for Lit
 * it may come with copies of what it shares with the rest, so nothing that it gives or takes is told
 * apart by what it was made by.
 */
import {findLatestIn} from './cite/corrections.ts';
import {requireLedger} from './cite/ledger-required.ts';
import {countLedger, type LedgerSources, numberLedger} from './cite/ledger-sources.ts';
import {type Crowd, gatherCrowd} from './layout/crowd.ts';
import {type Ledger, readLedger} from './model/ledger.ts';
import {updateLedger} from './model/ledger-update.ts';
import {narrowColumns} from './model/narrow.ts';
import type {DateSpan} from './model/types.ts';
import type {SourceCounts} from './words/words.ts';

export {advisedOf} from './cite/ledger-advice.ts';
export type {LedgerSources} from './cite/ledger-sources.ts';
export {Crowding} from './element/crowding.ts';
export {tellMany} from './element/story-many.ts';
export {movePane, overviewOf} from './element/strip.ts';
export {approach, bring, entryBeyond, look, shownAs} from './element/ways.ts';
export {followGestures} from './interaction/gestures.ts';
export type {Crowd, CrowdCards, CrowdSizes, Told} from './layout/crowd.ts';
export type {CrowdEntry, CrowdHeap, CrowdPicture, LanePicture} from './layout/crowd-picture.ts';
export {hangLanes} from './layout/hang-lanes.ts';
export {orderLanes} from './layout/lanes.ts';
export type {Ledger} from './model/ledger.ts';
export {runSliced, type SliceOptions} from './model/slices.ts';
export {parseJson} from './source/json.ts';
export {readJson} from './source/json-slices.ts';
export {readList} from './source/light.ts';
export {beyondButton, crowdView} from './view/crowd.ts';
export {laneLabel} from './view/lane.ts';
export {listedView, otherUses} from './view/listed.ts';
export {overviewView} from './view/overview.ts';
export {pager} from './view/pager.ts';
export {pointedLine} from './view/pointed.ts';
export {styles} from './view/styles/later.ts';
export {toldLine} from './view/told.ts';

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
