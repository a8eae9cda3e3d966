import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINES, findEngines} from './browsers.ts';
import {run} from './run.js';

// Everything that is checked, in the order of what it costs; ends with what failed, once more, and one
// line of counts: of a long log often only the end is shown. What is no test (the build, types, lint,
// an engine that CI lacks) counts as one failed test if it fails.

/** Far from UTC, and not by whole hours: a day that went through the local zone would show. */
const ZONE = 'Asia/Kathmandu';

const folder = mkdtempSync(join(tmpdir(), 'timeline-tests-'));
const totals = {passed: 0, failed: 0};
const notes: string[] = [];
const failures: string[] = [];

await browserTests();
await step('types', 'npm', ['run', '--silent', 'types']);
await step('lint', 'npm', ['run', '--silent', 'lint']);
await step('build', 'npm', ['run', '--silent', 'build']);
await step('size', 'npm', ['run', '--silent', 'size']);
await nodeTests();

rmSync(folder, {recursive: true, force: true});
if (totals.passed === 0) fail('no test passed');
for (const line of [...failures.map(failure => `FAILED ${failure}`), ...notes]) console.log(line);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;

async function step(name: string, command: string, args: string[]): Promise<void> {
  title(name);
  const code = await run(command, args);
  if (code) fail(`${name} failed`);
}

async function browserTests(): Promise<void> {
  title('tests in browsers');
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
  if (!here.length) return;
  const file = join(folder, 'browsers');
  const env = {TEST_COUNTS: file, ENGINES: here.join(), TZ: ZONE};
  const code = await run('wtr', ['--config', 'web-test-runner.config.js'], env);
  count('tests in browsers', file, code, here.length);
}

async function nodeTests(): Promise<void> {
  title('tests in Node');
  const file = join(folder, 'node');
  const reporters = ['spec', 'stdout', './scripts/count-node-tests.js', file];
  const args = reporters.map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const code = await run('node', ['--test', ...args, 'test/*.test.ts'], {TZ: ZONE});
  count('tests in Node', file, code, 1);
}

/** Adds up a runner's lines of counts, one a suite, and sees that they agree with its exit code. */
function count(name: string, file: string, code: number, suites: number): void {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const before = totals.failed;
  for (const line of lines) {
    const {suite, passed, failed, failures: texts} = JSON.parse(line);
    totals.passed += passed;
    totals.failed += failed;
    notes.push(`${suite}: ${passed} passed, ${failed} failed`);
    failures.push(...texts.map((text: string) => `in ${suite}: ${text}`));
  }
  if (lines.length !== suites) fail(`${name}: ${suites - lines.length} did not report`);
  else if (code && totals.failed === before) fail(`${name} ended with ${code}`);
}

function fail(failure: string): void {
  totals.failed++;
  failures.push(failure);
}

function title(name: string): void {
  console.log(`\n── ${name} ──`);
}
