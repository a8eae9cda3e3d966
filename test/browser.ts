import puppeteer, {type Browser, type Page} from 'puppeteer';
import {findEngines} from '../scripts/browsers.ts';
import {EVERYTHING, examine, prepareAxe, type Rules} from './axe.ts';

/** Chromium, as the browser tests have it. Throws where there is none. */
export async function launch(): Promise<Browser> {
  const {chromium, absent} = await findEngines();
  if (!chromium) throw new Error(absent.chromium);
  return puppeteer.launch(chromium);
}

/** Everything that a page complains about from now on: errors thrown, logged, and refused by policy. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', error => heard.push(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) heard.push(message.text());
  });
  return heard;
}

/** What axe finds in the page, one line each. @param rules Of WCAG and good practice, if not named. */
export async function violations(page: Page, rules: Rules = EVERYTHING): Promise<string[]> {
  const evaluate = <Value>(expression: string): Promise<Value> =>
    page.evaluate(expression) as Promise<Value>;
  await prepareAxe({evaluate});
  return examine({evaluate}, rules);
}

/** Waits until what is shown stands still: no request under way, every timeline rendered. */
export async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({idleTime: 100});
  await page.evaluate(async () => {
    await document.fonts.ready;
    const all = document.querySelectorAll<HTMLElement & {updateComplete: Promise<unknown>}>(
      'cited-timeline',
    );
    for (const timeline of all) await timeline.updateComplete;
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    await frame();
  });
}

/** How far the page can be scrolled sideways, px. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How much the page's timelines show: entries, and what stands for one or many of them. */
export const shownEntries = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = 0;
    for (const {shadowRoot} of document.querySelectorAll('cited-timeline')) {
      count += shadowRoot?.querySelectorAll('[part~="entry"], .stop').length ?? 0;
    }
    return count;
  });
