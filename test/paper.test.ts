import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page, PDFOptions} from 'puppeteer';
import puppeteer from 'puppeteer';
import {extractText, getDocumentProxy} from 'unpdf';
import {findEngines} from '../scripts/browsers.ts';
import {root} from '../scripts/run.js';
import {launch, settled} from './browser.ts';

interface Told {
  readonly title: string;
  readonly description: string;
  readonly sources: Readonly<Record<string, {readonly title: string; readonly url: string}>>;
  readonly events: readonly {
    readonly title: string;
    readonly date?: string;
    readonly summary?: string;
    readonly citations: readonly (string | {readonly quote?: string; readonly note?: string})[];
  }[];
}

const FIRST_TRAIN: Told = JSON.parse(
  readFileSync(join(root, 'examples/data/first-train.json'), 'utf8'),
);

/** What buttons, fields and links say that are for the screen only. */
const CONTROLS = /Zoom|Earlier|More(?!\w)|Search|Filters|Table|Copy|Skip|Cited at|In view/;

/** Without white space and quotation marks: lines end where they must. */
const squeeze = (text: string): string => text.replace(/[\s“”‘’"]/g, '');

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Paper</title>
  <link rel="icon" href="data:,">
  <style>html:has([theme='dark']) {background: #111; color: #eee}</style>
  <script src="/dist/cdn/cited-timeline.js"></script>
  <cited-timeline ATTRIBUTES></cited-timeline>
</html>`;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/** `/?attributes` is the page with these on its timeline; all else are files. */
function answer({url = ''}: IncomingMessage, response: ServerResponse): void {
  const {pathname, search} = new URL(url, 'http://localhost');
  const file = join(root, pathname);
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE.replace('ATTRIBUTES', decodeURIComponent(search.slice(1))));
  } else if (existsSync(file)) {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain');
    response.end(readFileSync(file));
  } else response.writeHead(404).end();
}

const REAL = 'src="/examples/data/first-train.json"';

describe('on paper', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** The page with a timeline, once it has its data. */
  async function open(
    attributes: string,
    events?: readonly object[],
    from = browser,
  ): Promise<Page> {
    const page = await from.newPage();
    await page.goto(`${origin}/?${encodeURIComponent(attributes)}`);
    await page.evaluate(timeline => {
      if (timeline) Object.assign(document.querySelector('cited-timeline') ?? {}, {timeline});
    }, events);
    await page.waitForFunction(() =>
      document.querySelector('cited-timeline')?.shadowRoot?.querySelector('.sources, table'),
    );
    await settled(page);
    return page;
  }

  /** The text of each page of the paper. */
  async function print(page: Page, options: PDFOptions): Promise<string[]> {
    const pdf = await page.pdf(options);
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    return text.map(squeeze);
  }

  const cases: [
    name: string,
    attributes: string,
    options: PDFOptions,
    act?: (page: Page) => Promise<unknown>,
  ][] = [
    ['A4', '', {format: 'A4'}],
    ['Letter', '', {format: 'Letter'}],
    ['A5, with no room for a margin', '', {format: 'A5'}],
    ['a dark theme, with grounds', 'theme="dark"', {format: 'A4', printBackground: true}],
    [
      'zoomed in and searched',
      'from="2025-10-20" to="2025-10-24" unmatched="leave" query="grain"',
      {format: 'A4'},
    ],
    ['a table with an entry open', 'layout="table" selected="soviet-union"', {format: 'A4'}],
  ];
  for (const [name, attributes, options] of cases) {
    test(`${name}: all entries in order, none parted, and all sources with their addresses`, async () => {
      const page = await open(`${REAL} ${attributes}`);
      const pages = await print(page, options);
      const all = pages.join('');
      const titles = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const paper = document.querySelector('cited-timeline')?.shadowRoot?.querySelector('.paper');
        const titles = paper?.shadowRoot?.querySelectorAll('.title') ?? [];
        return [...titles].map(title => title.textContent ?? '');
      });
      assert.deepEqual([...titles].sort(), FIRST_TRAIN.events.map(({title}) => title).sort());
      assert.ok(all.startsWith(squeeze(FIRST_TRAIN.title)));
      let from = 0;
      for (const title of titles) {
        const at = all.indexOf(squeeze(title), from);
        assert.ok(at >= from, `${title} does not follow`);
        from = at;
      }
      for (const {title, summary = '', citations} of FIRST_TRAIN.events) {
        const words = citations.flatMap(citation =>
          typeof citation === 'string' ? [] : [citation.quote ?? '', citation.note ?? ''],
        );
        const first = pages.find(page => page.includes(squeeze(title))) ?? '';
        for (const text of [summary, ...words]) {
          assert.ok(first.includes(squeeze(text)), `${title} is parted before ${text}`);
        }
      }
      for (const {title, url} of Object.values(FIRST_TRAIN.sources)) {
        assert.ok(all.includes(squeeze(title)), title);
        assert.equal(all.split(squeeze(url)).length, 2, `${url} is written once`);
      }
      assert.doesNotMatch(await joined(page, options), CONTROLS);
      await page.close();
    });
  }

  /** With its spaces. */
  async function joined(page: Page, options: PDFOptions): Promise<string> {
    const pdf = await page.pdf(options);
    const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    return text;
  }

  test('an entry that is longer than a page goes on', async () => {
    const summary = `${'It went on and on. '.repeat(500)}It ended.`;
    const page = await open('', [
      {date: '1900', title: 'Short', source: 'https://example.org/1'},
      {date: '1901', title: 'Long', summary, source: 'https://example.org/2'},
      {date: '1902', title: 'After', source: 'https://example.org/3'},
    ]);
    const pages = await print(page, {format: 'A4'});
    assert.ok(pages.length > 2);
    assert.equal(pages.join('').split('went').length - 1, 500);
    assert.ok(pages.join('').indexOf('Itended.') < pages.join('').indexOf('After'));
    await page.close();
  });

  test('without the event: what is shown, as a list', async () => {
    const page = await open(REAL);
    await page.emulateMediaType('print');
    const boxes = await page.evaluate(() => {
      const shown = document.querySelector('cited-timeline')?.shadowRoot;
      const seen = [...(shown?.querySelectorAll('button, input, .axis') ?? [])].filter(element =>
        element.checkVisibility(),
      );
      const cards = [...(shown?.querySelectorAll('.track .card') ?? [])].map(card => {
        const {top, bottom} = card.getBoundingClientRect();
        return [top, bottom] as const;
      });
      return {cards, seen: seen.length};
    });
    assert.equal(boxes.seen, 0);
    assert.ok(boxes.cards.length > 5);
    boxes.cards.reduce((before, card) => {
      assert.ok(card[0] >= before[1] - 1, 'cards lie over each other');
      return card;
    });
    await page.close();
  });

  test('in Firefox', async t => {
    const {firefox, absent} = await findEngines();
    if (!firefox) {
      if (process.env.CI) throw new Error(absent.firefox);
      t.diagnostic(absent.firefox ?? 'no Firefox');
      return;
    }
    const other = await puppeteer.launch(firefox);
    try {
      const pages = await print(await open(`${REAL} theme="dark"`, undefined, other), {
        format: 'A4',
      });
      const all = pages.join('');
      for (const {title} of FIRST_TRAIN.events) assert.ok(all.includes(squeeze(title)), title);
      for (const {url} of Object.values(FIRST_TRAIN.sources)) {
        assert.equal(all.split(squeeze(url)).length, 2, `${url} is written once`);
      }
    } finally {
      await other.close();
    }
  });
});
