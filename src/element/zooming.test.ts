import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  key,
  next,
  press,
  settled,
  show,
  textOf,
  viewAfter,
} from './fixture.ts';

const startOf = (date: string): number => parseDate(date)?.start as number;
const endOf = (date: string): number => parseDate(date)?.end as number;
const DAY = 864e5;

/** Px from the viewport's side where time begins to an entry's leader. */
function xOf(timeline: CitedTimeline, title: string): number {
  const card = findAll(timeline, '.track .card').find(one => textOf(one).includes(title));
  const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
  const box = (card as HTMLElement).getBoundingClientRect();
  return timeline.isRtl ? right - box.right : box.left - left;
}

describe('zooming', () => {
  it('shows a range, and all of it again', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const {from, to} = await viewAfter(timeline, () => timeline.showRange('2025-08', '2025-09'));
    expect(from).to.be.closeTo(startOf('2025-08'), DAY);
    expect(to).to.be.closeTo(endOf('2025-09'), 2 * DAY);
    const all = await viewAfter(timeline, () => timeline.fit());
    expect(all.from).to.be.at.most(startOf('1980'));
    expect(all.to).to.be.at.least(startOf('2025-11-05'));
  });

  it('takes times in ms as well', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const [start, end] = [startOf('1990'), startOf('1993')];
    const {from, to} = await viewAfter(timeline, () => timeline.showRange(start, end));
    expect(from).to.be.closeTo(start, 10 * DAY);
    expect(to).to.be.closeTo(end, 60 * DAY);
  });

  for (const [from, to] of [
    ['sometime', '2025'],
    ['2026', '2024'],
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
    [1, 0],
    ['../2025', '2026'],
  ] as const) {
    it(`throws a TypeError for the range from ${from} to ${to}`, async () => {
      const timeline = await show({src: FIRST_TRAIN});
      expect(() => timeline.showRange(from, to)).to.throw(TypeError);
    });
  }

  it('begins where its attributes say, and goes where they say later', async () => {
    const timeline = await show({src: FIRST_TRAIN, from: '2025-08', to: '2025-09'});
    expect(xOf(timeline, 'Washington summit')).to.be.within(0, 400);
    expect(xOf(timeline, 'First train')).to.be.above(1280);
    const {from} = await viewAfter(timeline, () => {
      timeline.from = '1988';
      timeline.to = '1994';
    });
    expect(from).to.be.closeTo(startOf('1988'), 40 * DAY);
  });

  for (const [from, to] of [
    ['yesterday', 'soon'],
    ['2025', '1990'],
    ['', ''],
  ]) {
    it(`shows something whole for from="${from}" to="${to}"`, async () => {
      const timeline = await show({src: FIRST_TRAIN, from: from as string, to: to as string});
      expect(find(timeline, '.track').style.transform).to.match(
        /^translateX\(-?[\d.]+(e-\d+)?px\)$/,
      );
    });
  }

  it('comes closer and goes back by its buttons', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const before = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
    const closer = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
    expect(closer.to - closer.from).to.be.below(before.to - before.from);
    await viewAfter(timeline, () => press(timeline, 'All'));
    expect(xOf(timeline, 'The last transit')).to.be.within(0, 40);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`answers +, −, 0 and Shift with the arrows, ${dir}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, dir});
      const card = findAll(timeline, '.track .card')[6] as HTMLElement;
      card.focus();
      await viewAfter(timeline, () => key(card, {key: '+'}));
      const near = await viewAfter(timeline, () => key(card, {key: '+'}));
      const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      const later = await viewAfter(timeline, () => key(card, {key: onward, shiftKey: true}));
      expect(later.from).to.be.above(near.from);
      const far = await viewAfter(timeline, () => key(card, {key: '-'}));
      expect(far.to - far.from).to.be.above(near.to - near.from);
      const all = await viewAfter(timeline, () => key(card, {key: '0'}));
      expect(all.to - all.from).to.be.at.least(far.to - far.from);
    });
  }

  it('leaves the page its keys', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const link = find(timeline, '.sources li:first-child cite a');
    expect(key(link, {key: '+'})).to.equal(true);
    const card = findAll(timeline, '.track .card')[0] as HTMLElement;
    for (const name of ['PageDown', ' ', 'Tab'])
      expect(key(card, {key: name}), name).to.equal(true);
    expect(key(card, {key: '+', ctrlKey: true})).to.equal(true);
  });

  it('zooms about the pointer with Ctrl and the wheel, and leaves the page the plain wheel', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const viewport = find(timeline, '.viewport');
    const {left, top} = viewport.getBoundingClientRect();
    const x = xOf(timeline, 'First train');
    const turn = (init: WheelEventInit): boolean =>
      viewport.dispatchEvent(
        new WheelEvent('wheel', {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left + x,
          clientY: top + 20,
          ...init,
        }),
      );
    expect(turn({deltaY: 100})).to.equal(true);
    const told = next(timeline, 'timeline-view-change');
    for (let i = 0; i < 8; i++) {
      expect(turn({deltaY: -100, ctrlKey: true})).to.equal(false);
      await settled(timeline);
      expect(xOf(timeline, 'First train')).to.be.closeTo(x, 1.5);
    }
    const {from, to} = await told;
    expect(to - from).to.be.below(365 * DAY);
  });

  it('dissolves its breaks as it comes closer', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    expect(findAll(timeline, '.break')).to.have.length(1);
    await viewAfter(timeline, () => timeline.showRange('2000-01-01', '2000-01-05'));
    expect(findAll(timeline, '.break')).to.have.length(0);
    expect(findAll(timeline, '.tick').map(textOf).join()).to.match(/Jan 2|Jan 3/);
  });

  it('keeps all entries and sane numbers at both limits', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const cards = findAll(timeline, '.card').length;
    for (const name of ['Zoom in', 'Zoom out']) {
      for (let i = 0; i < 60; i++) press(timeline, name);
      await settled(timeline);
      expect(findAll(timeline, '.card')).to.have.length(cards);
      expect(timeline.shadowRoot?.innerHTML).not.to.match(/NaN|Infinity|undefined/);
    }
  });

  it('stays where it is while its place has no width', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const before = await viewAfter(timeline, () => timeline.showRange('2025-09', '2025-10'));
    const box = timeline.parentElement as HTMLElement;
    box.style.display = 'none';
    await settled(timeline);
    box.style.display = '';
    await settled(timeline);
    let last = before;
    timeline.addEventListener('timeline-view-change', event => {
      last = event;
    });
    press(timeline, 'Zoom in');
    press(timeline, 'Zoom out');
    await settled(timeline);
    expect(last.from).to.be.closeTo(before.from, 5 * DAY);
  });

  it('keeps its window when data are set again', async () => {
    const events = Array.from({length: 20}, (_, i) => ({date: `${1900 + i}`, title: `${i}`}));
    const timeline = await show({timeline: events});
    timeline.showRange('1905', '1908');
    await settled(timeline);
    const x = xOf(timeline, '6');
    timeline.timeline = [...events];
    await settled(timeline);
    expect(xOf(timeline, '6')).to.be.closeTo(x, 3);
  });
});
