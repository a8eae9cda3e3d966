import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  focused,
  key,
  makeDocument,
  makeEvents,
  settled,
  showMany,
} from './fixture.ts';

/** Where something begins is in the window. */
function isIn(timeline: CitedTimeline, element = focused(timeline)): boolean {
  const window = find(timeline, '.viewport').getBoundingClientRect();
  const box = element?.getBoundingClientRect();
  if (!box) return false;
  const x = timeline.isRtl ? box.right : box.left;
  return x >= window.left - 1 && x <= window.right + 1;
}

/** Number of the entry that has the focus, or the first one of the heap that has it. */
const numberOf = (timeline: CitedTimeline): number =>
  Number(focused(timeline)?.dataset.number ?? focused(timeline)?.id.slice(1));

describe('the arrow keys among many entries', () => {
  const events = makeEvents(200, 3);
  const yearOf = (number: number): number => Number(events[number]?.date.slice(0, 4));

  for (const dir of ['ltr', 'rtl']) {
    it(`go along all that is there, ${dir}`, async () => {
      const timeline = await showMany({timeline: makeDocument(events), dir});
      timeline.showRange('1930', '1935');
      await settled(timeline);
      findAll(timeline, '.track :is(.stop, .card)')
        .find(stop => isIn(timeline, stop))
        ?.focus();
      const starts: number[] = [];
      const onward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      for (let i = 0; i < 80; i++) {
        await settled(timeline);
        expect(isIn(timeline), `after ${i}`).to.equal(true);
        const start = yearOf(numberOf(timeline));
        if (start) starts.push(start);
        key(focused(timeline) as Element, {key: onward});
      }
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
      expect(starts.at(-1)).to.be.above(1945);
    });
  }

  it('go to the very ends by Home and End', async () => {
    const timeline = await showMany({timeline: makeDocument(events)});
    timeline.showRange('1950', '1952');
    await settled(timeline);
    findAll(timeline, '.track :is(.stop, .card)')[0]?.focus();
    const years = events.map((_, i) => yearOf(i)).filter(Boolean);
    key(focused(timeline) as Element, {key: 'End'});
    await settled(timeline);
    expect(yearOf(numberOf(timeline))).to.equal(Math.max(...years));
    expect(isIn(timeline)).to.equal(true);
    key(focused(timeline) as Element, {key: 'Home'});
    await settled(timeline);
    expect(isIn(timeline)).to.equal(true);
    const first = yearOf(numberOf(timeline));
    expect(Number.isNaN(first) || first === Math.min(...years)).to.equal(true);
  });
});
