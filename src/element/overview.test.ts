import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  key,
  makeDocument,
  makeEvents,
  next,
  settled,
  show,
  showMany,
  viewAfter,
} from './fixture.ts';

const startOf = (date: string): number => parseDate(date)?.start as number;
const YEAR = 365.2425 * 864e5;
const many = makeDocument(makeEvents(2000));

const handle = (timeline: CitedTimeline, name: string): HTMLElement =>
  find(timeline, `.handle.${name}`);

/** Drags by `dx` px to the right from the middle of an element, in two steps, or presses `at` px from its left. */
function drag(target: HTMLElement, dx: number, at?: number): void {
  const {left, top, width, height} = target.getBoundingClientRect();
  const x = left + (at ?? width / 2);
  const fire = (type: string, clientX: number): void => {
    const place = {clientX, clientY: top + height / 2, buttons: 1};
    const init = {...place, pointerId: 1, isPrimary: true, pointerType: 'mouse'};
    target.dispatchEvent(
      new PointerEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}),
    );
  };
  // Browsers let only pointers be captured that are really there.
  target.setPointerCapture = () => {};
  fire('pointerdown', x);
  fire('pointermove', x + dx / 2);
  fire('pointermove', x + dx);
  fire('pointerup', x + dx);
  fire('lostpointercapture', x + dx);
}

