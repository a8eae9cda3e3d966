import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {ZONES} from '../scripts/browsers.ts';
import {root} from '../scripts/run.js';
import {complaints, launch} from './browser.ts';

/** A day is a day in every time zone: what is shown and told does not depend on where the reader is. */

/** What is written, what is shown of it, and what machines are told. */
const DATES: readonly (readonly [
  date: string,
  shown: string,
  machine?: string | null,
  more?: object,
])[] = [
  ['2025-01-01', '1 January 2025'],
  ['2024-12-31', '31 December 2024'],
  ['1900-03-01', '1 March 1900'],
  // Samoa had no such day, and Nepal and Kiritimati have changed their clocks.
  ['2011-12-30', '30 December 2011'],
  ['1986-01-01', '1 January 1986'],
  ['0001-01-01', '1 January 1'],
  ['-0043-03-15', '15 March 44 BC', null],
  ['2025-03', 'March 2025'],
  ['2025-01', 'January 2025'],
  ['1988', '1988'],
  ['198X', '1980s', null],
  ['2001-21', 'spring 2001', null],
  ['2025-08-08/2025-08-12', '8–12 August 2025', null],
  ['2024-12/2025-01', 'December 2024–January 2025', null],
  ['1988~', 'about 1988', null],
  ['2025-03-09T02:30', '9 March 2025 at 2:30'],
  ['2025-01-01T00:00:00Z', '1 January 2025 at 0:00:00 UTC'],
  ['2025-01-01T00:30+05:45', '1 January 2025 at 0:30 UTC+5:45', '2024-12-31T18:45Z'],
  ['1917-10-25', '7 November 1917', '1917-11-07', {calendar: 'julian'}],
  ['1917-10', 'October 1917 (Julian calendar)', null, {calendar: 'julian'}],
];
const PERSIAN: readonly (readonly [date: string, shown: string])[] = [
  ['2026-03-20', '29 Esfand 1404 AP (20 March 2026)'],
  ['2026-03-21', '1 Farvardin 1405 AP (21 March 2026)'],
  ['2026-03', 'Esfand 1404–Farvardin 1405 AP (March 2026)'],
  ['2026-03-20/2026-03-21', '29 Esfand 1404–1 Farvardin 1405 AP (20–21 March 2026)'],
  ['2026-03-20T23:30-08:00', '29 Esfand 1404 AP (20 March 2026 at 23:30 UTC−8)'],
];
const JULIAN: readonly (readonly [date: string, shown: string])[] = [
  ['1900-03-13', '29 February 1900 (Julian calendar; Gregorian: 13 March 1900)'],
  ['1900', '1899–1900 (Julian calendar; Gregorian: 1900)'],
];

const eventsOf = (dates: readonly (readonly [string, string, ...unknown[]])[]): object[] =>
  dates.map(([date, , , more], i) => ({
    ...{id: `e${i}`, date, title: `On ${date}`, ...(more as object)},
    source: {title: `Of ${date}`, url: `https://example.org/${i}`, published: date, accessed: date},
    corrections: [{date, note: 'Corrected'}],
  }));

const plain = (text: string): string =>
  text
    .replace(/[\s\u2009]+/g, ' ')
    .replace(/ ?[–—] ?/g, '–')
    .replace(/(\d{4}),? (?:at )?0?(\d{1,2}:)/, '$1 at $2')
    .trim();

const PAGE = `<!doctype html>
<html lang="en-GB">
  <title>Days</title>
  <link rel="icon" href="data:,">
  <body></body>
  <script src="cited-timeline.js"></script>
</html>`;

interface Told {
  readonly zone: string;
  readonly dates: readonly string[];
  readonly machine: readonly (string | null)[];
  readonly sources: readonly string[];
  readonly axis: string;
  readonly window: readonly string[];
  readonly csv: string;
  readonly metadata: string;
  readonly cited: string;
  /** The day that it is for the reader. */
  readonly today: string;
  readonly now: number;
}

