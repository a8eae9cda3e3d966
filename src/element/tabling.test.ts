import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {instead} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  countElements,
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  key,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';
import type {Layout} from './properties.ts';

/** Everything that a table tells apart: a range, a time without a date, no title, groups, two languages. */
const VARIED = {
  title: 'Varied',
  sources: {a: {title: 'Alpha'}, b: {title: 'Beta'}, c: {title: 'Gamma'}},
  groups: {law: {label: {fr: 'Droit'}}, war: {label: 'War'}},
  events: [
    {id: 'two', date: '1992', title: 'Bread', group: 'law', citations: ['b']},
    {id: 'one', date: '1990/1991', title: 'Ale', group: 'war', citations: ['c', 'a']},
    {id: 'never', title: 'Cake', citations: ['a']},
    {id: 'three', date: '1993', citations: []},
  ],
};

const rows = (timeline: CitedTimeline): HTMLElement[] => findAll(timeline, '.table tbody tr');
/** Titles in the table, from the top. */
const titles = (timeline: CitedTimeline): string[] => findAll(timeline, '.table .open').map(textOf);
const region = (timeline: CitedTimeline): HTMLElement => find(timeline, '.table .rows');
const countTold = (timeline: CitedTimeline): string =>
  textOf(findAll(timeline, '.table-tools span')[0]);

/** Titles of the rows of which something is seen below the head. */
function seen(timeline: CitedTimeline): string[] {
  const top = find(timeline, '.table thead').getBoundingClientRect().bottom;
  const {bottom} = region(timeline).getBoundingClientRect();
  return rows(timeline)
    .filter(row => {
      const box = row.getBoundingClientRect();
      return box.bottom > top + 1 && box.top < bottom - 1;
    })
    .map(row => textOf(row.querySelector('.open')));
}

/** The columns by which the table is sorted, with the way that is told. */
const sorts = (timeline: CitedTimeline): (string | null)[] =>
  findAll(timeline, '.table th[aria-sort]').map(head => head.getAttribute('aria-sort'));

const sortBy = async (timeline: CitedTimeline, column: string): Promise<void> => {
  findAll(timeline, '.table thead button')
    .find(button => textOf(button).startsWith(column))
    ?.click();
  await settled(timeline);
};

const button = (timeline: CitedTimeline): HTMLElement => {
  const found = findAll(timeline, '.tools button').find(one => textOf(one) === 'Table');
  return found ?? expect.fail();
};

