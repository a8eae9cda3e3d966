import {type Figures, STEP_LIMIT} from './measure.ts';
import {OURS, PEERS, type Peer} from './peers/list.ts';
import {type Verdict, verdicts} from './promises.ts';
import {type Cell, median, type Results} from './results.ts';

/** What the report says of the circumstances. */
export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly runs: number;
  /** What takes longer than this for one run, in ms, has only one. */
  readonly longRun: number;
  readonly browser: string;
  readonly machine: string;
  /** By the peer's id. */
  readonly versions: ReadonlyMap<string, string>;
  readonly bytes: ReadonlyMap<string, number>;
}

type Key = keyof Figures;

const ROWS: readonly [Key, string][] = [
  ['bytes', 'Bytes over the wire'],
  ['picture', 'Data to picture'],
  ['elements', 'DOM elements'],
  ['memory', 'Memory'],
  ['pan', 'A step of panning'],
  ['zoom', 'A step of zooming'],
  ['slowest', 'The slowest frame'],
  ['loadTask', 'The longest task of loading'],
];

const FORMATS: Record<Key, (value: number) => string> = {
  bytes: formatKilobytes,
  ready: formatTime,
  picture: formatTime,
  loadTask: formatTime,
  pan: formatTime,
  zoom: formatTime,
  slowest: formatTime,
  elements: value => Math.round(value).toLocaleString('en'),
  memory: formatMegabytes,
  input: formatMegabytes,
};

/** The report, in Markdown. */
export function writeReport(results: Results, about: Circumstances): string {
  const peers = PEERS.filter(({id}) => about.bytes.has(id));
  return `${[
    '# Benchmark',
    `Measured on ${about.date} by \`${about.command}\`: ${about.browser}, headless, on ${about.machine}. Medians of ${about.runs === 1 ? 'one run' : `${about.runs} runs`}. In brackets the ratio to the best of the others; below 1 is better than all of them.`,
    '## Before any entry',
    startTable(peers, results, about),
    ...[...results].flatMap(([size, cells]) => [
      `## ${size.toLocaleString('en')} entries`,
      sizeTable(peers, cells, about.runs),
    ]),
    '## How cited-timeline grows',
    growthTable(results),
    '## What was promised',
    promiseTable(verdicts(results, about.bytes.get(OURS))),
    `${HOW}\n- What takes longer than ${about.longRun / 1000} s for one run is run once with as many entries: “one run” in the head of the table.`,
    '## About each',
    peers.map(({name, note}) => `- **${name}**: ${note}`).join('\n'),
  ].join('\n\n')}\n`;
}

/** The few figures that the README names: data to picture, a step of panning, a step of zooming. */
export function writeEssence(results: Results): string {
  const peers = PEERS.filter(({inEssence}) => inEssence);
  const show = (peer: Peer, key: Key, cell: Cell | undefined) => {
    const value = cell?.figures[key];
    return value === undefined ? missing(peer, key, cell) : formatTime(value);
  };
  const cellOf = (peer: Peer, cell: Cell | undefined) =>
    (cell?.figures.picture === undefined
      ? ['picture' as const]
      : (['picture', 'pan', 'zoom'] as const)
    )
      .map(key => show(peer, key, cell))
      .join(' · ');
  return table(
    ['Entries', ...peers.map(({name}) => name)],
    [...results].map(([size, cells]) => [
      size.toLocaleString('en'),
      ...peers.map(peer => cellOf(peer, cells.get(peer.id))),
    ]),
  );
}

function startTable(peers: readonly Peer[], results: Results, about: Circumstances): string {
  const weights = peers.map(({id}) => about.bytes.get(id));
  const times = peers.map(({id}) => {
    const all = [...results.values()].flatMap(cells => cells.get(id)?.figures.ready ?? []);
    return all.length ? median(all) : undefined;
  });
  return table(
    ['', ...peers.map(({name}) => name)],
    [
      ['Version', ...peers.map(({id}) => about.versions.get(id) ?? '')],
      ['Bytes over the wire', ...withRatios(peers, weights, value => `${formatKilobytes(value)}`)],
      ['Script to ready', ...withRatios(peers, times, formatTime)],
    ],
  );
}

function sizeTable(peers: readonly Peer[], cells: ReadonlyMap<string, Cell>, runs: number): string {
  const there = peers.filter(({id}) => cells.has(id));
  return table(
    [
      '',
      ...there.map(({id, name}) => `${name}${isSingle(cells.get(id), runs) ? ', one run' : ''}`),
    ],
    ROWS.map(([key, label]) => [
      label,
      ...withRatios(
        there,
        there.map(({id}) => cells.get(id)?.figures[key]),
        FORMATS[key],
        there.map(peer => missing(peer, key, cells.get(peer.id))),
      ),
    ]),
  );
}

/** Whether it was run once where others were more often, though nothing stopped it. */
const isSingle = (cell: Cell | undefined, runs: number) =>
  cell?.runs === 1 && runs > 1 && !cell.stopped;

/** Why there is no figure. */
function missing(peer: Peer, key: Key, cell: Cell | undefined): string {
  if (cell?.skipped) return '–';
  if ((key === 'pan' || key === 'zoom') && !peer[key]) return 'none';
  if (cell?.still.some(move => move === key)) return 'nothing moves';
  return cell?.stopped === key ? `> ${STEP_LIMIT / 1000} s` : '–';
}

function withRatios(
  peers: readonly Peer[],
  values: readonly (number | undefined)[],
  format: (value: number) => string,
  absent: readonly string[] = [],
): string[] {
  const others = values.filter((_, i) => peers[i]?.id !== OURS);
  const best = Math.min(...others.filter(value => value !== undefined));
  return values.map((value, i) => {
    if (value === undefined) return absent[i] ?? '–';
    return Number.isFinite(best)
      ? `${format(value)} (${formatRatio(value / best)})`
      : format(value);
  });
}

function growthTable(results: Results): string {
  const sizes = [...results.keys()].filter(size => size >= 1000 && results.get(size)?.has(OURS));
  const last = sizes.at(-1);
  if (last === undefined || sizes.length < 2) return 'Too few sizes were measured.';
  const of = (size: number) => results.get(size)?.get(OURS)?.figures ?? {};
  const quotient = (key: Key, from: number) => {
    const [small, large] = [of(from)[key], of(last)[key]];
    return small === undefined || large === undefined || from === last || !results.has(from)
      ? '–'
      : formatRatio(large / small);
  };
  const head = ['', ...sizes.map(size => size.toLocaleString('en'))];
  const count = (size: number) => size.toLocaleString('en');
  return table(
    [...head, `${count(last)} to 1,000`, `${count(last)} to 10,000`],
    ([...ROWS, ['input', 'The input by itself']] as [Key, string][]).map(([key, label]) => [
      label,
      ...sizes.map(size => {
        const value = of(size)[key];
        return value === undefined ? '–' : FORMATS[key](value);
      }),
      quotient(key, 1000),
      quotient(key, 10_000),
    ]),
  );
}

function promiseTable(list: readonly Verdict[]): string {
  return table(
    ['Promise', 'At most', 'Measured', 'Compared with', ''],
    list.map(({promise, limit, measured, unit, against}) => {
      const format = {elements: FORMATS.elements, ms: formatTime, bytes: formatKilobytes};
      const show = unit ? format[unit] : formatRatio;
      const verdict =
        measured === undefined ? 'not measured' : measured <= limit ? 'met' : '**not met**';
      const shown = measured === undefined ? '–' : show(measured);
      return [promise, show(limit), shown, against ?? '', verdict];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function formatTime(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}

function formatMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
}

function formatKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function formatRatio(ratio: number): string {
  if (ratio < 0.1) return ratio.toFixed(ratio < 0.01 ? 4 : 3);
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(ratio < 100 ? 1 : 0);
}

const HOW = `## How it was measured

