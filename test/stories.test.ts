import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {root, run} from '../scripts/run.js';
import {serve} from '../scripts/static-server.ts';
import {launch, settled, violations} from './browser.ts';

const folder = join(root, 'storybook-static');

assert.equal(await run('npm', ['run', '--silent', 'build-storybook']), 0, 'no Storybook was built');

const {entries} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values<{id: string; title: string; name: string; type: string}>(
  entries,
).filter(({type}) => type === 'story');

test('there are stories', () => {
  assert.ok(stories.length);
});

describe('stories', {concurrency: 2}, () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  before(async () => {
    const {port, server: started} = await serve(folder);
    server = started;
    address = `http://127.0.0.1:${port}/iframe.html?viewMode=story&id=`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const {id, title, name} of stories) {
    test(`${title}, ${name}`, async () => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('pageerror', error => wrong.push(String(error)));
      await page.goto(address + id);
      await rendered(page);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await settled(page);
        wrong.push(...(await violations(page)).map(line => `${scheme}: ${line}`));
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
});

/** Waits for Storybook to have shown the story, and fails where it shows an error instead. */
async function rendered(page: Page): Promise<void> {
  await page.waitForSelector(
    'body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview',
  );
  const error = await page.evaluate(() =>
    document.body.classList.contains('sb-show-main')
      ? undefined
      : document.querySelector('#error-message')?.textContent || 'no preview',
  );
  assert.equal(error, undefined);
}
