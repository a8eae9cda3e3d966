import {moveByKey} from '../interaction/keys.ts';
import type {Place} from '../layout/place.ts';
import type {CrowdBox} from '../view/crowd.ts';
import type {Story, StoryCrowd} from './story.ts';
import type {Track} from './track.ts';

/** Ways to entries that are not drawn, among many. They are known by their numbers. */

/** How many entries are in a window, ms, and what of it lies between the first and the last time. */
export function look(
  {crowd, places}: Story,
  [from, to]: readonly [from: number, to: number],
): {readonly count: number; readonly from: number; readonly to: number} {
  const isIn = ({start, end, openStart, openEnd}: Place): boolean =>
    (openStart || start < to) && (openEnd || end > from);
  const [first, last] = crowd?.extent ?? [
    places[0]?.start ?? from,
    places.reduce((latest, {end}) => Math.max(latest, end), from),
  ];
  return {
    count: crowd?.countIn(from, to) ?? places.filter(isIn).length,
    from: Math.min(Math.max(from, first), to),
    to: Math.max(Math.min(to, last), from),
  };
}

/** Moves the window to where an entry stands, unless it can be seen there, or with some of what follows. */
export function bring(track: Track, crowd: StoryCrowd, number: number): boolean {
  const time = crowd.whereIs(number)?.start;
  const [from, to] = track.window ?? [0, 0];
  if (time === undefined) return false;
  const last = track.painting.spanOf(number) ? to : to - (to - from) / 4;
  if (time >= from && time <= last) return false;
  return track.showTime(time);
}

/** The number of what is drawn for an entry: its own, or the first one's of those it stands with. */
export function shownAs(track: Track, number: number): number {
  for (const box of boxesOf(track)) {
    if (box.kind === 'heap' && box.numbers.includes(number)) return box.numbers[0] as number;
  }
  return number;
}

/** Comes as close as it takes for an entry to stand by itself. @returns whether it does. */
export function approach(track: Track, crowd: StoryCrowd, number: number): boolean {
  const {painting} = track;
  const time = crowd.whereIs(number)?.start;
  if (time === undefined) return true;
  bring(track, crowd, number);
  for (;;) {
    const isAlone = boxesOf(track).some(box => box.kind === 'entry' && box.number === number);
    if (isAlone || (painting.picture?.level === 'cards' && painting.spanOf(number))) return true;
    const {window} = track;
    track.zoomBy(2, painting.xOf(time));
    if (track.window?.[1] === window?.[1]) return false;
  }
}

/**
 * The entry to which an arrow key goes on from what is drawn first or last, or to which Home or End
 * go, in the order of reading; none beyond the ends.
 *
 * @param stop What has the focus, which stands for `current` or a heap.
 */
export function entryBeyond(
  {entryAt, rankOf, read, dated, find}: Story,
  stop: (Element & {readonly box?: CrowdBox}) | undefined,
  current: number,
  event: KeyboardEvent,
  isRtl: boolean,
): number | undefined {
  const isOnward = moveByKey(event, 1, 3, isRtl) === 2;
  const {box} = stop ?? {};
  const numbers = box?.kind === 'heap' ? box.numbers : [current];
  const from = rankOf(entryAt(numbers[isOnward ? numbers.length - 1 : 0] as number));
  const end = isOnward ? dated - 1 : 0;
  const rank = /Home|End/.test(event.key) ? end : from + (isOnward ? 1 : -1);
  const [entry] = rank < dated ? read(rank, rank + 1) : [];
  return entry && find(entry.id);
}

const boxesOf = ({painting: {picture}}: Track): readonly CrowdBox[] =>
  picture && picture.level !== 'cards' ? picture.lanes.flatMap(({boxes}) => boxes) : [];
