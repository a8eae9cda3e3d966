/**
 * What not every page needs, as a file of its own that is loaded on first use: gestures, the
 * overview, many entries, documents that are not plain, lists in the page as data, and what is wrong
 * with broken JSON. But for Lit
 * it may come with copies of what it shares with the rest, so nothing that it gives or takes is told
 * apart by what it was made by.
 */
export type {LedgerSources} from './cite/ledger-sources.ts';
export {requireSources} from './cite/required.ts';
export {wordReference} from './cite/wording.ts';
export {calendarOf} from './element/calendar.ts';
export {Crowding} from './element/crowding.ts';
export {adviseCalmly, type Many, narrowMany, readMany, takeMany} from './element/data-many.ts';
export {fitPaper, tellMany} from './element/story-many.ts';
export {movePane, overviewOf} from './element/strip.ts';
export {approach, bring, entryBeyond, look, shownAs} from './element/ways.ts';
export {followGestures} from './interaction/gestures.ts';
export type {Crowd, CrowdCards, CrowdSizes, Told} from './layout/crowd.ts';
export type {CrowdEntry, CrowdHeap, CrowdPicture, LanePicture} from './layout/crowd-picture.ts';
export {hangLanes} from './layout/hang-lanes.ts';
export {orderLanes} from './layout/lanes.ts';
export {parseDate} from './model/date/index.ts';
export type {Ledger} from './model/ledger.ts';
export {parseTimeline} from './model/parse.ts';
export {runSliced, type SliceOptions} from './model/slices.ts';
export {parseJson} from './source/json.ts';
export {readJson} from './source/json-slices.ts';
export {readList} from './source/light.ts';
export {formatSpan} from './time/wording.ts';
export {beyondButton, crowdView} from './view/crowd.ts';
export {laneLabel} from './view/lane.ts';
export {listedView, otherUses} from './view/listed.ts';
export {overviewView} from './view/overview.ts';
export {pager} from './view/pager.ts';
export {pointedLine} from './view/pointed.ts';
export {styles} from './view/styles/later.ts';
export {toldLine} from './view/told.ts';
export {unprinted} from './view/unprinted.ts';
export {referenceWords} from './words/reference.ts';
