import {
  closeSync,
  existsSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINES, type Engine, findEngines, ZONES} from './browsers.ts';
import {absentDesktop} from './desktop.ts';
import {freePort} from './free-port.ts';
import {run} from './run.js';

// Everything that is checked, three things at a time, as tests of a browser wait for half of their
// time; what each prints comes when it has ended. Ends with what failed, once more, and one line of
// counts: of a long log often only the end is shown. What is no test (the build, types, lint, an engine
// that CI lacks) counts as one failed test if it fails.

const STORIES = join('test', 'stories.test.ts');
/** The browsers' tests, each with few files to load in place of hundreds. */
const BUNDLES = join('.tmp', 'tests');
const BUNDLING = [
  ...globSync('src/**/*.test.ts'),
  ...['--bundle', '--splitting', '--format=esm', '--target=es2022', '--conditions=development'],
  ...['--sourcemap', `--outdir=${BUNDLES}`, '--outbase=src', '--log-level=warning'],
];
const folder = mkdtempSync(join(tmpdir(), 'timeline-tests-'));
const totals = {passed: 0, failed: 0};
const notes: string[] = [];
const failures: string[] = [];

const here = await enginesHere();
rmSync(BUNDLES, {recursive: true, force: true});
const bundles = step('bundles of tests', 'esbuild', BUNDLING);
const storybook = step('storybook', 'npm', ['run', '--silent', 'build-storybook']);
await inLanes(3, [
  async () => {
    for (const script of ['types', 'lint', 'build', 'size'])
      await step(script, 'npm', ['run', '--silent', script]);
    await testInNode('Node', await nodeFiles());
  },
  ...here.map(engine => () => testIn(engine)),
  ...here.map(engine => async () => {
    await storybook;
    await testInNode(`Node, stories in ${engine}`, [STORIES], {ENGINES: engine});
  }),
]);

rmSync(folder, {recursive: true, force: true});
if (totals.passed === 0) fail('no test passed');
for (const line of [...failures.map(failure => `FAILED ${failure}`), ...notes]) console.log(line);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;

/** Each thing in turn, in so many lanes at a time. */
async function inLanes(lanes: number, things: readonly (() => Promise<void>)[]): Promise<void> {
  const rest = things.values();
  const lane = async () => {
    for (const thing of rest) await thing();
  };
  await Promise.all(Array.from({length: lanes}, lane));
}

async function step(name: string, command: string, args: string[]): Promise<void> {
  const code = await runAside(name, command, args);
  if (code) fail(`${name} failed`);
}

/** The engines to test in. In CI one that is absent fails, elsewhere it is left out. */
async function enginesHere(): Promise<Engine[]> {
  let engines = await findEngines();
  if (!engines.chromium) {
    console.log('There is no Chrome here. Fetching one (puppeteer browsers install chrome) …');
    const code = await run('puppeteer', ['browsers', 'install', 'chrome']);
    if (code) console.error('It could not be fetched. Install Chrome, or name one in CHROME_PATH.');
    engines = await findEngines();
  }
  const here = ENGINES.filter(engine => engines[engine]);
  for (const engine of ENGINES.filter(name => !engines[name])) {
    const note = `Left out: ${engine}: ${engines.absent[engine]}`;
    // Without any engine nothing is tested, and in CI all three are.
    if (process.env.CI || !here.length) fail(note);
    else notes.push(note);
  }
  return here;
}

async function testIn(engine: Engine): Promise<void> {
  const name = `tests in ${engine}`;
  const file = join(folder, engine);
  const env = {TEST_COUNTS: file, ENGINES: engine, TZ: ZONES[engine]};
  await bundles;
  // A port of its own: of two that look for one at once, both may find the same.
  const port = `${await freePort()}`;
  const args = ['--config', 'web-test-runner.config.js', '--port', port];
  args.push('--files', `${BUNDLES}/**/*.test.js`);
  const code = await runAside(name, 'wtr', args, env);
  count(name, file, code);
}

async function testInNode(
  what: string,
  files: readonly string[],
  settings: Record<string, string> = {},
): Promise<void> {
  const name = `tests in ${what}`;
  const file = join(folder, what);
  const reporters = ['spec', 'stdout', './scripts/count-node-tests.js', file];
  const args = reporters.map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const env = {TZ: ZONES.firefox, STORYBOOK_BUILT: '1', ...settings};
  const code = await runAside(name, 'node', ['--test', ...args, ...files], env);
  count(name, file, code);
}

/** The tests in Node. In CI the lack of a desktop fails, elsewhere those on one are left out. */
async function nodeFiles(): Promise<string[]> {
  const files = globSync('test/*.test.ts').filter(path => path !== STORIES);
  const absent = await absentDesktop();
  if (!absent) return files;
  const note = `Left out: what the platform and a screen reader are told: ${absent}`;
  if (process.env.CI) fail(note);
  else notes.push(note);
  return files.filter(path => !/(platform|reading)\.test\.ts$/.test(path));
}

/** Runs a command beside others, and prints what it has printed once it has ended. */
async function runAside(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  console.log(`── ${name} … ──`);
  const path = join(folder, `${name}.log`);
  const log = openSync(path, 'w');
  const code = await run(command, args, env, ['ignore', log, log]);
  closeSync(log);
  console.log(`\n── ${name} ──\n${readFileSync(path, 'utf8')}`);
  return code;
}

/** Takes over a runner's line of counts, and sees that it agrees with its exit code. */
function count(name: string, file: string, code: number): void {
  const line = existsSync(file) && readFileSync(file, 'utf8').trim();
  if (!line) {
    fail(`${name} did not report`);
    return;
  }
  const {suite, passed, failed, failures: texts} = JSON.parse(line);
  totals.passed += passed;
  totals.failed += failed;
  notes.push(`${suite}: ${passed} passed, ${failed} failed`);
  failures.push(...texts.map((text: string) => `in ${suite}: ${text}`));
  if (code && !failed) fail(`${name} ended with ${code}`);
}

function fail(failure: string): void {
  totals.failed++;
  failures.push(failure);
}
