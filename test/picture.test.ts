import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, extname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {root} from '../scripts/run.js';
import {launch, settled} from './browser.ts';

/** Pictures of what is in view beside the screen, as the eye compares them: from some way off. */

type Timeline = HTMLElement & {
  timeline: unknown;
  readonly updateComplete: Promise<unknown>;
  toPicture(type: string): Promise<Blob>;
};

const TYPES: Record<string, string> = {
  ...{'.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json'},
};

const arabic = {
  title: 'من القمة (2025) إلى القطار الأول',
  lang: 'ar',
  description: 'كيف عاد الشحن عبر Azerbaijan إلى أرمينيا.',
  sources: {
    a: {title: 'The first train', lang: 'en', publisher: 'OC Media', url: 'https://a.example/x'},
    b: {title: 'القطار الأول', publisher: 'الصحيفة', published: '2025-11'},
  },
  events: [
    {
      date: '~1991',
      title: 'انهيار الاتحاد السوفيتي',
      summary: 'حربان [1988–1994] وعقود من الحدود المغلقة، 44 يومًا في OC Media.',
      citations: ['a', {source: 'b', stance: 'disputes'}],
    },
    {date: '2025-08-08/2025-09', title: 'قمة “سلام” أولى', citations: ['b']},
    {date: '2025-10-21/..', title: 'ביטול המגבלות (2025)', citations: ['a']},
    {date: '2026-03', status: 'expected', title: 'Another train, in English?', citations: ['a']},
  ],
};

const many = Array.from({length: 1000}, (_, i) => ({
  date: `${1900 + ((i * 37) % 120)}-${String(1 + (i % 12)).padStart(2, '0')}`,
  title: `Event ${i}`,
  source: `https://example.org/${i % 9}`,
}));

/** The mean difference of colours, 0 to 255, of pictures made 8 times smaller. */
const BOUND = 1.2;

const CASES: readonly (readonly [
  what: string,
  width: number,
  dir: 'ltr' | 'rtl',
  theme: 'light' | 'dark',
  data: unknown,
])[] = [
  ['on the track', 1280, 'ltr', 'light', undefined],
  ['in the dark', 1280, 'ltr', 'dark', undefined],
  ['down the page', 360, 'ltr', 'light', undefined],
  ['from right to left', 1280, 'rtl', 'light', arabic],
  ['from right to left, down the page', 360, 'rtl', 'dark', arabic],
  ['many entries', 1280, 'ltr', 'light', many],
];

describe('a picture beside the screen', () => {
  let server: Server;
  let browser: Browser;
  let address: string;

  before(async () => {
    server = createServer(({url = ''}, response) => {
      const name = basename(new URL(url, 'http://localhost').pathname);
      const files = [join(root, 'dist/cdn', name), join(root, 'examples/data', name)];
      const file = name && files.find(existsSync);
      response.setHeader('content-type', TYPES[extname(name)] ?? 'text/html');
      response.end(file ? readFileSync(file) : '');
    }).listen(0);
    await once(server, 'listening');
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** The timeline, without what no picture has. */
  async function open([, width, dir, theme, data]: (typeof CASES)[number]): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({width, height: 800});
    await page.goto(address);
    await page.setContent(`<!doctype html><html lang="${data === arabic ? 'ar' : 'en'}" dir="${dir}">
      <title>Page</title>
      <style>body { margin: 0; font-family: serif }</style>
      <script src="cited-timeline.js"></script>
      <cited-timeline controls="none" theme="${theme}" ${data ? '' : 'src="first-train.json"'}></cited-timeline>
    </html>`);
    await page.evaluate(data => {
      if (data)
        Object.assign(document.querySelector<Timeline>('cited-timeline') as Timeline, {
          timeline: data,
        });
    }, data);
    await page.waitForSelector('cited-timeline >>> :is(.card, .stop)');
    await settled(page);
    // What makes it is there then, with its styles.
    await page.$eval('cited-timeline', timeline => (timeline as Timeline).toPicture('svg'));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.more { display: none }');
      document.querySelector('cited-timeline')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await settled(page);
    return page;
  }

  for (const which of CASES) {
    const [what, width] = which;
    test(what, async () => {
      const page = await open(which);
      const height = await page.$eval('cited-timeline >>> .stage', stage =>
        Math.floor(stage.getBoundingClientRect().bottom),
      );
      const clip = {x: 0, y: 0, width, height};
      const screen = await page.screenshot({clip, encoding: 'base64', captureBeyondViewport: true});
      const differences = await page.evaluate(
        async (screen, width, height) => {
          const timeline = document.querySelector<Timeline>('cited-timeline') as Timeline;
          const ratio = 8;
          const shrink = async (src: string, dx: number, wide: number) => {
            const image = new Image();
            image.src = src;
            await image.decode();
            const canvas = document.createElement('canvas');
            canvas.width = Math.floor(width / ratio);
            canvas.height = Math.floor(height / ratio);
            const context = canvas.getContext('2d') as CanvasRenderingContext2D;
            context.imageSmoothingQuality = 'high';
            // First as large as the screen: then both are made smaller in the same way.
            const whole = new OffscreenCanvas(width, height);
            const large = whole.getContext('2d') as OffscreenCanvasRenderingContext2D;
            large.drawImage(image, dx, 0, wide, (wide * image.height) / image.width);
            context.filter = 'blur(0.5px)';
            context.drawImage(whole, 0, 0, canvas.width, canvas.height);
            return context.getImageData(0, 0, canvas.width, canvas.height).data;
          };
          const before = await shrink(`data:image/png;base64,${screen}`, 0, width);
          const difference = async (src: string, dx = 0) => {
            const after = await shrink(src, dx, width);
            let sum = 0;
            for (const [i, value] of after.entries())
              sum += Math.abs(value - (before[i] as number));
            return sum / after.length;
          };
          const svg = URL.createObjectURL(await timeline.toPicture('svg'));
          const png = URL.createObjectURL(await timeline.toPicture('png'));
          return {
            ...{svg: await difference(svg), png: await difference(png)},
            moved: await difference(svg, 6),
          };
        },
        screen,
        width,
        height,
      );
      const told = `${what}: ${JSON.stringify(differences)}`;
      assert.ok(differences.svg < BOUND, told);
      assert.ok(differences.png < BOUND, told);
      // A picture that is 6 px beside it is told from it.
      assert.ok(differences.moved > 1.5 * Math.max(differences.svg, differences.png), told);
      if (process.env.TELL) console.log(told);
      await page.close();
    });
  }
});
