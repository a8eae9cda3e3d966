import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CitedTimeline} from './cited-timeline.ts';
import {CitedTimeline as Element} from './cited-timeline.ts';
import {
  find,
  findAll,
  focused,
  key,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
} from './fixture.ts';

/** All that a reader sees of a timeline, and all that a page reads of it. */
const stateOf = (timeline: CitedTimeline): object => ({
  drawn: timeline.shadowRoot?.querySelector('section')?.innerHTML,
  fields: findAll(timeline, 'input').map(input => (input as HTMLInputElement).value),
  attributes: timeline.getAttributeNames(),
  ...Object.fromEntries(
    [...Element.elementProperties.keys()].map(name => [
      name,
      timeline[name as keyof CitedTimeline],
    ]),
  ),
});

const type = (timeline: CitedTimeline, text: string): void => {
  const field = find(timeline, 'input[type="search"]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

const ACTIONS: readonly [about: string, act: (timeline: CitedTimeline) => unknown][] = [
  ['is searched', timeline => type(timeline, 'work 7')],
  ['has its filters opened', timeline => press(timeline, 'Filters')],
  ['is filtered', timeline => findAll(timeline, '[part="filters"] input')[0]?.click()],
  ['is searched no more', timeline => press(timeline, 'Clear all')],
  ['is a table', timeline => press(timeline, 'Table')],
  ['is sorted', timeline => findAll(timeline, '.table thead button')[1]?.click()],
  ['is no table', timeline => press(timeline, 'Table')],
  ['has an entry opened', timeline => timeline.select('made-3')],
  ['goes on', timeline => timeline.next()],
  [
    'is closed by a key',
    async timeline => {
      find(timeline, '#detail [tabindex="-1"]').focus();
      await sendKeys({press: 'Escape'});
    },
  ],
  ['is zoomed', timeline => press(timeline, 'Zoom in')],
  [
    'is panned by a key',
    timeline => key(find(timeline, '.main'), {key: 'ArrowRight', shiftKey: true}),
  ],
  ['shows a range', timeline => timeline.showRange('1950', '1960')],
  [
    'is walked through by keys',
    async timeline => {
      find(timeline, '.track [tabindex="0"]').focus();
      await sendKeys({press: 'ArrowRight'});
      await sendKeys({press: 'Home'});
    },
  ],
  ['shows all', timeline => timeline.fit()],
  ['is dark', timeline => timeline.setAttribute('theme', 'dark')],
  ['runs down the page', timeline => timeline.setAttribute('layout', 'vertical')],
  [
    'has other data',
    timeline => {
      timeline.timeline = makeEvents(9, 2);
    },
  ],
  ['is taken away', timeline => timeline.remove()],
];

describe('two timelines of the same data', () => {
  for (const count of [20, 300]) {
    it(`do not disturb each other: ${count} entries`, async () => {
      const data = makeDocument(makeEvents(count));
      const other = await show({timeline: data, query: 'happened', selected: 'made-2'});
      const acted = await show({timeline: data});
      for (const timeline of [other, acted])
        while (!findAll(timeline, '.main').length) await settled(timeline);
      await settled(other);
      const heard: string[] = [];
      for (const kind of [
        'select',
        'filter-change',
        'layout-change',
        'sort-change',
        'view-change',
        'load',
      ])
        other.addEventListener(`timeline-${kind}`, () => heard.push(kind));
      const before = stateOf(other);
      for (const [about, act] of ACTIONS) {
        const was = JSON.stringify(stateOf(acted));
        await act(acted);
        await settled(acted);
        await settled(other);
        expect(stateOf(other), about).to.deep.equal(before);
        if (acted.isConnected) expect(JSON.stringify(stateOf(acted)), about).not.to.equal(was);
      }
      expect(heard).to.deep.equal([]);
    });
  }

  it('keep the focus where it is, whatever comes to the other', async () => {
    const data = makeDocument(makeEvents(20));
    const [first, second] = [await show({timeline: data}), await show({timeline: data})];
    find(first, '.track [tabindex="0"]').focus();
    const active = focused(first);
    second.select('made-3');
    await settled(second);
    second.layout = 'table';
    await settled(second);
    second.timeline = makeEvents(30);
    await settled(second);
    expect(document.activeElement).to.equal(first);
    expect(focused(first)).to.equal(active);
  });
});
