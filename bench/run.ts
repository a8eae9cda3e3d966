import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir, totalmem, type} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {root} from '../scripts/run.js';
import {serve} from '../scripts/static-server.ts';
import {type Bundle, bundlePage, bundlePeer} from './bundle.ts';
import {measure, type Run} from './measure.ts';
import {OURS, PEERS, type Peer} from './peers/list.ts';
import {writeEssence, writeReport} from './report.ts';
import {combine, type Results} from './results.ts';

// Measures, and writes RESULTS.md; with options only part of it, and the report goes to the console.
const SIZES = [20, 100, 1000, 10_000, 100_000, 1_000_000];
const RUNS = 3;
/** A peer that takes longer than this for one run, in ms, is not run again with as many entries. */
const LONG_RUN = 150_000;

const {values: options} = parseArgs({
  options: {sizes: {type: 'string'}, peers: {type: 'string'}, runs: {type: 'string'}},
});
const whole = !Object.keys(options).length;
const sizes = options.sizes?.split(',').map(Number) ?? SIZES;
const runs = Number(options.runs ?? RUNS);
const wanted = options.peers?.split(',');
const unknown = wanted?.filter(id => !PEERS.some(peer => peer.id === id)) ?? [];
if (unknown.length || ![runs, ...sizes].every(number => Number.isInteger(number) && number > 0)) {
  console.error(`Usage: npm run bench -- [--sizes 20,1000] [--peers ours,vis] [--runs 1]
Peers: ${PEERS.map(({id}) => id).join(', ')}.`);
  process.exit(2);
}
const peers = PEERS.filter(({id}) => !wanted || wanted.includes(id));

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bundles = new Map<Peer, Bundle>();
await bundlePage(folder);
for (const peer of peers) bundles.set(peer, await bundlePeer(peer, folder));
const {port, server} = await serve(folder);

const results: Results = new Map();
const stopped = new Set<Peer>();
let browser = '';
try {
  for (const size of sizes) await measureSize(size);
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}
console.log(
  whole
    ? `\nFor the README, data to picture · a step of panning · a step of zooming:\n\n${writeEssence(results)}`
    : `\n${report()}`,
);

/** Run after run, all peers in each, so that what else the machine does meets all of them. */
async function measureSize(size: number): Promise<void> {
  const done = new Map<Peer, Run[]>();
  const long = new Set<Peer>();
  for (let run = 1; run <= runs; run++) {
    for (const [peer, bundle] of bundles) {
      if (stopped.has(peer) || long.has(peer)) continue;
      const begin = Date.now();
      const result = await measure(`http://127.0.0.1:${port}/`, peer, bundle, size);
      ({browser} = result);
      if (result.stopped) stopped.add(peer);
      if (peer.id !== OURS && Date.now() - begin > LONG_RUN) long.add(peer);
      done.set(peer, [...(done.get(peer) ?? []), result]);
      console.log(`${size} ${peer.id}, run ${run}: ${describe(result)}`);
    }
  }
  results.set(
    size,
    new Map(
      peers.map(peer => [
        peer.id,
        done.has(peer)
          ? combine(done.get(peer) ?? [])
          : {figures: {}, runs: 0, stopped: undefined, still: [], skipped: true},
      ]),
    ),
  );
  if (whole) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report());
}

function describe({figures, stopped: at, still}: Run): string {
  const shown = Object.entries(figures).map(
    ([key, value]) => `${key} ${Math.round(value * 10) / 10}`,
  );
  const more = [...(at ? [`too slow: ${at}`] : []), ...still.map(move => `nothing moves: ${move}`)];
  return [shown.join(', '), ...more].join('; ');
}

function report(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return writeReport(results, {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(whole ? [] : ['--', ...process.argv.slice(2)])].join(' '),
    runs,
    longRun: LONG_RUN,
    browser: browser.replace('/', ' '),
    machine: `${type()} with ${availableParallelism()} cores and ${gigabytes} GB of memory`,
    versions: new Map(peers.map(({id, packages}) => [id, versionsOf(packages)])),
    bytes: new Map([...bundles].map(([{id}, {bytes}]) => [id, bytes])),
  });
}

/** Of the first package, then the others by name; this package's own where there are none. */
function versionsOf([first, ...others]: readonly string[]): string {
  if (first === undefined) return versionIn(root);
  const read = (name: string) => versionIn(join(import.meta.dirname, 'node_modules', name));
  return [read(first), ...others.map(name => `${name} ${read(name)}`)].join(', ');
}

function versionIn(path: string): string {
  return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).version;
}
