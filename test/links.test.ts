import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer';
import {root} from '../scripts/run.js';
import {complaints, launch} from './browser.ts';

/** Links to entries on real pages that are gone to, left, loaded again and put into frames. */

const HEAD = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <link rel="icon" href="data:,">
  <script type="module" src="cited-timeline.mjs"></script>`;

const PAGES: Record<string, string> = {
  'page.html': `${HEAD}
    <title>A page</title>
    <p style="height: 3000px"><a href="other.html">Elsewhere</a> <a href="#summit">The summit</a></p>
    <cited-timeline src="first-train.json" deep-link></cited-timeline>`,
  'other.html': `${HEAD}<title>Elsewhere</title><p>Elsewhere</p>`,
  'framed.html': `${HEAD}
    <title>In a frame</title>
    <cited-timeline src="first-train.json" deep-link="trade"></cited-timeline>`,
  // As README.md says: what is told is kept, and put behind the frame's address.
  'frame.html': `<!doctype html>
    <title>A page with a frame</title>
    <link rel="icon" href="data:,">
    <iframe title="Timeline" style="height: 700px; width: 900px"></iframe>
    <script>
      const frame = document.querySelector('iframe');
      const heard = (window.heard = []);
      frame.src = 'framed.html' + location.hash;
      addEventListener('message', ({data, source}) => {
        if (data?.type !== 'cited-timeline:address' || source !== frame.contentWindow) return;
        heard.push(data);
        history.replaceState(null, '', location.pathname + data.hash);
      });
    </script>`,
};

const TYPES: Record<string, string> = {mjs: 'text/javascript', json: 'application/json'};

describe('links to entries', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  before(async () => {
    server = createServer(({url = ''}, response) => {
      const name = basename(new URL(url, 'http://localhost').pathname);
      const [file] = [join(root, 'dist/cdn', name), join(root, 'examples/data', name)].filter(
        file => existsSync(file),
      );
      const body = PAGES[name] ?? (file && readFileSync(file));
      if (!body) return void response.writeHead(404).end();
      response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/html');
      response.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(path: string) {
    const page = await browser.newPage();
    const heard = complaints(page);
    await page.setViewport({width: 1000, height: 800});
    await page.goto(`${origin}/${path}`);
    return {page, heard};
  }

  test('open what they name, after a reload, and after Back from another page', async () => {
    const {page, heard} = await open('page.html#summit');
    const isThere = async (): Promise<void> => {
      await opened(page, 'summit');
      await page.waitForFunction(() => scrollY > 1000);
      assert.ok(await isInView(page));
    };
    await isThere();
    await page.reload();
    await isThere();
    await page.goto(`${origin}/other.html`);
    await page.goBack();
    await isThere();
    assert.equal(hashOf(page), '#summit');
    assert.deepEqual(heard, []);
    await page.close();
  });

  test('are made by readers, whose Back and Forward lead through what was open', async () => {
    const {page, heard} = await open('page.html');
    await opened(page, undefined);
    assert.equal(await page.evaluate(() => scrollY), 0);
    const before = await page.evaluate(() => history.length);
    await press(page, 'Soviet');
    await opened(page, 'soviet-collapse');
    await page.keyboard.press('Escape');
    await opened(page, undefined);
    await press(page, 'summit');
    await opened(page, 'summit');
    assert.equal(await page.evaluate(() => history.length), before + 3);
    for (const [step, id] of [
      ['goBack', undefined],
      ['goBack', 'soviet-collapse'],
      ['goBack', undefined],
      ['goForward', 'soviet-collapse'],
    ] as const) {
      await page[step]();
      await opened(page, id);
    }
    assert.equal(hashOf(page).replace(/&.*/, ''), '#soviet-collapse');
    // To another page and back, and on through what was open before.
    await page.goto(`${origin}/other.html`);
    await page.goBack();
    await opened(page, 'soviet-collapse');
    await page.goBack();
    await opened(page, undefined);
    assert.deepEqual(heard, []);
    await page.close();
  });

  test('stand on the page, too', async () => {
    const {page} = await open('page.html');
    await opened(page, undefined);
    await page.click('a[href="#summit"]');
    await opened(page, 'summit');
    await page.waitForFunction(() => scrollY > 1000);
    assert.ok(await isInView(page));
    await page.close();
  });

  test('go through a frame to the page outside, and from there into it', async () => {
    const {page, heard} = await open('frame.html');
    const frame = await framed(page);
    await opened(frame, undefined);
    assert.deepEqual(await messages(page), []);
    await press(frame, 'Soviet');
    await opened(frame, 'soviet-collapse');
    await page.waitForFunction(() => location.hash.startsWith('#trade:soviet-collapse'));
    const [first] = await messages(page);
    assert.deepEqual(first, {
      type: 'cited-timeline:address',
      prefix: 'trade',
      hash: '#trade:soviet-collapse',
    });
    await page.reload();
    await opened(await framed(page), 'soviet-collapse');
    await page.evaluate(() => {
      const inner = document.querySelector('iframe') as HTMLIFrameElement;
      inner.src = 'framed.html#trade:summit&in=2025-08/2025-12';
    });
    await opened(await framed(page), 'summit');
    await page.waitForFunction(() => location.hash === '#trade:summit&in=2025-08/2025-12');
    assert.deepEqual(heard, []);
    await page.close();
  });
});

/** Waits until an entry is open and shown, or none is. */
async function opened(page: Page | Frame, id: string | undefined): Promise<void> {
  await page.waitForSelector('cited-timeline >>> .track li');
  await page.waitForFunction(
    id => {
      const timeline = document.querySelector('cited-timeline') as
        | (HTMLElement & {selected: string | null})
        | null;
      const isOpen = !!timeline?.shadowRoot?.querySelector('#detail');
      return timeline?.selected === (id ?? null) && isOpen === !!id;
    },
    {},
    id ?? null,
  );
}

/** Presses the card whose title begins so. */
async function press(page: Page | Frame, text: string): Promise<void> {
  for (const title of await page.$$('cited-timeline >>> .card .title')) {
    if (!(await title.evaluate((one, text) => one.textContent?.includes(text), text))) continue;
    await title.evaluate(one => one.scrollIntoView({block: 'center'}));
    await title.click();
    return;
  }
  assert.fail(`no card of ${text}`);
}

async function framed(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(frame);
  return frame;
}

const messages = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as {heard: unknown[]}).heard);

const hashOf = (page: Page): string => new URL(page.url()).hash;

/** Is the timeline's beginning, or its open entry, in view? */
const isInView = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const {top, bottom} = (
      document.querySelector('cited-timeline') as Element
    ).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
