import {expect} from '@open-wc/testing';
import {FIRST_TRAIN, findAll, makeBox, settled, show} from './fixture.ts';

describe('the width of the element', () => {
  const places: [about: string, style: string][] = [
    ['a plain block', ''],
    ['a row', 'display: flex'],
    ['a centred row', 'display: flex; justify-content: center'],
    ['a column', 'display: flex; flex-direction: column'],
    ['a centred column', 'display: flex; flex-direction: column; align-items: center'],
    ['a grid', 'display: grid'],
    ['a centred grid', 'display: grid; place-items: center'],
  ];
  for (const [about, style] of places) {
    it(`is all that there is in ${about}`, async () => {
      const box = makeBox(1000);
      box.style.cssText += style;
      const timeline = await show({src: FIRST_TRAIN});
      timeline.style.marginInline = '20px';
      box.append(timeline);
      await settled(timeline);
      expect(timeline.getBoundingClientRect().width).to.equal(960);
      expect(findAll(timeline, '.horizontal')).to.have.length(1);
    });
  }

  it('is the page’s where the page sets one', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 1000});
    timeline.style.width = '600px';
    await settled(timeline);
    expect(timeline.getBoundingClientRect().width).to.equal(600);
  });

  it('is shared in a row', async () => {
    const box = makeBox(1000);
    box.style.display = 'flex';
    const timelines = [await show({src: FIRST_TRAIN}), await show({src: FIRST_TRAIN})];
    box.append(...timelines);
    for (const timeline of timelines) await settled(timeline);
    expect(timelines.map(timeline => timeline.offsetWidth)).to.deep.equal([500, 500]);
  });
});
