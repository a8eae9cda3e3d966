import {expect} from '@open-wc/testing';
import {parseTimeline} from '../model/parse.ts';
import type {Entry} from '../model/types.ts';
import type {Sort} from '../table/order.ts';
import {enReader} from '../words/reader.ts';
import type {ViewContext} from './context.ts';
import {barriers, makeContext, makeHost, nth, say} from './fixture.ts';
import {table as styles} from './styles/table.ts';
import {type Table, tableView} from './table.ts';
import {stretch} from './table-rows.ts';

const EVENTS = [
  {id: 'war', date: '1991/1993', title: 'War', group: 'arms', citations: ['paper', 'book']},
  {
    id: 'treaty',
    date: '1990-05-04',
    title: 'Treaty',
    citations: ['paper', {source: 'book', stance: 'disputes'}],
  },
  {id: 'vote', status: 'expected', title: {fr: 'Vote'}, citations: []},
  {id: 'law', title: 'Law', displayDate: 'one day', source: 'paper'},
  {id: 'none', source: 'paper'},
];
const SOURCES = {
  paper: {title: 'First train', publisher: 'The Paper', url: 'https://paper.example/first'},
  book: {title: 'On the border', author: 'Ann Author', type: 'book'},
};

const manyEvents = (count: number) =>
  Array.from({length: count}, (_, i) => ({
    id: `x${i}`,
    date: `${1000 + (i % 1000)}`,
    title: `Event ${i}, ${'of a rather long title '.repeat(i % 5)}`,
    citations: ['paper', 'book'],
  }));

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

interface Shown extends Omit<ReturnType<typeof makeHost>, 'draw'> {
  readonly asked: unknown[];
  /** Draws it again with some of it changed, and waits until that has been seen and answered. */
  draw(more?: Partial<Table>, context?: Partial<ViewContext>): Promise<void>;
  /** Scrolls, and waits for what comes of it. */
  scroll(to: number): Promise<void>;
  /** Ids of the entries whose rows can be seen, from the top, through the head. */
  seen(): string[];
}

async function show(
  events: readonly object[],
  {
    width = 800,
    dir = 'ltr' as 'ltr' | 'rtl',
    ...more
  }: Partial<Table> & {
    readonly width?: number;
    readonly dir?: 'ltr' | 'rtl';
  } = {},
  context: Partial<ViewContext> = {},
): Promise<Shown> {
  const {timeline} = parseTimeline({sources: SOURCES, events});
  const host = makeHost(dir);
  host.root.adoptedStyleSheets.push(styles.styleSheet ?? expect.fail());
  (host.root.host as HTMLElement).style.width = `${width}px`;
  const asked: unknown[] = [];
  const entries = timeline.events;
  let table: Table = {
    ...{title: 'A story', sort: 'date' as Sort, filter: '', said: ''},
    numbers: Uint32Array.from(entries.keys()),
    entryAt: number => entries[number] as Entry,
    find: id => entries.findIndex(entry => entry.id === id),
    onSort: sort => asked.push(sort),
    onCopy: () => asked.push('copy'),
    onDownload: () => asked.push('download'),
    ...more,
  };
  let now = makeContext({
    ...{groups: timeline.groups, selected: null, news: new Set()},
    onSelect: ({id}) => asked.push(id),
    ...context,
  });
  const rest = async (): Promise<void> => {
    for (let i = 0; i < 3; i++) await frame();
  };
  const draw: Shown['draw'] = (other = {}, otherContext = {}) => {
    table = {...table, ...other};
    now = {...now, ...otherContext};
    host.draw(tableView(table, now, enReader));
    return rest();
  };
  await draw();
  return {
    ...{...host, asked, draw},
    scroll(to) {
      host.one('.rows').scrollTop = to;
      return rest();
    },
    seen() {
      const top = host.one('thead').getBoundingClientRect().bottom;
      const {bottom} = host.one('.rows').getBoundingClientRect();
      return host
        .all('tbody tr')
        .filter(row => {
          const box = row.getBoundingClientRect();
          return box.top >= top - 1 && box.bottom <= bottom + 1;
        })
        .map(row => entries[Number(row.querySelector('.open')?.id.slice(1))]?.id ?? '');
    },
  };
}

