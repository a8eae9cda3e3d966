import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, test} from 'node:test';
import type {Browser} from 'puppeteer';
import {root} from '../scripts/run.js';
import {serve} from '../scripts/static-server.ts';
import {complaints, launch, overflow, settled, shownEntries, violations} from './browser.ts';

/** The page that `npm start` shows. */
describe('the page with the real timeline', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let address: string;
  before(async () => {
    const {port, server: started} = await serve(root);
    server = started;
    origin = `http://127.0.0.1:${port}/`;
    address = `${origin}examples/`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const width of [1280, 768, 360]) {
    for (const scheme of ['light', 'dark']) {
      test(`${width} px, ${scheme}`, async () => {
        const page = await browser.newPage();
        const heard = complaints(page);
        const asked: string[] = [];
        page.on('request', request => asked.push(new URL(request.url(), address).href));
        await page.setViewport({width, height: 900});
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.goto(address);
        await settled(page);
        assert.ok((await shownEntries(page)) > 0, 'no entry is shown');
        assert.deepEqual(heard, []);
        const elsewhere = asked.filter(url => !/^data:/.test(url) && !url.startsWith(origin));
        assert.deepEqual(elsewhere, [], 'asks for what the page does not name');
        assert.deepEqual(await violations(page), []);
        assert.equal(await overflow(page), 0, 'the page scrolls sideways');
        await page.close();
      });
    }
  }

  for (const [contrast, isInk] of [
    ['no-preference', false],
    ['more', true],
  ] as const)
    test(`what stands back is ${isInk ? '' : 'not '}in ink, where contrast is ${contrast}`, async () => {
      const page = await browser.newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{name: 'prefers-contrast', value: contrast}],
      });
      await page.goto(address);
      await settled(page);
      const [ink, ...muted] = await page.evaluate(() => {
        const timeline = document.querySelector('cited-timeline') as Element;
        const root = timeline.shadowRoot as ShadowRoot;
        const behind = ['.citations', '.description', '.uses', '.state'];
        const all = [timeline, ...behind.map(selector => root.querySelector(selector) as Element)];
        return all.map(one => getComputedStyle(one).color);
      });
      assert.deepEqual(
        muted.map(colour => colour === ink),
        muted.map(() => isInk),
      );
      await page.close();
    });

  test('a theme can be chosen, and is in the page to copy', async () => {
    const page = await browser.newPage();
    const heard = complaints(page);
    await page.goto(address);
    await settled(page);
    const look = () =>
      page.evaluate(() => {
        const timeline = document.querySelector('cited-timeline') as Element;
        return getComputedStyle(timeline).getPropertyValue('--timeline-card-width').trim();
      });
    assert.equal(await look(), '');
    for (const [theme, width] of [
      ['museum', '10.25rem'],
      ['newspaper', '9.25rem'],
    ] as const) {
      await page.select('#theme', theme);
      await settled(page);
      assert.equal(await look(), width);
      const snippet = await page.$eval('#snippet', ({textContent}) => textContent);
      assert.ok(snippet?.includes(`  <link rel="stylesheet" href="${theme}.css">\n  <script`));
      assert.deepEqual(await violations(page), []);
    }
    await page.select('#theme', '');
    await settled(page);
    assert.equal(await look(), '');
    assert.deepEqual(heard, []);
    await page.close();
  });

  test('its snippet is copied to the letter', async () => {
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(origin).origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    await page.click('#copy');
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'Copied');
    const [copied, shown] = await page.evaluate(async () => [
      await navigator.clipboard.readText(),
      document.querySelector('#snippet')?.textContent,
    ]);
    assert.equal(copied, shown);
    assert.match(
      copied ?? '',
      /^<!doctype html>[\s\S]*<script src="cited-timeline\.js"><\/script>/,
    );
    await page.close();
  });
});
