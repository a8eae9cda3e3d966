import type {Picture} from './picture.ts';

/** Which groups stand in which lane, from the top; `undefined` is what has none. A lane without groups takes all. */
export type LaneGroups = readonly (readonly (string | undefined)[])[];

/** The cards of one lane. `y` is its top, px. */
export interface CardLane {
  readonly groups: readonly (string | undefined)[];
  readonly y: number;
  readonly picture: Picture;
}

/** Entries near enough to be cards. */
export interface CardPicture {
  readonly level: 'cards';
  /** From the track's top to the lowest axis, px. */
  readonly axis: number;
  readonly lanes: readonly CardLane[];
}

/** For a lane's label, px. */
export const LABEL = 30;