const cellsOf = (row: Element): string[] =>
  [...row.children].map(cell => say(cell.textContent).replace(/(?<=\d{4})(?=\d{4})/, ' '));
const numbersOf = (ids: readonly string[]): number[] => ids.map(id => Number(id.slice(1)));

describe('the table', () => {
  it('has a row for each entry, in order', async () => {
    const {all, one} = await show(EVENTS, {numbers: Uint32Array.of(1, 0, 2, 3, 4)});
    expect(cellsOf(one('thead tr')).map(text => text.replace(/ ?[▲▼⇅]/, ''))).to.deep.equal([
      ...['Date', 'Title', 'Group', 'Sources'],
    ]);
    expect(all('tbody tr').map(cellsOf)).to.deep.equal([
      ['4 May 1990', 'Treaty', '', 'Sources differ 2 sources The Paper; Ann Author'],
      // Seen, and heard.
      ['1991–1993 1991 to 1993', 'War', 'arms', '2 sources The Paper; Ann Author'],
      ['Expected', 'Vote', '', 'No source given'],
      ['one day', 'Law', '', 'The Paper'],
      ['Undated', 'Untitled', '', 'The Paper'],
    ]);
    expect(all('time').map(time => time.getAttribute('datetime'))).to.deep.equal(['1990-05-04']);
    expect(one('#e2').lang).to.equal('fr');
    expect(nth(all('tbody a'), 0).getAttribute('href')).to.equal(SOURCES.paper.url);
  });

  it('has a column of groups only where there are groups', async () => {
    const {all} = await show(manyEvents(3));
    expect(all('thead th').map(({textContent}) => say(textContent).slice(0, 5))).to.deep.equal([
      ...['Date ', 'Title', 'Sourc'],
    ]);
    expect(nth(all('tbody tr'), 0).children).to.have.length(3);
  });

  it('is a table for assistive technology, named, with all rows counted', async () => {
    const {all, one, root} = await show(EVENTS);
    expect(one('table').getAttribute('aria-rowcount')).to.equal('6');
    expect(say(one('caption').textContent)).to.equal('A story');
    expect(all('tr').map(row => row.getAttribute('aria-rowindex'))).to.deep.equal([
      ...['1', '2', '3', '4', '5', '6'],
    ]);
    expect(all('[scope="row"]')).to.have.length(5);
    expect(all('[scope="col"]')).to.have.length(4);
    expect(all('.rows[tabindex="0"]')).to.have.length(0);
    expect(await barriers(root)).to.deep.equal([]);
  });

  const sorts: [sort: Sort, marks: string, asks: Sort[]][] = [
    ['date', 'ascending none none', ['-date', 'title', 'source']],
    ['-date', 'descending none none', ['date', 'title', 'source']],
    ['title', 'none ascending none', ['date', '-title', 'source']],
    ['-source', 'none none descending', ['date', 'title', 'source']],
  ];
  for (const [sort, marks, asks] of sorts) {
    it(`says that it is sorted by ${sort}, and asks for other orders`, async () => {
      const {all, asked} = await show(EVENTS, {sort});
      const heads = all('[aria-sort]');
      expect(heads.map(head => head.ariaSort).join(' ')).to.equal(marks);
      for (const head of heads) head.querySelector('button')?.click();
      expect(asked).to.deep.equal(asks);
    });
  }

  it('opens entries, and says which is open', async () => {
    const {one, asked, draw, all} = await show(EVENTS);
    one('#e1').click();
    expect(asked).to.deep.equal(['treaty']);
    await draw({}, {selected: 'treaty'});
    const open = all('.open').filter(({ariaExpanded}) => ariaExpanded === 'true');
    expect(open.map(({id}) => id)).to.deep.equal(['e1']);
    expect(all('tr.current').map(row => row.ariaRowIndex)).to.deep.equal(['3']);
  });

  it('copies and downloads, and says what came of it', async () => {
    const {all, one, asked, draw} = await show(EVENTS);
    for (const button of all('.table-tools button')) button.click();
    expect(asked).to.deep.equal(['copy', 'download']);
    await draw({said: '5 entries copied'});
    expect(say(one('[aria-live="polite"]').textContent)).to.equal('5 entries copied');
  });

  it('names some of many sources, and one that disputes', async () => {
    const sources = Array.from({length: 9}, (_, i) => ({title: `S${i}`, publisher: `P${i}`}));
    const last = {...sources[8], stance: 'disputes'};
    const {one} = await show([
      {title: 'T', date: '1990', citations: [...sources.slice(0, 8), last]},
    ]);
    const [, , sourceCell] = cellsOf(one('tbody tr'));
    expect(sourceCell).to.equal('Sources differ 9 sources P0; P1; P2; P8 and 5 more');
  });

  it('has no more than a heading without entries', async () => {
    const {all, one} = await show([]);
    expect(all('tbody tr')).to.have.length(0);
    expect(one('table').getAttribute('aria-rowcount')).to.equal('1');
  });
});

