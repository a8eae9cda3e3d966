import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {root} from '../scripts/run.js';
import {complaints, launch} from './browser.ts';

/** The script tag's files on a server: what is loaded on first use, and where it is not to be had. */

const LATER = 'cited-timeline-later.mjs';
const READER = 'cited-timeline-reader.mjs';
const CITING = 'cited-timeline-citing.mjs';
const PICTURE = 'cited-timeline-picture.mjs';
const POLICY =
  "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

const events = (count: number): string =>
  JSON.stringify(
    Array.from({length: count}, (_, i) => ({
      date: `${1900 + i}`,
      title: `Event ${i}`,
      source: `https://example.com/${i % 9}`,
    })),
  );

const DATA: Record<string, string> = {
  'many.json': events(100),
  'few.json': events(12),
  'five.json': events(5),
  'three.json': events(3),
  'rare.json': events(5).replace('1901', '1901-21'),
  'broken.json': '[\n  {"date": "1900", "title": "A"},\n]',
};

/** Folders that are not whole. */
const ABSENT: Record<string, string> = {
  wordless: 'hy.mjs',
  ...{part: LATER, unread: READER, uncited: CITING, unseen: PICTURE},
};

/**
 * Any page is there: `/page?script=…&data=…`. `/part/…`, `/unread/…`, `/uncited/…` and `/unseen/…` have all but one of
 * what is loaded on first use, and `/strict/…` the policy. Scripts may be asked for from other sites, as of a
 * CDN.
 */
function answer({url = ''}: IncomingMessage, response: ServerResponse): void {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const [, folder = '', within = '', name = ''] =
    /^\/(?:(\w+)\/)?(languages\/)?([^/]*)$/.exec(pathname) ?? [];
  const file = join(root, 'dist/cdn', within, name);
  const isThere = existsSync(file) && ABSENT[folder] !== name;
  const body =
    name === 'page.html' ? page(searchParams) : (DATA[name] ?? (isThere && readFileSync(file)));
  if (!body) return void response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
  response.setHeader('content-type', TYPES[extname(name)] ?? 'text/plain');
  if (folder === 'strict') response.setHeader('content-security-policy', POLICY);
  if (/js$/.test(name)) response.setHeader('access-control-allow-origin', '*');
  response.end(body);
}

const page = (asked: URLSearchParams): string => `<!doctype html>
<html lang="en">
  <script ${asked.get('script')}></script>
  <cited-timeline ${asked.get('timeline')}></cited-timeline>
</html>`;

const CLASSIC = 'src="cited-timeline.js"';
const MODULE = 'type="module" src="cited-timeline.mjs"';