describe('the overview', () => {
  it('is there only where not all is in view, and for eight entries or more', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    expect(findAll(timeline, '.overview')).to.have.length(0);
    await viewAfter(timeline, () => timeline.showRange('2025', '2025'));
    expect(findAll(timeline, '.overview')).to.have.length(1);
    await viewAfter(timeline, () => timeline.fit());
    expect(findAll(timeline, '.overview')).to.have.length(0);
    for (const count of [7, 8]) {
      const events = Array.from({length: count}, (_, i) => ({date: 1900 + i, title: `${i}`}));
      const other = await show({timeline: events, from: '1902', to: '1903'});
      expect(findAll(other, '.overview')).to.have.length(count < 8 ? 0 : 1);
    }
  });

  it('is not down the page', async () => {
    const timeline = await showMany({timeline: many, from: '1950', to: '1960'}, {width: 400});
    expect(findAll(timeline, '.overview')).to.have.length(0);
  });

  it('shows where there is much, and has handles with names, values and times', async () => {
    const timeline = await showMany({timeline: many, from: '1950', to: '1959'});
    expect(find(timeline, '.overview').getAttribute('aria-label')).to.match(/\S/);
    expect(find(timeline, '.overview path').getAttribute('d')).to.match(/^M/);
    const handles = findAll(timeline, '.overview [role="slider"]');
    expect(handles).to.have.length(3);
    const names = handles.map(one => one.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(3);
    const value = (name: string): number => Number(handle(timeline, name).ariaValueNow);
    expect(value('start')).to.be.within(35, 45);
    expect(value('end')).to.be.within(43, 55);
    expect(value('window')).to.be.within(value('start'), value('end'));
    for (const one of handles) {
      expect([one.ariaValueMin, one.ariaValueMax, one.tabIndex]).to.deep.equal(['0', '100', 0]);
      expect(one.ariaValueText).to.match(/19[4-6]\d/);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    const [onward, back] =
      dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const sign = dir === 'rtl' ? -1 : 1;

    it(`moves and sizes the window by keys, ${dir}`, async () => {
      const timeline = await showMany({timeline: many, dir, from: '1950', to: '1959'});
      const at = (name: string, init: KeyboardEventInit) =>
        viewAfter(timeline, () => {
          handle(timeline, name).focus();
          expect(key(handle(timeline, name), init)).to.equal(false);
        });
      const later = await at('window', {key: onward as string});
      expect(later.from).to.be.above(startOf('1950') + YEAR / 2);
      const length = later.to - later.from;
      expect(length).to.be.closeTo(10 * YEAR, YEAR);
      const earlier = await at('window', {key: back as string});
      expect(earlier.from).to.be.closeTo(startOf('1950'), YEAR);
      const far = await at('window', {key: 'PageUp'});
      expect(far.from - earlier.from).to.be.within(5 * YEAR, 10 * YEAR);
      const first = await at('window', {key: 'Home'});
      expect(first.from).to.be.at.most(startOf('1900'));
      const last = await at('window', {key: 'End'});
      expect(last.to).to.be.at.least(startOf('2019'));
      await viewAfter(timeline, () => timeline.showRange('1950', '1959'));
      const shorter = await at('start', {key: onward as string});
      expect(shorter.to - shorter.from).to.be.closeTo(9 * YEAR, YEAR / 2);
      expect(shorter.to).to.be.closeTo(startOf('1960'), YEAR / 2);
      const longer = await at('end', {key: onward as string});
      expect(longer.to - longer.from).to.be.above(shorter.to - shorter.from);
      expect(longer.from).to.be.closeTo(shorter.from, YEAR / 4);
      expect(focused(timeline)).to.equal(handle(timeline, 'end'));
    });

    it(`moves and sizes the window by dragging, ${dir}`, async () => {
      const timeline = await showMany({timeline: many, dir, from: '1950', to: '1959'});
      const strip = find(timeline, '.overview').getBoundingClientRect();
      const px = strip.width / (120 * YEAR);
      const moved = await viewAfter(timeline, () => drag(handle(timeline, 'window'), sign * 100));
      expect(moved.from).to.be.closeTo(startOf('1950') + 100 / px, 3 * YEAR);
      expect(moved.to - moved.from).to.be.closeTo(10 * YEAR, YEAR);
      const wider = await viewAfter(timeline, () => drag(handle(timeline, 'end'), sign * 60));
      expect(wider.from).to.be.closeTo(moved.from, YEAR / 2);
      expect(wider.to - moved.to).to.be.closeTo(60 / px, 2 * YEAR);
      const back = await viewAfter(timeline, () => drag(handle(timeline, 'start'), sign * -60));
      expect(back.to).to.be.closeTo(wider.to, YEAR);
      expect(back.from).to.be.below(wider.from - 3 * YEAR);
    });

    it(`brings the window to where it is pressed, ${dir}`, async () => {
      const timeline = await showMany({timeline: many, dir, from: '1950', to: '1959'});
      const strip = find(timeline, '.overview');
      const at = strip.getBoundingClientRect().width * (dir === 'rtl' ? 0.25 : 0.75);
      const {from, to} = await viewAfter(timeline, () => drag(strip, 0, at));
      expect((from + to) / 2).to.be.closeTo(startOf('1990'), 4 * YEAR);
      expect(to - from).to.be.closeTo(10 * YEAR, YEAR);
    });

    it(`has its window where it stands on the strip, ${dir}`, async () => {
      const timeline = await showMany({timeline: many, dir, from: '1990', to: '2000'});
      const strip = find(timeline, '.overview').getBoundingClientRect();
      const pane = find(timeline, '.pane').getBoundingClientRect();
      const middle = ((pane.left + pane.right) / 2 - strip.left) / strip.width;
      expect(dir === 'rtl' ? 1 - middle : middle).to.be.closeTo(0.79, 0.03);
    });
  }

  it('follows what moves the window otherwise', async () => {
    const timeline = await showMany({timeline: many, from: '1950', to: '1959'});
    const left = (): number => find(timeline, '.pane').getBoundingClientRect().left;
    const before = left();
    const told = next(timeline, 'timeline-view-change');
    key(find(timeline, '.main'), {key: 'ArrowRight', shiftKey: true});
    await told;
    await settled(timeline);
    expect(left()).to.be.above(before);
  });

  it('holds its ends one before the other', async () => {
    const timeline = await showMany({timeline: many, from: '1950', to: '1959'});
    const {from, to} = await viewAfter(timeline, () => drag(handle(timeline, 'start'), 900));
    expect(to).to.be.above(from);
    expect(Number(handle(timeline, 'start').ariaValueNow)).to.be.at.most(
      Number(handle(timeline, 'end').ariaValueNow),
    );
    expect(timeline.shadowRoot?.innerHTML).not.to.match(/NaN|Infinity/);
  });
});
