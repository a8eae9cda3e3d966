import {type Columns, countBefore, reaching} from '../model/columns.ts';
import {divide, type TimeWindow} from './grid.ts';

/** What titles take. All in px, above 0. */
export interface TitleMeasures {
  /** Least width of a mark: a dot's. */
  readonly mark: number;
  /** Between a mark and its title, and between two boxes. */
  readonly gap: number;
  /** Least width of a pill: its count's. */
  readonly pill: number;
  /** The narrowest that a title may be cut to, and the widest that it may be. */
  readonly least: number;
  readonly most: number;
}

/** One entry: its mark, and its title where it has room. Px on the window's scale. */
export interface EntryBox {
  readonly kind: 'entry';
  readonly row: number;
  readonly rank: number;
  /** The mark: from where the entry stands, or from well before the window, to its end or to the next box. */
  readonly x0: number;
  readonly x1: number;
  /** Where the title begins: beside the mark, or on it where only that is long enough. */
  readonly title: number;
  /** For the title; 0 where none fits. */
  readonly room: number;
}

/** Entries that are only counted. */
export interface Crowd {
  /** Ascending; at least one. */
  readonly ranks: readonly number[];
  /** Where the first and the last of them stand, ms. If both are one, no zoom parts them: list them. */
  readonly start: number;
  readonly end: number;
}