describe('a table of many', () => {
  const COUNT = 10_000;
  const EVENTS = manyEvents(COUNT);

  it('draws what is in view, and says how many there are', async () => {
    const {all, one, root, seen} = await show(EVENTS);
    expect(one('table').getAttribute('aria-rowcount')).to.equal(`${COUNT + 1}`);
    expect(one('.rows').tabIndex).to.equal(0);
    expect(one('.rows').role).to.equal('group');
    expect(all('*').length).to.be.below(700);
    expect(seen()[0]).to.equal('x0');
    expect(await barriers(root)).to.deep.equal([]);
  });

  it('has rows of one height, and all of them to scroll through', async () => {
    const {all, one} = await show(EVENTS);
    const heights = new Set(all('tbody tr').map(({offsetHeight}) => offsetHeight));
    expect(heights.size).to.equal(1);
    const [height = 0] = heights;
    expect(one('tbody').offsetHeight).to.be.closeTo(COUNT * height, 2);
  });

  for (const width of [800, 320]) {
    it(`draws what is scrolled to, and fills what is seen, at ${width} px`, async () => {
      const {all, one, scroll, seen} = await show(EVENTS, {width});
      const height = nth(all('tbody tr'), 0).offsetHeight;
      for (const first of [0, 1, 7, 8, 9, 500, 9000, 3]) {
        await scroll(first * height);
        const ids = numbersOf(seen());
        expect(ids[0], `at ${first}`).to.equal(first);
        expect(ids, `at ${first}`).to.deep.equal(ids.map((_, i) => first + i));
        const room = one('.rows').clientHeight - one('thead').offsetHeight;
        expect(ids.length).to.be.at.least(Math.floor(room / height));
        expect(all('*').length).to.be.below(700);
        const rows = all('tbody tr').map(row => Number(row.ariaRowIndex));
        expect(rows, 'in the order of the page').to.deep.equal([...rows].sort((a, b) => a - b));
        expect(rows.indexOf(first + 2)).to.be.at.least(0);
      }
      await scroll(1e9);
      expect(numbersOf(seen()).at(-1)).to.equal(COUNT - 1);
    });
  }

  it('keeps the elements of rows that stay, and with them the focus', async () => {
    const {all, one, root, scroll} = await show(EVENTS);
    const height = nth(all('tbody tr'), 0).offsetHeight;
    const button = one('#e3');
    button.focus({preventScroll: true});
    for (const first of [2, 10, 5000, 0]) {
      await scroll(first * height);
      expect(root.activeElement === button, `focus at ${first}`).to.equal(true);
      expect(one('#e3') === button, `element at ${first}`).to.equal(true);
      const rows = all('tbody tr').map(row => Number(row.ariaRowIndex));
      expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    }
  });

  it('gives the focus to itself where the row that had it is gone', async () => {
    const {one, root, draw} = await show(EVENTS);
    one('#e3').focus({preventScroll: true});
    await draw({numbers: Uint32Array.from(EVENTS.keys()).slice(100)});
    expect(root.activeElement === one('.rows')).to.equal(true);
  });

  it('shows the entry that is opened, and has it at hand wherever it is scrolled to', async () => {
    const {all, draw, scroll, seen, one} = await show(EVENTS);
    await draw({}, {selected: 'x5000'});
    expect(seen()).to.include('x5000');
    const {scrollTop} = one('.rows');
    await draw({}, {selected: 'x5001'});
    expect(Math.abs(one('.rows').scrollTop - scrollTop)).to.be.below(100);
    expect(seen()).to.include('x5001');
    await scroll(0);
    expect(seen()[0]).to.equal('x0');
    expect(all('#e5001')).to.have.length(1);
    await draw({said: 'anything'});
    expect(seen()[0], 'it is not shown again').to.equal('x0');
    await draw({}, {selected: null});
    expect(all('#e5001')).to.have.length(0);
    expect(seen()[0]).to.equal('x0');
  });

  it('begins with an entry that is open in view', async () => {
    const {seen} = await show(EVENTS, {}, {selected: 'x777'});
    expect(seen()).to.include('x777');
  });

  it('begins anew in another order, and keeps its place when entries come', async () => {
    const {all, draw, scroll, seen} = await show(EVENTS);
    const height = nth(all('tbody tr'), 0).offsetHeight;
    const every = Uint32Array.from(EVENTS.keys());
    await scroll(4000 * height);
    await draw({numbers: every.slice(100)});
    expect(seen()[0]).to.equal('x4000');
    await draw({numbers: every});
    expect(seen()[0]).to.equal('x4000');
    // They may be asked for before they are there.
    await draw({sort: '-date'});
    expect(seen()[0]).to.equal('x4000');
    await draw({numbers: every.slice().reverse()});
    expect(seen()[0]).to.equal('x9999');
    await scroll(4000 * height);
    await draw({numbers: every.filter(number => number % 2), filter: 'odd'});
    expect(seen().slice(0, 3)).to.deep.equal(['x1', 'x3', 'x5']);
  });

  it('becomes few and many again', async () => {
    const {all, draw, one, scroll, seen} = await show(EVENTS);
    const every = Uint32Array.from(EVENTS.keys());
    await scroll(1e6);
    await draw({numbers: every.slice(0, 20), filter: 'few'});
    expect(all('tbody tr')).to.have.length(20);
    expect(one('.rows').clientHeight).to.equal(one('.rows').scrollHeight);
    expect(one('tbody').style.blockSize).to.equal('');
    await draw({numbers: every});
    expect(seen()[0]).to.equal('x0');
    expect(seen().length).to.be.above(2);
    await scroll(1e9);
    expect(seen().at(-1)).to.equal('x9999');
  });
});

