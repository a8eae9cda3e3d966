import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  countElements,
  find,
  findAll,
  key,
  levelOf,
  makeDocument,
  makeEvents,
  settled,
  show,
  showMany,
  textOf,
  viewAfter,
} from './fixture.ts';

/** 24 entries, half of them close together, in three groups or none. */
const few = {
  title: 'Few',
  groups: {rail: {label: 'Rail'}, trade: {label: 'Trade'}},
  events: Array.from({length: 24}, (_, i) => ({
    date: `${i % 2 ? 1990 : 1950 + i}-0${1 + (i % 9)}-1${i % 8}`,
    title: `Entry ${i}`,
    summary: i % 5 ? 'Some words.' : 'Many words of what happened there, and why. '.repeat(4),
    source: 'https://example.org',
    ...(i % 4 < 3 && {group: ['trade', 'other', 'rail'][i % 4]}),
  })),
};
const groupIn = (event: object): string | undefined => (event as {group?: string}).group;

const labels = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.lane-label b').map(textOf);

interface Box {
  readonly id: string;
  readonly rect: DOMRect;
}

const rectsOf = (timeline: CitedTimeline, selector: string): Box[] =>
  findAll(timeline, selector).map(one => ({
    id: one.id || (one.dataset.number ?? ''),
    rect: one.getBoundingClientRect(),
  }));

function expectApart(boxes: readonly Box[]): void {
  for (const [i, {id, rect: a}] of boxes.entries()) {
    for (const {id: other, rect: b} of boxes.slice(i + 1)) {
      const isApart =
        a.right <= b.left + 1 ||
        b.right <= a.left + 1 ||
        a.bottom <= b.top + 1 ||
        b.bottom <= a.top + 1;
      expect(isApart, `${id} and ${other}`).to.equal(true);
    }
  }
}

/** In which lane something stands: the last label above it. */
function laneOf(timeline: CitedTimeline, {rect}: Box): string | undefined {
  const above = findAll(timeline, '.lane-label').filter(
    label => label.getBoundingClientRect().top <= rect.top + 1,
  );
  return textOf(above.at(-1)?.querySelector('b'));
}

describe('lanes of few entries', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`are one for each group, in the order of the data, ${dir}`, async () => {
      const timeline = await show({timeline: few, groupBy: 'group', dir});
      expect(labels(timeline)).to.deep.equal(['Rail', 'Trade', 'other', 'No group']);
      const names: Record<string, string> = {rail: 'Rail', trade: 'Trade', other: 'other'};
      const cards = rectsOf(timeline, '.track .card');
      expect(cards).to.have.length(24);
      for (const card of cards) {
        const group = groupIn(few.events[Number(card.id.slice(1))] as object);
        expect(laneOf(timeline, card), card.id).to.equal(names[group ?? ''] ?? 'No group');
      }
      expectApart(cards);
    });
  }

  it('keep their cards apart at every distance', async () => {
    const timeline = await show({timeline: few, groupBy: 'group'});
    for (let i = 0; i < 8; i++) {
      expectApart(rectsOf(timeline, '.track .card'));
      await viewAfter(timeline, () => key(find(timeline, '.main'), {key: '+'}));
    }
  });

  it('come and go with the attribute', async () => {
    const timeline = await show({timeline: few});
    expect(labels(timeline)).to.deep.equal([]);
    timeline.setAttribute('group-by', 'group');
    await settled(timeline);
    expect(labels(timeline)).to.have.length(4);
    timeline.removeAttribute('group-by');
    await settled(timeline);
    expect(labels(timeline)).to.deep.equal([]);
    expect(findAll(timeline, '.track .card')).to.have.length(24);
  });
});

describe('lanes of many entries', () => {
  const events = makeEvents(2000);
  const data = makeDocument(events);
  const LANES = ['Group A', 'Group B', 'Group C', 'Group D', 'No group'];

  /** The group of every entry that is drawn, by lane. */
  function expectInLanes(timeline: CitedTimeline): void {
    for (const [i, list] of findAll(timeline, '.crowd ol').entries()) {
      expect(list.getAttribute('aria-label')).to.equal(LANES[i]);
      for (const stop of list.querySelectorAll<HTMLElement>('.stop')) {
        const group = events[Number(stop.dataset.number)]?.group;
        expect(group ? Number(group.slice(1)) : 4).to.equal(i);
      }
    }
  }

  it('are labelled, and hold what is in their group, as counts and titles and cards', async () => {
    const timeline = await showMany({timeline: data, groupBy: 'group'});
    const levels = new Set<string>();
    for (const [from, to] of [
      ['1900', '2020'],
      ['1950', '1952'],
      ['1950-05', '1950-05'],
    ] as const) {
      timeline.showRange(from, to);
      await settled(timeline);
      levels.add(levelOf(timeline));
      expect(labels(timeline)).to.deep.equal(LANES);
      if (levelOf(timeline) !== 'cards') expectInLanes(timeline);
      expect(countElements(timeline)).to.be.below(1500);
    }
    expect([...levels]).to.deep.equal(['counts', 'titles', 'cards']);
  });

  for (const [groupBy, dir] of [
    [null, 'ltr'],
    ['group', 'ltr'],
    ['group', 'rtl'],
  ] as const) {
    it(`keep what can be pressed apart, ${groupBy}, ${dir}`, async () => {
      const timeline = await showMany({timeline: data, groupBy, dir});
      const next = random(5);
      for (let i = 0; i < 8; i++) {
        const from = Date.UTC(1900 + next() * 110, 0, 1);
        timeline.showRange(from, from + 864e5 * 365 * 20 * next() ** 2);
        await settled(timeline);
        expectApart(rectsOf(timeline, '.stop, .track .card'));
      }
    });
  }

  it('keep what they hold in its row while the window moves', async () => {
    const timeline = await showMany({timeline: data, groupBy: 'group'});
    timeline.showRange('1950', '1951');
    await settled(timeline);
    expect(levelOf(timeline)).to.equal('titles');
    const known = new Map<string, number>();
    let compared = 0;
    for (let i = 0; i < 25; i++) {
      const {top} = find(timeline, '.viewport').getBoundingClientRect();
      for (const {id, rect} of rectsOf(timeline, '.stop:not(.heap)')) {
        const y = rect.top - top;
        const before = known.get(id);
        if (before !== undefined) {
          compared++;
          expect(y, id).to.be.closeTo(before, 0.5);
        }
        known.set(id, y);
      }
      key(find(timeline, '.main'), {key: 'ArrowRight', shiftKey: true});
      await settled(timeline);
    }
    expect(compared).to.be.above(200);
  });

  it('come and go with the attribute, in the same window', async () => {
    const timeline = await showMany({timeline: data});
    const before = await viewAfter(timeline, () => timeline.showRange('1950', '1951'));
    timeline.groupBy = 'group';
    while (!labels(timeline).length) await settled(timeline);
    expect(labels(timeline)).to.deep.equal(LANES);
    const after = await viewAfter(timeline, () => key(find(timeline, '.main'), {key: '-'}));
    expect(after.from).to.be.below(before.from);
    expect(after.to).to.be.within(before.to, before.to + 2 * (before.to - before.from));
  });
});
