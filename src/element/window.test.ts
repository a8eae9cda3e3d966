import {expect} from '@open-wc/testing';
import {FIRST_TRAIN, find, findAll, settled, show, viewAfter} from './fixture.ts';

const DAY = 864e5;

describe('a window close to few entries', () => {
  it('is no higher for cards that are nowhere near', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const {height} = find(timeline, '.viewport').getBoundingClientRect();
    await viewAfter(timeline, () => timeline.showRange('2025-11-05T06:00Z', '2025-11-05T18:00Z'));
    expect(find(timeline, '.viewport').getBoundingClientRect().height).to.be.at.most(height);
  });

  it('is no higher in the middle of a break, either', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const {height} = find(timeline, '.viewport').getBoundingClientRect();
    await viewAfter(timeline, () => timeline.showRange('1999', '2005'));
    expect(find(timeline, '.viewport').getBoundingClientRect().height).to.be.at.most(height);
  });

  it('shows what began before it', async () => {
    const events = [
      {date: '1990/2000', title: 'Long', source: 'https://a.example'},
      ...Array.from({length: 10}, (_, i) => ({
        ...{date: `${1980 + 3 * i}-05-05`, title: `${i}`, source: 'https://a.example'},
      })),
    ];
    const timeline = await show({timeline: events});
    await viewAfter(timeline, () => timeline.showRange('1996-01', '1996-06'));
    const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
    const box = find(timeline, '#e0').getBoundingClientRect();
    expect(box.left).to.be.within(left - 1, right - 100);
  });

  it('has ticks finer than the dates are', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    await viewAfter(timeline, () => timeline.showRange('2025-11-05T06:00Z', '2025-11-05T18:00Z'));
    expect(findAll(timeline, '.tick').length).to.be.above(3);
    await settled(timeline);
  });

  for (const [from, to] of [
    ['2000', '2001'],
    ['1999', '2005'],
    ['2025-08', '2025-11'],
    ['2010', '2010'],
  ] as const) {
    it(`shows ${from} to ${to} and not much else, break or none`, async () => {
      const timeline = await show({src: FIRST_TRAIN});
      const view = await viewAfter(timeline, () => timeline.showRange(from, to));
      const [start, end] = [Date.UTC(+from.slice(0, 4), 0), Date.UTC(+to.slice(0, 4) + 1, 0)];
      expect(view.from).to.be.above(start - 400 * DAY);
      expect(view.to).to.be.below(end + 400 * DAY);
    });
  }
});