All show the same generated entries: from 1900 to 2025, in chronological order, with crowded and empty stretches, titles of three to fifteen words, dates to the minute, the day, the month or the year, 8 in 100 of them ranges; for cited-timeline also 4 groups, and of 50 sources one or two that each entry cites. Each peer has them in its own format, as plain data of the kind that JSON brings, in a box of 1200 × 600 px. Every run has a browser of its own.

- **Bytes over the wire**: the JavaScript and CSS that a page must load, brotli. TimelineJS and cited-timeline: the file for a script tag. The others: bundled and minified by esbuild with what is used of them. No fonts. cited-timeline loads a second file from beside the first when something in it is first needed: many entries, or a window on a part of time. The table before any entry does not count it, the others do, as far as it was loaded there; many entries are not shown before it has come, so that its time is in that from data to picture.
- **Script to ready**: from handing the scripts and styles to the page, already fetched, until all is evaluated.
- **Data to picture**: from handing the data over until the main thread has done with the frame that shows them (all of them, where drawing goes in parts). It begins as a frame ends, so that it comes in steps of about 16.7 ms.
- **The longest task of loading**: of the main thread, meanwhile.
- **DOM elements**: all in the page, those in shadow roots with them; the most of after loading and after panning.
- **Memory**: what the heaps of JavaScript and of the DOM and the array buffers hold after collection, less what they held with only the scripts and the input.
- **A step of zooming**: one notch of the mouse wheel over the middle of the box, 20 times from the first picture on. **A step of panning**: 15 px of a drag with the mouse, 20 times, at the zoom that these notches have led to. Each step follows when two frames have passed since the last and the main thread is free, so that who draws in parts may leave off for the next step. The time is what the main thread was at work (the growth of Chromium's \`TaskDuration\`) from the first step until it fell idle after the last, whatever was put off to timers and frames with it, by the number of steps. Peers zoom by different factors at one notch. Where no pixel has changed after all steps, there is no figure.
- **The slowest frame**: the longest task of the main thread during zooming and panning; no frame is shown while it lasts.
- A peer stops where one step of any of this takes longer than ${STEP_LIMIT / 1000} s: “> ${STEP_LIMIT / 1000} s” says which, and “–” stands for what was not tried after it.`;
