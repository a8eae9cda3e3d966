import type {Entry} from '../model/types.ts';
import type {TimeScale} from '../time/scale.ts';
import type {Place} from './place.ts';

/** A stretch of time on the axis, shared by all entries that have the very same. Px. */
export interface Bar {
  readonly entries: Entry[];
  readonly x0: number;
  readonly x1: number;
  /** From the axis upwards, from 0. */
  readonly row: number;
  /** Both ends were written; otherwise it is one date that is known no better. */
  readonly range: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly expected: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A moment on the axis. Px. */
export interface Dot {
  /** Those that have it in common. */
  readonly entries: Entry[];
  readonly x: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly expected: boolean;
}

export interface Marks {
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
  /** The row of the bar of each entry that has one. */
  readonly rowOf: ReadonlyMap<Entry, number>;
}

/** How far beyond the edges bars are still drawn, so that their ends are not seen there, px. */
const EDGE = 20;
/** Bars whose ends are no farther over each other, px, stand in one row: what one month ends, the next begins. */
const TOUCH = 0.5;

/**
 * Marks every place on the axis: a dot for a point, a bar for anything longer, in as few
 * rows as keep bars apart. Bars that go on beyond what is known run to the edges; nothing is drawn
 * beyond them.
 *
 * @param places By start.
 */
export function markPlaces(
  places: readonly Place[],
  scale: TimeScale,
  [least, most]: readonly [number, number],
): Marks {
  const bars = new Map<string, Bar>();
  const dots = new Map<string, Dot>();
  const rowOf = new Map<Entry, number>();
  const rowEnds: number[] = [];
  const clamp = (x: number): number => Math.min(Math.max(x, least - EDGE), most + EDGE);
  for (const {entry, start, end, point, range, openStart, openEnd} of places) {
    const {approximate = false, uncertain = false} = entry.date ?? {};
    const expected = entry.status === 'expected';
    const look = {approximate, uncertain, expected};
    const key = JSON.stringify([start, end, range, openStart, openEnd, look]);
    if (point) {
      const x = scale(start);
      const dot = dots.get(key) ?? {entries: [], x, ...look};
      dot.entries.push(entry);
      if (x === clamp(x)) dots.set(key, dot);
      continue;
    }
    let bar = bars.get(key);
    if (!bar) {
      // Rows follow from all of it, so that none changes while the window is moved.
      const x0 = openStart ? -Infinity : scale(start);
      const x1 = openEnd ? Infinity : scale(end);
      let row = rowEnds.findIndex(rowEnd => rowEnd <= x0 + TOUCH);
      if (row < 0) row = rowEnds.length;
      rowEnds[row] = x1;
      bar = {entries: [], x0: clamp(x0), x1: clamp(x1), row, range, ...look, openStart, openEnd};
      bars.set(key, bar);
    }
    bar.entries.push(entry);
    rowOf.set(entry, bar.row);
  }
  return {bars: [...bars.values()], dots: [...dots.values()], rowOf};
}

/** How many rows the bars take. */
export const barRows = (bars: readonly Bar[]): number =>
  bars.reduce((rows, {row}) => Math.max(rows, row + 1), 0);
