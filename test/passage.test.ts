import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {linkToPassage} from '../src/cite/passage.ts';
import type {Citation, Source} from '../src/model/types.ts';
import {launch} from './browser.ts';

/** Links to passages, followed in Chromium: what it highlights is read from its picture of the page. */

/** `::target-text` is what a browser has found; in a colour that the page does not have. */
const STYLE =
  'body {font: 20px/30px monospace; margin: 20px} ::target-text {background: #f0f; color: #000}';

type Case = readonly [
  about: string,
  html: string,
  citation: Partial<Citation>,
  /** Without spaces between blocks. */
  highlighted: string,
  source?: Partial<Source>,
];

const CASES: readonly Case[] = [
  [
    'a short quotation',
    '<p>He saw the train left at nine.',
    {quote: 'the train left'},
    'the train left',
  ],
  [
    'a quotation in its marks and with its commas, hyphens and ampersands',
    '<p>He said: “A well-known, late train of Smith & Sons.” We knew.',
    {quote: '“A well-known, late train of Smith & Sons.”'},
    'A well-known, late train of Smith & Sons',
  ],
  [
    'curly marks for straight ones',
    `<p>It's a "fine" day.`,
    {quote: 'It’s a “fine” day'},
    `It's a "fine" day`,
  ],
  [
    'straight marks for curly ones',
    '<p>It’s a “fine” day.',
    {quote: `It's a "fine" day`},
    'It’s a “fine” day',
  ],
  [
    'a percentage, a price and a name of signs',
    '<p>Up 5% to €7 in C++ shops',
    {quote: '5% to €7 in C++'},
    '5% to €7 in C++',
  ],
  [
    'markup',
    '<p>The <a href="#"><b>tra</b>in</a> left <i>at</i> nine.',
    {quote: 'The train left at nine.'},
    'The train left at nine',
  ],
  [
    'line ends',
    '<p>The train\n    left at nine',
    {quote: 'The train left\nat nine'.replace('\n', ' ')},
    'The train\n    left at nine',
  ],
  ['no-break spaces', '<p>The&nbsp;train left', {quote: 'The train left'}, 'The\u00a0train left'],
  [
    'soft hyphens',
    '<p>The trans&shy;port left',
    {quote: 'The transport left'},
    'The transport left',
  ],
  [
    'soft hyphens quoted',
    '<p>The transport left',
    {quote: 'The trans\u00adport left'},
    'The transport left',
  ],
  [
    'letters in parts',
    '<p>Le café de la gare',
    {quote: 'Le cafe\u0301 de la gare'},
    'Le café de la gare',
  ],
  [
    'a long one',
    '<p>Before. The first train from Baku, with grain<sup>[1]</sup> and timber on it, crossed the border at noon and was met by nobody but two customs officers. After.',
    {
      quote:
        'The first train from Baku, with grain and timber on it, crossed the border at noon and was met by nobody but two customs officers.',
    },
    'The first train from Baku, with grain[1] and timber on it, crossed the border at noon and was met by nobody but two customs officers',
  ],
  [
    'several paragraphs',
    '<p>It was late.<p>The train left.<p>We went.',
    {quote: 'It was late.\n\nThe train left.'},
    'It was late.The train left',
  ],
  [
    'what an ellipsis leaves out',
    '<p>So the train left, we heard, at nine in fact.',
    {quote: 'the train left … at nine in fact'},
    'the train left, we heard, at nine in fact',
  ],
  [
    'what was edited',
    '<p>So the train, we heard, had left at nine.',
    {quote: '[T]he train [...] had left at nine [sic]'},
    'had left at nine',
  ],
  [
    'the right one of several',
    '<p>A train left. The old train left. The train left at nine. A train left.',
    {quote: 'train left', prefix: 'The old'},
    'train left',
  ],
  [
    'the right one by what follows, signs included',
    '<p>The train left. “The train left!” he cried.',
    {quote: 'The train left', suffix: '!” he cried'},
    'The train left',
  ],
  [
    'a part of a word that has a neighbour',
    '<p>The transport left',
    {quote: 'port left', prefix: 'The trans'},
    'port left',
  ],
  [
    'a neighbour that a tool has cut',
    '<p>The border. The international freight train having crossed the border came',
    {quote: 'the border', prefix: 'ternational freight train having crossed '},
    'the border',
  ],
  [
    'Armenian',
    '<p lang="hy">Առաջին գնացքը հասավ Երևան՝ առավոտյան։ Նա ասաց։',
    {quote: '«հասավ Երևան՝ առավոտյան։»'},
    'հասավ Երևան՝ առավոտյան',
  ],
  [
    'Cyrillic',
    '<p lang="ru">Он сказал: «Первый поезд прибыл».',
    {quote: '„Первый поезд прибыл“'},
    'Первый поезд прибыл',
  ],
  [
    'Arabic',
    '<p lang="ar" dir="rtl">قال: وصل القطار، إلى المدينة في الصباح.',
    {quote: '«وصل القطار، إلى المدينة»'},
    'وصل القطار، إلى المدينة',
  ],
  [
    'Japanese',
    '<p lang="ja">最初の貨物列車は九月に国境を越えた。駅で人々が待っていた。',
    {quote: '「貨物列車は九月に国境を越えた。」'},
    '貨物列車は九月に国境を越えた',
  ],
  [
    'long Japanese',
    '<p lang="ja">発表によると、最初の貨物列車は九月の朝に国境を越え、駅では多くの人々が列車の到着を待っていたという。',
    {quote: '最初の貨物列車は九月の朝に国境を越え、駅では多くの人々が列車の到着を待っていた'},
    '最初の貨物列車は九月の朝に国境を越え、駅では多くの人々が列車の到着を待っていた',
    {lang: 'ja'},
  ],
  [
    'Chinese',
    '<p lang="zh">据报道，第一列货运列车于九月越过边境。',
    {quote: '“第一列货运列车于九月越过边境”'},
    '第一列货运列车于九月越过边境',
  ],
  ['Thai', '<p lang="th">รถไฟขบวนแรกข้ามพรมแดนในเดือนกันยายน', {quote: 'ข้ามพรมแดน'}, 'ข้ามพรมแดน'],
  ['nothing that is not there', '<p>The train left.', {quote: 'The bus left'}, ''],
];

