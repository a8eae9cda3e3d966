import type {Figures} from './measure.ts';
import {OURS, PEERS} from './peers/list.ts';
import type {Results} from './results.ts';

/** One thing that this package promises, and what was measured. */
export interface Verdict {
  readonly promise: string;
  readonly limit: number;
  /** In the promise's own terms; absent where there is nothing to compare. */
  readonly measured: number | undefined;
  /** What the limit and the measure count: a ratio where it is absent. */
  readonly unit?: 'elements' | 'ms' | 'bytes';
  /** With whom it was compared, and how much that took. */
  readonly against?: string;
}

type Timed = 'picture' | 'pan' | 'zoom';

const WHAT: Record<Timed, string> = {
  picture: 'data to picture',
  pan: 'a step of panning',
  zoom: 'a step of zooming',
};

/** `text` is the fastest peer whose entries carry their titles. The limits are ratios to it. */
const RATIOS: readonly [number, peer: string, Record<Timed, number>][] = [
  [20, 'text', {picture: 1 / 2, pan: 1 / 2, zoom: 1 / 2}],
  [1000, 'text', {picture: 1 / 3, pan: 1 / 4, zoom: 1 / 8}],
  [10_000, 'vis', {picture: 1 / 30, pan: 1 / 25, zoom: 1 / 200}],
  [100_000, 'echarts', {picture: 2, pan: 1 / 4, zoom: 1 / 10}],
  [1_000_000, 'echarts', {picture: 1.3, pan: 1 / 10, zoom: 1 / 12}],
];

/** In ms: what keeps a page answering while much is loaded. */
const TASK_LIMIT = 50;
/** From here on loading goes in slices. */
const SLICED = 20_000;
const ELEMENTS = 1500;
const BYTES = 31 * 1024;
/** “About the same”, from 10,000 to 1,000,000 entries. */
const SAME = 1.5;

/** Everything that is promised in numbers, for the sizes that were measured. */
export function verdicts(results: Results, bytes: number | undefined): Verdict[] {
  const ours = (size: number) => results.get(size)?.get(OURS)?.figures ?? {};
  const list: Verdict[] = [];
  for (const [size, whom, limits] of RATIOS) {
    if (!results.has(size)) continue;
    for (const key of ['picture', 'pan', 'zoom'] as const) {
      const other = rival(results, size, whom, key);
      list.push({
        promise: `${count(size)} entries: ${WHAT[key]}, beside ${NAMES[whom] ?? 'the fastest that shows text'}`,
        limit: limits[key],
        measured: ratio(ours(size)[key], other?.time),
        ...(other && {against: `${other.name}, ${other.time.toFixed(1)} ms`}),
      });
    }
  }
  for (const size of results.keys()) {
    const {elements, loadTask} = ours(size);
    const promise = `${count(size)} entries: DOM elements`;
    list.push({promise, limit: ELEMENTS, measured: elements, unit: 'elements'});
    if (size < SLICED) continue;
    const task = `${count(size)} entries: the longest task while loading`;
    list.push({promise: task, limit: TASK_LIMIT, measured: loadTask, unit: 'ms'});
  }
  const most = ours(1_000_000);
  if (results.has(1_000_000)) {
    const promise = '1,000,000 entries: memory beyond the input, beside the input';
    list.push({promise, limit: 2, measured: ratio(most.memory, most.input)});
  }
  if (results.has(1_000_000) && results.has(10_000)) {
    for (const key of ['pan', 'zoom'] as const) {
      const promise = `${WHAT[key]}, 1,000,000 entries beside 10,000`;
      list.push({promise, limit: SAME, measured: ratio(most[key], ours(10_000)[key])});
    }
  }
  const promise = 'the script tag’s file, brotli';
  list.push({promise, limit: BYTES, measured: bytes, unit: 'bytes'});
  return list;
}

const NAMES: Record<string, string> = {vis: 'vis-timeline', echarts: 'ECharts’ dots'};

const count = (size: number) => size.toLocaleString('en');

const ratio = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : a / b;

/** With whom to compare, and its time in ms; nobody where it did not come that far. */
function rival(
  results: Results,
  size: number,
  whom: string,
  key: keyof Figures & Timed,
): {name: string; time: number} | undefined {
  return PEERS.filter(({id, showsText}) =>
    whom === 'text' ? showsText && id !== OURS : id === whom,
  )
    .flatMap(({id, name}) => {
      const time = results.get(size)?.get(id)?.figures[key];
      return time === undefined ? [] : [{name, time}];
    })
    .sort((a, b) => a.time - b.time)[0];
}
