import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer';
import {absentDesktop, type Desktop, openOn, startDesktop} from '../scripts/desktop.ts';
import {settled} from './browser.ts';
import {openTimeline, TITLE} from './platform/page.ts';
import {all, has, type Node, readTrees, textOf, treeThat, withRole} from './platform/tree.ts';

// The accessibility tree as browsers hand it to the platform (AT-SPI), from which screen readers read.

const FIRST_TRAIN = '/examples/data/first-train.json';

/** The entries in the order of time: how each is called, and what is said of its sources. */
const DATED: readonly (readonly [name: string, state: string, sources: readonly string[]])[] = [
  ['late 1980s, The last transit between the neighbours', '2 sources', ['Armenian', 'Orda']],
  ['1988 to 1994, Conflict over Nagorno-Karabakh', '2 sources', ['Orda', 'Armenian']],
  ['1991, The Soviet Union collapses', '2 sources', ['Orda', 'Armenian']],
  ['1992, Hostilities escalate', '', ['Orda']],
  [
    'August 8, 2025, Washington summit yields an initial peace deal',
    'Sources differ 2 sources',
    ['Armenian', 'OC'],
  ],
  ['August 8, 2025, Three leaders sign a joint declaration', '2 sources', ['Armenian', 'OC']],
  ['October 2025, Azerbaijan lifts its limits on freight', '3 sources', ['Orda', 'OC', 'Armenian']],
  [
    'October 2025, Kazakh grain is named the first cargo',
    'Sources differ 3 sources',
    ['Orda', 'OC', 'Armenian'],
  ],
  ['October 2025, Yerevan welcomes the announcement', '3 sources', ['OC', 'Orda', 'Armenian']],
  [
    'late October 2025, Moscow: Baku will let Russian goods through',
    '2 sources',
    ['OC', 'Armenian'],
  ],
  ['late October 2025, Armenia offers transit to lorries', '', ['OC']],
  [
    'November 5, 2025, First train brings Russian wheat to Armenia',
    'Sources differ 3 sources',
    ['Armenian', 'Orda', 'OC'],
  ],
];
const UNDATED: typeof DATED = [
  ['“expected soon”, Another cargo: wheat from Kazakhstan, Expected', '', ['Armenian']],
  [
    '“without adding a timeline”, A route to Nakhchivan through Armenia, Expected',
    '2 sources',
    ['OC', 'Armenian'],
  ],
  ['United States to oversee the corridor, Expected', '', ['Armenian']],
];
const LINKS: Readonly<Record<string, string>> = {
  Armenian: 'The Armenian Report, Nov 2025',
  OC: 'OC Media, Oct 2025',
  Orda: 'Orda.kz, Oct 2025',
};

const itemsOf = (list: Node | undefined): readonly Node[] =>
  list?.children.filter(({role}) => role === 'list item') ?? [];

/** Which of how many an item is said to be. */
const placeOf = ({attributes}: Node): string => `${attributes.posinset} of ${attributes.setsize}`;

/** The lists in which entries stand. */
const entryLists = (tree: Node): Node[] =>
  withRole(tree, 'list').filter(list =>
    itemsOf(list).some(item => withRole(item, 'article').length),
  );

const regionOf = (tree: Node): Node => {
  const [region] = withRole(tree, 'landmark');
  assert.ok(region, 'no section');
  return region;
};

const focusOf = (tree: Node): Node | undefined =>
  all(tree).findLast(node => has(node, 'focused') && node.role !== 'document web');

const live = (tree: Node): Node[] =>
  all(tree).filter(({attributes}) => (attributes.live ?? 'off') !== 'off');

/** What is said by what is live, now. */
const told = (tree: Node): string[] => live(tree).map(textOf).filter(Boolean);

/** What is read aloud is polite, and no longer than a line. */
function expectPolite(tree: Node): void {
  assert.ok(live(tree).length, 'nothing is live');
  for (const node of live(tree)) {
    assert.equal(node.attributes.live, 'polite');
    assert.ok(textOf(node).length < 80, `too long: ${textOf(node)}`);
  }
}

