import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show, textOf, titlesOf} from './fixture.ts';

/** A key as a keyboard sends it; tells whether the browser is left to act on it. */
function press(timeline: CitedTimeline, key: string, more: KeyboardEventInit = {}): boolean {
  const target = timeline.shadowRoot?.activeElement;
  if (!target) throw new Error('nothing has the focus');
  const init = {key, bubbles: true, composed: true, cancelable: true, ...more};
  return target.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** The title of the card that has the focus, or holds what has it. */
const focused = (timeline: CitedTimeline): string =>
  textOf(timeline.shadowRoot?.activeElement?.closest('.card')?.querySelector('.title'));

/** The titles of the cards at which the tab key stops. */
const stops = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.card')
    .filter(card => card.tabIndex === 0)
    .map(card => textOf(card.querySelector('.title')));

describe('focus', () => {
  for (const [about, width, dir] of [
    ['on the track', 900, 'ltr'],
    ['from right to left', 900, 'rtl'],
    ['down the page', 400, 'ltr'],
  ] as const) {
    it(`goes by arrows, Home and End through all entries in order ${about}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, dir}, {width});
      const titles = titlesOf(timeline);
      const last = titles.at(-1) as string;
      expect(findAll(timeline, '.undated .card').length).to.be.greaterThan(1);
      const [onward, back] =
        dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      findAll(timeline, '.card')[0]?.focus();
      for (const [keys, order] of [
        [[onward, 'ArrowDown'], titles],
        [[back, 'ArrowUp'], [...titles].reverse()],
      ] as const) {
        for (const [i, title] of order.entries()) {
          expect(focused(timeline)).to.equal(title);
          expect(press(timeline, keys[i % 2] as string)).to.equal(false);
        }
      }
      expect(focused(timeline)).to.equal(titles[0]);
      press(timeline, 'End');
      expect(focused(timeline)).to.equal(last);
      press(timeline, 'Home');
      expect(focused(timeline)).to.equal(titles[0]);
    });
  }

  it('leaves to the browser what is not its own', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    findAll(timeline, '.card')[3]?.focus();
    const before = focused(timeline);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(press(timeline, 'ArrowRight', {[modifier]: true}), modifier).to.equal(true);
    for (const key of ['Tab', 'Enter', ' ', 'PageDown', 'a'])
      expect(press(timeline, key), key).to.equal(true);
    find(timeline, 'input').focus();
    expect(press(timeline, 'ArrowRight')).to.equal(true);
    expect(press(timeline, 'End')).to.equal(true);
    findAll(timeline, '.card')[3]?.focus();
    expect(focused(timeline)).to.equal(before);
  });

  it('stops at one card, which is the last that was reached', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const [first, , third] = findAll(timeline, '.card');
    const titles = titlesOf(timeline);
    expect(stops(timeline)).to.deep.equal([titles[0]]);
    first?.focus();
    press(timeline, 'ArrowRight');
    await timeline.updateComplete;
    expect(stops(timeline)).to.deep.equal([titles[1]]);
    third?.querySelector<HTMLElement>('a')?.focus();
    await timeline.updateComplete;
    expect(stops(timeline)).to.deep.equal([titles[2]]);
    press(timeline, 'ArrowRight');
    expect(focused(timeline)).to.equal(titlesOf(timeline)[3]);
    expect(timeline.shadowRoot?.activeElement?.className).to.equal('card');
  });

  it('stops at the same entry when the data are read again, or at the first', async () => {
    const events = ['1991', '1992', '1993'].map(date => ({id: `in-${date}`, date, title: date}));
    const timeline = await show({timeline: events});
    findAll(timeline, '.card')[1]?.focus();
    timeline.timeline = [{date: '1990', title: 'New'}, ...events];
    await settled(timeline);
    expect(stops(timeline)).to.deep.equal(['1992']);
    timeline.timeline = events.slice(2);
    await settled(timeline);
    expect(stops(timeline)).to.deep.equal(['1993']);
  });

  it('is seen', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    findAll(timeline, '.card')[0]?.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(focused(timeline)).to.equal(titlesOf(timeline)[1]);
    const accent = getComputedStyle(find(timeline, '.heading')).color;
    for (const target of [
      timeline.shadowRoot?.activeElement as HTMLElement,
      findAll(timeline, '.card a')[0],
      findAll(timeline, '.card summary')[0],
      findAll(timeline, '.sources a')[0],
    ]) {
      target?.focus();
      if (!target) continue;
      const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(target);
      expect([outlineStyle, outlineWidth], target.outerHTML).to.deep.equal(['solid', '2px']);
      expect(outlineColor).not.to.equal(accent);
    }
  });

  it('reaches a card, then what is on it, by the tab key', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 1280});
    findAll(timeline, '.card')[2]?.focus();
    await timeline.updateComplete;
    await sendKeys({press: 'Tab'});
    expect(timeline.shadowRoot?.activeElement?.getAttribute('part')).to.equal('citation');
    expect(focused(timeline)).to.equal(titlesOf(timeline)[2]);
  });
});
