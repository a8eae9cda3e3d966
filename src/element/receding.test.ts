import {expect} from '@open-wc/testing';
import {barriers} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  boxesOf,
  find,
  findAll,
  focused,
  levelOf,
  type MadeEvent,
  makeDocument,
  makeEvents,
  next,
  press,
  settled,
  show,
  showMany,
  textOf,
  titlesOf,
  until,
  viewAfter,
} from './fixture.ts';

/** Fifteen years with an entry each, of which every third is odd, and one without a date. */
const EVENTS = [
  ...Array.from({length: 15}, (_, i) => ({
    ...{id: `y${i}`, date: `${1980 + i}`, title: i % 3 ? `Even ${i}` : `Odd ${i}`},
    ...{group: i < 8 ? 'early' : 'late', source: 'https://example.org/a'},
  })),
  {id: 'never', title: 'Odd and undated', source: 'https://example.org/b'},
];
const FEW = {events: EVENTS};
const ODD = ['Odd 0', 'Odd 3', 'Odd 6', 'Odd 9', 'Odd 12', 'Odd and undated'];

/** One of ten of these is odd. */
const makeMany = (count: number): MadeEvent[] =>
  makeEvents(count).map((event, i) => (i % 10 ? event : {...event, title: `Odd ${i}`}));
const isOdd = (number: number): boolean => number % 10 === 0;

const line = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.outcome p')[0]);
const isSaid = (timeline: CitedTimeline, text: string): Promise<void> =>
  until(() => line(timeline) === text, text);

async function search(timeline: CitedTimeline, query: string, said: string): Promise<void> {
  timeline.query = query;
  await isSaid(timeline, said);
  await settled(timeline);
}

/** Of the lists on the track: which entries can be reached by the tab key. */
const tabStops = (timeline: CitedTimeline): HTMLElement[] =>
  findAll(timeline, '.stage [tabindex="0"]:is(.card, .stop)');

/** What the window shows. */
async function windowOf(timeline: CitedTimeline): Promise<readonly [number, number]> {
  const before = timeline.selected;
  const {from, to} = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
  await viewAfter(timeline, () => press(timeline, 'Zoom out'));
  expect(timeline.selected).to.equal(before);
  return [from, to];
}

/** Of what stands on a base, each step of which goes up or down, then along: px². */
function areaOf(path: Element): number {
  const steps = [...(path.getAttribute('d') ?? '').matchAll(/([MVH])([-.\d]+)(?: ([-.\d]+))?/g)];
  let [x, y, base, area] = [0, 0, 0, 0];
  for (const [, way, one, two] of steps) {
    if (way === 'M') [x, y, base] = [Number(one), Number(two), Number(two)];
    else if (way === 'V') y = Number(one);
    else {
      area += (Number(one) - x) * (base - y);
      x = Number(one);
    }
  }
  return area;
}