/** All that a page tells of dates. */
async function listen(page: Page, origin: string, zone: string): Promise<Told[]> {
  await page.emulateTimezone(zone);
  await page.goto(`${origin}/page.html`);
  const timelines = [
    {attributes: {metadata: 'json-ld'}, events: eventsOf(DATES)},
    {attributes: {calendar: 'persian'}, events: eventsOf(PERSIAN)},
    {attributes: {calendar: 'julian'}, events: eventsOf(JULIAN)},
    // Where it is the same day everywhere, now is at one place of the axis.
    {
      attributes: {},
      events: eventsOf([
        ['2020', '2020'],
        ['2040', '2040'],
      ]),
    },
  ];
  const told: Told[] = [];
  for (const {attributes, events} of timelines)
    told.push(
      await page.evaluate(
        async (attributes, events) => {
          const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
          const until = async (condition: () => unknown): Promise<void> => {
            for (const end = performance.now() + 20_000; !condition(); ) {
              if (performance.now() > end) throw new Error(`in vain: ${condition}`);
              await frame();
            }
          };
          document.body.replaceChildren();
          const timeline = document.createElement('cited-timeline') as HTMLElement &
            Record<string, unknown>;
          for (const [name, value] of Object.entries(attributes))
            timeline.setAttribute(name, value);
          timeline.timeline = {title: 'Days', events};
          document.body.append(timeline);
          const root = () => timeline.shadowRoot as ShadowRoot;
          const all = (selector: string) => [
            ...(root()?.querySelectorAll<HTMLElement>(selector) ?? []),
          ];
          const textOf = (element: Element | undefined) => element?.textContent ?? '';
          await until(() => all('.card .date').length === events.length && all('.tick').length);
          for (let i = 0; i < 4; i++) await frame();
          const lineOf = (id: number) =>
            root().querySelector(`#e${id} .date, #e${id}d`)?.firstElementChild;
          const seen = events.map((_, i) => lineOf(i));
          const now = root().querySelector('.now')?.getBoundingClientRect().left ?? -1;
          const axis = textOf(all('.axis')[0]);
          const sources = all('.sources cite').map(textOf);
          const window = all('.told').map(textOf);

          let csv = '';
          navigator.clipboard.write = () => Promise.reject();
          navigator.clipboard.writeText = async text => {
            csv = text;
          };
          timeline.layout = 'table';
          await until(() => all('.table-tools button').length);
          all('.table-tools button')[0]?.click();
          await until(() => csv);
          timeline.layout = 'auto';
          await until(() => all('.tools .cite').length);
          all('.tools .cite')[0]?.click();
          await until(() => all('#cite input').length);
          all('#cite input')[1]?.click();
          await until(() => /[Aa]ccessed/.test(textOf(all('#cite .references')[0])));
          if ('metadata' in attributes)
            await until(() => timeline.querySelector('[type="application/ld+json"]'));
          const day = new Date();
          const pad = (n: number) => `${n}`.padStart(2, '0');
          return {
            zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            dates: seen.map(line =>
              textOf(line?.querySelector('[aria-hidden]') ?? line ?? undefined),
            ),
            machine: seen.map(line => line?.getAttribute('datetime') ?? null),
            ...{sources, axis, window, csv, now},
            metadata: textOf(timeline.querySelector('[type="application/ld+json"]') ?? undefined),
            cited: textOf(all('#cite .references')[0]),
            today: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
          };
        },
        attributes as Record<string, string>,
        events,
      ),
    );
  return told;
}

describe('a page in another time zone', () => {
  let browser: Browser;
  let origin: string;
  let server: Server;
  const told = new Map<string, Told[]>();
  const heard: string[] = [];
  before(async () => {
    server = createServer(({url = ''}, response) => {
      const file = join(root, 'dist/cdn', basename(url));
      const isThere = /js$/.test(url) && existsSync(file);
      response.setHeader('content-type', isThere ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isThere ? readFileSync(file) : PAGE);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    for (const zone of Object.values(ZONES)) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 900});
      const said = complaints(page);
      told.set(zone, await listen(page, origin, zone));
      heard.push(...said);
      await page.close();
    }
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const each = (look: (told: Told[], zone: string) => void): void => {
    assert.equal(told.size, 3);
    for (const [zone, one] of told) look(one, zone);
  };

  test('is where it was sent', () =>
    each(([first], zone) => assert.equal(first?.zone.replace('Katm', 'Kathm'), zone)));

  test('shows each date as it was written', () =>
    each(told =>
      [DATES, PERSIAN, JULIAN].forEach((dates, i) => {
        const shown = told[i]?.dates.map(plain);
        assert.deepEqual(
          shown,
          dates.map(([, said]) => said),
        );
      }),
    ));

  test('tells machines the day that was written', () =>
    each(([first]) =>
      assert.deepEqual(
        first?.machine,
        DATES.map(([date, , machine = date]) => machine),
      ),
    ));

  test('words the dates of sources, the axis, the window and files alike', () => {
    const [one, ...others] = [...told.values()];
    const same = (all: Told[] | undefined) =>
      all?.map(({dates, machine, sources, axis, window, csv, metadata}) => ({
        ...{dates, machine, sources, axis, window, csv, metadata},
      }));
    for (const other of others) assert.deepEqual(same(other), same(one));
    const [first] = one ?? [];
    assert.ok(first);
    assert.match(
      first.sources.join('\n'),
      /Of 2025-01-01.+1 January 2025.+Accessed 1 January 2025/,
    );
    for (const [date] of DATES) assert.ok(first.csv.includes(date), date);
    assert.match(first.metadata, /"2025-01-01"/);
    assert.match(first.axis, /\d{4}/);
  });

  test('puts now at one place', () => {
    const places = [...told.values()].map(all => all[3]?.now ?? -1);
    for (const place of places)
      assert.ok(place > 0 && Math.abs(place - (places[0] ?? 0)) < 1, `${places}`);
  });

  test('was read, when it is cited, on the day that it is for the reader', () =>
    each(all => {
      const [first] = all;
      const day = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
      const [, said] = /[Aa]ccessed (\d+ \p{L}+ \d{4})/u.exec(plain(first?.cited ?? '')) ?? [];
      assert.equal(said, day.format(Date.parse(first?.today ?? '')));
    }));

  test('has no complaints', () =>
    assert.deepEqual(
      heard.filter(text => !/problems?\n/.test(text)),
      [],
    ));
});
