import {type TimeScale, timeScale} from '../time/scale.ts';
import {arrange, hasRoom, type Spacing} from './arrange.ts';
import type {Break, Run} from './axis.ts';
import type {FlightMeasures} from './flights.ts';
import type {Place} from './place.ts';

/** Time laid out on a track, on which things can be placed. Every length is in px. */
export interface Ground {
  /** From time to px. */
  readonly scale: TimeScale;
  readonly runs: readonly Run[];
  readonly breaks: readonly Break[];
  /** The leaders of all places, where room had to be made for them; else time alone says where they stand. */
  readonly leaders: readonly number[] | undefined;
  /** From where to where the track goes. */
  readonly least: number;
  readonly most: number;
}

/** Room before the first and after the last start, at one pace, px. */
export const MARGIN = 14;
/** One single moment is shown as if it were so long, ms. */
export const MOMENT = 864e5;

/**
 * Stretches time where cards crowd on a track at least `width` px wide; `undefined` where they have
 * room at one pace, or are to make do with it.
 *
 * @param places By start, at least one.
 */
export function stretchGround(
  places: readonly Place[],
  width: number,
  measures: FlightMeasures,
  spacing: Spacing,
): Ground | undefined {
  if (spacing === 'proportional') return undefined;
  const kind = spacing === 'even' ? 'even' : 'auto';
  if (kind === 'auto' && hasRoom(places, width, measures)) return undefined;
  const {width: most, ...arranged} = arrange(places, width, measures, kind);
  return {...arranged, least: 0, most};
}

/** Time at one pace on a track `width` px wide, with room for the last card. Ms. */
export function evenGround(
  start: number,
  end: number,
  width: number,
  {card}: FlightMeasures,
): Ground {
  const pace = Math.max(width - card - 2 * MARGIN, 1) / Math.max(end - start, MOMENT);
  const from = start - MARGIN / pace;
  const scale = timeScale([from, from + width / pace], [0, width]);
  return {scale, runs: [[0, width]], breaks: [], leaders: undefined, least: 0, most: width};
}