describe('what is not found', () => {
  it('recedes where it stands, with the undated, and can still be read', async () => {
    for (const width of [1280, 400]) {
      const timeline = await show({timeline: FEW, query: 'odd'}, {width});
      expect(titlesOf(timeline)).to.have.length(16);
      expect(findAll(timeline, 'li:not(.out) > .card .title').map(textOf)).to.deep.equal(ODD);
      const weight = (selector: string): string =>
        getComputedStyle(findAll(timeline, selector)[0] as HTMLElement).fontWeight;
      expect(Number(weight('.out .title'))).to.be.below(Number(weight('li:not(.out) .title')));
      const marks = findAll(timeline, '.axis .bar').map(({className}) => /out/.test(className));
      if (width > 480) expect(marks).to.deep.equal(EVENTS.slice(0, 15).map((_, i) => i % 3 > 0));
      timeline.query = '';
      await settled(timeline);
      expect(findAll(timeline, '.out')).to.have.length(0);
    }
  });

  for (const theme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      it(`has enough contrast when it recedes: ${theme}, ${width} px`, async () => {
        const few = await show({timeline: FEW, query: 'odd', theme}, {width});
        // What lies out of view is seen before the page.
        document.body.style.background = theme === 'dark' ? '#191917' : '';
        expect(await barriers(few.shadowRoot as ShadowRoot)).to.deep.equal([]);
        const many = await showMany({timeline: makeDocument(makeMany(1000)), theme}, {width});
        await search(many, 'odd', '100 of 1,000 entries');
        for (const range of [
          ['1900', '2020'],
          ['1950', '1952'],
        ] as const) {
          many.showRange(range[0], range[1]);
          await settled(many);
          expect(await barriers(many.shadowRoot as ShadowRoot)).to.deep.equal([]);
        }
        document.body.style.background = '';
      });

  for (const [from, to, level] of [
    ['1900', '2020', 'counts'],
    ['1950', '1951', 'titles'],
    ['1950-05-01', '1950-05-20', 'cards'],
  ] as const)
    it(`recedes among ${level}, and each heap tells how many of its entries are found`, async () => {
      const timeline = await showMany({timeline: makeDocument(makeMany(3000))});
      timeline.showRange(from, to);
      await search(timeline, 'odd', '300 of 3,000 entries');
      expect(levelOf(timeline)).to.equal(level);
      const stops = findAll(timeline, '.stop');
      let [found, all] = [0, 0];
      for (const [i, box] of boxesOf(timeline).entries()) {
        const stop = stops[i] as HTMLElement;
        const name = stop.getAttribute('aria-label') ?? '';
        const odd = box.all.filter(isOdd).length;
        found += odd;
        all += box.all.length;
        expect(stop.closest('li')?.matches('.out'), name).to.equal(!odd);
        if (box.kind !== 'heap') continue;
        const of = box.all.length === 1 ? '1 entry' : `${box.all.length} entries`;
        expect(name).to.match(
          new RegExp(`^${odd === box.all.length ? '' : `${odd} found of `}${of},`),
        );
        if (level === 'titles') expect(textOf(stop)).to.equal(`${odd}`);
      }
      for (const card of findAll(timeline, '.track li > .card')) {
        all++;
        const odd = isOdd(Number(card.id.slice(1)));
        expect(card.closest('li')?.matches('.out')).to.equal(!odd);
      }
      if (level === 'counts') {
        expect([found, all]).to.deep.equal([300, 3000]);
        const area = (selector: string): number => areaOf(find(timeline, selector));
        const [part, whole] = [area('.shape .found'), area('.shape path:not(.found)')];
        expect(part / whole).to.be.closeTo(0.1, 0.02);
      } else expect(all).to.be.above(3);
      timeline.query = '';
      await settled(timeline);
      expect(findAll(timeline, '.out, .crowd .found')).to.have.length(0);
    });

  it('recedes in a list apart, and the line of what is pointed at tells of it', async () => {
    const same = Array.from({length: 70}, (_, i) => ({
      ...{date: '1950-05-05', title: i % 7 ? 'Even' : 'Odd', source: 'https://example.org/a'},
    }));
    const timeline = await showMany({timeline: same});
    await search(timeline, 'odd', '10 of 70 entries');
    const [heap] = findAll(timeline, '.heap');
    heap?.focus();
    await settled(timeline);
    expect(textOf(find(timeline, '.pointed'))).to.match(/^10 found of 70 entries, /);
    heap?.click();
    await settled(timeline);
    expect(findAll(timeline, '.listed li')).to.have.length(10);
    expect(findAll(timeline, '.listed li.out')).to.have.length(8);
  });
});

describe('what is not found and leaves', () => {
  it('is gone from the track, from the page and from the undated', async () => {
    for (const width of [1280, 400]) {
      const timeline = await show({timeline: FEW, query: 'odd', unmatched: 'leave'}, {width});
      expect(titlesOf(timeline)).to.deep.equal(ODD);
      expect(line(timeline)).to.equal('6 of 16 entries');
      timeline.query = 'even';
      await settled(timeline);
      expect(titlesOf(timeline)).to.have.length(10);
      expect(findAll(timeline, '.undated')).to.have.length(0);
      timeline.query = 'undated';
      await settled(timeline);
      expect(titlesOf(timeline)).to.deep.equal(['Odd and undated']);
      expect(findAll(timeline, '.main')).to.have.length(0);
      timeline.query = '';
      await settled(timeline);
      expect(titlesOf(timeline)).to.have.length(16);
    }
  });

  it('goes and comes when the author chooses otherwise', async () => {
    const timeline = await show({timeline: FEW, query: 'odd'});
    const heard: unknown[] = [];
    timeline.addEventListener('timeline-filter-change', event => heard.push(event));
    timeline.setAttribute('unmatched', 'leave');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(ODD);
    timeline.removeAttribute('unmatched');
    await settled(timeline);
    expect(titlesOf(timeline)).to.have.length(16);
    expect(findAll(timeline, 'li.out')).to.have.length(10);
    expect(heard).to.have.length(0);
  });

  it('leaves a way for the tab key, and none of it to what is gone', async () => {
    for (const width of [1280, 400]) {
      const timeline = await show({timeline: FEW, unmatched: 'leave'}, {width});
      findAll(timeline, '.card')[1]?.focus();
      await settled(timeline);
      timeline.query = 'odd';
      await settled(timeline);
      expect(tabStops(timeline)).to.have.length(1);
      // The focus is not lost.
      expect(focused(timeline)?.matches('.card')).to.equal(true);
      timeline.query = '';
      await settled(timeline);
      expect(tabStops(timeline)).to.have.length(1);
    }
  });

  it('can be opened from its source', async () => {
    const timeline = await show({timeline: FEW, query: 'even', unmatched: 'leave'});
    const link = findAll(timeline, '.sources [role="doc-backlink"]').find(
      one => textOf(one) === 'Odd and undated',
    );
    link?.click();
    await settled(timeline);
    expect(timeline.selected).to.equal('never');
    expect(textOf(find(timeline, '#detail'))).to.include('Odd and undated');
    expect(focused(timeline)?.closest('#detail')).to.not.equal(null);
  });

  it('takes its lane along', async () => {
    const lanes = (timeline: CitedTimeline): string[] =>
      findAll(timeline, '.lane-label b').map(textOf);
    const few = await show({timeline: FEW, groupBy: 'group', unmatched: 'leave'});
    expect(lanes(few)).to.deep.equal(['early', 'late']);
    few.query = '"odd 9"';
    await settled(few);
    expect(titlesOf(few)).to.deep.equal(['Odd 9']);
    const many = await showMany({
      ...{timeline: makeDocument(makeMany(2000)), groupBy: 'group', unmatched: 'leave'},
    });
    const before = lanes(many);
    many.filters = {groups: ['g1']};
    await until(() => lanes(many).join() === 'Group B', 'one lane');
    many.filters = {};
    await until(() => lanes(many).length === before.length, 'all lanes');
  });

  for (const groupBy of [null, 'group'])
    it(`is gone from counts, from the strip and from what is told: ${groupBy}`, async () => {
      const timeline = await showMany({
        ...{timeline: makeDocument(makeMany(2000)), unmatched: 'leave', groupBy},
      });
      timeline.showRange('1940', '1990');
      await settled(timeline);
      const path = (): string | null => find(timeline, '.overview path').getAttribute('d');
      const before = path();
      await search(timeline, 'odd', '200 of 2,000 entries');
      const numbers = boxesOf(timeline).flatMap(({all}) => all);
      expect(numbers.length).to.be.within(20, 200);
      expect(numbers.every(isOdd)).to.equal(true);
      expect(findAll(timeline, '.out, .crowd .found')).to.have.length(0);
      expect(path()).not.to.equal(before);
      expect(textOf(find(timeline, '.told p'))).to.match(/ of 200 entries$/);
      timeline.query = '';
      await settled(timeline);
      expect(path()).to.equal(before);
      expect(textOf(find(timeline, '.told p'))).to.match(/ of 2,000 entries$/);
    });

  it('is gone from pages down a narrow page, and from their count', async () => {
    const timeline = await showMany(
      {timeline: makeDocument(makeMany(2000)), unmatched: 'leave'},
      {width: 400},
    );
    press(timeline, 'Next', '.main');
    await settled(timeline);
    await search(timeline, 'odd', '200 of 2,000 entries');
    expect(titlesOf(timeline).every(title => /^Odd/.test(title))).to.equal(true);
    const told = findAll(timeline, '.main .pager span').map(textOf).join(' ');
    expect(told).to.match(/of 200$/);
    const seen = new Set<string>();
    for (let page = 0; page < 5; page++) {
      for (const title of titlesOf(timeline)) seen.add(title);
      press(timeline, page < 1 ? 'Previous' : 'Next', '.main');
      await settled(timeline);
    }
    for (const title of titlesOf(timeline)) seen.add(title);
    expect(seen.size).to.equal(200);
  });

  it('is gone from the undated of many, page by page', async () => {
    const none = Array.from({length: 40}, (_, i) => ({
      ...{title: i % 2 ? `Even ${i}` : `Odd ${i}`, source: 'https://example.org/a'},
    }));
    const timeline = await showMany({timeline: [...none, ...makeEvents(60)], unmatched: 'leave'});
    await search(timeline, 'odd', '20 of 100 entries');
    expect(findAll(timeline, '.main')).to.have.length(0);
    expect(textOf(find(timeline, '.undated .pager'))).to.match(/of 20/);
    expect(titlesOf(timeline).every(title => /^Odd/.test(title))).to.equal(true);
    await search(timeline, 'what happened', '60 of 100 entries');
    expect(findAll(timeline, '.undated')).to.have.length(0);
  });

  it('leaves the window on time where it is, and when it comes back', async () => {
    const cases: [
      about: string,
      data: object,
      query: string,
      few: string,
      from: string,
      to: string,
    ][] = [
      ['few', {events: EVENTS.slice(0, 15)}, 'odd', '"odd 9"', '1984', '1986'],
      ['many', makeDocument(makeMany(2000)), 'odd', '"odd 700"', '1950', '1953'],
    ];
    for (const [about, data, query, few, from, to] of cases) {
      const timeline =
        about === 'few' ? await show({timeline: data}) : await showMany({timeline: data});
      timeline.unmatched = 'leave';
      timeline.showRange(from, to);
      await settled(timeline);
      const before = await windowOf(timeline);
      const heard: unknown[] = [];
      timeline.addEventListener('timeline-view-change', event => heard.push(event));
      for (const text of [query, few, 'nothing at all', few, '']) {
        timeline.query = text;
        await settled(timeline);
        await until(() => !/Searching/.test(line(timeline)), 'found');
        await settled(timeline);
      }
      expect(heard, about).to.have.length(0);
      const after = await windowOf(timeline);
      expect(after[0], about).to.be.closeTo(before[0], 864e5);
      expect(after[1], about).to.be.closeTo(before[1], 864e5);
    }
  });

  it('stays away while the same data are read again', async () => {
    const events = makeMany(500);
    const timeline = await showMany({timeline: makeDocument(events), unmatched: 'leave'});
    await search(timeline, 'odd', '50 of 500 entries');
    let most = 0;
    const watcher = new MutationObserver(() => {
      const numbers = boxesOf(timeline).flatMap(({all}) => all);
      most = Math.max(most, numbers.length);
    });
    watcher.observe(timeline.shadowRoot as ShadowRoot, {subtree: true, childList: true});
    timeline.groupBy = 'group';
    await until(() => findAll(timeline, '.lane-label b').length > 1, 'lanes');
    await settled(timeline);
    expect(most).to.be.within(10, 50);
    watcher.disconnect();
    const load = next(timeline, 'timeline-load');
    timeline.timeline = makeDocument(events.slice(0, 300));
    await load;
    await isSaid(timeline, '30 of 300 entries');
  });
});
