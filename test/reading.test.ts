import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer';
import {absentDesktop, type Desktop, openOn, startDesktop} from '../scripts/desktop.ts';
import {openTimeline} from './platform/page.ts';
import {startReader} from './reading/reader.ts';

// The real timeline as a screen reader reads it. The text is kept for people to read, with the keys that
// are pressed; `RECORD=1 node --test test/reading.test.ts` writes down anew what is said. Look at it.

const PATH = new URL('./reading/first-train.orca.txt', import.meta.url);

/** Keys, and what is said of them. */
interface Step {
  readonly keys: string;
  readonly said: string[];
}

/** A heading, and what is done below it. */
interface Act {
  readonly heading: string;
  readonly steps: Step[];
}

/** Of lines: `## heading`, `› keys`, and indented what is said. Others are for people. */
function readActs(text: string): Act[] {
  const acts: Act[] = [];
  for (const line of text.split('\n')) {
    const heading = /^## (.*)/.exec(line)?.[1];
    const keys = /^› (“.*?”|\S+)/.exec(line)?.[1];
    if (heading) acts.push({heading, steps: []});
    else if (keys) acts.at(-1)?.steps.push({keys, said: []});
    else if (/^ {2}\S/.test(line)) acts.at(-1)?.steps.at(-1)?.said.push(line.trim());
  }
  return acts;
}

/** The same text, with what is said now. */
function writeActs(text: string, version: string, heard: readonly Step[]): string {
  const rest = [...heard];
  return text
    .replace(/Orca \d[\d.]*/, `Orca ${version}`)
    .split('\n')
    .filter(line => !/^ {2}\S/.test(line))
    .flatMap(line =>
      line.startsWith('› ')
        ? [line, ...(rest.shift()?.said.map(text => `  ${text}`) ?? [])]
        : [line],
    )
    .join('\n');
}

describe('the real timeline, read by a screen reader', () => {
  const text = readFileSync(PATH, 'utf8');
  const acts = readActs(text);
  const heard = new Map<Step, readonly string[]>();
  let desktop: Desktop;
  let browser: Browser;
  let version: string;

  before(async () => {
    const absent = await absentDesktop();
    if (absent) throw new Error(absent);
    desktop = await startDesktop();
    const reader = await startReader(desktop);
    version = reader.version;
    browser = await openOn(desktop, 'firefox');
    const page = await openTimeline(browser, '/examples/data/first-train.json');
    // Into the page, beside all that can be pressed.
    const top = await page.evaluate(() =>
      'mozInnerScreenY' in window ? Number(window.mozInnerScreenY) : 0,
    );
    await reader.click(3, top + 3);
    // What stands on a line is known to the reader once the page has been painted; until then all is one.
    let line: readonly string[] = [];
    for (let tries = 0; tries < 10 && line.length !== 1; tries++) {
      await reader.press('ctrl+Home');
      line = await reader.press('Down');
    }
    for (const step of acts.flatMap(({steps}) => steps))
      heard.set(step, await reader.press(step.keys, process.env.RECORD ? undefined : step.said));
    if (!process.env.RECORD) return;
    const steps = [...heard].map(([{keys}, said]) => ({keys, said: [...said]}));
    writeFileSync(PATH, writeActs(text, version, steps));
  });

  after(async () => {
    await browser?.close();
    desktop?.end();
  });

  for (const {heading, steps} of acts) {
    it(heading, () => {
      const now = steps.map(step => ({keys: step.keys, said: heard.get(step)}));
      assert.deepEqual(now, steps, `with Orca ${version}`);
    });
  }
});