describe("the script tag's files", () => {
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

  /** A page once its timeline is shown, or told to have failed; and what it asked for, of this folder. */
  async function open(folder: string, script: string, timeline: string) {
    const page = await browser.newPage();
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', request => {
      if (!/^data:|favicon/.test(request.url())) asked.push(request.url());
    });
    const folderUrl = `${origin}/${folder}/`;
    await page.setViewport({width: 1000, height: 800});
    await page.goto(`${folderUrl}page.html?${new URLSearchParams({script, timeline})}`);
    await page.waitForSelector('cited-timeline >>> :is(.track li, .stop, table, [role="alert"])');
    const files = (): string[] =>
      asked
        .slice(1)
        .map(url => url.replace(folderUrl, ''))
        .sort();
    return {page, heard, files};
  }

  for (const script of [CLASSIC, MODULE]) {
    const [name = ''] = /cited-timeline\.m?js/.exec(script) ?? [];

    test(`${name} shows many entries, with one more file and no other Lit, under the policy`, async () => {
      const {page, heard, files} = await open('strict', script, 'src="many.json"');
      assert.match(await told(page), /, 100 entries$/);
      // On the way to single entries all is drawn that there is: counts, titles, cards.
      for (let i = 0; !(await page.$('cited-timeline >>> .track .card')); i++) {
        assert.ok(i < 20, 'no cards');
        await change(page, () => pressButton(page, 'Zoom in'));
      }
      await page.waitForSelector('cited-timeline >>> .overview');
      const before = await told(page);
      await change(page, () => drag(page, -200));
      assert.notEqual(await told(page), before);
      await change(page, () => pressButton(page, 'All'));
      await (await page.waitForSelector('cited-timeline >>> .stop'))?.hover();
      await page.waitForSelector('cited-timeline >>> .told p + *');
      assert.deepEqual(files(), [LATER, name, 'many.json'].sort());
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    test(`${name} comes from another site, too`, async () => {
      const far = origin.replace('127.0.0.1', 'localhost');
      const elsewhere = script.replace('src="', `crossorigin src="${far}/cdn/`);
      const {page, heard, files} = await open('whole', elsewhere, 'src="many.json"');
      assert.match(await told(page), /, 100 entries$/);
      assert.ok(files().includes(`${far}/cdn/${LATER}`));
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  test('three entries need no more, until a pointer is over them', async () => {
    const {page, heard, files} = await open('strict', CLASSIC, 'src="three.json"');
    await page.waitForNetworkIdle({idleTime: 100});
    assert.deepEqual(files(), ['cited-timeline.js', 'three.json']);
    const loaded = page.waitForResponse(response => response.url().endsWith(LATER));
    await (await page.$('cited-timeline >>> .viewport'))?.hover();
    assert.ok((await loaded).ok());
    assert.deepEqual(heard, []);
    await page.close();
  });

  for (const script of [CLASSIC, MODULE]) {
    const [name = ''] = /cited-timeline\.m?js/.exec(script) ?? [];

    test(`${name} shows five entries with nothing but their data, until a reader wants more`, async () => {
      const {page, heard, files} = await open('strict', script, 'src="five.json"');
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(files(), [name, 'five.json'].sort());
      await (await page.$('cited-timeline >>> .track .card .title'))?.click();
      await page.waitForSelector('cited-timeline >>> .detail');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Escape');
      await page.waitForSelector('cited-timeline >>> .detail', {hidden: true});
      await pressButton(page, 'Table');
      await page.waitForSelector('cited-timeline >>> table');
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(
        files().filter(file => file !== LATER),
        [READER, name, 'five.json'].sort(),
      );
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    test(`${name} loads what tells machines, once that is asked for, under the policy`, async () => {
      const attributes = 'src="five.json" metadata="json-ld coins"';
      const {page, heard, files} = await open('strict', script, attributes);
      const json = await page.waitForSelector('cited-timeline script[type="application/ld+json"]');
      const {numberOfItems} = JSON.parse((await json?.evaluate(({text}) => text)) ?? '');
      assert.equal(numberOfItems, 5);
      assert.equal((await page.$$('cited-timeline span.Z3988')).length, 5);
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(files(), [CITING, name, 'five.json'].sort());
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    for (const [attributes, shown] of [
      ['selected="event-2"', '.detail'],
      ['query="Event 3"', '.outcome'],
      ['layout="table"', 'table'],
      ['deep-link', '.track'],
      ['refresh="60"', '.track'],
      ['citations="numbered"', '.note'],
    ] as const) {
      test(`${name} loads what a reader needs for ${attributes}, once`, async () => {
        const {page, heard, files} = await open('strict', script, `src="five.json" ${attributes}`);
        await page.waitForSelector(`cited-timeline >>> ${shown}`);
        await page.waitForNetworkIdle({idleTime: 200});
        assert.deepEqual(files(), [READER, name, 'five.json'].sort());
        assert.deepEqual(await countLit(page), [1, 1, 1]);
        assert.deepEqual(heard, []);
        await page.close();
      });
    }
  }

  test('a pointer over what finds entries is enough to load it, once for all timelines', async () => {
    const {page, heard, files} = await open(
      'strict',
      CLASSIC,
      'src="few.json"></cited-timeline><cited-timeline id="other" src="few.json"',
    );
    await page.waitForNetworkIdle({idleTime: 200});
    const before = files();
    assert.ok(!before.includes(READER));
    const loaded = page.waitForResponse(response => response.url().endsWith(READER));
    await (await page.$('cited-timeline >>> .tools'))?.hover();
    assert.ok((await loaded).ok());
    await (await page.$('#other >>> .tools input'))?.type('event 1');
    await page.waitForSelector('#other >>> .outcome');
    assert.deepEqual(
      files().filter(file => file !== LATER),
      [...before.filter(file => file !== LATER), READER].sort(),
    );
    assert.deepEqual(heard, []);
    await page.close();
  });

  for (const script of [CLASSIC, MODULE]) {
    const [name = ''] = /cited-timeline\.m?js/.exec(script) ?? [];

    test(`${name} cites all of it and an entry by one more file, once a reader presses for it`, async () => {
      const {page, heard, files} = await open('strict', script, 'src="five.json"');
      // Not with the mouse, which is near what finds entries.
      await page.$eval('cited-timeline >>> .tools .cite', button =>
        (button as HTMLElement).click(),
      );
      assert.match(await textIn(page, '.references'), /example\.com.*example\.com/);
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(files(), [CITING, name, 'five.json'].sort());
      assert.match(await download(page, 'BibTeX'), /^[^ ]+\.bib @misc\{/);
      await (await page.$('cited-timeline >>> .track .card .title'))?.click();
      await (await page.waitForSelector('cited-timeline >>> .ways .cite'))?.click();
      await page.waitForSelector('cited-timeline >>> .detail .citing');
      assert.match(await download(page, 'RIS'), /\.ris TY {2}- ELEC/);
      await page.keyboard.press('Escape');
      await page.waitForSelector('cited-timeline >>> .citing', {hidden: true});
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(
        files().filter(file => file !== LATER),
        [CITING, READER, name, 'five.json'].sort(),
      );
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    test(`${name} makes a picture by one more, once that is asked for`, async () => {
      const {page, heard, files} = await open('strict', script, 'src="five.json"');
      await page.$eval('cited-timeline >>> .tools .cite', button =>
        (button as HTMLElement).click(),
      );
      await page.waitForSelector('cited-timeline >>> #cite');
      assert.ok(!files().includes(PICTURE));
      assert.match(await download(page, 'SVG'), /^[^ ]+\.svg <\?xml .*Event 4.*example\.com\/4/s);
      assert.match(await download(page, 'PNG'), /^[^ ]+\.png .PNG/);
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(files(), [CITING, PICTURE, name, 'five.json'].sort());
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    test(`${name} loads it after what a reader needs, too, once for all timelines`, async () => {
      const {page, heard, files} = await open(
        'strict',
        script,
        'src="many.json" selected="event-2"></cited-timeline><cited-timeline id="other" src="many.json"',
      );
      await page.waitForSelector('cited-timeline >>> .ways .cite');
      await page.waitForNetworkIdle({idleTime: 200});
      assert.ok(files().includes(READER) && !files().includes(CITING));
      await (await page.$('cited-timeline >>> .ways .cite'))?.click();
      await page.waitForSelector('cited-timeline >>> .detail .citing');
      await (await page.$('#other >>> .tools .cite'))?.click();
      await page.waitForSelector('#other >>> .citing');
      await page.waitForNetworkIdle({idleTime: 200});
      const loaded = files().filter(file => /^cited-timeline-/.test(file));
      assert.deepEqual(loaded, [CITING, LATER, READER].sort());
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  for (const script of [CLASSIC, MODULE]) {
    const [name = ''] = /cited-timeline\.m?js/.exec(script) ?? [];

    test(`${name} speaks Armenian by one more file, once for all timelines, under the policy`, async () => {
      const timeline = 'lang="hy" src="five.json"';
      const {page, heard, files} = await open(
        'strict',
        script,
        `${timeline}></cited-timeline><cited-timeline ${timeline}`,
      );
      await page.waitForNetworkIdle({idleTime: 200});
      assert.deepEqual(
        files().filter(file => !/json$/.test(file)),
        [name, 'languages/hy.mjs'].sort(),
      );
      const told = await page.$$eval('cited-timeline >>> .tools .cite', buttons =>
        buttons.map(({textContent}) => textContent?.trim()),
      );
      assert.deepEqual(told, ['Մեջբերել', 'Մեջբերել']);
      await (await page.$('cited-timeline >>> .tools .cite'))?.click();
      await page.waitForSelector('cited-timeline >>> .citing');
      assert.match(await textIn(page, '.citing-tools'), /Պատճենել որպես տեքստ/);
      assert.deepEqual(await countLit(page), [1, 1, 1]);
      assert.deepEqual(heard, []);
      await page.close();
    });

    test(`${name} is English without a language’s file, and the console says why`, async () => {
      const {page, heard} = await open('wordless', script, 'lang="hy" src="five.json"');
      await page.waitForNetworkIdle({idleTime: 200});
      assert.equal(await textIn(page, '.tools .cite'), 'Cite');
      const told = heard.filter(line => !/Failed to load resource/.test(line));
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0] ?? '', /A part of cited-timeline is missing. Keep its files together/);
      await page.close();
    });

    test(`${name} has languages of the page’s own`, async () => {
      const {page, heard} = await open('strict', script, 'src="five.json"');
      await page.evaluate(() => {
        const {languages} = customElements.get('cited-timeline') as unknown as {
          languages: Record<string, () => Promise<object>>;
        };
        languages.sq = () => Promise.resolve({main: {cite: 'Cito'}});
        document.querySelector('cited-timeline')?.setAttribute('lang', 'sq');
      });
      await page.waitForFunction(
        () =>
          document
            .querySelector('cited-timeline')
            ?.shadowRoot?.querySelector('.tools .cite')
            ?.textContent?.trim() === 'Cito',
      );
      assert.deepEqual(heard, []);
      await page.close();
    });
  }

  test('where JSON is broken is told by what is loaded for that', async () => {
    const {page, files} = await open('strict', CLASSIC, 'src="broken.json"');
    assert.match(await alert(page), /line 3/);
    assert.deepEqual(files(), ['broken.json', LATER, 'cited-timeline.js'].sort());
    await page.close();
  });

  for (const [script, name] of [
    [CLASSIC, 'cited-timeline.js'],
    [MODULE, 'cited-timeline.mjs'],
  ] as const)
    test(`${name} reads and words what is not plain by what is loaded for that`, async () => {
      const {page, heard, files} = await open('strict', script, 'src="rare.json"');
      assert.equal((await page.$$('cited-timeline >>> .track .card')).length, 5);
      assert.match(await textIn(page, '.track'), /spring 1901/);
      assert.deepEqual(files(), [LATER, name, 'rare.json'].sort());
      assert.deepEqual(heard, []);
      await page.close();
    });

  describe('without what is loaded on first use', () => {
    test('what is not plain is not shown, and the reason is told', async () => {
      const {page} = await open('part', CLASSIC, 'src="rare.json"');
      assert.match(await alert(page), /A part of cited-timeline is missing.*Try again$/);
      assert.deepEqual(await page.$eval('cited-timeline', codesOf), ['part-missing']);
      await page.close();
    });

    test('many entries are not shown, and the reason is told', async () => {
      const {page} = await open('part', CLASSIC, 'src="many.json"');
      assert.match(await alert(page), /A part of cited-timeline is missing.*Try again$/);
      assert.deepEqual(await page.$eval('cited-timeline', codesOf), ['part-missing']);
      await page.close();
    });

    test('a few are, with buttons and keys', async () => {
      const {page} = await open('part', CLASSIC, 'src="few.json"');
      assert.equal((await page.$$('cited-timeline >>> .track .card')).length, 12);
      const first = await change(page, () => pressButton(page, 'Zoom in'));
      const later = await change(page, () => pressButton(page, 'Later'));
      assert.ok(later.from > first.from && later.to > first.to);
      await (await page.$('cited-timeline >>> .track .card'))?.focus();
      const near = await change(page, () => page.keyboard.press('+'));
      assert.ok(near.to - near.from < first.to - first.from);
      const all = await change(page, () => page.keyboard.press('0'));
      assert.ok(all.to - all.from > first.to - first.from);
      assert.equal(await page.$('cited-timeline >>> [role="alert"]'), null);
      await page.close();
    });
  });

  test('without what a reader needs, it is cited all the same', async () => {
    const {page} = await open('unread', CLASSIC, 'src="few.json"');
    await (await page.$('cited-timeline >>> .tools .cite'))?.click();
    assert.match(await textIn(page, '.references'), /example\.com/);
    assert.match(await download(page, 'CSL-JSON'), /\.json \[\s+\{/);
    await page.close();
  });

  test('without what makes pictures, that is told, and it is cited all the same', async () => {
    const {page} = await open('unseen', CLASSIC, 'src="few.json"');
    await (await page.$('cited-timeline >>> .tools .cite'))?.click();
    await page.waitForSelector('cited-timeline >>> #cite');
    await page.$$eval('cited-timeline >>> .citing button', buttons =>
      (buttons.at(-1) as HTMLElement).click(),
    );
    await page.waitForFunction(() => {
      const root = document.querySelector('cited-timeline')?.shadowRoot;
      const said = root?.querySelector('.citing [aria-live]')?.textContent;
      return said === 'The picture could not be made';
    });
    assert.match(await download(page, 'CSL-JSON'), /\.json \[\s+\{/);
    await page.close();
  });

  test('without what cites, all else goes, and the console says why', async () => {
    const {page, heard, files} = await open('uncited', CLASSIC, 'src="few.json"');
    for (let i = 0; i < 2; i++) {
      await (await page.$('cited-timeline >>> .tools .cite'))?.click();
      await page.waitForNetworkIdle({idleTime: 200});
    }
    assert.equal(await page.$('cited-timeline >>> .citing'), null);
    await pressButton(page, 'Table');
    await page.waitForSelector('cited-timeline >>> table');
    assert.equal(files().filter(file => file === CITING).length, 1);
    const told = heard.filter(line => !/Failed to load resource/.test(line));
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', /A part of cited-timeline is missing. Keep its files together/);
    await page.close();
  });

  test('without what a reader needs, a number leads to the list of sources', async () => {
    const {page} = await open('unread', CLASSIC, 'src="few.json" citations="numbered"');
    await page.waitForNetworkIdle({idleTime: 200});
    const note = await page.$('cited-timeline >>> .card .note');
    await note?.click();
    assert.equal(await focusIn(page), 's1');
    // The links of the sources are one stop of the tab key.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.equal(await focusIn(page), await note?.evaluate(({id}) => id));
    await page.close();
  });

  test('without what a reader needs, all else goes, and the console says why, once', async () => {
    const wanted = 'src="many.json" deep-link selected="event-2" query="a"';
    const {page, heard, files} = await open(
      'unread',
      MODULE,
      `${wanted}></cited-timeline><cited-timeline src="few.json" refresh="5"`,
    );
    await page.waitForNetworkIdle({idleTime: 200});
    const first = await change(page, () => pressButton(page, 'Zoom in'));
    await change(page, () => drag(page, -200));
    const all = await change(page, () => pressButton(page, 'All'));
    assert.ok(all.to - all.from > first.to - first.from);
    // What it would do is not done, and breaks nothing.
    const last = (await page.$$('cited-timeline')).at(-1);
    await (await last?.$('>>> .track .card .title'))?.click();
    await (await last?.$('>>> .tools input'))?.type('event');
    await pressButton(page, 'Table');
    assert.equal((await last?.$$('>>> .track .card'))?.length, 12);
    await page.waitForNetworkIdle({idleTime: 200});
    assert.equal(files().filter(file => file === READER).length, 1);
    const told = heard.filter(line => !/Failed to load resource/.test(line));
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', /A part of cited-timeline is missing. Keep its files together/);
    await page.close();
  });
});

/** Id of what has the focus in the timeline. */
const focusIn = (page: Page) =>
  page.$eval('cited-timeline', ({shadowRoot}) => shadowRoot?.activeElement?.id);

/** Presses a button that downloads. @returns the file's name and what is in it. */
function download(page: Page, format: string): Promise<string> {
  return page.evaluate(format => {
    const inside = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.citing button')];
    const timelines = [...document.querySelectorAll('cited-timeline')];
    const button = timelines
      .flatMap(({shadowRoot}) => (shadowRoot ? inside(shadowRoot) : []))
      .find(({textContent}) => textContent?.trim() === format);
    return new Promise<string>(resolve => {
      let file: Blob | undefined;
      const {createObjectURL} = URL;
      URL.createObjectURL = (blob: Blob) => {
        file = blob;
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = async function () {
        URL.createObjectURL = createObjectURL;
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        resolve(`${this.download} ${await file?.text()}`);
      };
      button?.click();
    });
  }, format);
}

interface View {
  readonly from: number;
  readonly to: number;
}

/** What the window shows when it comes to rest after something is done. */
async function change(page: Page, act: () => Promise<unknown>): Promise<View> {
  const rest = await page.evaluateHandle(() => {
    const view = new Promise<View>(resolve => {
      const timeline = document.querySelector('cited-timeline');
      timeline?.addEventListener(
        'timeline-view-change',
        event => {
          const {from, to} = event as Event & View;
          resolve({from, to});
        },
        {once: true},
      );
    });
    return {view};
  });
  await act();
  return rest.evaluate(({view}) => view);
}

async function pressButton(page: Page, name: string): Promise<void> {
  const button = await page.$(`cited-timeline >>> .controls ::-p-aria(${name})`);
  assert.ok(button, name);
  await button.click();
}

/** Drags the track by its axis, where no card is, px to the right. */
async function drag(page: Page, by: number): Promise<void> {
  const viewport = await page.$('cited-timeline >>> .viewport');
  const {x = 0, y = 0, width = 0, height = 0} = (await viewport?.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height - 4);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + by, y + height - 4, {steps: 5});
  await page.mouse.up();
}

const textIn = async (page: Page, selector: string): Promise<string> =>
  (await page.waitForSelector(`cited-timeline >>> ${selector}`))?.evaluate(
    ({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
  ) ?? '';

const told = (page: Page): Promise<string> => textIn(page, '.told p');
const alert = (page: Page): Promise<string> => textIn(page, '[role="alert"]');

const codesOf = (timeline: Element): string[] =>
  (timeline as Element & {problems: readonly {code: string}[]}).problems.map(({code}) => code);

/** How often each of Lit's packages is in the page: they tell their versions there. */
const countLit = (page: Page): Promise<(number | undefined)[]> =>
  page.evaluate(() => {
    const global = globalThis as Record<string, unknown>;
    return ['litHtmlVersions', 'reactiveElementVersions', 'litElementVersions'].map(
      name => (global[name] as string[] | undefined)?.length,
    );
  });
