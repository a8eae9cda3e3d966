import {type Columns, countIn} from '../model/columns.ts';
import {divide, type Grid, type TimeWindow} from './grid.ts';
import {cellOf, leadOf, placeTitles, type TitleMeasures, WIDEST} from './titles.ts';

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
/** How many may stand in pills for one that is shown: where there are more, counts say more. */
const CROWDED = 3;
/** Entries in and around the window for which titles are placed well within a frame. */
const MOST_AROUND = 1e4;

/** What remains of the budget beside the lanes' own elements and the ticks. */
const left = (lanes: number, width: number): number =>
  BUDGET - lanes * LANE - Math.ceil(width / TICK_APART) * TICK;

/** The cells in which `countBars` counts each of so many lanes: the window's, and some px more on either side. */
export function gridOf({width, scale, offset}: TimeWindow, lanes: number): Grid {
  const most = Math.min(MOST_BARS, width / BAR_APART, left(lanes, width) / lanes);
  // Two more may be in the window in part.
  const widest = (WIDEST * width) / Math.max(1, most - 2);
  return divide(scale, offset, offset + width, widest);
}

/** A lane, ready for titles: `rowOf` is what `assignRows` made of it. */
export interface Packed {
  readonly columns: Columns;
  readonly rowOf: Uint8Array;
}

/**
 * At which level to show what is in the window: the nearest at which it has room and the track
 * keeps its budget of elements, with up to `MOST_LANES` lanes.
 *
 * Reckoned for the window widened to whole cells of up to an eighth of it, so that the level
 * follows from zoom and place alone and yet does not change to and fro in panning.
 *
 * @param cards How many cards have room.
 * @param rows As for `assignRows`.
 */
export function chooseLevel(
  lanes: readonly Packed[],
  {from, to, width, scale, offset}: TimeWindow,
  cards: number,
  rows: number,
  measures: TitleMeasures,
): Level {
  if (!(width > 0 && from < to)) return 'counts';
  /** The window widened by `more` px on either side, and how many entries are in it. */
  const widen = (more: number): [TimeWindow, count: number] => {
    const {times, xs} = divide(scale, offset - more, offset + width + more, width / 8);
    const [begin, end] = [times[0] as number, times.at(-1) as number];
    const x = xs[0] as number;
    return [
      {from: begin, to: end, width: (xs.at(-1) as number) - x, scale, offset: x},
      lanes.reduce((sum, {columns}) => sum + countIn(columns, begin, end), 0),
    ];
  };
  const room = left(lanes.length, width);
  const [wide, count] = widen(0);
  if (count <= Math.min(cards, room / CARD)) return 'cards';

  const [, effort] = widen(leadOf(measures) + 2 * WIDEST * cellOf(measures));
  if (effort > MOST_AROUND) return 'counts';
  let [shown, hidden, elements] = [0, 0, 0];
  for (const {columns, rowOf} of lanes) {
    elements += PILL;
    for (const box of placeTitles(columns, rowOf, rows, wide, measures).boxes) {
      if (box.kind === 'entry') {
        shown++;
        elements += ENTRY;
      } else {
        hidden += box.ranks.length;
        elements += PILL;
      }
    }
  }
  return elements <= room && hidden <= CROWDED * shown ? 'titles' : 'counts';
}
