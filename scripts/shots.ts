import puppeteer, {type Browser, type Page} from 'puppeteer';
import {findEngines} from './browsers.ts';
import {root} from './run.js';
import {serve} from './static-server.ts';

// Takes pictures of the real timeline, through the script tag's file as it is built.

/** How the timeline is shown; light, whole and in English if not told otherwise. */
export interface Shot {
  /** Of the window, CSS px. */
  readonly width: number;
  /** Px of the picture to a CSS px. */
  readonly scale?: number;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: string;
  /** Name of a theme's file, without its ending. */
  readonly theme?: string;
  readonly isForced?: boolean;
  /** Down to what the picture goes; all of it if not told. */
  readonly until?: 'fifth entry' | 'stage';
}

/** Takes pictures as long as `use` runs. */
export async function withCamera(use: (camera: Camera) => Promise<void>): Promise<void> {
  const {chromium, absent} = await findEngines();
  if (!chromium) throw new Error(absent.chromium);
  const {port, server} = await serve(root);
  const browser = await puppeteer.launch(chromium);
  try {
    await use(new Camera(browser, `http://127.0.0.1:${port}/picture.html`));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Of paper, as browsers have them about. */
const MARGINS = {top: '1.5cm', right: '1.5cm', bottom: '1.5cm', left: '1.5cm'};

export class Camera {
  readonly #browser: Browser;
  readonly #address: string;

  constructor(browser: Browser, address: string) {
    this.#browser = browser;
    this.#address = address;
  }

  /** As PNG. */
  async take(shot: Shot): Promise<Uint8Array> {
    const {width, scale = 1, scheme = 'light', isForced, until} = shot;
    const page = await this.#browser.newPage();
    await page.setViewport({width, height: 900, deviceScaleFactor: scale});
    const session = await page.createCDPSession();
    // Puppeteer's own way does not know of forced colours.
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
        {name: 'forced-colors', value: isForced ? 'active' : 'none'},
      ],
    });
    await this.#open(page, shot);
    const height = await page.evaluate(until => {
      const timeline = document.querySelector('cited-timeline');
      const all = timeline?.shadowRoot?.querySelectorAll('[part~="entry"]') ?? [];
      if (!all.length) throw new Error('no entry is shown: is it built?');
      const last =
        until === 'fifth entry'
          ? all[4]
          : until === 'stage'
            ? timeline?.shadowRoot?.querySelector('.stage')
            : timeline;
      const room = until === 'stage' ? 12 : 0;
      return Math.floor((last?.getBoundingClientRect().bottom ?? 0) + room);
    }, until);
    const clip = {x: 0, y: 0, width, height};
    const picture = await page.screenshot({clip, captureBeyondViewport: true});
    await page.close();
    return picture;
  }

  /** As "save as PDF" has it. */
  async print(lang: string): Promise<Uint8Array> {
    const page = await this.#browser.newPage();
    await this.#open(page, {lang});
    const pdf = await page.pdf({format: 'A4', margin: MARGINS});
    await page.close();
    return pdf;
  }

  /** Shows the timeline, until all of it stands where it will stay. */
  async #open(page: Page, {lang = 'en', theme}: Pick<Shot, 'lang' | 'theme'>): Promise<void> {
    const body = pageIn(lang, theme);
    await page.setRequestInterception(true);
    page.on('request', request =>
      request.url() === this.#address
        ? request.respond({contentType: 'text/html; charset=utf-8', body})
        : request.continue(),
    );
    await page.goto(this.#address, {waitUntil: 'networkidle0'});
    await page.evaluate(async () => {
      await document.fonts.ready;
      // Sizes are seen a frame after they change, and answered in the next.
      for (let i = 0; i < 5; i++) await new Promise(resolve => requestAnimationFrame(resolve));
    });
  }
}

const pageIn = (lang: string, theme: string | undefined): string => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>From the summit to the first train</title>
  <link rel="icon" href="data:,">
  <style>body {margin: 0; font-family: Charter, Georgia, 'Noto Serif', serif}</style>
  ${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : ''}
  <script src="/dist/cdn/cited-timeline.js"></script>
  <cited-timeline src="/examples/data/first-train.json"></cited-timeline>
</html>`;
