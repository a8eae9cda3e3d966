import type {Entry} from '../model/types.ts';
import {type Tick, ticksOf} from '../time/ticks.ts';
import {type Arrangement, arrange, type Spacing} from './arrange.ts';
import type {Break} from './axis.ts';
import {stepsOf} from './flights.ts';
import {type Bar, barRows, type Dot, markPlaces} from './marks.ts';
import {placesOf} from './place.ts';

/** Where a card hangs, in px from the track's top at the side where time begins. */
export interface HungCard {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
  /** From the card's top to where its leader meets the axis or its bar. */
  readonly leader: number;
}

/** All of the track, ready to be drawn. Every length is in px. */
export interface Picture {
  readonly width: number;
  /** From the track's top to the axis line. */
  readonly axis: number;
  readonly cards: readonly HungCard[];
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly Break[];
}

/** What the layout has to be told, as it knows no document. Every length is in px. */
export interface PictureMeasures {
  /** The container's. */
  readonly width: number;
  /** Width of a card. */
  readonly card: number;
  /** Height of each entry's card. */
  heightOf(entry: Entry): number;
}

const GAP = 14;
const INDENT = 24;
const STEPS = 3;
const SHORTEST_BAR = 10;
/** Between one step and the next. */
const STEP_GAP = 18;
/** Between the lowest card and the bars. */
const FOOT = 20;
const BAR_ROW = 9;
/** Least distance between two ticks. */
const TICK = 52;
/** Room for the label of the last tick of a run. */
const LABEL = 40;

/** Lays out the entries that have a place in time; `undefined` if none has. */
export function layOut(
  entries: readonly Entry[],
  {width, card, heightOf}: PictureMeasures,
  spacing: Spacing,
): Picture | undefined {
  const places = placesOf(entries);
  if (!places.length) return undefined;
  const flight = {card, gap: GAP, indent: INDENT, steps: STEPS, bar: SHORTEST_BAR};
  const arrangement = arrange(places, width, flight, spacing);
  const {leaders, breaks, width: whole} = arrangement;

  const steps = stepsOf(leaders, flight);
  const tops = stepTops(
    steps,
    places.map(({entry}) => heightOf(entry)),
  );
  const marks = markPlaces(places, arrangement.scale, whole);
  const axis = (tops.at(-1) as number) + FOOT + barRows(marks.bars) * BAR_ROW;

  return {
    width: whole,
    axis,
    cards: places.map(({entry}, i) => {
      const y = tops[steps[i] as number] as number;
      const row = marks.rowOf.get(entry);
      const foot = row === undefined ? axis : axis - (row + 1) * BAR_ROW;
      return {entry, x: leaders[i] as number, y, leader: foot - y};
    }),
    bars: marks.bars,
    dots: marks.dots,
    ticks: tickRuns(arrangement),
    breaks,
  };
}

/** The top of each step, and after the last where the steps end: each is as high as its highest card. */
function stepTops(steps: readonly number[], heights: readonly number[]): number[] {
  const highest: number[] = [];
  steps.forEach((step, i) => {
    highest[step] = Math.max(highest[step] ?? 0, heights[i] as number);
  });
  let top = 0;
  return [0, ...highest.map(height => (top += height + STEP_GAP))];
}

function tickRuns({scale, runs}: Arrangement): Tick[] {
  return runs.flatMap(([from, to]) =>
    to - from > TICK ? ticksOf(scale, from, to - LABEL, TICK) : [],
  );
}
