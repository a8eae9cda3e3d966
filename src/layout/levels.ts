import {type Columns, countBefore, countIn} from '../model/columns.ts';
import {divide, type Grid, type TimeWindow} from './grid.ts';
import {cellOf, leadOf, type TitleMeasures, WIDEST} from './titles.ts';

/** From near to far: cards; marks with titles, and pills; counts over time. */
export type Level = 'cards' | 'titles' | 'counts';

/** DOM elements that the whole track may have, and how many each thing in it has at most. */
export const BUDGET = 900;
const CARD = 14;
const ENTRY = 4;
const PILL = 2;
const LANE = 3;
const TICK = 2;

/** The least px from one tick to the next, and from one bar to the next. */
const TICK_APART = 50;
const BAR_APART = 4;
const MOST_BARS = 240;
/** Entries in and around the window for which titles are placed well within a frame. */
const MOST_AROUND = 2e4;

/** What remains of the budget beside the lanes' own elements and the ticks. */
const left = (lanes: number, width: number): number =>
  BUDGET - lanes * LANE - Math.ceil(width / TICK_APART) * TICK;

/** The cells in which `countBars` counts each of so many lanes: the window's, and some px more on either side. */
export function gridOf({width, scale, offset}: TimeWindow, lanes: number): Grid {
  const most = Math.min(MOST_BARS, width / BAR_APART, left(lanes, width) / lanes);
  // Two more may be in the window in part.
  const widest = (WIDEST * width) / Math.max(1, Math.floor(most) - 2);
  return divide(scale, offset, offset + width, widest);
}

/**
 * At which level to show what is in the window: the nearest at which it has room and the track
 * keeps its budget of elements. (With up to `MOST_LANES` lanes. An uneven pace may cost a few
 * cells more.)
 *
 * Reckoned for the window widened to whole cells of up to a quarter of it, so that the level
 * follows from zoom and place alone and yet does not change to and fro in panning.
 *
 * @param cards How many cards have room.
 * @param rows As for `assignRows`.
 */
export function chooseLevel(
  lanes: readonly Columns[],
  {from, to, width, scale, offset}: TimeWindow,
  cards: number,
  rows: number,
  measures: TitleMeasures,
): Level {
  if (!(width > 0 && from < to)) return 'counts';
  const cell = cellOf(measures);
  const widest = WIDEST * cell;
  const lead = Math.max(leadOf(measures), widest);
  /** Adds up what is counted in each lane from `before` px before the window to `after` px after it. */
  const sum = (
    before: number,
    after: number,
    count: (lane: Columns, from: number, to: number) => number,
  ): number => {
    const {times} = divide(scale, offset - before, offset + width + after, width / 4);
    return lanes.reduce(
      (all, lane) => all + count(lane, times[0] as number, times.at(-1) as number),
      0,
    );
  };
  const room = left(lanes.length, width);
  if (sum(0, 0, countIn) <= Math.min(cards, room / CARD)) return 'cards';

  // In each cell an entry a row, and one more or a pill; from before, one a row, and a count.
  const cells = Math.floor((width + lead) / cell) + 2;
  const most = ENTRY * cells * (rows + 1);
  const elements = sum(lead, 0, ({starts}, from, to) => {
    const count = countBefore(starts, to) - countBefore(starts, from);
    // Where but a quarter could be shown, counts say more.
    const fits = count <= most;
    return ENTRY * rows + PILL + (fits ? Math.min(ENTRY * count, most) : Infinity);
  });
  const effort = sum(lead + 2 * widest, lead + 2 * widest, countIn);
  return elements <= room && effort <= MOST_AROUND ? 'titles' : 'counts';
}
