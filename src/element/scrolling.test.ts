import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show, textOf} from './fixture.ts';

/** A timeline whose track scrolls at once, as for readers who want less motion. */
async function showStill(...what: Parameters<typeof show>): Promise<CitedTimeline> {
  const timeline = await show(...what);
  for (const viewport of findAll(timeline, '.viewport')) viewport.style.scrollBehavior = 'auto';
  return timeline;
}

const button = (timeline: CitedTimeline, name: string): HTMLElement => {
  const found = findAll(timeline, '.controls button').find(one => textOf(one) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const isOff = (timeline: CitedTimeline, name: string): boolean =>
  button(timeline, name).getAttribute('aria-disabled') === 'true';

/** The cards in view from side to side, with so much room beside them, px, as the track has. */
function inView(timeline: CitedTimeline, room = 0): HTMLElement[] {
  const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
  const track = find(timeline, '.track').getBoundingClientRect();
  return findAll(timeline, '.track .card').filter(card => {
    const box = card.getBoundingClientRect();
    return (
      box.left - Math.min(room, box.left - track.left) >= left - 1 &&
      box.right + Math.min(room, track.right - box.right) <= right + 1
    );
  });
}

describe('a track that is wider than its place', () => {
  for (const [width, dir] of [
    [480, 'ltr'],
    [700, 'ltr'],
    [900, 'ltr'],
    [600, 'rtl'],
  ] as const) {
    it(`shows every card by its buttons at ${width} px, ${dir}`, async () => {
      const timeline = await showStill({src: FIRST_TRAIN, dir}, {width});
      expect([isOff(timeline, 'Earlier'), isOff(timeline, 'Later')]).to.deep.equal([true, false]);
      const cards = findAll(timeline, '.track .card');
      const seen = new Set(inView(timeline));
      expect(seen.size).to.be.lessThan(cards.length);
      for (let presses = 0; !isOff(timeline, 'Later'); presses++) {
        expect(presses).to.be.lessThan(20);
        button(timeline, 'Later').click();
        await settled(timeline);
        for (const card of inView(timeline)) seen.add(card);
      }
      expect(cards.flatMap(card => (seen.has(card) ? [] : card.id))).to.deep.equal([]);
      expect(isOff(timeline, 'Earlier')).to.equal(false);
      while (!isOff(timeline, 'Earlier')) {
        button(timeline, 'Earlier').click();
        await settled(timeline);
      }
      // Within the pixel that a button lets pass for nothing.
      expect(Math.abs(find(timeline, '.viewport').scrollLeft)).to.be.at.most(1);
    });

    it(`shows every card by keys at ${width} px, ${dir}`, async () => {
      const timeline = await showStill({src: FIRST_TRAIN, dir}, {width});
      const cards = findAll(timeline, '.track .card');
      cards[0]?.focus();
      for (const card of cards) {
        await settled(timeline);
        expect(timeline.shadowRoot?.activeElement?.id).to.equal(card.id);
        // The outline wants 5 px.
        expect(inView(timeline, 5).map(({id}) => id)).to.include(card.id);
        const init = {key: 'ArrowDown', bubbles: true, cancelable: true};
        card.dispatchEvent(new KeyboardEvent('keydown', init));
      }
    });
  }

  it('needs no more than two presses a card, however wide cards are', async () => {
    const timeline = await showStill({src: FIRST_TRAIN}, {width: 600});
    timeline.style.setProperty('--timeline-card-width', '420px');
    await settled(timeline);
    const cards = findAll(timeline, '.track .card');
    const seen = new Set(inView(timeline));
    for (let presses = 0; !isOff(timeline, 'Later'); presses++) {
      expect(presses).to.be.at.most(2 * cards.length);
      button(timeline, 'Later').click();
      await settled(timeline);
      for (const card of inView(timeline)) seen.add(card);
    }
    expect(seen.size).to.equal(cards.length);
  });

  it('has its buttons only then', async () => {
    const timeline = await showStill({timeline: [{date: '1991', title: 'A'}]}, {width: 700});
    expect(findAll(timeline, '.controls')).to.have.length(0);
    timeline.src = FIRST_TRAIN;
    timeline.timeline = undefined;
    await settled(timeline);
    expect(findAll(timeline, '.controls')).to.have.length(1);
    (timeline.parentElement as HTMLElement).style.width = '4000px';
    await settled(timeline);
    expect(findAll(timeline, '.controls')).to.have.length(0);
  });

  it('is scrolled by hand, too, and the buttons know', async () => {
    const timeline = await showStill({src: FIRST_TRAIN}, {width: 600});
    const viewport = find(timeline, '.viewport');
    viewport.scrollTo({left: viewport.scrollWidth});
    await settled(timeline);
    expect([isOff(timeline, 'Earlier'), isOff(timeline, 'Later')]).to.deep.equal([false, true]);
  });

  it('never makes the page scroll sideways', async () => {
    await showStill({src: FIRST_TRAIN}, {width: 600});
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
