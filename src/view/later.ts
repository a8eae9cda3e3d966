import type {beyondButton, crowdView} from './crowd.ts';
import type {laneLabel} from './lane.ts';
import type {listedView, otherUses} from './listed.ts';
import type {overviewView} from './overview.ts';
import type {pager} from './pager.ts';
import type {pointedLine} from './pointed.ts';
import type {toldLine} from './told.ts';

/** What is drawn by what is loaded on first use. */
export interface LaterViews {
  readonly crowdView: typeof crowdView;
  readonly beyondButton: typeof beyondButton;
  readonly laneLabel: typeof laneLabel;
  readonly listedView: typeof listedView;
  readonly otherUses: typeof otherUses;
  readonly pointedLine: typeof pointedLine;
  readonly toldLine: typeof toldLine;
  readonly pager: typeof pager;
  readonly overviewView: typeof overviewView;
}
