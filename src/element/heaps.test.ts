import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  boxesOf,
  countElements,
  find,
  findAll,
  focused,
  key,
  levelOf,
  makeDocument,
  makeEvents,
  press,
  settled,
  showMany,
  textOf,
  viewAfter,
} from './fixture.ts';

const events = makeEvents(5000);
const data = makeDocument(events);

/** 300 of one day, and one a century before and after. */
const oneDay = [
  ...Array.from({length: 300}, (_, i) => ({
    ...{date: '2000-05-05', title: `One of that day ${i}`},
    source: `https://example.org/${i % 7}`,
  })),
  {date: '1900-01-01', title: 'Long before', source: 'https://example.org/before'},
  {date: '2100-01-01', title: 'Long after', source: 'https://example.org/after'},
];

const stops = (timeline: CitedTimeline): HTMLElement[] => findAll(timeline, '.stop');
const pointAt = (target: Element | undefined, type: string): void => {
  target?.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
};
const citedIn = (numbers: readonly number[]): number =>
  new Set(numbers.flatMap(number => events[number]?.citations ?? [])).size;

/** All that the line says of what is pointed at. */
const told = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.pointed')[0]);

/** Presses the largest heap until what is shown is cards or a list. */
async function enter(timeline: CitedTimeline): Promise<number> {
  for (let presses = 0; ; presses++) {
    if (levelOf(timeline) === 'cards' || findAll(timeline, '.listed').length) return presses;
    const boxes = boxesOf(timeline);
    const most = Math.max(...boxes.map(({all}) => all.length));
    const at = boxes.findIndex(({all}) => all.length === most);
    stops(timeline)[at]?.focus();
    stops(timeline)[at]?.click();
    await settled(timeline);
    expect(presses).to.be.below(30);
  }
}

describe('a heap', () => {
  for (const [name, on, off] of [
    ['the pointer', 'pointerover', 'pointerout'],
    ['the focus', 'focusin', 'focusout'],
  ] as const) {
    it(`says under ${name} how many it stands for, when, and from how many sources`, async () => {
      const timeline = await showMany({timeline: data});
      for (const at of [0, 7, stops(timeline).length - 1]) {
        const box = boxesOf(timeline)[at];
        const stop = stops(timeline)[at] as HTMLElement;
        if (on === 'focusin') stop.focus();
        else pointAt(stop, on);
        await settled(timeline);
        expect(told(timeline)).to.match(/^[\d,]+ entr(y|ies), .*(19|20)\d\d/);
        const numbers = /([\d,]+) entr.*from ([\d,]+) source/.exec(told(timeline));
        const of = box?.all ?? [];
        expect(numbers?.slice(1).map(Number)).to.deep.equal([of.length, citedIn(of)]);
        if (on === 'focusin') stop.blur();
        else pointAt(stop, off);
        await settled(timeline);
        expect(told(timeline)).to.equal('');
      }
    });
  }

  it('shows what it stands for when it is pressed', async () => {
    const timeline = await showMany({timeline: data});
    const at = 5;
    const {all} = boxesOf(timeline)[at] as {all: number[]};
    await viewAfter(timeline, () => stops(timeline)[at]?.click());
    const now = new Set(boxesOf(timeline).flatMap(({all}) => all));
    expect(all.filter(number => !now.has(number))).to.deep.equal([]);
    expect(boxesOf(timeline).length).to.be.above(1);
  });

  it('of one instant lists its entries in pages, and gives the focus back', async () => {
    const timeline = await showMany({timeline: oneDay});
    await enter(timeline);
    const list = find(timeline, '.listed');
    expect(textOf(list)).to.match(/^300 entries, May 5, 2000/);
    expect(focused(timeline)?.id).to.equal('listed');
    expect(countElements(timeline)).to.be.below(1500);
    const seen = new Set<string>();
    for (let page = 0; page < 100; page++) {
      for (const card of findAll(timeline, '.listed .title')) seen.add(textOf(card));
      const before = textOf(find(timeline, '.listed .pager span'));
      press(timeline, 'Next', '.listed');
      await settled(timeline);
      if (textOf(find(timeline, '.listed .pager span')) === before) break;
    }
    expect(seen.size).to.equal(300);
    key(find(timeline, '#listed'), {key: 'Escape'});
    await settled(timeline);
    expect(findAll(timeline, '.listed')).to.have.length(0);
    expect(focused(timeline)?.matches('.heap')).to.equal(true);
  });

  it('closes its list with a press as well', async () => {
    const timeline = await showMany({timeline: oneDay});
    await enter(timeline);
    find(timeline, '.close').click();
    await settled(timeline);
    expect(findAll(timeline, '.listed')).to.have.length(0);
    expect(focused(timeline)?.matches('.stop')).to.equal(true);
  });

  it('leads nearer until there are none, and the focus to one of what it stood for', async () => {
    const timeline = await showMany({timeline: makeDocument(makeEvents(1000, 2))});
    let presses = 0;
    for (; findAll(timeline, '.heap').length; presses++) {
      const [{all} = {all: []}] = boxesOf(timeline).sort((a, b) => b.all.length - a.all.length);
      const heap = find(timeline, `.heap[data-number="${all[0]}"]`);
      heap.focus();
      heap.click();
      await settled(timeline);
      expect(findAll(timeline, '.listed')).to.have.length(0);
      const active = focused(timeline);
      const first = active?.dataset.number ?? active?.id.slice(1);
      expect(all, `after ${presses}`).to.include(Number(first));
      expect(presses).to.be.below(20);
    }
    expect(presses).to.be.above(1);
  });
});

