import type {Entry} from '../model/types.ts';
import type {Run} from './axis.ts';
import type {Ground} from './ground.ts';
import {type CardLane, type CardPicture, LABEL, type LaneGroups} from './hang.ts';
import {layOut} from './picture.ts';
import type {Place} from './place.ts';

/** Below a lane's axis, px. */
const LANE_FOOT = 24;

/**
 * Hangs cards in lanes, one below the other, over the same ground. Arguments as for `layOut`.
 *
 * @param floors Px, by lane: the axis lies no higher in it.
 */
export function hangLanes(
  lanes: LaneGroups,
  places: readonly Place[],
  ground: Ground,
  card: number,
  heightOf: (entry: Entry) => number,
  around: Run,
  tick: number,
  floors: readonly number[],
): CardPicture {
  let axis = 0;
  const hung = lanes.map((groups, i): CardLane => {
    const isIn = ({entry}: Place): boolean => !groups.length || groups.includes(entry.group?.id);
    const leaders = ground.leaders?.filter((_, k) => isIn(places[k] as Place));
    const own = {...ground, leaders};
    const picture = layOut(places.filter(isIn), own, card, heightOf, around, tick, floors[i]);
    const y = (i && axis + LANE_FOOT) + (groups.length && LABEL);
    axis = y + picture.axis;
    return {groups, y, picture};
  });
  return {level: 'cards', axis, lanes: hung};
}
