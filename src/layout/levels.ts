import {type Columns, countBefore, countIn} from '../model/columns.ts';
import {divide, type Grid, type TimeWindow} from './grid.ts';
import {cellOf, leadOf, placeTitles, type TitleMeasures, WIDEST} from './titles.ts';

/** DOM elements that the whole track may have, and how many each thing in it has at most. */
export const BUDGET = 800;
export const ELEMENTS = {entry: 4, pill: 2, heap: 1, lane: 5, tick: 2} as const;

/** What a stretch of the counts is wide at most that can be pressed, and at least half of it, px. */
const HEAP = 30 * WIDEST;
/** The same for a bar. With many lanes it is as many times as wide as there are times four of them. */
const BAR = 2 * WIDEST;
/** How many may stand in pills for one that is shown: where there are more, counts say more. */
const CROWDED = 3;
/** Entries in and around what is drawn for which titles are placed well within a frame. */
const MOST_AROUND = 1e4;

/**
 * What the level is chosen for: what is in view, and all that may be drawn with it, half a window
 * more on either side. Each is widened to whole cells of up to an eighth of the window, so that the
 * level follows from zoom and place alone and yet does not change to and fro in panning.
 */
export interface Around {
  readonly near: TimeWindow;
  readonly far: TimeWindow;
}

/** @param cover Px on the scale: what is drawn. */
export function lookAround(window: TimeWindow, [x0, x1]: readonly [number, number]): Around {
  const {offset, width} = window;
  const [left, right] = [offset - width / 2, offset + 1.5 * width];
  return {
    near: widen(window, offset, offset + width),
    far: widen(window, Math.min(x0, left), Math.max(x1, right)),
  };
}

/** From `x0` to `x1` px, in whole cells. */
function widen({scale, width}: TimeWindow, x0: number, x1: number): TimeWindow {
  const {times, xs} = divide(scale, x0, x1, width / 8);
  const offset = xs[0] as number;
  return {
    ...{scale, offset},
    from: times[0] as number,
    to: times.at(-1) as number,
    width: (xs.at(-1) as number) - offset,
  };
}

/** What remains of the budget beside the lanes' own elements and the ticks, `tick` px apart. */
export const budgetOf = (lanes: number, {width}: TimeWindow, tick: number): number =>
  BUDGET - lanes * ELEMENTS.lane - Math.ceil(width / tick) * ELEMENTS.tick;

/** The cells in which to count the entries of so many lanes, and in how many parts to split each. */
export function gridOf(
  {scale}: TimeWindow,
  [x0, x1]: readonly [number, number],
  {far}: Around,
  lanes: number,
  budget: number,
): Grid & {readonly parts: number} {
  // One may be there in part at either side.
  const most = Math.max(3, Math.floor(budget / lanes / ELEMENTS.heap)) - 2;
  const grid = divide(scale, x0, x1, Math.max(HEAP, (WIDEST * far.width) / most));
  const width = (grid.xs[1] as number) - (grid.xs[0] as number);
  const parts = 2 ** Math.max(0, Math.ceil(Math.log2(width / (BAR * Math.ceil(lanes / 4)))));
  return {...grid, parts};
}

/** A lane, ready for titles: `rowOf` is what `assignRows` made of it. */
export interface Packed {
  readonly columns: Columns;
  readonly rowOf: Uint8Array;
}

/** How many entries of some lanes are in a window. */
const countAll = (lanes: readonly Columns[], {from, to}: TimeWindow): number =>
  lanes.reduce((sum, columns) => sum + countIn(columns, from, to), 0);

/** Are there at most so many entries in view? */
export const areFew = (lanes: readonly Columns[], {near}: Around, most: number): boolean =>
  countAll(lanes, near) <= most;

/**
 * Do titles have room in what is in view, and does the track keep its budget of elements with all
 * that is drawn?
 *
 * @param pack Makes the lanes ready; called only if their rows are needed.
 * @param rows As for `assignRows`.
 */
export function titlesFit(
  lanes: readonly Columns[],
  pack: () => readonly Packed[],
  {near, far}: Around,
  budget: number,
  rows: number,
  measures: TitleMeasures,
): boolean {
  let standing = 0;
  for (const {starts} of lanes) {
    standing += countBefore(starts, near.to) - countBefore(starts, near.from);
  }
  if (standing > ((1 + CROWDED) * budget) / ELEMENTS.entry) return false;
  const more = leadOf(measures) + 2 * WIDEST * cellOf(measures);
  if (countAll(lanes, widen(far, far.offset - more, far.offset + far.width + more)) > MOST_AROUND) {
    return false;
  }
  let [shown, hidden, elements] = [0, 0, 0];
  for (const {columns, rowOf} of pack()) {
    for (const box of placeTitles(columns, rowOf, rows, far, measures).boxes) {
      const isNear = box.x0 < near.offset + near.width && box.x1 > near.offset;
      if (box.kind === 'entry') {
        shown += +isNear;
        elements += ELEMENTS.entry;
      } else {
        if (isNear) hidden += box.ranks.length;
        elements += ELEMENTS.pill;
      }
    }
  }
  return elements <= budget && hidden <= CROWDED * shown;
}
