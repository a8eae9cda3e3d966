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

/** Stands for two or more entries that stand too close to each other. Px on the window's scale. */
export interface Pill {
  readonly kind: 'pill';
  readonly row: number;
  /** The first one's. */
  readonly rank: number;
  /** All of theirs, ascending. */
  readonly ranks: readonly number[];
  readonly x0: number;
  readonly x1: number;
  /** Where the first and the last of them stand, ms. If both are one, no zoom parts them: list them. */
  readonly start: number;
  readonly end: number;
}

export interface Titles {
  /** By rank, and so by place; those of one row never overlap. */
  readonly boxes: readonly (EntryBox | Pill)[];
  /** The ranks, ascending, of those in the window without a box in it: they stand before or after it, in a crowd. */
  readonly beyond: readonly number[];
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
 * Time is divided into cells. In each, every row shows the first entry, if it is clear of what the
 * row shows before it, and what is as long as a cell, if need be a little late. All others go into
 * the cell's pill, in row `rows`, and so do those that `assignRows` put there; one that is alone
 * in it is shown. What is shown thus follows from the entries and the pace, not from where the
 * window is.
 *
 * Takes time by the entries in the window and those within a title and a few cells of it.
 *
 * @param rowOf By rank, from `assignRows` with as many `rows`.
 * @param seen Px from which on all can be seen, if the window is wider than what can: what began
 * before has its title there, if it is on the mark and the mark goes on for long enough.
 */
export function placeTitles(
  columns: Columns,
  rowOf: Uint8Array,
  rows: number,
  {from, to, width, scale, offset}: TimeWindow,
  measures: TitleMeasures,
  seen: number = offset,
): Titles {
  const boxes: (EntryBox | Pill)[] = [];
  const beyond: number[] = [];
  if (!(width > 0 && from < to)) return {boxes, beyond};
  const {starts, ends} = columns;
  const {mark, gap, pill, least, most} = measures;
  const edge = offset + width;
  const lead = leadOf(measures);
  const widest = WIDEST * cellOf(measures);
  // From one cell before all that can be seen, as what it shows may crowd the next, to where
  // nothing can be in the way of a title in the window.
  const {times, xs} = divide(scale, offset - lead - widest, edge + lead + widest, widest);
  const begin = times[0] as number;

  const within = (rank: number): boolean =>
    (starts[rank] as number) < to && (ends[rank] as number) > from;
  // By row: the entry whose room is not known yet, where it was put, and the cell of the last entry.
  const open = new Int32Array(rows + 1).fill(-1);
  const lefts = new Float64Array(rows + 1).fill(-Infinity);
  const lastCells = new Int32Array(rows + 1);
  /** The row's next box begins at `next` px: what stands before it has room up to there. */
  const close = (row: number, next: number): void => {
    const rank = open[row] as number;
    if (rank < 0) return;
    open[row] = -1;
    const x0 = lefts[row] as number;
    const ending = scale(Math.min(ends[rank] as number, times.at(-1) as number));
    const x1 = Math.max(x0 + mark, Math.min(ending, next - SEAM));
    let title = x1 + gap;
    let room = Math.min(most, next - gap - title, edge - title);
    for (const left of [seen, offset]) {
      if (room >= least) break;
      title = Math.max(x0, left);
      room = Math.min(most, x1 - title, edge - title);
    }
    if (room < least) room = 0;
    if (within(rank) || (x0 < edge && Math.max(x1, room && title + room) > offset)) {
      boxes.push({kind: 'entry', row, rank, x0, x1, title, room});
    }
  };
  /** The first px that is clear of what the row shows last. */
  const clear = (row: number): number => (lefts[row] as number) + mark + gap;
  const put = (row: number, rank: number, x: number): void => {
    close(row, x);
    open[row] = rank;
    lefts[row] = x;
  };

  let rank = countBefore(starts, begin);
  const around = reaching(columns, begin, Infinity, to);
  for (const other of around) {
    const row = rowOf[other] as number;
    if (other < rank) {
      if (row < rows) put(row, other, xs[0] as number);
      else if (within(other)) beyond.push(other);
    }
  }
  let lastPill: ReadonlySet<number> = new Set();
  for (let cell = 1; cell < times.length; cell++) {
    const until = times[cell] as number;
    const crowd: number[] = [];
    for (; (starts[rank] as number) < until; rank++) {
      const start = starts[rank] as number;
      const row = rowOf[rank] as number;
      const x = scale(start);
      const long = (ends[rank] as number) - start >= until - (times[cell - 1] as number);
      if (row < rows && (long || (x >= clear(row) && lastCells[row] !== cell))) {
        put(row, rank, Math.max(x, clear(row)));
      } else crowd.push(rank);
      lastCells[row] = cell;
    }
    const first = crowd[0];
    if (first === undefined) continue;
    const last = crowd.at(-1) as number;
    const [start, end] = [starts[first] as number, starts[last] as number];
    const right = (xs[cell] as number) - gap;
    const alone = first === last;
    const x0 = Math.max(clear(rows), alone ? scale(start) : Math.min(scale(start), right - pill));
    const x1 = alone ? x0 + mark : Math.max(x0 + pill, Math.min(scale(end) + mark, right));
    if (x1 <= offset) {
      // It cannot be seen any more, but some of it may go on.
      for (const rank of crowd) if (within(rank)) beyond.push(rank);
    } else if (alone) put(rows, first, x0);
    else {
      close(rows, x0);
      if (start < to) {
        boxes.push({kind: 'pill', row: rows, rank: first, ranks: crowd, x0, x1, start, end});
        lastPill = new Set(crowd);
      }
    }
    // So that what comes next is clear of all of it.
    lefts[rows] = x1 - mark;
  }
  for (let row = 0; row <= rows; row++) close(row, Infinity);
  // What has no start and stands after the window is in it, too.
  for (const rank of around) {
    if ((starts[rank] as number) >= to && !lastPill.has(rank)) beyond.push(rank);
  }
  boxes.sort((a, b) => a.rank - b.rank);
  return {boxes, beyond};
}