describe('a title', () => {
  it('opens its entry, says its sources, and has the focus again after Escape', async () => {
    const timeline = await showMany({timeline: data});
    await viewAfter(timeline, () => timeline.showRange('1950', '1951'));
    expect(levelOf(timeline)).to.equal('titles');
    const at = boxesOf(timeline).findIndex(({kind}) => kind === 'entry');
    const [number = -1] = boxesOf(timeline)[at]?.all ?? [];
    const stop = stops(timeline)[at] as HTMLElement;
    stop.focus();
    await settled(timeline);
    const event = events[number];
    expect(told(timeline)).to.include(`What happened ${number},`);
    for (const id of event?.citations ?? []) {
      expect(told(timeline)).to.include(`Work ${id.slice(1)}`);
    }
    stop.click();
    await settled(timeline);
    expect(textOf(find(timeline, '.detail .title'))).to.equal(`What happened ${number}`);
    expect(focused(timeline)?.id).to.equal('detail-title');
    key(find(timeline, '#detail-title'), {key: 'Escape'});
    await settled(timeline);
    expect(focused(timeline)?.id).to.equal(`e${number}`);
  });

  it('of what began long before the window is still there, or is counted', async () => {
    const long = {...events[0], id: 'long', date: '1850/2030', title: 'All along'};
    const timeline = await showMany({timeline: makeDocument([...events.slice(1), long] as never)});
    const number = events.length - 1;
    let times = 0;
    for (const [from, to] of [
      ['1910', '1990'],
      ['1950', '1951'],
      ['1977-05', '1977-06'],
      ['1999-10-10', '1999-10-11'],
    ] as const) {
      await viewAfter(timeline, () => timeline.showRange(from, to));
      const isDrawn =
        findAll(timeline, `#e${number}`).length > 0 ||
        boxesOf(timeline).some(({all}) => all.includes(number));
      times += +isDrawn;
      const beyond = findAll(timeline, '.lane-label button');
      expect(isDrawn || beyond.length > 0, `${from} to ${to}`).to.equal(true);
      if (isDrawn) continue;
      beyond[0]?.click();
      await settled(timeline);
      const titles: string[] = [];
      for (let page = 0; page < 10; page++) {
        titles.push(...findAll(timeline, '.listed .title').map(textOf));
        const next = findAll(timeline, '.listed .pager button')[1];
        if (!next || next.ariaDisabled === 'true') break;
        next.click();
        await settled(timeline);
      }
      expect(titles).to.include('All along');
      find(timeline, '.close').click();
      await settled(timeline);
    }
    expect(times).to.be.above(0);
  });
});
