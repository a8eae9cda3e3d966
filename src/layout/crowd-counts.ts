import {type Columns, reaching} from '../model/columns.ts';
import {type CountBar, countBars, scaleOfCounts, splitBar} from './counts.ts';
import type {CrowdHeap, LanePicture} from './crowd-picture.ts';
import type {Grid} from './grid.ts';
import type {Lane} from './lanes.ts';

/** How many stand where in each lane: coarsely, to be pressed, and finely, to be seen. */
export function paintCounts(
  columns: readonly Columns[],
  groups: readonly LanePicture['groups'][],
  lanes: readonly Lane[],
  label: number,
  grid: Grid & {readonly parts: number},
): LanePicture[] {
  const counted = columns.map(columns => {
    const counts = countBars(columns, grid);
    return {...counts, split: counts.bars.map(bar => splitBar(columns, bar, grid.parts))};
  });
  const heightOf = scaleOfCounts(
    counted.map(({split}, i) => {
      const max = split.reduce((max, counts) => Math.max(max, ...counts), 1);
      return [max, (lanes[i] as Lane).height - label];
    }),
  );
  return lanes.map((lane, i) => {
    const {bars, split, reaching: beyondCount} = counted[i] as (typeof counted)[number];
    const {order} = columns[i] as Columns;
    const boxes = bars.map(({x0, x1, rank, count, start, end}): CrowdHeap => {
      const numbers = order.subarray(rank, rank + count);
      const [y, height] = [lane.y + label, lane.height - label];
      return {kind: 'heap', numbers, x0, x1, y, height, start, end};
    });
    return {
      ...lane,
      groups: groups[i] as LanePicture['groups'],
      boxes,
      get beyond() {
        const [from, to] = [grid.times[0] as number, grid.times.at(-1)];
        const ranks = reaching(columns[i] as Columns, from, Infinity, to);
        return Uint32Array.from(ranks, rank => order[rank] as number);
      },
      beyondCount,
      shape: shapeOf(bars, split, heightOf, lane.height),
      shapeOf(has) {
        const found = bars.map((bar, i) => countOf(bar, split[i] as Uint32Array, order, has));
        return shapeOf(bars, found, heightOf, lane.height);
      },
    };
  });
}

/** How many of the entries in each part of a bar are among those that `has` names. */
function countOf(
  {rank}: CountBar,
  parts: Uint32Array,
  order: Uint32Array,
  has: (number: number) => boolean,
): Uint32Array {
  let next = rank;
  return parts.map(count => {
    let found = 0;
    for (const end = next + count; next < end; next++) if (has(order[next] as number)) found++;
    return found;
  });
}

const round = (px: number): number => Math.round(px * 10) / 10;

/** The outline of all bars, which stand on `base`, px down: what touches is one, without a seam. */
function shapeOf(
  bars: readonly CountBar[],
  split: readonly Uint32Array[],
  heightOf: (count: number) => number,
  base: number,
): string {
  let shape = '';
  let [x, y] = [Number.NaN, 0];
  bars.forEach(({x0, x1}, i) => {
    const counts = split[i] as Uint32Array;
    const at = (part: number): number => round(x0 + ((x1 - x0) * part) / counts.length);
    counts.forEach((count, part) => {
      if (!count) return;
      const [left, right, top] = [at(part), at(part + 1), round(base - heightOf(count))];
      const isApart = left !== x;
      if (isApart || top !== y) {
        if (shape) shape += `H${x}`;
        if (isApart) shape += `${shape && `V${base}`}M${left} ${base}`;
        shape += `V${top}`;
      }
      [x, y] = [right, top];
    });
  });
  return shape && `${shape}H${x}V${base}z`;
}
