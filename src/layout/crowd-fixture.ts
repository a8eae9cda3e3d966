import {NO_GROUP} from '../model/ledger-rows.ts';
import {finish} from '../model/slices.ts';
import type {Entry} from '../model/types.ts';
import {
  type Crowd,
  type CrowdCards,
  type CrowdEntry,
  type CrowdHeap,
  type CrowdPicture,
  type CrowdSizes,
  gatherCrowd,
} from './crowd.ts';
import {columnsOf, DAY, MEASURES, type Span} from './fixture.ts';
import {leadersOf, stepsOf} from './flights.ts';
import type {TimeWindow} from './grid.ts';
import {FLIGHTS} from './picture.ts';
import {placesOf} from './place.ts';
import {type View, World} from './world.ts';

export const SIZES: CrowdSizes = {
  height: 400,
  card: 240,
  gap: 14,
  titles: MEASURES,
  lanes: {label: 20, row: 28, rows: 12},
};
/** Least px between ticks. */
export const TICK = 60;

/** A ledger of entries that stand so in time, as if it had been read. */
export function ledgerOf(
  spans: readonly Span[],
  groups = 0,
  cites: (number: number) => readonly number[] = () => [],
): Parameters<typeof gatherCrowd>[0] {
  const count = spans.length;
  const groupIds = Array.from({length: groups}, (_, i) => `g${i}`);
  const cited = spans.map((_, number) => cites(number));
  const offsets = new Uint32Array(count + 1);
  cited.forEach((list, number) => {
    offsets[number + 1] = (offsets[number] as number) + list.length;
  });
  const list = Uint32Array.from(cited.flat());
  const made = new Map<number, Entry>();
  const sourceIds = Array.from(
    {length: list.reduce((a, b) => Math.max(a, b + 1), 0)},
    (_, i) => `s${i}`,
  );
  return {
    ...{groups: {}, groupIds, sourceIds, offsets, cited: list},
    columns: columnsOf(spans),
    undated: new Uint32Array(),
    groupOf: Uint32Array.from(spans, (_, number) =>
      groups && number % (groups + 1) < groups ? number % (groups + 1) : NO_GROUP,
    ),
    entry(number) {
      const [start, end] = spans[number] as Span;
      const entry = made.get(number) ?? {
        ...{id: `${number}`, index: number, tags: [], media: [], corrections: [], citations: []},
        status: 'happened',
        date: {
          ...{text: '', start, end, precision: 'day', calendar: 'gregorian'},
          ...{approximate: false, uncertain: false},
          kind: end - start > DAY ? 'interval' : 'date',
        },
      };
      made.set(number, entry as Entry);
      return entry as Entry;
    },
  };
}

const flights = {...FLIGHTS, card: SIZES.card, gap: SIZES.gap};
/** Of the window, px. */
export const WIDTH = 1280;

export type Run = readonly [x0: number, x1: number];

export interface Seen {
  readonly window: TimeWindow;
  readonly cover: Run;
  readonly picture: CrowdPicture | CrowdCards;
}

/** A crowd, and the world that it stands in. */
export class Stage {
  readonly spans: readonly Span[];
  readonly ledger: ReturnType<typeof ledgerOf>;
  readonly crowd: Crowd;
  readonly world: World;

  constructor(spans: readonly Span[], groups = 0) {
    this.spans = spans;
    this.ledger = ledgerOf(spans, groups);
    this.crowd = finish(gatherCrowd(this.ledger, groups > 0));
    this.world = new World([], this.crowd.extent, flights, 'proportional');
  }

  look(view: View, width = WIDTH): Seen {
    const {scale, offset, least, most} = this.world.ground(view, width);
    const cover = [
      Math.max(least, offset - width / 2),
      Math.min(most, offset + 1.5 * width),
    ] as const;
    const [from, to] = [scale.invert(offset), scale.invert(offset + width)];
    const window = {from, to, width, scale, offset};
    return {window, cover, picture: this.crowd.paint(window, cover, TICK, SIZES)};
  }

  /** All of it, and ever closer around some of them. */
  *views(next: () => number, times = 3): Generator<View> {
    yield this.world.fit;
    for (let i = 0; i < times; i++) {
      const number = Math.floor(next() * this.spans.length);
      const time = this.crowd.whereIs(number)?.start ?? 0;
      let view = this.world.fit;
      for (;;) {
        const {scale, offset} = this.world.ground(view, WIDTH);
        const before = view.zoom;
        view = this.world.zoom(view, 3 + next() * 20, scale(time) - offset, WIDTH);
        if (view.zoom === before) break;
        yield view;
      }
    }
  }
}

export const numbersOf = (box: CrowdEntry | CrowdHeap): readonly number[] =>
  box.kind === 'entry' ? [box.number] : [...box.numbers];

/** The numbers of those that are in a stretch of time, by the definition. */
export const inside = (spans: readonly Span[], from: number, to: number): number[] =>
  [...spans.keys()].filter(number => {
    const [start, end] = spans[number] as Span;
    return start < to && end > from;
  });

export function stepsIn(
  stage: Stage,
  numbers: readonly number[],
  {scale}: TimeWindow,
): Map<number, number> {
  const {ledger, crowd} = stage;
  const steps = new Map<number, number>();
  for (const groups of crowd.lanes) {
    const isIn = (number: number): boolean =>
      !groups.length || groups.includes(ledger.groupIds[ledger.groupOf[number] as number]);
    const places = placesOf(numbers.filter(isIn).map(ledger.entry));
    const found = stepsOf(leadersOf(places, scale, flights), flights);
    for (const [i, {entry}] of places.entries()) steps.set(entry.index, found[i] as number);
  }
  return steps;
}
