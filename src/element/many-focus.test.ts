import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  countElements,
  find,
  findAll,
  focused,
  key,
  levelOf,
  makeDocument,
  makeEvents,
  next,
  press,
  settled,
  showMany,
  textOf,
  viewAfter,
} from './fixture.ts';

const events = makeEvents(3000);
const data = makeDocument(events);

/** Where something begins in the window, as a share of its width. */
function placeOf(timeline: CitedTimeline, element: Element): number {
  const {left, right, width} = find(timeline, '.viewport').getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return (timeline.dir === 'rtl' ? right - box.right : box.left - left) / width;
}
const isIn = (timeline: CitedTimeline, element: Element | null): boolean => {
  const place = element ? placeOf(timeline, element) : -1;
  return place > -0.001 && place < 1;
};
/** Number of the entry that has the focus, or whose heap has it. */
const numberOf = (timeline: CitedTimeline): string =>
  focused(timeline)?.dataset.number ?? focused(timeline)?.id.slice(1) ?? '';

/** What can be pressed about the middle of the window. */
const inMiddle = (timeline: CitedTimeline): HTMLElement => {
  const found = findAll(timeline, '.stop, .track .card').find(
    stop => Math.abs(placeOf(timeline, stop) - 0.5) < 0.25,
  );
  if (!found) throw new Error('nothing there');
  return found;
};

describe('the focus among many entries', () => {
  for (const [from, to, level] of [
    ['1900', '2020', 'counts'],
    ['1950', '1951', 'titles'],
    ['1950-05-01', '1950-05-25', 'cards'],
  ] as const) {
    it(`stays with its entry while the window moves, among ${level}`, async () => {
      const timeline = await showMany({timeline: data});
      timeline.showRange(from, to);
      await settled(timeline);
      expect(levelOf(timeline)).to.equal(level);
      inMiddle(timeline).focus();
      await settled(timeline);
      const number = numberOf(timeline);
      for (const [name, shiftKey] of [
        ['ArrowRight', true],
        ['ArrowLeft', true],
        ['ArrowLeft', true],
        ['ArrowRight', true],
      ] as const) {
        key(focused(timeline) as Element, {key: name, shiftKey});
        await settled(timeline);
        expect(numberOf(timeline)).to.equal(number);
      }
    });
  }

  it('is never lost in zooming', async () => {
    const timeline = await showMany({timeline: data});
    inMiddle(timeline).focus();
    for (const name of [...'++++++++++++', ...'------------']) {
      key(focused(timeline) as Element, {key: name});
      await settled(timeline);
      expect(focused(timeline)?.matches('.stop, .card'), name).to.equal(true);
    }
  });

  it('stays with an entry through zooming as long as that is drawn', async () => {
    const timeline = await showMany({timeline: data});
    timeline.showRange('1950', '1951');
    await settled(timeline);
    const stop = findAll(timeline, '.stop:not(.heap)').find(one => isIn(timeline, one));
    stop?.focus();
    await settled(timeline);
    const {id = ''} = stop ?? {};
    let times = 0;
    for (let i = 0; i < 6; i++) {
      key(focused(timeline) as Element, {key: '+'});
      await settled(timeline);
      if (!findAll(timeline, `#${id}`).length) break;
      times++;
      expect(focused(timeline)?.id).to.equal(id);
    }
    expect(times).to.be.above(0);
  });
});

