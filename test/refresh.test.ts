import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after, before, beforeEach, describe, test} from 'node:test';
import {build} from 'esbuild';
import type {Browser, Page} from 'puppeteer';
import {root} from '../scripts/run.js';
import {complaints, launch} from './browser.ts';

/** What the page keeps of what it is told. */
interface Kept {
  readonly taken: unknown[];
  readonly ages: unknown[];
}

/** The page, in which a second goes by in ten milliseconds. */
const PAGE = `<!doctype html>
<html lang="en">
  <title>Refreshing</title>
  <link rel="icon" href="data:,">
  <script>
    const {setTimeout: original} = window;
    window.setTimeout = (run, ms) => original(run, ms / 100);
  </script>
  <script type="module">
    import {Refresh} from './refresh.js';
    const kept = (window.kept = {taken: [], ages: []});
    new Refresh({
      src: 'data.json',
      count: 1,
      parse: async text => ({value: JSON.parse(text)}),
      take: input => kept.taken.push(input),
      age: stale => kept.ages.push(stale ?? null),
    }).start(10);
  </script>
</html>`;

/** Data on a real server, which the browser keeps and asks for again. */
describe('refreshing', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let script: string;
  let data: string;
  let status: number;
  /** Each request for the data, and how many bytes of them were sent. */
  let asked: {readonly match: string | undefined; readonly sent: number}[];

  function answer({url, headers}: IncomingMessage, response: ServerResponse): void {
    if (url !== '/data.json') {
      const isScript = url === '/refresh.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      return void response.end(isScript ? script : PAGE);
    }
    const etag = `"${data.length}"`;
    const match = headers['if-none-match'];
    const isKnown = status === 200 && match === etag;
    const body = isKnown || status !== 200 ? '' : data;
    asked.push({match, sent: body.length});
    response.writeHead(isKnown ? 304 : status, {etag, 'content-type': 'application/json'});
    response.end(body);
  }

  before(async () => {
    const {outputFiles} = await build({
      entryPoints: [join(root, 'src/element/refresh.ts')],
      ...{bundle: true, format: 'esm', write: false},
    });
    script = outputFiles[0]?.text ?? '';
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(() => {
    data = JSON.stringify([{date: '1991', title: 'A'}]);
    status = 200;
    asked = [];
  });

  /** Waits until the data have been asked for so many times. */
  async function times(count: number): Promise<void> {
    for (let i = 0; asked.length < count; i++) {
      assert.ok(i < 600, `asked ${asked.length} times, not ${count}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
  const keptBy = (page: Page): Promise<Kept> =>
    page.evaluate(() => (globalThis as unknown as {kept: Kept}).kept);

  test('names the text that it has, and what has not changed costs nothing', async () => {
    const page = await browser.newPage();
    const heard = complaints(page);
    await page.goto(origin);
    await times(4);
    const etag = `"${data.length}"`;
    assert.deepEqual(
      asked.slice(0, 4),
      [undefined, etag, etag, etag].map((match, i) => ({match, sent: i ? 0 : data.length})),
    );
    assert.deepEqual((await keptBy(page)).taken, [JSON.parse(data)]);

    const before = asked.length;
    data = JSON.stringify([{date: '1991', title: 'A, in other words'}]);
    await times(before + 3);
    const {taken, ages} = await keptBy(page);
    assert.deepEqual([taken[1], taken.length, ages], [JSON.parse(data), 2, []]);
    assert.equal(asked.filter(({sent}) => sent === data.length).length, 1);
    assert.deepEqual(heard, []);
    await page.close();
  });

  test('keeps what there is while the server fails, and goes on when it does not', async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    await times(2);
    status = 503;
    await page.waitForFunction(() => (globalThis as unknown as {kept: Kept}).kept.ages.length > 0);
    status = 200;
    await page.waitForFunction(
      () => (globalThis as unknown as {kept: Kept}).kept.ages.at(-1) === null,
    );
    assert.equal((await keptBy(page)).taken.length, 1);
    await page.close();
  });
});
