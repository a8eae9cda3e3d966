import {scaleLinear} from 'd3-scale';

/**
 * From time (ms) to place (px) and back: linear between its stops, and beyond them as between
 * the last two.
 */
export interface TimeScale {
  (time: number): number;
  invert(x: number): number;
}

/**
 * A piecewise time scale: a `d3-scale` scale with a stop wherever the pace changes.
 *
 * @param times Ascending, ms.
 * @param xs Ascending, px, one a time.
 */
export const timeScale = (times: Iterable<number>, xs: Iterable<number>): TimeScale =>
  scaleLinear(times, xs);
