import type {TimeScale} from '../time/scale.ts';

/** What can be seen of time at one moment. */
export interface TimeWindow {
  /** Ms, finite, inclusive. */
  readonly from: number;
  /** Ms, finite, exclusive. */
  readonly to: number;
  /** Px. */
  readonly width: number;
  /** From time to px, never backwards. */
  readonly scale: TimeScale;
  /** Where on the scale the window begins, px. */
  readonly offset: number;
}

/** Cells that follow one another: where each begins and, last, where the last one ends. */
export interface Grid {
  /** Ms, ascending. A cell includes its beginning. */
  readonly times: readonly number[];
  /** Px on the scale. */
  readonly xs: readonly number[];
}

/**
 * Divides time into cells, from the one at `x0` px to the one at `x1` px or just before.
 *
 * The cell around a time is the longest power of two of ms, between two of its multiples, that is
 * less than `widest` px wide there. Cells thus depend on how close one looks, not on where: they
 * stay when the window is moved. Where time runs at one pace all are alike and at least half as
 * wide; where the pace changes, each is as long as its place allows.
 */
export function divide(scale: TimeScale, x0: number, x1: number, widest: number): Grid {
  let time = scale.invert(x0);
  let size = 1;
  const begin = (size: number): number => Math.floor(time / size) * size;
  const px = (size: number): number => scale(begin(size) + size) - scale(begin(size));
  const times: number[] = [];
  do {
    while (px(size) >= widest) size /= 2;
    // What has no width is too short for numbers as large as these to be told apart.
    while (size < Number.MAX_VALUE && (!(px(size) > 0) || px(size * 2) < widest)) size *= 2;
    if (!times.length) times.push(begin(size));
    time = begin(size) + size;
    times.push(time);
  } while (scale(time) < x1);
  return {times, xs: times.map(time => scale(time))};
}
