import {countBefore, countIn} from '../model/columns.ts';
import type {Ledger} from '../model/ledger.ts';
import {finish} from '../model/slices.ts';
import {ticksOf} from '../time/ticks.ts';
import {chooseCards} from './crowd-cards.ts';
import {paintCounts} from './crowd-counts.ts';
import {divideByGroup, type Grouped} from './crowd-lanes.ts';
import type {CrowdPicture, LanePicture} from './crowd-picture.ts';
import {paintTitles} from './crowd-titles.ts';
import type {TimeWindow} from './grid.ts';
import {arrangeLanes, type LaneMeasures, type Lanes} from './lanes.ts';
import {areFew, budgetOf, gridOf, lookAround, type Packed, titlesFit} from './levels.ts';
import {FLIGHTS} from './picture.ts';
import {placeOf} from './place.ts';
import {assignRows} from './rows.ts';
import {placeTitles, type TitleMeasures} from './titles.ts';

export type {CrowdEntry, CrowdHeap, CrowdPicture, LanePicture} from './crowd-picture.ts';

/** Below the lanes, down to the axis line, px. */
const FOOT = 8;
/** The most entries in view that are shown as cards. */
const MOST_IN_VIEW = 24;
/** By so much the last tick's label may stand over the end of what is drawn, px. */
const OVER = 8;

/** The sizes that a crowd's picture follows from. All in px. */
export interface CrowdSizes {
  /** What the lanes have, down from the track's top. */
  readonly height: number;
  /** Width of a card, and the least room between two. */
  readonly card: number;
  readonly gap: number;
  readonly titles: TitleMeasures;
  /** `label` counts where there are lanes. */
  readonly lanes: LaneMeasures;
}

/** Near enough for cards: the numbers of the entries to be laid out, in the order of reading. */
export interface CrowdCards {
  readonly level: 'cards';
  readonly numbers: readonly number[];
}

/** What entries that are listed together have in common. */
export interface Told {
  readonly count: number;
  /** How many sources they cite, described or not. */
  readonly sources: number;
  /** The first one's and the last one's number. */
  readonly first: number;
  readonly last: number;
}

/** Where a ledger's entries stand in time. They are known by their numbers in it. */
export interface Crowd {
  /** The first and the last time, ms, of all starts and ends that are known. `[0, 0]` without any. */
  readonly extent: readonly [number, number];
  /** The groups in each lane, from the top; one lane without groups where there are no lanes. */
  readonly lanes: readonly LanePicture['groups'][];
  /** How many are in a window, exactly. Ms, `from` inclusive, `to` exclusive. */
  countIn(from: number, to: number): number;
  /** How many stand from each time to before the next, and in the last stretch also at its end. Ms, ascending. */
  density(times: readonly number[]): number[];
  /** The number of the one at a place in the order of reading, from 0: the dated and then the undated. */
  numberAt(place: number): number | undefined;
  /** How many stand before a time, ms: the place of the first that does not. */
  rankOf(time: number): number;
  /** Where those stand that are next to a time before it, and at it or after it, ms. */
  near(time: number): readonly number[];
  /** What is known of when an entry was, ms: a side that is open is as the other. */
  whereIs(number: number): {readonly start: number; readonly end: number} | undefined;
  /**
   * What stands on the track: at the nearest level at which what is in view has room. Lanes take
   * the same room among titles and counts, however many are in view, so that the axis stays.
   *
   * @param window What is in view.
   * @param cover Px on its scale: all of it is drawn. About half a window more on either side.
   * @param tick Least px from one tick to the next.
   */
  paint(
    window: TimeWindow,
    cover: readonly [x0: number, x1: number],
    tick: number,
    sizes: CrowdSizes,
  ): CrowdPicture | CrowdCards;
  /** What to say of a heap. @param numbers At least one, in the order of time. */
  tell(numbers: Uint32Array): Told;
}

