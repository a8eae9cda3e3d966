import {expect} from '@open-wc/testing';
import {fingers, Pointer, replace, wheel} from '../interaction/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  boxesOf,
  FIRST_TRAIN,
  find,
  findAll,
  makeDocument,
  makeEvents,
  next,
  press,
  settled,
  show,
  showMany,
  viewAfter,
} from './fixture.ts';

const many = makeDocument(makeEvents(2000));
const YEAR = 365.2425 * 864e5;

/** A timeline of few or of many that is zoomed in to a window in the middle. */
async function showPart(kind: string, dir = 'ltr'): Promise<CitedTimeline> {
  const timeline =
    kind === 'few'
      ? await show({src: FIRST_TRAIN, dir})
      : await showMany({timeline: many, dir, from: '1950', to: '1959'});
  if (kind === 'few') {
    await viewAfter(timeline, () => timeline.showRange('2025-08', '2025-09'));
  }
  return timeline;
}

/** The viewport, for pointers that are made up: browsers let only real ones be captured. */
function viewportOf(timeline: CitedTimeline): HTMLElement {
  const viewport = find(timeline, '.viewport');
  const captured = new Set<number>();
  viewport.setPointerCapture = id => captured.add(id);
  viewport.hasPointerCapture = id => captured.has(id);
  return viewport;
}

/** By how many px what is drawn has been moved to the right. */
const movedTo = (timeline: CitedTimeline): number =>
  new DOMMatrix(getComputedStyle(find(timeline, '.track')).transform).e;

const restful = (isStill: boolean): void => {
  const {matchMedia} = window;
  replace(window, 'matchMedia', query =>
    query.includes('reduced-motion')
      ? ({...matchMedia.call(window, query), matches: isStill} as MediaQueryList)
      : matchMedia.call(window, query),
  );
};