/** All that can be reached has a name, of a button or a link one that says what it is. */
function expectNames(tree: Node): void {
  for (const node of all(regionOf(tree))) {
    const {role, name} = node;
    // What only a script gives the focus to has its text.
    if (has(node, 'focusable') && role !== 'section')
      assert.ok(name.trim(), `${role} without a name`);
    assert.ok(role !== 'link' || !/^https?:|^\d+$/.test(name), `a link called ${name}`);
    assert.ok(!['image', 'canvas', 'graphic'].includes(role), `${role} ${name}`);
  }
}

for (const engine of ['chromium', 'firefox'] as const)
  describe(`what ${engine} tells the platform`, () => {
    let desktop: Desktop;
    let browser: Browser;
    let page: Page;
    let ask: () => Promise<Node | null>;

    before(async () => {
      const absent = await absentDesktop();
      if (absent) throw new Error(absent);
      desktop = await startDesktop();
      browser = await openOn(desktop, engine);
      const read = readTrees(desktop);
      ask = () => read(TITLE);
    });

    after(async () => {
      await browser?.close();
      desktop?.end();
    });

    const see = (isDone: (tree: Node) => boolean): Promise<Node> => treeThat(ask, isDone);

    /** Makes the window that which has the keys: without a person nothing does. */
    const enter = async (): Promise<void> => {
      const top = await page.evaluate(() =>
        'mozInnerScreenY' in window ? Number(window.mozInnerScreenY) : 0,
      );
      const args = ['mousemove', '3', `${top + 3}`, 'click', '1'];
      execFileSync('xdotool', args, {env: desktop.env});
      await page.waitForFunction(() => document.hasFocus());
    };

    /** Runs code in the page, until all is drawn: `timeline` is it, `root` what is in it. */
    const act = async (code: string): Promise<void> => {
      await page.evaluate(`{
        const timeline = document.querySelector('cited-timeline');
        const root = timeline.shadowRoot;
        ${code}
      }`);
      await settled(page);
    };

    it('is a section with its name, headings in their order, and the entries in the order of time', async () => {
      page = await openTimeline(browser, FIRST_TRAIN);
      const tree = await see(
        tree =>
          entryLists(tree).length > 1 &&
          withRole(tree, 'heading').every(({attributes}) => attributes.level),
      );
      const region = regionOf(tree);
      assert.equal(region.name, 'From the summit to the first train');
      const titleOf = ([name]: (typeof DATED)[number], level: number) => [
        level,
        name.replace(
          /^(?:late \d+s|[A-Za-z]* ?[A-Z]\w+ \d{4}|\w+ \d, \d{4}|[\d to]+|“.*?”), |, Expected$/g,
          '',
        ),
      ];
      assert.deepEqual(
        withRole(region, 'heading').map(node => [Number(node.attributes.level), textOf(node)]),
        [
          [2, 'From the summit to the first train'],
          ...DATED.map(entry => titleOf(entry, 3)),
          [3, 'Announced, no date given'],
          ...UNDATED.map(entry => titleOf(entry, 4)),
          [3, 'Sources'],
        ],
      );
      const [dated, undated, ...more] = entryLists(tree);
      assert.equal(more.length, 0);
      assert.equal(undated?.name, 'Announced, no date given');
      for (const [list, expected] of [
        [dated, DATED],
        [undated, UNDATED],
      ] as const) {
        const items = itemsOf(list);
        assert.deepEqual(
          items.map(item => withRole(item, 'article').map(({name}) => name)),
          expected.map(([name]) => [name]),
        );
        assert.deepEqual(
          items.map(placeOf),
          expected.map((_, i) => `${i + 1} of ${expected.length}`),
        );
      }
    });

    it('says of each entry what its sources are, and where 31 years pass', async () => {
      const tree = await see(tree => entryLists(tree).length > 1);
      for (const [i, list] of entryLists(tree).entries()) {
        for (const [j, item] of itemsOf(list).entries()) {
          const [name, state, sources] = (i ? UNDATED : DATED)[j] as (typeof DATED)[number];
          const links = withRole(item, 'link').map(({name}) => name.replace(/\s+/g, ' '));
          assert.deepEqual(
            links,
            sources.map(source => LINKS[source]),
            name,
          );
          const text = textOf(item);
          for (const known of ['Sources differ', '2 sources', '3 sources'])
            assert.equal(text.includes(known), state.includes(known), `${name}: ${known}: ${text}`);
          assert.ok(text.includes(state), `${name}: ${text}`);
          assert.equal(text.startsWith('31 years pass'), /Washington/.test(name), text);
        }
      }
      const [sources] = withRole(tree, 'landmark').filter(
        ({attributes}) => attributes['xml-roles'] === 'doc-endnotes',
      );
      assert.equal(sources?.name, 'Sources');
      const [list] = withRole(sources, 'list');
      assert.deepEqual(itemsOf(list).map(placeOf), ['1 of 3', '2 of 3', '3 of 3']);
      assert.match(textOf(sources), /15 entries, all sourced: .*3 where sources differ\./);
    });

    it('has no name missing, and nothing that is only to be seen', async () => {
      const tree = await see(tree => entryLists(tree).length > 1);
      expectNames(tree);
      expectPolite(tree);
      // The axis would say years and months by themselves, and the break its length.
      const alone = all(tree).map(({name, text}) => (name || text).trim());
      for (const sign of ['31 years', '1980', '1990', 'Aug', 'Sep', 'Now', ';'])
        assert.ok(!alone.includes(sign), sign);
    });

    it('has the focus go into what is opened and back, and says what is open', async () => {
      await enter();
      const [name] = DATED[4] as (typeof DATED)[number];
      await act(`[...root.querySelectorAll('.card')][4].focus()`);
      const closed = await see(tree => focusOf(tree)?.name === name);
      assert.equal(focusOf(closed)?.name, name);
      const more = (tree: Node) =>
        withRole(tree, 'push button').find(
          ({name, description}) => name === 'More' && /^Washington/.test(description),
        );
      assert.equal(has(more(closed) as Node, 'expanded'), false);
      const before = told(closed);

      await page.keyboard.press('Enter');
      const isOpen = (tree: Node) => focusOf(tree)?.role === 'heading';
      const open = await see(isOpen);
      assert.equal(focusOf(open)?.name, 'Washington summit yields an initial peace deal');
      assert.ok(more(open), 'no button');
      assert.equal(has(more(open) as Node, 'expanded'), true);
      expectPolite(open);
      expectNames(open);
      // The focus reads it: nothing is said beside.
      assert.deepEqual(told(open), before);
      const detail = withRole(open, 'landmark').find(
        node => node.name === 'Washington summit yields an initial peace deal',
      );
      assert.ok(detail, 'no section of its own');
      const text = textOf(detail);
      for (const part of ['5 of 15', 'August 8, 2025', 'Sources differ', 'Says otherwise'])
        assert.ok(text.includes(part), `${part}: ${text}`);
      assert.equal(withRole(detail, 'block quote').length, 2);

      await page.keyboard.press('Escape');
      const back = await see(tree => focusOf(tree)?.name === name);
      assert.equal(focusOf(back)?.name, name);
      assert.equal(has(more(back) as Node, 'expanded'), false);
    });

    it('says in a line what a button, a search and a step have changed', async () => {
      // What is read aloud was there before it had something to say.
      const regions = live(await see(tree => live(tree).length > 0)).length;
      await act(`root.querySelector('.controls button[title="Zoom in"]').click()`);
      const zoomed = await see(tree => told(tree).some(text => /of 12 entries/.test(text)));
      assert.equal(live(zoomed).length, regions);
      assert.equal(told(zoomed).length, 1);
      assert.match(told(zoomed)[0] ?? '', /^In view: .*, \d+ of 12 entries$/);
      await act(`timeline.query = 'grain'`);
      const found = await see(tree => told(tree).includes('3 of 15 entries'));
      assert.ok(told(found).includes('3 of 15 entries'), told(found).join());
      await act(`timeline.query = ''`);
      await see(tree => !told(tree).includes('3 of 15 entries'));
      await act('timeline.next()');
      const opened = await see(tree => told(tree).some(text => /^1 of 15: /.test(text)));
      assert.ok(
        told(opened).includes('1 of 15: The last transit between the neighbours'),
        told(opened).join(),
      );
      expectPolite(opened);
    });

    it('has a table with rows and columns', async () => {
      await act(`timeline.select(null); timeline.layout = 'table';`);
      const tree = await see(tree => withRole(tree, 'table').length > 0);
      const [table] = withRole(tree, 'table');
      assert.equal(table?.name, 'From the summit to the first train');
      assert.deepEqual(
        withRole(table as Node, 'column header').map(({name}) => name.trim()),
        ['Date', 'Title', 'Group', 'Sources'],
      );
      const rows = withRole(table as Node, 'table row');
      assert.equal(rows.length, 16);
      assert.equal(withRole(table as Node, 'row header').length, 15);
      expectNames(tree);
    });

    for (const [count, said] of [
      [1000, '1,000'],
      [100_000, '100,000'],
    ] as const) {
      it(`says of ${said} entries which of all is which`, async () => {
        page = await openTimeline(browser, count);
        const inList = (tree: Node) =>
          withRole(tree, 'list')
            .map(itemsOf)
            .find(items => items.length > 3) ?? [];
        const counts = await see(tree => inList(tree).length > 3);
        expectPolite(counts);
        assert.ok(
          told(counts).some(text => text.endsWith(`, ${said} entries`)),
          told(counts).join(),
        );
        // Each stands for many: how many, and from when to when. Together they are all.
        let next = 1;
        for (const item of inList(counts)) {
          const [button] = withRole(item, 'push button');
          const [, many] = /^([\d,]+) entr(?:y|ies), \d{4}/.exec(button?.name ?? '') ?? [];
          assert.ok(many, button?.name);
          assert.equal(placeOf(item), `${next} of ${count}`, button?.name);
          next += Number(many.replace(/,/g, ''));
        }
        assert.equal(next, count + 1);

        // Down the page they stand on pages.
        await act(`timeline.layout = 'vertical'`);
        await see(tree => entryLists(tree).length > 0);
        await act(`[...root.querySelectorAll('.pager button')].at(1).click()`);
        const second = `41 of ${count}`;
        const paged = await see(tree =>
          itemsOf(entryLists(tree)[0]).some(item => placeOf(item) === second),
        );
        const items = itemsOf(entryLists(paged)[0]);
        assert.deepEqual(
          items.map(placeOf),
          items.map((_, i) => `${41 + i} of ${count}`),
        );
        assert.ok(told(paged).includes(`41–80 of ${said}`), told(paged).join());

        // Of a table, those in view are there.
        await act(`timeline.layout = 'table'`);
        const isThere = (tree: Node) => withRole(tree, 'table row').length > 5;
        const table = withRole(await see(isThere), 'table')[0] as Node;
        assert.equal(table.attributes.rowcount, `${count + 1}`);
        const rows = withRole(table, 'table row');
        assert.ok(rows.length < 60, `${rows.length} rows`);
        await act(`root.querySelector('.rows').scrollTop = 1e9`);
        const last = await see(tree =>
          /Entry 1000+$/.test(withRole(tree, 'row header').at(-1)?.name ?? ''),
        );
        assert.equal(withRole(last, 'row header').at(-1)?.name, `Entry ${count}`);
        expectPolite(last);
      });
    }
  });
