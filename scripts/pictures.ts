import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser} from 'puppeteer';
import {findEngines} from './browsers.ts';
import {indexColours} from './png.ts';
import {root} from './run.js';
import {serve} from './static-server.ts';

// Takes the pictures of the real timeline in README and docs, through the script tag's file as it is built.
// The same machine gives the same pictures; another one may have other fonts.

interface Shot {
  readonly file: string;
  /** Of the window, CSS px. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** Px of the picture to a CSS px. */
  readonly scale: number;
  /** How many entries are shown; the whole timeline if not told. */
  readonly entries?: number;
  /** Name of a theme's file, without its ending; then all that is above the sources is shown. */
  readonly theme?: string;
}

const THEMES = ['default', 'newspaper', 'museum', 'civic', 'night', 'high-contrast'];

const SHOTS: readonly Shot[] = [
  {file: 'first-train-light.png', width: 1280, scheme: 'light', scale: 1.5},
  {file: 'first-train-dark.png', width: 1280, scheme: 'dark', scale: 1.5},
  {file: 'first-train-narrow.png', width: 360, scheme: 'light', scale: 2, entries: 5},
  ...THEMES.map(
    theme =>
      ({file: `themes/${theme}.png`, width: 1280, scheme: 'light', scale: 0.5625, theme}) as const,
  ),
];

/** What a picture may weigh, bytes: the README is read on phones, too. */
const HEAVIEST = 250_000;
const HEAVIEST_THEME = 80_000;

const pageIn = (theme: string | undefined): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>From the summit to the first train</title>
  <link rel="icon" href="data:,">
  <style>body {margin: 0; font-family: Charter, Georgia, 'Noto Serif', serif}</style>
  ${theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : ''}
  <script src="/dist/cdn/cited-timeline.js"></script>
  <cited-timeline src="/examples/data/first-train.json"></cited-timeline>
</html>`;

const {chromium, absent} = await findEngines();
if (!chromium) throw new Error(absent.chromium);
const {port, server} = await serve(root);
const browser = await puppeteer.launch(chromium);
mkdirSync(join(root, 'docs/themes'), {recursive: true});
try {
  for (const shot of SHOTS) {
    const picture = indexColours(await take(browser, shot));
    if (picture.length > (shot.theme ? HEAVIEST_THEME : HEAVIEST))
      throw new Error(`${shot.file}: ${picture.length} bytes`);
    writeFileSync(join(root, 'docs', shot.file), picture);
    console.log(`docs/${shot.file}: ${Math.ceil(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  server.close();
}

async function take(browser: Browser, shot: Shot): Promise<Uint8Array> {
  const {width, scheme, scale, entries, theme} = shot;
  const page = await browser.newPage();
  await page.setViewport({width, height: 900, deviceScaleFactor: scale});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  const address = `http://127.0.0.1:${port}/picture.html`;
  await page.setRequestInterception(true);
  page.on('request', request =>
    request.url() === address
      ? request.respond({contentType: 'text/html; charset=utf-8', body: pageIn(theme)})
      : request.continue(),
  );
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Sizes are seen a frame after they change, and answered in the next.
    for (let i = 0; i < 5; i++) await new Promise(resolve => requestAnimationFrame(resolve));
  });
  const clip = await page.evaluate(
    (last, isTheme) => {
      const timeline = document.querySelector('cited-timeline');
      const all = timeline?.shadowRoot?.querySelectorAll('[part~="entry"]') ?? [];
      if (!all.length) throw new Error('no entry is shown: is it built?');
      const stage = isTheme && timeline?.shadowRoot?.querySelector('.stage');
      const whole = stage || (last ? all[last - 1] : timeline);
      const bottom = (whole?.getBoundingClientRect().bottom ?? 0) + (stage ? 12 : 0);
      return {x: 0, y: 0, width: innerWidth, height: Math.floor(bottom)};
    },
    entries,
    !!theme,
  );
  const picture = await page.screenshot({clip, captureBeyondViewport: true});
  await page.close();
  return picture;
}