describe('the button Table', () => {
  for (const layout of ['auto', 'horizontal', 'vertical'] as const) {
    it(`shows all as a table, and again ${layout}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, layout});
      const told: Layout[] = [];
      timeline.addEventListener('timeline-layout-change', ({layout}) => told.push(layout));
      button(timeline).focus();
      const cards = findAll(timeline, '.card').length;
      for (const isTable of [true, false, true]) {
        button(timeline).click();
        await settled(timeline);
        expect(timeline.layout).to.equal(isTable ? 'table' : layout);
        expect(button(timeline).getAttribute('aria-pressed')).to.equal(`${isTable}`);
        expect(focused(timeline)).to.equal(button(timeline));
        expect(rows(timeline)).to.have.length(isTable ? cards : 0);
        expect(findAll(timeline, '.card')).to.have.length(isTable ? 0 : cards);
      }
      expect(told).to.deep.equal(['table', layout, 'table']);
    });
  }

  it('goes back to the layout that a page has set before', async () => {
    const timeline = await show({src: FIRST_TRAIN, layout: 'vertical', query: 'train'});
    timeline.layout = 'table';
    await settled(timeline);
    expect(rows(timeline).length).to.be.above(0);
    button(timeline).click();
    await settled(timeline);
    expect(timeline.layout).to.equal('vertical');
  });

  it('can be pressed by Enter and the space bar', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    button(timeline).focus();
    await sendKeys({press: 'Enter'});
    await settled(timeline);
    expect(timeline.layout).to.equal('table');
    await sendKeys({press: ' '});
    await settled(timeline);
    expect(timeline.layout).to.equal('auto');
  });

  it('leaves what is open open, and what is searched for', async () => {
    const timeline = await show({src: FIRST_TRAIN, query: 'train', selected: 'first-train'});
    expect(find(timeline, '#detail')).to.be.ok;
    for (let i = 0; i < 2; i++) {
      button(timeline).click();
      await settled(timeline);
      expect(timeline.selected).to.equal('first-train');
      expect(timeline.query).to.equal('train');
      expect(findAll(timeline, '#detail')).to.have.length(1);
    }
  });
});

describe('a table', () => {
  it('is there from the start by its attribute, and the window has no controls', async () => {
    const inside = `<script type="application/json">${JSON.stringify(makeEvents(30))}</script>`;
    const timeline = put({}, {inside});
    timeline.setAttribute('layout', 'table');
    await settled(timeline);
    expect(rows(timeline)).to.have.length(30);
    expect(countTold(timeline)).to.equal('30 entries');
    for (const selector of ['.viewport', '.strip', '.told', '.stage', '.card'])
      expect(findAll(timeline, selector), selector).to.have.length(0);
    const names = findAll(timeline, '.controls button').map(textOf);
    expect(names).to.deep.equal(['Filters', 'Table', 'Cite']);
    expect(findAll(timeline, '.controls input')).to.have.length(1);
  });

  it('has the timeline in its place until it has rows', async () => {
    const timeline = put({
      layout: 'table',
      timeline: makeDocument(makeEvents(3000)),
      sort: 'title',
    });
    const shown: string[] = [];
    const note = (): void => {
      const {length} = findAll(timeline, '.table');
      const stages = findAll(timeline, '.stage').length;
      if (!timeline.shadowRoot?.querySelector('section')) return;
      if (length) expect(rows(timeline).length).to.be.above(5);
      shown.push(length ? 'table' : stages ? 'timeline' : 'nothing');
    };
    const watcher = new MutationObserver(note);
    watcher.observe(timeline.shadowRoot ?? timeline.renderRoot, {childList: true, subtree: true});
    await next(timeline, 'timeline-load');
    await until(() => findAll(timeline, '.table').length, 'no table');
    await settled(timeline);
    watcher.disconnect();
    expect(shown.at(-1)).to.equal('table');
    expect(shown).not.to.include('nothing');
  });

  it('is one for assistive technology, named after the timeline', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table'});
    const table = find(timeline, 'table');
    expect(table.getAttribute('aria-rowcount')).to.equal('5');
    expect(textOf(find(timeline, `#${table.getAttribute('aria-labelledby')}`))).to.equal('Varied');
    const indices = findAll(timeline, 'tr').map(row => row.getAttribute('aria-rowindex'));
    expect(indices).to.deep.equal(['1', '2', '3', '4', '5']);
    for (const [selector, count] of [
      ['[role="rowgroup"]', 2],
      ['[role="row"]', 5],
      ['[role="columnheader"]', 4],
      ['[role="rowheader"]', 4],
      ['[role="cell"]', 12],
    ] as const)
      expect(findAll(timeline, `.table ${selector}`), selector).to.have.length(count);
    timeline.heading = 'By another name';
    await settled(timeline);
    expect(textOf(find(timeline, 'caption'))).to.equal('By another name');
  });

  it('says what has no date and no title, and in which language a group is named', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table'});
    const cells = rows(timeline).map(row => [...row.children].map(textOf));
    const plain = (text = ''): string => text.replace(/ ?[–—] ?/, '–');
    // What is seen of a range, and what is spoken.
    expect(cells.map(([date, title, group]) => [plain(date), title, group])).to.deep.equal([
      ['1990–1991' + '1990 to 1991', 'Ale', 'War'],
      ['1992', 'Bread', 'Droit'],
      ['1993', 'Untitled', ''],
      ['Undated', 'Cake', ''],
    ]);
    const langs = findAll(timeline, '.table .group').map(group => group.lang);
    expect(langs).to.deep.equal(['', 'fr', '', '']);
  });

  const ORDERS = [
    ['date', 'ascending none none', ['Ale', 'Bread', 'Untitled', 'Cake']],
    ['-date', 'descending none none', ['Untitled', 'Bread', 'Ale', 'Cake']],
    ['title', 'none ascending none', ['Ale', 'Bread', 'Cake', 'Untitled']],
    ['-title', 'none descending none', ['Cake', 'Bread', 'Ale', 'Untitled']],
    ['source', 'none none ascending', ['Cake', 'Bread', 'Ale', 'Untitled']],
    ['-source', 'none none descending', ['Ale', 'Bread', 'Cake', 'Untitled']],
  ] as const;

  for (const [sort, told, order] of ORDERS) {
    it(`is sorted by ${sort} by property, attribute and button`, async () => {
      const timeline = await show({timeline: VARIED, layout: 'table', sort});
      const heard: string[] = [];
      timeline.addEventListener('timeline-sort-change', ({sort}) => heard.push(sort));
      const check = () => {
        expect(titles(timeline)).to.deep.equal(order);
        expect(sorts(timeline).join(' ')).to.equal(told);
      };
      check();
      timeline.sort = sort === 'date' ? 'title' : 'date';
      await settled(timeline);
      expect(titles(timeline)).not.to.deep.equal(order);
      timeline.setAttribute('sort', sort);
      await settled(timeline);
      check();
      expect(heard).to.deep.equal([]);

      // From another column, a first press sorts and a second turns round.
      const by = sort.replace('-', '');
      timeline.sort = by === 'title' ? 'date' : 'title';
      await settled(timeline);
      const column = {date: 'Date', title: 'Title', source: 'Sources'}[by] ?? '';
      const expected = sort === by ? [by] : [by, sort];
      for (const _ of expected) await sortBy(timeline, column);
      check();
      expect(timeline.sort).to.equal(sort);
      expect(heard).to.deep.equal(expected);
    });
  }

  it('has only what is found, and says how many', async () => {
    for (const unmatched of ['recede', 'leave'] as const) {
      const timeline = await show({timeline: VARIED, layout: 'table', unmatched});
      expect(countTold(timeline)).to.equal('4 entries');
      timeline.query = 'a';
      await settled(timeline);
      timeline.query = 'ale';
      await settled(timeline);
      expect(titles(timeline)).to.deep.equal(['Ale']);
      expect(countTold(timeline)).to.equal('1 entry');
      expect(find(timeline, 'table').getAttribute('aria-rowcount')).to.equal('2');
      expect(textOf(find(timeline, 'section'))).to.include('1 of 4 entries');
      timeline.query = '';
      timeline.filters = {sources: ['a']};
      await settled(timeline);
      expect(titles(timeline)).to.deep.equal(['Ale', 'Cake']);
      timeline.filters = {groups: ['law']};
      await settled(timeline);
      expect(titles(timeline)).to.deep.equal(['Bread']);
      timeline.query = 'nowhere';
      await settled(timeline);
      expect(titles(timeline)).to.deep.equal([]);
      expect(textOf(find(timeline, 'section'))).to.include('No entry matches');
      timeline.query = '';
      timeline.filters = {};
      await settled(timeline);
      expect(titles(timeline)).to.have.length(4);
    }
  });

  it('goes on to other data, which are sorted and searched like those before', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table', sort: 'title'});
    const two = [
      {date: '1800', title: 'Zebra', source: 'S'},
      {date: '1900', title: 'Ant', source: 'S'},
    ];
    timeline.timeline = two;
    await settled(timeline);
    expect(titles(timeline)).to.deep.equal(['Ant', 'Zebra']);
    timeline.query = 'zebra';
    await settled(timeline);
    timeline.timeline = [...two, {date: '1950', title: 'A zebra', source: 'S'}];
    await settled(timeline);
    expect(titles(timeline)).to.deep.equal(['A zebra', 'Zebra']);
    expect(countTold(timeline)).to.equal('2 entries');
  });

  it('has all its rows on the page where they are few, so that paper has them, too', async () => {
    const timeline = await show({timeline: makeEvents(40), layout: 'table'});
    expect(rows(timeline)).to.have.length(40);
    const {scrollHeight, clientHeight, tabIndex} = region(timeline);
    expect(scrollHeight).to.be.at.most(clientHeight + 1);
    expect(tabIndex).to.equal(-1);
    expect(getComputedStyle(region(timeline)).maxBlockSize).to.equal('none');
  });

  it('of no entries says so', async () => {
    const timeline = await show({timeline: [], layout: 'table'});
    expect(findAll(timeline, '.table')).to.have.length(0);
    expect(textOf(find(timeline, '.notice'))).to.equal('No entries yet');
    timeline.timeline = VARIED;
    await settled(timeline);
    expect(rows(timeline)).to.have.length(4);
    timeline.timeline = [];
    await settled(timeline);
    expect(findAll(timeline, '.table')).to.have.length(0);
  });

  it('has those without a date, also if there are no others', async () => {
    const undated = ['B', 'A'].map(title => ({title, source: 'S'}));
    const timeline = await show({timeline: undated, layout: 'table'});
    expect(titles(timeline)).to.deep.equal(['B', 'A']);
    await sortBy(timeline, 'Title');
    expect(titles(timeline)).to.deep.equal(['A', 'B']);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`fits at every width, ${dir}`, async () => {
      const timeline = await show({timeline: VARIED, layout: 'table', dir}, {width: 1280});
      for (const width of [1280, 768, 480, 360, 320, 1280]) {
        (timeline.parentElement as HTMLElement).style.width = `${width}px`;
        await settled(timeline);
        expect(rows(timeline)).to.have.length(4);
        expect(timeline.scrollWidth).to.be.at.most(width);
        const outer = timeline.getBoundingClientRect();
        for (const part of findAll(timeline, '.table :is(button, p, td)')) {
          if (getComputedStyle(part).clipPath !== 'none') continue;
          const {left, right} = part.getBoundingClientRect();
          expect(left, part.outerHTML).to.be.at.least(outer.left);
          expect(right, part.outerHTML).to.be.at.most(outer.right);
        }
        const [date] = findAll(timeline, '.table tbody td');
        const [head] = findAll(timeline, '.table tbody th');
        const difference =
          (date?.getBoundingClientRect().left ?? 0) - (head?.getBoundingClientRect().left ?? 0);
        if (width > 768) expect(Math.sign(difference)).to.equal(dir === 'rtl' ? 1 : -1);
      }
    });
  }
});