/** Stands for two or more entries that stand too close to each other. Px on the window's scale. */
export interface Pill extends Crowd {
  readonly kind: 'pill';
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Titles {
  /** By place; those of one row never overlap. */
  readonly boxes: readonly (EntryBox | Pill)[];
  /** Those in the window that have no box in it: they stand before or after it and crowd there. */
  readonly beyond: Crowd | undefined;
}

/** Between two bars where one ends as the next begins, px. */
const SEAM = 2;

/**
 * How many times its least width a cell may be wide. Two, and a little: at a round pace cells
 * would otherwise be just as wide as that, and by rounding now wider, now not.
 */
export const WIDEST = 2.02;

/** The least width of a cell, px: there is room for a mark left over by the one before, and a pill or a title. */
export const cellOf = ({mark, gap, pill, least}: TitleMeasures): number =>
  mark + 2 * gap + Math.max(pill, least);

/** How far before the window a mark can stand whose title is still in it, px. */
export const leadOf = ({mark, gap, most}: TitleMeasures): number => mark + 2 * gap + most;

/**
 * What stands in each row of one lane. Every entry in the window is in exactly one box or in
 * `beyond`. A pill at the window's edge also counts what stands just beyond, so that it stays the
 * same while it is moved out; a few boxes just beyond may be there as well.
 *
 * Time is divided into cells. In each, every row shows one entry: the one that is as long as the
 * cell, if any, or else the first, if it is clear of what the row shows before it. All others go
 * into the cell's pill, in row `rows`, and so do those that `assignRows` put there; one that is
 * alone in it is shown. What is shown thus follows from the entries and the pace, not from where
 * the window is.
 *
 * Takes time by the entries in the window and those within a title and a few cells of it.
 *
 * @param rowOf By rank, from `assignRows` with as many `rows`.
 */
export function placeTitles(
  columns: Columns,
  rowOf: Uint8Array,
  rows: number,
  {from, to, width, scale, offset}: TimeWindow,
  measures: TitleMeasures,
): Titles {
  const boxes: (EntryBox | Pill)[] = [];
  if (!(width > 0 && from < to)) return {boxes, beyond: undefined};
  const {starts, ends} = columns;
  const {mark, gap, pill, least, most} = measures;
  const edge = offset + width;
  const lead = leadOf(measures);
  const widest = WIDEST * cellOf(measures);
  // From one cell before all that can be seen, as what it shows may crowd the next, to where
  // nothing can be in the way of a title in the window.
  const grid = divide(scale, offset - lead - widest, edge + lead + widest, widest);
  const times = grid.times as [number, ...number[]];
  const first = countBefore(starts, times[0]);
  const count = countBefore(starts, times.at(-1) as number) - first;

  const xs = new Float64Array(count);
  // 1 for what its row shows.
  const shown = new Uint8Array(count);
  const lastShown = new Int32Array(rows).fill(-1);
  const lastCell = new Int32Array(rows);
  for (let i = 0, cell = 0, cellFirst = 0; i < count; i++) {
    const start = starts[first + i] as number;
    while (start >= (times[cell] as number)) {
      cell++;
      cellFirst = i;
    }
    const x = scale(start);
    xs[i] = x;
    const row = rowOf[first + i] as number;
    if (row === rows) continue;
    const last = lastShown[row] as number;
    const near = last >= 0 && x - (xs[last] as number) < mark + gap;
    const size = (times[cell] as number) - (times[cell - 1] as number);
    const long = (ends[first + i] as number) - start >= size;
    // What is long goes before what stands with it or just before it.
    if (long && (near || last >= cellFirst)) shown[last] = 0;
    if (long || (!near && lastCell[row] !== cell)) {
      shown[i] = 1;
      lastShown[row] = i;
    }
    lastCell[row] = cell;
  }

  const within = (rank: number): boolean =>
    (starts[rank] as number) < to && (ends[rank] as number) > from;
  // By row, the rank and the place of the entry whose room is not known yet.
  const open = new Int32Array(rows + 1).fill(-1);
  const opened = new Float64Array(rows + 1);
  /** The row's next box begins at `next` px: what stands before it has room up to there. */
  const close = (row: number, next: number): void => {
    const rank = open[row] as number;
    if (rank < 0) return;
    open[row] = -1;
    const x0 = opened[row] as number;
    const end = scale(Math.min(ends[rank] as number, times.at(-1) as number));
    const x1 = Math.max(x0 + mark, Math.min(end, next - SEAM));
    let title = x1 + gap;
    let room = Math.min(most, next - gap - title, edge - title);
    if (room < least) {
      title = Math.max(x0, offset);
      room = Math.min(most, x1 - title, edge - title);
    }
    if (room < least) room = 0;
    if (within(rank) || (x0 < edge && Math.max(x1, room && title + room) > offset)) {
      boxes.push({kind: 'entry', row, rank, x0, x1, title, room});
    }
  };
  const put = (row: number, rank: number, x: number): void => {
    close(row, x);
    open[row] = rank;
    opened[row] = x;
  };
  const crowdOf = (ranks: readonly number[]): Crowd => ({
    ranks,
    start: starts[ranks[0] as number] as number,
    end: starts[ranks.at(-1) as number] as number,
  });

  const beyond: number[] = [];
  const around = reaching(columns, times[0], Infinity, to);
  for (const rank of around) {
    if (rank >= first) break;
    const row = rowOf[rank] as number;
    if (row < rows) put(row, rank, grid.xs[0] as number);
    else if (within(rank)) beyond.push(rank);
  }
  let clear = -Infinity;
  let lastInPill = -1;
  for (let i = 0, cell = 1; i < count; cell++) {
    const crowd: number[] = [];
    for (; i < count && (starts[first + i] as number) < (times[cell] as number); i++) {
      if (shown[i]) put(rowOf[first + i] as number, first + i, xs[i] as number);
      else crowd.push(first + i);
    }
    const rank = crowd[0];
    if (rank === undefined) continue;
    const last = crowd.at(-1) as number;
    const right = (grid.xs[cell] as number) - gap;
    const x = xs[rank - first] as number;
    let x0 = Math.max(clear, x);
    let x1 = x0 + mark;
    if (rank < last) {
      x0 = Math.max(clear, Math.min(x, right - pill));
      x1 = Math.max(x0 + pill, Math.min((xs[last - first] as number) + mark, right));
    }
    clear = x1 + gap;
    if (x1 <= offset) {
      // It cannot be seen any more, but some of it may still go on.
      for (const rank of crowd) if (within(rank)) beyond.push(rank);
    } else if (rank === last) put(rows, rank, x0);
    else {
      close(rows, x0);
      if ((starts[rank] as number) < to) {
        boxes.push({kind: 'pill', row: rows, x0, x1, ...crowdOf(crowd)});
        lastInPill = last;
      }
    }
  }
  for (let row = 0; row <= rows; row++) close(row, Infinity);
  for (const rank of around) {
    // What stands after the window, without a start, is in it, too.
    if (rank >= first && (rank > lastInPill || shown[rank - first])) beyond.push(rank);
  }
  boxes.sort((a, b) => a.x0 - b.x0 || a.row - b.row);
  return {boxes, beyond: beyond.length ? crowdOf(beyond) : undefined};
}