describe('a link to a passage, followed in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let html = '';
  /** Reads pictures. */
  let reader: Page;
  before(async () => {
    server = createServer(({url = ''}, response) => {
      if (url.startsWith('/doi/')) return void response.writeHead(302, {location: '/a'}).end();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A</title><style>${STYLE}</style>${html}`);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    reader = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page of this content by the link to a citation's passage in it. */
  async function follow(
    content: string,
    citation: Partial<Citation>,
    fields?: Partial<Source>,
  ): Promise<Page> {
    html = content;
    const source = {id: 'a', authors: [], raw: undefined, url: `${origin}/a`, ...fields};
    const url = linkToPassage(source, {source, stance: 'supports', ...citation});
    assert.ok(url);
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 600});
    await page.goto(url);
    return page;
  }

  /** The text in view that is highlighted, after a second if there is none. */
  async function readHighlighted(page: Page): Promise<string> {
    let text = '';
    for (let i = 0; i < 10 && !text; i++) {
      if (i) await new Promise(resolve => setTimeout(resolve, 100));
      text = await readPicture(page);
    }
    return text;
  }

  async function readPicture(page: Page): Promise<string> {
    const picture = await page.screenshot({encoding: 'base64'});
    const letters = await page.evaluate(() => {
      const found: {text: string; x: number; y: number; width: number; height: number}[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        for (let i = 0; i < text.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const {x, y, width, height} = range.getBoundingClientRect();
          found.push({text: text.charAt(i), x, y, width, height});
        }
      }
      return found;
    });
    return reader.evaluate(
      async (picture, letters) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const {width, height} = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        const isLit = ({x, y, width, height}: (typeof letters)[number]) => {
          const box = [x, y, width, height].map(Math.round) as [number, number, number, number];
          const {data} = context.getImageData(...box);
          let lit = 0;
          for (let i = 0; i < data.length; i += 4) {
            if (data[i] === 255 && data[i + 1] === 0 && data[i + 2] === 255) lit++;
          }
          return lit > data.length / 16;
        };
        // What has no width, as a soft hyphen or the second space, goes with what is before it.
        let lit = false;
        let text = '';
        for (const letter of letters) {
          if (letter.width >= 1) lit = isLit(letter);
          if (lit) text += letter.text;
        }
        return text;
      },
      picture,
      letters,
    );
  }

  for (const [about, content, citation, highlighted, source] of CASES) {
    test(`highlights ${about}`, async () => {
      const page = await follow(content, citation, source);
      assert.equal((await readHighlighted(page)).trim().replaceAll('\u00ad', ''), highlighted);
      await page.close();
    });
  }

  const FAR = `<p>Above.<div style="height:3000px"></div><h2 id="id">Here</h2><div style="height:3000px"></div><p>The train left.<div style="height:3000px"></div>`;
  const offset = (page: Page) => page.evaluate(() => [location.hash, Math.round(scrollY / 1000)]);

  test('scrolls to it, past the element that the address names', async () => {
    const page = await follow(FAR, {quote: 'The train left'}, {url: `${origin}/a#id`});
    assert.equal(await readHighlighted(page), 'The train left');
    assert.deepEqual(await offset(page), ['#id', 6]);
    await page.close();
  });

  test('scrolls to the element where the passage is not found', async () => {
    const page = await follow(FAR, {quote: 'The bus left'}, {url: `${origin}/a#id`});
    // Chromium gives up on it after a while.
    await page.waitForFunction(() => scrollY > 0);
    assert.deepEqual(await offset(page), ['#id', 3]);
    await page.close();
  });

  test('scrolls to it past a redirect, as of a DOI', async () => {
    const page = await follow(FAR, {quote: 'The train left'}, {url: `${origin}/doi/10.1000/182`});
    assert.equal(new URL(page.url()).pathname, '/a');
    assert.equal(await readHighlighted(page), 'The train left');
    await page.close();
  });

  test('is the author’s own where there is one', async () => {
    const own = {url: `${origin}/a#:~:text=Above`};
    const page = await follow(FAR, {quote: 'The train left'}, own);
    assert.equal(await readHighlighted(page), 'Above');
    await page.close();
  });
});
