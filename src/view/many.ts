import type {CSSResultOrNative} from 'lit';
import type {beyondButton, crowdView} from './crowd.ts';
import type {listedView} from './listed.ts';
import type {pointedLine} from './pointed.ts';

/** What only many entries are drawn with; it arrives with what they are read by. */
export interface ManyViews {
  readonly crowdView: typeof crowdView;
  readonly beyondButton: typeof beyondButton;
  readonly listedView: typeof listedView;
  readonly pointedLine: typeof pointedLine;
  readonly crowdStyles: CSSResultOrNative;
}