describe('gestures on the timeline', () => {
  for (const kind of ['few', 'many']) {
    for (const dir of ['ltr', 'rtl']) {
      const about = `${kind}, ${dir}`;
      const sign = dir === 'rtl' ? -1 : 1;

      it(`pan by a horizontal wheel: ${about}`, async () => {
        const timeline = await showPart(kind, dir);
        const viewport = viewportOf(timeline);
        const before = movedTo(timeline);
        const told = next(timeline, 'timeline-view-change');
        expect(wheel(viewport, {deltaX: 40}).defaultPrevented).to.equal(true);
        expect(movedTo(timeline)).to.be.closeTo(before - 40, 1);
        const {from} = await told;
        const back = await viewAfter(timeline, () => wheel(viewport, {deltaX: -80}));
        expect(Math.sign(from - back.from)).to.equal(sign);
      });

      it(`pan by a mouse that drags: ${about}`, async () => {
        const timeline = await showPart(kind, dir);
        const viewport = viewportOf(timeline);
        const before = movedTo(timeline);
        const mouse = new Pointer(viewport, 'mouse').down(600, 5).move(590).move(550);
        expect(movedTo(timeline)).to.be.closeTo(before - 50, 1);
        await viewAfter(timeline, () => mouse.up());
        expect(movedTo(timeline)).to.be.closeTo(before - 50, 1);
      });

      it(`zoom about the pointer: ${about}`, async () => {
        const timeline = await showPart(kind, dir);
        const viewport = viewportOf(timeline);
        const {left, right, width} = viewport.getBoundingClientRect();
        const share = 0.7;
        const clientX = dir === 'rtl' ? right - share * width : left + share * width;
        const first = await viewAfter(timeline, () =>
          wheel(viewport, {deltaY: -20, ctrlKey: true, clientX}),
        );
        const time = first.from + share * (first.to - first.from);
        const second = await viewAfter(timeline, () =>
          wheel(viewport, {deltaY: -40, metaKey: true, clientX}),
        );
        expect(second.to - second.from).to.be.below(0.8 * (first.to - first.from));
        if (kind === 'many') {
          expect(second.from + share * (second.to - second.from)).to.be.closeTo(time, YEAR / 20);
        }
      });
    }

    it(`leave the page a vertical wheel: ${kind}`, async () => {
      const timeline = await showPart(kind);
      const viewport = viewportOf(timeline);
      const before = movedTo(timeline);
      for (const init of [{deltaY: 100}, {deltaY: -100, deltaX: 20}]) {
        expect(wheel(viewport, init).defaultPrevented).to.equal(false);
      }
      await settled(timeline);
      expect(movedTo(timeline)).to.equal(before);
      expect(getComputedStyle(viewport).touchAction).to.equal('pan-y');
    });

    it(`leave the page the wheel at the end of time: ${kind}`, async () => {
      const timeline = await showPart(kind);
      const viewport = viewportOf(timeline);
      for (let i = 0; i < 400; i++) {
        if (!wheel(viewport, {deltaX: 800}).defaultPrevented) break;
        if (i % 20 === 0) await settled(timeline);
      }
      await settled(timeline);
      expect(wheel(viewport, {deltaX: 100}).defaultPrevented).to.equal(false);
      expect(wheel(viewport, {deltaX: -100}).defaultPrevented).to.equal(true);
    });

    it(`glide after a finger that lets go, unless the reader prefers stillness: ${kind}`, async () => {
      const ways: number[] = [];
      for (const isStill of [false, true]) {
        restful(isStill);
        const timeline = await showPart(kind);
        // By time, as what is drawn anew on the way is moved from where it is drawn then.
        const first = await viewAfter(timeline, () =>
          timeline.showRange(
            kind === 'few' ? '2025-10' : '1951',
            kind === 'few' ? '2025-10' : '1957',
          ),
        );
        const viewport = viewportOf(timeline);
        const [finger] = fingers(viewport, 1) as [Pointer];
        finger.now = performance.now();
        finger.down(600, 50).move(590).move(570).move(550);
        const last = await viewAfter(timeline, () => finger.up());
        const pace = (first.to - first.from) / viewport.clientWidth;
        ways.push((last.from - first.from) / pace - 50);
      }
      const [glided, stayed] = ways;
      expect(glided).to.be.above(100);
      expect(stayed).to.be.closeTo(0, 0.5);
    });

    it(`come closer by a pinch: ${kind}`, async () => {
      const timeline = await showPart(kind);
      const viewport = viewportOf(timeline);
      const before = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
      const [one, other] = fingers(viewport, 2) as [Pointer, Pointer];
      const after = await viewAfter(timeline, () => {
        one.down(500, 50);
        other.down(600, 50);
        one.move(450);
        other.move(650);
        one.up();
        other.up();
      });
      // Where time is elastic, not exactly by half.
      expect((after.to - after.from) / (before.to - before.from)).to.be.within(0.3, 0.6);
    });
  }

  it('leave a mouse the text of a card', async () => {
    const timeline = await showPart('few');
    viewportOf(timeline);
    const before = movedTo(timeline);
    const card = findAll(timeline, '.track .card')[8] as HTMLElement;
    new Pointer(card, 'mouse').down(600).move(500).up();
    await settled(timeline);
    expect(movedTo(timeline)).to.equal(before);
  });

  it('press nothing where they drag', async () => {
    const timeline = await showPart('many');
    viewportOf(timeline);
    const stop = findAll(timeline, '.stop')[5] as HTMLElement;
    const levels = boxesOf(timeline).length;
    const mouse = new Pointer(stop, 'mouse').down(600).move(560).up();
    stop.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
    expect(mouse.x).to.equal(560);
    await settled(timeline);
    expect(findAll(timeline, '.listed')).to.have.length(0);
    expect(boxesOf(timeline).length).to.be.within(levels / 2, levels * 2);
  });

  it('paint what comes into view, as far as they go', async () => {
    const timeline = await showPart('many');
    const viewport = viewportOf(timeline);
    for (let i = 0; i < 30; i++) {
      wheel(viewport, {deltaX: 200});
      await settled(timeline);
      const {left, right} = viewport.getBoundingClientRect();
      const seen = findAll(timeline, '.stop').filter(stop => {
        const box = stop.getBoundingClientRect();
        return box.right > left && box.left < right;
      });
      expect(seen.length, `after ${i}`).to.be.above(3);
    }
  });
});