/** Gathers what has a place in time into one lane, or into one for each group. */
export function* gatherCrowd(
  ledger: Grouped & Pick<Ledger, 'undated' | 'offsets' | 'cited' | 'sourceIds' | 'entry'>,
  byGroup: boolean,
): Generator<undefined, Crowd, void> {
  const {columns, offsets, cited, sourceIds, undated} = ledger;
  const {starts, order, sortedEnds} = columns;
  const {groups, lanes} = byGroup ? yield* divideByGroup(ledger) : {groups: [[]], lanes: [columns]};

  const arrange = ({height, lanes: measures}: CrowdSizes): [Lanes, LaneMeasures] => {
    const measured = byGroup ? measures : {...measures, label: 0};
    const counts = lanes.map(({count}) => count);
    return [arrangeLanes(counts, height, measured), measured];
  };
  // For as many rows as fit: others are needed when the height changes, not when the view does.
  let packed: readonly Packed[] = [];
  let packedRows = 0;
  const pack = (rows: number): readonly Packed[] => {
    if (rows !== packedRows) {
      packed = lanes.map(columns => ({columns, rowOf: finish(assignRows(columns, rows))}));
      packedRows = rows;
    }
    return packed;
  };

  const first = starts[0] ?? 0;
  const latest = sortedEnds[countBefore(sortedEnds, Infinity) - 1] ?? first;
  const rankOf = (time: number): number => countBefore(starts, time);

  return {
    extent: [first, Math.max(starts.at(-1) ?? first, latest)],
    lanes: groups,
    countIn: (from, to) => countIn(columns, from, to),
    density: times =>
      times.slice(1).map((to, i) => {
        const isLast = i === times.length - 2;
        return countBefore(starts, to, isLast) - rankOf(times[i] as number);
      }),
    numberAt: place => order[place] ?? undated[place - columns.count],
    rankOf,
    near: time => [...starts.subarray(Math.max(0, rankOf(time) - 1), rankOf(time) + 1)],
    whereIs: number => {
      const place = placeOf(ledger.entry(number));
      return place && {start: place.start, end: place.end};
    },
    paint(window, cover, tick, sizes) {
      const [arranged, measures] = arrange(sizes);
      const axis = arranged.height + FOOT;
      const {from, to, width, scale} = window;
      const [x0, x1] = cover;
      if (!(width > 0 && from < to)) {
        return {level: 'counts', axis, lanes: [], ticks: []};
      }
      const around = lookAround(window, cover);
      if (areFew(lanes, around, MOST_IN_VIEW)) {
        const flights = {...FLIGHTS, card: sizes.card, gap: sizes.gap};
        const numbers = chooseCards(lanes, around, flights, ledger.entry);
        if (numbers) return {level: 'cards', numbers};
      }
      const ticks = ticksOf(scale, x0, x1 - tick + OVER, tick);
      const budget = budgetOf(lanes.length, around.far, tick);
      const {rows} = arranged;
      if (titlesFit(lanes, () => pack(rows), around, budget, rows, sizes.titles)) {
        const [start, end] = [scale.invert(x0), scale.invert(x1)];
        const drawn = {from: start, to: end, width: x1 - x0, scale, offset: x0};
        const painted = paintTitles(pack(rows), groups, arranged, measures, lane =>
          placeTitles(lane.columns, lane.rowOf, rows, drawn, sizes.titles, window.offset),
        );
        return {level: 'titles', axis, lanes: painted, ticks};
      }
      const grid = gridOf(window, cover, around, lanes.length, budget);
      const painted = paintCounts(lanes, groups, arranged.lanes, measures.label, grid);
      return {level: 'counts', axis, lanes: painted, ticks};
    },
    tell(numbers) {
      const all = sourceIds.length;
      const known = new Uint8Array(all);
      const count = numbers.length;
      let sources = 0;
      for (let i = 0; i < count && sources < all; i++) {
        const number = numbers[i] as number;
        const until = offsets[number + 1] as number;
        for (let k = offsets[number] as number; k < until; k++) {
          const source = cited[k] as number;
          sources += 1 - (known[source] as number);
          known[source] = 1;
        }
      }
      return {count, sources, first: numbers[0] as number, last: numbers[count - 1] as number};
    },
  };
}