describe('the keyboard in a table', () => {
  it('goes to what sorts, then by arrows to each title and what it cites', async () => {
    const timeline = await show({src: FIRST_TRAIN, layout: 'table'});
    button(timeline).focus();
    const stops: string[] = [];
    for (let i = 0; i < 8; i++) {
      await sendKeys({press: i < 3 ? 'Tab' : 'ArrowDown'});
      stops.push(textOf(focused(timeline)).replace(/ [▲▼⇅]/, ''));
    }
    expect(stops.slice(0, 5)).to.deep.equal([
      ...['Copy as CSV', 'Download as CSV', 'Date', 'Title', 'Sources'],
    ]);
    expect(stops[5]).to.equal(titles(timeline)[0]);
    expect(focused(timeline)?.getAttribute('part')).to.equal('citation');
  });

  for (const [width, dir] of [
    [1280, 'ltr'],
    [360, 'rtl'],
  ] as const) {
    it(`opens an entry below, and comes back to it: ${width} px, ${dir}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, layout: 'table', dir}, {width});
      const told: (string | undefined)[] = [];
      timeline.addEventListener('timeline-select', ({entry}) => told.push(entry?.id));
      const title = findAll(timeline, '.open')[4] ?? expect.fail();
      title.focus();
      await sendKeys({press: 'Enter'});
      await settled(timeline);
      const detail = find(timeline, '#detail');
      expect(textOf(detail)).to.include(textOf(title));
      expect(detail.contains(focused(timeline))).to.equal(true);
      expect(detail.getBoundingClientRect().top).to.be.at.least(
        find(timeline, '.table').getBoundingClientRect().bottom - 1,
      );
      expect(title.getAttribute('aria-expanded')).to.equal('true');
      expect(findAll(timeline, '.table .current').map(row => row.contains(title))).to.deep.equal([
        true,
      ]);
      await sendKeys({press: 'Escape'});
      await settled(timeline);
      expect(findAll(timeline, '#detail')).to.have.length(0);
      expect(focused(timeline)).to.equal(title);
      expect(title.getAttribute('aria-expanded')).to.equal('false');
      expect(told).to.deep.equal([timeline.selected ?? told[0], undefined]);
    });
  }

  it('leaves to the browser what scrolls the table, and zooms nothing', async () => {
    const timeline = await show({src: FIRST_TRAIN, layout: 'table'});
    const heard: Event[] = [];
    timeline.addEventListener('timeline-view-change', event => heard.push(event));
    for (const target of [region(timeline), findAll(timeline, '.open')[0] ?? expect.fail()]) {
      target.focus();
      for (const name of ['PageDown', 'PageUp', '+', '-', '0', ' '])
        expect(key(target, {key: name}), name).to.equal(true);
      for (const name of ['ArrowDown', 'ArrowUp', 'Home', 'End'])
        expect(key(region(timeline), {key: name}), name).to.equal(true);
    }
    await settled(timeline);
    expect(heard).to.deep.equal([]);
  });
});

describe('a long table', () => {
  const COUNT = 2000;
  const data = makeDocument(makeEvents(COUNT));
  const long = (more: Partial<CitedTimeline> = {}, width?: number) =>
    showMany({timeline: data, layout: 'table', ...more}, width ? {width} : {});

  for (const count of [COUNT, 100_000]) {
    it(`of ${count} draws what is in view, and counts all`, async () => {
      const timeline = await long({timeline: makeDocument(makeEvents(count))});
      await until(() => findAll(timeline, '.table').length, 'no table');
      await settled(timeline);
      expect(find(timeline, 'table').getAttribute('aria-rowcount')).to.equal(`${count + 1}`);
      expect(countTold(timeline).replace(/\D/g, '')).to.equal(`${count}`);
      expect(rows(timeline).length).to.be.within(10, 60);
      expect(countElements(timeline)).to.be.below(1500);
      const {tabIndex, role} = region(timeline);
      expect([tabIndex, role]).to.deep.equal([0, 'group']);
      region(timeline).scrollTop = region(timeline).scrollHeight;
      await settled(timeline);
      const last = rows(timeline).at(-1)?.getAttribute('aria-rowindex');
      expect(last).to.equal(`${count + 1}`);
      expect(seen(timeline).at(-1)).to.equal(titles(timeline).at(-1));
      expect(countElements(timeline)).to.be.below(1500);
    });
  }

  it('is sorted by title both ways, and begins anew at its top', async () => {
    const timeline = await long();
    region(timeline).scrollTop = 5000;
    await settled(timeline);
    await sortBy(timeline, 'Title');
    await until(() => seen(timeline)[0] === 'What happened 0', `${seen(timeline)[0]}`);
    expect(region(timeline).scrollTop).to.equal(0);
    await sortBy(timeline, 'Title');
    await until(() => seen(timeline)[0] === `What happened ${COUNT - 1}`, `${seen(timeline)[0]}`);
    await sortBy(timeline, 'Sources');
    await until(() => sorts(timeline)[2] === 'ascending', 'not sorted by source');
    await until(() => /Work 0/.test(textOf(rows(timeline)[0]?.lastElementChild)), 'not by source');
  });

  it('has only what is found of many, and all of them again', async () => {
    const timeline = await long();
    timeline.query = '"happened 1777"';
    await until(() => countTold(timeline) === '1 entry', 'not one');
    expect(titles(timeline)).to.deep.equal(['What happened 1777']);
    timeline.query = '';
    timeline.filters = {groups: ['g1']};
    const inGroup = data.events.filter(({group}) => group === 'g1').length;
    await until(() => countTold(timeline) === `${inGroup} entries`, countTold(timeline));
    timeline.filters = {};
    await until(() => countTold(timeline) === '2,000 entries', countTold(timeline));
  });

  it('is never shown unsearched on its way to other data', async () => {
    // So many that they are searched in several slices.
    const data = makeDocument(makeEvents(40_000));
    const timeline = await long({timeline: data, query: '"happened 1777"'});
    await until(() => countTold(timeline) === '11 entries', countTold(timeline));
    const counts = new Set<string>();
    const watcher = new MutationObserver(() => {
      if (findAll(timeline, '.table').length) counts.add(countTold(timeline));
    });
    watcher.observe(timeline.renderRoot, {childList: true, subtree: true, characterData: true});
    const more = Array.from({length: 3}, (_, i) => ({
      ...{id: `new-${i}`, date: '1950', title: `It happened 1777 times`, citations: ['s1']},
    }));
    timeline.timeline = {...data, events: [...data.events, ...more]};
    await until(() => countTold(timeline) === '14 entries', countTold(timeline));
    watcher.disconnect();
    expect([...counts].filter(count => !/^1[14] /.test(count))).to.deep.equal([]);
  });

  it('keeps in view what is, when some come before', async () => {
    const timeline = await long();
    region(timeline).scrollTop = 20_000;
    await settled(timeline);
    const [first] = seen(timeline);
    const more = Array.from({length: 7}, (_, i) => ({
      ...{id: `old-${i}`, date: '1700', title: `Before ${i}`, citations: ['s1']},
    }));
    timeline.timeline = {...data, events: [...more, ...data.events]};
    await until(() => countTold(timeline) === '2,007 entries', countTold(timeline));
    await settled(timeline);
    expect(seen(timeline)[0]).to.equal(first);
  });

  it('brings into view what is opened, next and previous', async () => {
    const timeline = await long();
    const selectedRow = (): string => textOf(find(timeline, '.table .current .open'));
    timeline.select('made-1500');
    await settled(timeline);
    expect(selectedRow()).to.equal('What happened 1500');
    expect(seen(timeline)).to.include('What happened 1500');
    for (const name of ['Next', 'Next', 'Previous', 'Previous', 'Previous'] as const) {
      region(timeline).scrollTop = 0;
      await settled(timeline);
      if (name === 'Next') timeline.next();
      else timeline.previous();
      await settled(timeline);
      expect(seen(timeline)).to.include(selectedRow());
    }
  });

  it('gives the focus back to the row that was opened, however far it was scrolled', async () => {
    const timeline = await long();
    region(timeline).scrollTop = 30_000;
    await settled(timeline);
    const title = findAll(timeline, '.open').find(one => textOf(one) === seen(timeline)[2]);
    title?.focus();
    await sendKeys({press: 'Enter'});
    await settled(timeline);
    region(timeline).scrollTop = 0;
    await settled(timeline);
    expect(find(timeline, '#detail').contains(focused(timeline))).to.equal(true);
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    expect(textOf(focused(timeline))).to.equal(textOf(title));
    expect(seen(timeline)).to.include(textOf(title));
  });

  it('is the same again after it was hidden', async () => {
    const timeline = await long();
    region(timeline).scrollTop = 10_000;
    await settled(timeline);
    timeline.style.display = 'none';
    await settled(timeline);
    timeline.style.display = '';
    await settled(timeline);
    expect(seen(timeline).length).to.be.above(4);
    const hidden = put({timeline: data, layout: 'table'});
    hidden.style.display = 'none';
    await next(hidden, 'timeline-load');
    await until(() => findAll(hidden, '.table').length, 'no table');
    hidden.style.display = '';
    await settled(hidden);
    expect(seen(hidden).length).to.be.above(4);
    expect(seen(hidden)[0]).to.equal(titles(hidden)[0]);
  });

  it('keeps its place when it becomes narrow and wide again', async () => {
    const timeline = await long();
    region(timeline).scrollTop = 12_000;
    await settled(timeline);
    const [first] = seen(timeline);
    for (const width of [360, 1280]) {
      (timeline.parentElement as HTMLElement).style.width = `${width}px`;
      await settled(timeline);
      expect(seen(timeline)[0]).to.equal(first);
      expect(timeline.scrollWidth).to.be.at.most(width);
    }
  });

  it('is entered by the tab key, and then scrolled by the arrows', async () => {
    const timeline = await long();
    press(timeline, 'Copy as CSV');
    findAll(timeline, '.table-tools button').at(-1)?.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(timeline)).to.equal(region(timeline));
    for (let i = 0; i < 3; i++) await sendKeys({press: 'PageDown'});
    await until(() => region(timeline).scrollTop > 100, 'not scrolled');
    await settled(timeline);
  });
});

describe('a table as CSV', () => {
  const said = (timeline: CitedTimeline): string =>
    textOf(find(timeline, '.table-tools [aria-live="polite"]'));

  it('is copied as it is sorted and searched, and that is said, each time', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table', sort: '-title', query: 'a'});
    const texts: string[] = [];
    const clipboard = {writeText: async (text: string) => texts.push(text)};
    await instead(window, {ClipboardItem: undefined}, () =>
      instead(navigator, {clipboard}, async () => {
        press(timeline, 'Copy as CSV');
        await until(() => said(timeline) === '4 entries copied' || said(timeline), 'nothing said');
        const count = countTold(timeline);
        expect(said(timeline)).to.equal(`${count} copied`);
        const heard: string[] = [];
        const watcher = new MutationObserver(() => heard.push(said(timeline)));
        watcher.observe(find(timeline, '.table-tools'), {
          ...{childList: true, subtree: true, characterData: true},
        });
        press(timeline, 'Copy as CSV');
        await until(() => texts.length === 2 && heard.length > 1, 'not said again');
        expect(heard).to.deep.equal(['', `${count} copied`]);
        watcher.disconnect();
      }),
    );
    const lines = (texts[0] ?? '').trim().split('\r\n');
    expect(lines.slice(1).map(line => line.split(',')[0])).to.deep.equal(
      findAll(timeline, '.open')
        .map(({id}) => id.slice(1))
        .map(number => VARIED.events[Number(number)]?.id),
    );
    await sortBy(timeline, 'Date');
    expect(said(timeline)).to.equal('');
  });

  it('is asked of the clipboard while the press is handled', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table'});
    let isAsked = false;
    const ask = async () => {
      isAsked = true;
    };
    await instead(navigator, {clipboard: {write: ask}}, async () => {
      press(timeline, 'Copy as CSV');
      expect(isAsked).to.equal(true);
      await settled(timeline);
    });
  });

  it('says where it cannot be copied', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table'});
    await instead(navigator, {clipboard: undefined}, async () => {
      press(timeline, 'Copy as CSV');
      await until(() => said(timeline), 'nothing said');
    });
    expect(said(timeline)).to.equal('The table could not be copied');
  });

  it('is downloaded, named after the timeline', async () => {
    const timeline = await show({timeline: VARIED, layout: 'table', heading: 'My own'});
    const blobs: Blob[] = [];
    const links: HTMLAnchorElement[] = [];
    const createObjectURL = (blob: Blob): string => `blob:${blobs.push(blob)}`;
    const click = function (this: HTMLAnchorElement): void {
      links.push(this);
    };
    const link = findAll(timeline, '.table-tools button').at(-1) ?? expect.fail();
    await instead(URL, {createObjectURL}, () =>
      instead(HTMLAnchorElement.prototype, {click}, async () => {
        link.click();
        await until(() => links.length, 'nothing downloaded');
      }),
    );
    expect(links.map(({download}) => download)).to.deep.equal(['My-own.csv']);
    const text = (await blobs[0]?.text()) ?? '';
    expect(text.trim().split('\r\n')).to.have.length(5);
    expect(text).to.include('Droit');
  });
});