describe('a table higher than browsers allow', () => {
  const COUNT = 1_000_000;
  const [some] = parseTimeline([{date: '1990', title: 'T', source: 'S'}]).timeline.events;
  const entryAt = (index: number): Entry => ({...(some as Entry), id: `x${index}`, index});
  const huge: Partial<Table> = {
    numbers: Uint32Array.from({length: COUNT}, (_, i) => i),
    entryAt,
    find: id => Number(id.slice(1)),
  };
  const seenIn = ({all, one}: Shown): number[] => {
    const top = one('thead').getBoundingClientRect().bottom;
    return all('tbody tr')
      .filter(row => row.getBoundingClientRect().bottom > top + 1)
      .map(row => Number(row.ariaRowIndex) - 2);
  };

  it('reaches each end and the middle, and scrolls row by row everywhere', async () => {
    const shown = await show([], huge);
    const {one, all, scroll} = shown;
    const height = nth(all('tbody tr'), 0).offsetHeight;
    expect(one('tbody').offsetHeight).to.be.within(1.5e7, 1.7e7);
    expect(seenIn(shown)[0]).to.equal(0);
    const end = one('.rows').scrollHeight - one('.rows').clientHeight;
    await scroll(end);
    expect(Math.max(...seenIn(shown))).to.equal(COUNT - 1);
    const {bottom} = nth(all('tbody tr'), all('tbody tr').length - 1).getBoundingClientRect();
    expect(bottom).to.be.closeTo(one('.rows').getBoundingClientRect().bottom, 2);
    await scroll(end / 2);
    const middle = seenIn(shown)[0] ?? 0;
    expect(middle).to.be.closeTo(COUNT / 2, 1000);
    for (let i = 1; i < 20; i++) {
      await scroll(one('.rows').scrollTop + 3 * height);
      expect(seenIn(shown)[0]).to.equal(middle + 3 * i);
    }
    await scroll(0);
    expect(seenIn(shown)[0]).to.equal(0);
    expect(all('*').length).to.be.below(700);
  });

  it('shows any entry that is opened', async () => {
    const {seen, draw, ...shown} = await show([], huge);
    for (const number of [700_000, 3, 999_999, 300_000, 300_001, 0]) {
      await draw({}, {selected: `x${number}`});
      const row = shown.one('tr.current').getBoundingClientRect();
      expect(row.top).to.be.at.least(shown.one('thead').getBoundingClientRect().bottom - 1);
      expect(row.bottom).to.be.at.most(shown.one('.rows').getBoundingClientRect().bottom + 1);
      expect(shown.one('tr.current').ariaRowIndex).to.equal(`${number + 2}`);
    }
  });

  it('is stretched steadily, and back again', () => {
    for (const [from, to] of [
      [1.6e7, 5.8e7],
      [1.6e7, 1.6e7],
      [5e5, 5e5],
    ] as const) {
      let last = -1;
      for (let i = 0; i <= 100; i++) {
        const x = (from * i) / 100;
        const there = stretch(x, from, to);
        expect(there).to.be.above(last);
        expect(stretch(there, to, from)).to.be.closeTo(x, 1e-3);
        last = there;
      }
      expect([stretch(0, from, to), stretch(from, from, to)]).to.deep.equal([0, to]);
      expect(stretch(5e5, from, to)).to.equal(5e5);
    }
  });
});