describe('the sources of many entries', () => {
  it('lead back to entries that are not drawn', async () => {
    const timeline = await showMany({timeline: data});
    const links = findAll(timeline, '.sources [role="doc-backlink"]');
    expect(links.length).to.be.above(10);
    for (const at of [0, 7, 30]) {
      const link = findAll(timeline, '.sources [role="doc-backlink"]')[at] as HTMLElement;
      const [, id] = (link.getAttribute('href') ?? '').split('#');
      link.click();
      await settled(timeline);
      const active = focused(timeline);
      if (active?.id === id) expect(isIn(timeline, active)).to.equal(true);
      else expect(textOf(find(timeline, '.listed'))).to.include(textOf(link));
      expect(countElements(timeline)).to.be.below(1500);
    }
  });

  it('lead to a list of all that cite them, and back', async () => {
    const timeline = await showMany({timeline: data});
    const [source] = findAll(timeline, '.sources ol > li');
    const all = data.events.filter(({citations}) =>
      citations.some(id => `Work ${id.slice(1)}` === /Work \d+/.exec(textOf(source))?.[0]),
    );
    const more = source?.querySelector<HTMLElement>('button');
    expect(source?.querySelectorAll('[role="doc-backlink"]')).to.have.length(4);
    expect(textOf(more)).to.equal(`and ${all.length - 4} more`);
    more?.focus();
    more?.click();
    await settled(timeline);
    expect(focused(timeline)?.id).to.equal('listed');
    expect(textOf(find(timeline, '.listed'))).to.include(`${all.length} entries`);
    const titles = all.map(({title}) => title);
    const listed = findAll(timeline, '.listed .title').map(textOf);
    expect(listed).to.have.length(10);
    expect(titles).to.include.members(listed);
    press(timeline, 'Close', '.listed');
    await settled(timeline);
    expect(focused(timeline)).to.equal(more);
  });

  it('stand in pages, and the number on a card leads to the right one', async () => {
    const timeline = await showMany({timeline: data, citations: 'numbered'}, {width: 400});
    const list = find(timeline, '.sources ol');
    expect(list.children.length).to.be.below(50);
    const first = textOf(list);
    press(timeline, 'Next', '.sources');
    await settled(timeline);
    expect(textOf(list)).not.to.equal(first);
    const links = findAll(timeline, '.card a[role="doc-noteref"], .card .citation a');
    const link = links.find(one => Number(/\d+/.exec(textOf(one))?.[0]) < 10) as HTMLElement;
    const number = /\d+/.exec(textOf(link))?.[0];
    link.click();
    await settled(timeline);
    expect(focused(timeline)?.closest('li')?.dataset.number).to.equal(number);
  });
});

describe('many entries without a date', () => {
  it('stand in pages, and their sources lead to them', async () => {
    const none = Array.from({length: 100}, (_, i) => ({
      ...{title: `Sometime ${i}`, source: `https://example.org/sometime/${i}`},
    }));
    const timeline = await showMany({timeline: [...none, {date: '1900', title: 'A year'}]});
    const titles = (): string[] => findAll(timeline, '.undated .title').map(textOf);
    const seen = new Set(titles());
    expect(seen.size).to.be.below(50);
    for (let page = 0; page < 20; page++) {
      press(timeline, 'Next', '.undated');
      await settled(timeline);
      for (const title of titles()) seen.add(title);
    }
    expect(seen.size).to.equal(100);
    const link = findAll(timeline, '.sources [role="doc-backlink"]').find(
      one => textOf(one) === 'Sometime 3',
    );
    link?.click();
    await settled(timeline);
    expect(textOf(focused(timeline))).to.include('Sometime 3');
  });
});

describe('data of many entries', () => {
  it('are all in what timeline-load brings', async () => {
    const timeline = document.createElement('cited-timeline');
    timeline.timeline = data;
    const load = next(timeline, 'timeline-load');
    document.body.append(timeline);
    const {events: loaded, title} = (await load).timeline;
    timeline.remove();
    expect(title).to.equal(data.title);
    expect(loaded.map(({id}) => id)).to.deep.equal(events.map(({id}) => id));
    expect(loaded.map(({title}) => title)).to.deep.equal(events.map(({title}) => title));
    expect(loaded[5]?.citations.map(({source}) => source.id)).to.deep.equal(events[5]?.citations);
  });

  it('set again with one of them changed keep the window', async () => {
    const timeline = await showMany({timeline: data});
    const before = await viewAfter(timeline, () => timeline.showRange('1950', '1950'));
    const changed = {...events[7], date: '1950-06-06', title: 'Another title'};
    const load = next(timeline, 'timeline-load');
    timeline.timeline = {...data, events: events.map((one, i) => (i === 7 ? changed : one))};
    expect((await load).timeline.events[7]?.title).to.equal('Another title');
    await settled(timeline);
    const heard: unknown[] = [];
    timeline.addEventListener('timeline-view-change', event => heard.push(event));
    await settled(timeline);
    expect(heard).to.have.length(0);
    const after = await viewAfter(timeline, () => key(find(timeline, '.main'), {key: '+'}));
    expect(after.to - after.from).to.be.closeTo((before.to - before.from) / 2, 864e5);
    expect(after.from).to.be.within(before.from - 1, before.to);
  });
});
