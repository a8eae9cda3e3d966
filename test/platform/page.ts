import type {Browser, Page} from 'puppeteer';
import {root} from '../../scripts/run.js';
import {serve} from '../../scripts/static-server.ts';
import {settled} from '../browser.ts';

/** The title of the page, by which it is found on the desktop. */
export const TITLE = 'The first train';

/** The page with one timeline, at a path of this package, or with so many entries that are made up. */
export async function openTimeline(browser: Browser, what: string | number): Promise<Page> {
  const {port, server} = await serve(root);
  const [page = await browser.newPage()] = await browser.pages();
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${port}/test/platform/page.html`);
  await page.evaluate(async what => {
    const timeline = document.querySelector('cited-timeline') as HTMLElement & {
      src: string;
      timeline: unknown;
    };
    const loaded = new Promise(resolve => timeline.addEventListener('timeline-load', resolve));
    if (typeof what === 'string') timeline.src = what;
    else
      timeline.timeline = Array.from({length: what}, (_, i) => ({
        date: `${1900 + Math.floor((i * 100) / what)}-${String(1 + (Math.floor((i * 1200) / what) % 12)).padStart(2, '0')}`,
        title: `Entry ${i + 1}`,
        source: 'https://example.org/',
      }));
    await loaded;
  }, what);
  await settled(page);
  return page;
}