describe('the table where it is narrow', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`folds its columns and stays a table, ${dir}`, async () => {
      const {all, one, root} = await show(EVENTS, {width: 360, dir});
      const row = nth(all('tbody tr'), 0);
      const [date, title, group, sources] = [...row.children].map(cell =>
        cell.getBoundingClientRect(),
      );
      expect(title?.top).to.be.at.least((date?.bottom ?? 0) - 1);
      expect(sources?.top).to.be.at.least((title?.bottom ?? 0) - 1);
      expect(group?.top).to.be.below(title?.top ?? 0);
      expect(one('.rows').scrollWidth).to.be.at.most(360);
      const roles = [...row.children].map(cell => cell.getAttribute('role'));
      expect(roles).to.deep.equal(['cell', 'rowheader', 'cell', 'cell']);
      expect(all('[role="columnheader"]')).to.have.length(4);
      expect(all('[aria-sort] button').every(button => button.offsetHeight >= 24)).to.equal(true);
      expect(await barriers(root)).to.deep.equal([]);
    });
  }

  it('leaves no word out of sight', async () => {
    const long = {date: '1990', source: 'S', title: 'Donaudampfschifffahrt'.repeat(12)};
    const {all, one} = await show([long], {width: 320});
    expect(one('.rows').scrollWidth).to.be.at.most(320);
    for (const element of all('tbody *')) {
      expect(element.scrollWidth, element.tagName).to.be.at.most(element.clientWidth || 320);
    }
  });
});
