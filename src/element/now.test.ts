import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  makeDocument,
  makeEvents,
  settled,
  show,
  showMany,
  textOf,
} from './fixture.ts';

/** The mark of now, on a clock of the test's own. */
describe('now', () => {
  const {now} = Date;
  beforeEach(() => {
    Date.now = () => Date.UTC(1998, 6, 1);
  });
  afterEach(() => {
    Date.now = now;
  });

  const events = [
    {date: '1957-10-04', title: 'Long ago'},
    {date: '1990-05', title: 'Before'},
    {date: '1997-09-01', title: 'Just before'},
    {date: '1999-02', title: 'Soon', status: 'expected'},
    {date: '2060', title: 'At last', status: 'expected'},
  ].map(event => ({...event, group: event.title.length % 2 ? 'a' : 'b', source: 'https://e.org'}));
  /** Where it stands from the side where time begins, px. */
  const along = (timeline: CitedTimeline, part: Element): number => {
    const {left, right} = part.getBoundingClientRect();
    const {left: start, right: end} = find(timeline, '.viewport').getBoundingClientRect();
    return timeline.dir === 'rtl' ? end - right : left - start;
  };
  const marksOf = (timeline: CitedTimeline): HTMLElement[] => findAll(timeline, '.track > .now');

  for (const spacing of ['auto', 'proportional', 'even'] as const) {
    for (const dir of ['ltr', 'rtl']) {
      for (const groupBy of [null, 'group']) {
        it(`stands between what was and what is expected: ${spacing}, ${dir}, ${groupBy}`, async () => {
          const timeline = await show({timeline: events, spacing, dir, groupBy}, {width: 1200});
          const mark = find(timeline, '.track > .now');
          const before = find(timeline, 'li:nth-child(3) .card');
          const after = find(timeline, 'li:nth-child(4) .card');
          expect(along(timeline, mark)).to.be.above(along(timeline, before) - 9);
          expect(along(timeline, mark)).to.be.below(along(timeline, after));
          // It leaves what ticks say readable: their letters end a little above their boxes.
          const label = find(timeline, '.now i').getBoundingClientRect();
          for (const tick of findAll(timeline, '.tick')) {
            const {top, height} = tick.getBoundingClientRect();
            expect(label.top).to.be.at.least(top + height - 3);
          }
          const {bottom} = find(timeline, '.viewport').getBoundingClientRect();
          expect(label.bottom).to.be.at.most(bottom + 1);
        });
      }
    }
  }

  it('is out of view where the window is elsewhere, and comes with it', async () => {
    const timeline = await show({timeline: events});
    timeline.showRange('1950', '1970');
    await settled(timeline);
    const {width} = find(timeline, '.viewport').getBoundingClientRect();
    for (const mark of marksOf(timeline)) expect(along(timeline, mark)).to.be.above(width);
    timeline.showRange('1998-06', '1998-08');
    await settled(timeline);
    expect(along(timeline, find(timeline, '.track > .now'))).to.be.within(0, width);
  });

  it('is not told where all is over, or yet to come', async () => {
    for (const year of [2100, 1900]) {
      Date.now = () => Date.UTC(year, 0);
      const timeline = await show({timeline: events});
      expect(marksOf(timeline)).to.have.length(0);
      const list = await show({timeline: events}, {width: 400});
      expect(findAll(list, '.now')).to.have.length(0);
    }
  });

  it('stands on the track of many', async () => {
    const timeline = await showMany({timeline: makeDocument(makeEvents(2000))});
    const mark = find(timeline, '.track > .now');
    const {width} = find(timeline, '.viewport').getBoundingClientRect();
    // 98 of about 120 years.
    expect(along(timeline, mark) / width).to.be.within(0.75, 0.87);
  });

  it('is told down the page before the first that is yet to be', async () => {
    const timeline = await show({timeline: events}, {width: 400});
    const mark = find(timeline, '.now');
    expect(textOf(mark)).to.equal('Now');
    expect(textOf(mark.closest('li')?.querySelector('.title'))).to.equal('Soon');
  });
});
