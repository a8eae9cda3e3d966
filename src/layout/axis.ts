import {type TimeScale, timeScale} from '../time/scale.ts';
import type {Gap} from './gaps.ts';
import type {Stretched} from './stretch.ts';

/** A gap, and the px between which the axis leaves it out. */
export interface Break extends Gap {
  readonly x0: number;
  readonly x1: number;
}

/** A stretch of the axis without a break, px. */
export type Run = readonly [from: number, to: number];

export interface Axis {
  readonly scale: TimeScale;
  readonly runs: readonly Run[];
  readonly breaks: readonly Break[];
}

/** Room for a break's mark and its label, px. */
const BREAK = 68;
/** Least room in which the axis runs on before a break, px. */
const RUN_ON = 14;
/** Least room in which it takes up again after one, px: enough for a tick to say where one is. */
const LEAD = 42;
/** The least that a broken segment takes, px. */
export const BROKEN = RUN_ON + BREAK + LEAD;
/** Where nothing tells the pace (one single moment): a pixel a day, in px/ms. */
const DAY_PACE = 1 / 864e5;

/**
 * Draws the axis through its stops: it runs on at its own pace beside each break, and
 * beyond the first and the last stop to the edges of the track.
 *
 * @param broken Indices of the stops before which there is a break, ascending.
 * @param width Of the whole track, px.
 */
export function layAxis({times, xs}: Stretched, broken: readonly number[], width: number): Axis {
  const time = (k: number): number => times[k] as number;
  const x = (k: number): number => xs[k] as number;
  const bounds = [0, ...broken, times.length];
  const ownPaces = bounds.slice(1).map((to, run) => {
    const from = bounds[run] as number;
    return (x(to - 1) - x(from)) / (time(to - 1) - time(from)) || 0;
  });
  const anyPace = Math.max(...ownPaces) || DAY_PACE;
  const paces = ownPaces.map(pace => pace || anyPace);

  const domain: number[] = [];
  const range: number[] = [];
  const stop = (atTime: number, atX: number): void => {
    domain.push(atTime);
    range.push(atX);
  };
  const breaks: Break[] = [];
  if (x(0) > 0) stop(time(0) - x(0) / (paces[0] as number), 0);
  times.forEach((at, k) => {
    const run = broken.indexOf(k);
    if (run >= 0) {
      const start = time(k - 1);
      // At most a third of the gap on either side: the rest is what is left out.
      const third = (at - start) / 3;
      const before = paces[run] as number;
      const after = paces[run + 1] as number;
      const spare = Math.max(0, (x(k) - x(k - 1) - BROKEN) / 2);
      const x0 = x(k - 1) + Math.min(RUN_ON + spare, third * before);
      const x1 = x(k) - Math.min(LEAD + spare, third * after);
      stop(start + (x0 - x(k - 1)) / before, x0);
      stop(at - (x(k) - x1) / after, x1);
      breaks.push({start, end: at, x0, x1});
    }
    stop(at, x(k));
  });
  const last = times.length - 1;
  if (width > x(last)) stop(time(last) + (width - x(last)) / (paces.at(-1) as number), width);

  const edges = [0, ...breaks.flatMap(({x0, x1}) => [x0, x1]), width];
  const runs: Run[] = [];
  for (let i = 0; i < edges.length; i += 2) runs.push([edges[i] as number, edges[i + 1] as number]);
  return {scale: timeScale(domain, range), runs, breaks};
}
