import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show} from './fixture.ts';

const button = (timeline: CitedTimeline, name: string): HTMLElement => {
  const found = findAll(timeline, '.controls button').find(one => one.title === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const isOff = (timeline: CitedTimeline, name: string): boolean =>
  button(timeline, name).getAttribute('aria-disabled') === 'true';

/** The cards in view from side to side. */
function inView(timeline: CitedTimeline): HTMLElement[] {
  const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
  return findAll(timeline, '.track .card').filter(card => {
    const box = card.getBoundingClientRect();
    return box.left >= left - 1 && box.right <= right + 1;
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
      const timeline = await show({src: FIRST_TRAIN, dir}, {width});
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
      expect(inView(timeline)).to.include(cards[0]);
    });

    it(`shows every card by keys at ${width} px, ${dir}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, dir}, {width});
      const cards = findAll(timeline, '.track .card');
      cards[0]?.focus();
      for (const card of cards) {
        await settled(timeline);
        expect(timeline.shadowRoot?.activeElement?.id).to.equal(card.id);
        expect(inView(timeline).map(({id}) => id)).to.include(card.id);
        const init = {key: 'ArrowDown', bubbles: true, cancelable: true};
        card.dispatchEvent(new KeyboardEvent('keydown', init));
      }
    });
  }

  it('needs no more than two presses a card, however wide cards are', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 600});
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

  it('never makes the page scroll sideways', async () => {
    await show({src: FIRST_TRAIN}, {width: 600});
    const {scrollWidth, clientWidth} = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
