import {type Columns, makeColumns} from '../model/columns.ts';
import {finish} from '../model/slices.ts';
import {timeScale} from '../time/scale.ts';
import type {TimeWindow} from './grid.ts';
import {assignRows} from './rows.ts';
import type {TitleMeasures} from './titles.ts';

/** Start and end, ms. */
export type Span = readonly [start: number, end: number];

export const DAY = 864e5;
export const YEAR = 365.2425 * DAY;
export const MEASURES: TitleMeasures = {mark: 8, gap: 6, pill: 34, least: 40, most: 200};

export const columnsOf = (spans: readonly Span[]): Columns =>
  finish(
    makeColumns(
      Float64Array.from(spans, ([start]) => start),
      Float64Array.from(spans, ([, end]) => end),
    ),
  );

export const rowsOf = (columns: Columns, most: number): Uint8Array =>
  finish(assignRows(columns, most));

/** A window in which time runs at one pace. */
export const windowOf = (from: number, length: number, width: number): TimeWindow => {
  const to = from + length;
  return {from, to, width, scale: timeScale([from, to], [0, width]), offset: 0};
};

/** Ways in which entries may stand in time. */
export const KINDS: Readonly<
  Record<string, (count: number, next: () => number) => readonly Span[]>
> = {
  'days over a century': (count, next) =>
    Array.from({length: count}, () => {
      const start = Math.floor(next() * 36525) * DAY;
      return [start, start + DAY];
    }),
  'crowds and gaps': (count, next) => {
    let time = -40 * 365 * DAY;
    return Array.from({length: count}, () => {
      time += Math.round(next() < 0.03 ? next() * 4 * YEAR : next() ** 6 * 40 * DAY);
      return [time, time + Math.floor(next() * 2) * DAY];
    });
  },
  'lives that overlap': (count, next) =>
    Array.from({length: count}, () => {
      const start = Math.round((next() - 0.5) * 400 * YEAR);
      return [start, start + (next() < 0.3 ? DAY : next() * 90 * YEAR)];
    }),
  'years, one after the other': count =>
    Array.from({length: count}, (_, i) => [(i % 97) * YEAR, ((i % 97) + 1) * YEAR]),
  'few instants and all of time': (count, next) =>
    Array.from({length: count}, () => {
      const start = Math.floor(next() * 5) * YEAR;
      const kind = next();
      if (kind < 0.1) return [-Infinity, start];
      if (kind < 0.2) return [start, Infinity];
      return [start, start + Math.floor(next() * 3) * YEAR];
    }),
  'one instant': count => Array.from({length: count}, () => [1e12, 1e12]),
  'billions of years beside minutes': (count, next) =>
    Array.from({length: count}, () => {
      if (next() < 0.3) {
        const start = -4.5e9 * YEAR * next();
        return [start, start * next() ** 3];
      }
      const start = 1.7e12 + Math.floor(next() * 60) * 6e4;
      return [start, start + Math.floor(next() * 3) * 6e4];
    }),
};

/** Windows of all kinds onto entries: all of it, around some of them, and where nothing is. */
export function* windowsOf(columns: Columns, next: () => number): Generator<TimeWindow> {
  const {starts, count} = columns;
  const first = starts[0] as number;
  const extent = (starts[count - 1] as number) - first || DAY;
  const widths = [1, 90, 360, 1280, 2560];
  for (let i = 0; i < 40; i++) {
    const width = widths[i % widths.length] as number;
    const around = starts[Math.floor(next() * count)] as number;
    const grain = Math.abs(around) * Number.EPSILON;
    const length = Math.max(extent * 2 ** (-next() * 50), 1, grain * 16);
    if (i < 5) yield windowOf(first - extent / 20, extent * 1.1, width);
    else yield windowOf(around - next() * length, length, width);
  }
  yield windowOf(first - 3 * extent, extent, 1280);
  yield windowOf(first + 1.5 * extent, extent, 1280);
}
