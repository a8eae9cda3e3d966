import {expect} from '@open-wc/testing';
import type {Filters} from '../find/facets.ts';
import {barriers} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  focused,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';

const DATA = {
  sources: {a: {title: 'Alpha'}, b: {title: 'Beta'}, c: {title: 'Gamma'}},
  groups: {war: {label: 'War'}, trade: {label: 'Trade'}},
  events: [
    {date: '1990', title: 'One', group: 'war', tags: ['rail'], source: 'a'},
    {date: '1991', title: 'Two', group: 'war', tags: ['rail', 'grain'], source: 'b'},
    {date: '1992', title: 'Three', group: 'trade', source: ['a', 'b']},
    {date: '1993', title: 'Four', group: 'trade', source: {source: 'c', stance: 'disputes'}},
    {date: '1994', title: 'Five', tags: ['grain'], source: 'a'},
    {date: '2090', title: 'Six', status: 'expected', source: 'a'},
    {date: '1996', title: 'Seven rail', source: 'c'},
    {title: 'Eight', group: 'war', source: 'b'},
  ],
};

async function open(timeline: CitedTimeline): Promise<void> {
  press(timeline, 'Filters', '.tools');
  await settled(timeline);
  await until(() => findAll(timeline, '.filters').length, 'filters');
}

/** What can be chosen, with how many have it: `*` is chosen. */
const values = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.filters label').map(label => {
    const isChosen = label.querySelector('input')?.checked;
    return `${isChosen ? '*' : ''}${textOf(label).replace(/, .*/, '').replaceAll('\u00a0', ' ')}`;
  });

const box = (timeline: CitedTimeline, name: string): HTMLInputElement =>
  findAll(timeline, '.filters label')
    .find(label => textOf(label).startsWith(name))
    ?.querySelector('input') as HTMLInputElement;

async function choose(timeline: CitedTimeline, name: string): Promise<void> {
  // As the space bar does.
  box(timeline, name).focus();
  box(timeline, name).click();
  await settled(timeline);
}

const ahead = (timeline: CitedTimeline): string =>
  findAll(timeline, 'li:not(.out) > .card .title').map(textOf).join();

describe('filters', () => {
  it('open and close by their button, and can all be reached by the tab key', async () => {
    const timeline = await show({timeline: DATA});
    const button = findAll(timeline, '.tools button').find(one => textOf(one) === 'Filters');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    await open(timeline);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const group = find(timeline, '.filters[role="group"][aria-label="Filters"]');
    const reached = group.querySelectorAll<HTMLElement>('input, button, summary');
    expect(reached.length).to.equal(11);
    for (const one of reached) expect(one.tabIndex).to.equal(0);
    expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
    button?.click();
    await settled(timeline);
    expect(findAll(timeline, '.filters')).to.have.length(0);
  });

  it('choose by group, tag, source, status and difference, each with counts', async () => {
    const timeline = await show({timeline: DATA});
    const heard: [string, Filters][] = [];
    timeline.addEventListener('timeline-filter-change', ({query, filters}) =>
      heard.push([query, filters]),
    );
    await open(timeline);
    expect(values(timeline)).to.deep.equal([
      ...['War 3', 'Trade 2', 'rail 2', 'grain 2', 'Alpha 4', 'Beta 3', 'Gamma 2'],
      ...['Happened 7', 'Expected 1', 'Sources differ 1'],
    ]);
    await choose(timeline, 'War');
    expect(ahead(timeline)).to.equal('One,Two,Eight');
    expect(focused(timeline)).to.equal(box(timeline, 'War'));
    // What else is chosen counts, but not of the same kind.
    expect(values(timeline)).to.deep.equal([
      ...['*War 3', 'Trade 2', 'rail 2', 'grain 1', 'Alpha 1', 'Beta 2', 'Gamma 0'],
      ...['Happened 3', 'Expected 0', 'Sources differ 0'],
    ]);
    await choose(timeline, 'Trade');
    expect(ahead(timeline)).to.equal('One,Two,Three,Four,Eight');
    await choose(timeline, 'Beta');
    expect(ahead(timeline)).to.equal('Two,Three,Eight');
    expect(textOf(find(timeline, '.outcome p'))).to.equal('3 of 8 entries');
    expect(heard.map(([, filters]) => filters)).to.deep.equal([
      {groups: ['war']},
      {groups: ['war', 'trade']},
      {groups: ['war', 'trade'], sources: ['b']},
    ]);
    expect(timeline.filters).to.deep.equal({groups: ['war', 'trade'], sources: ['b']});
    find(timeline, '.filters > button').focus();
    press(timeline, 'Clear all', '.filters');
    await settled(timeline);
    expect(heard.at(-1)).to.deep.equal(['', {}]);
    expect(textOf(focused(timeline))).to.equal('Clear all');
    expect(values(timeline).some(value => value.startsWith('*'))).to.equal(false);
    for (const [name, titles] of [
      ['Expected', 'Six'],
      ['Sources differ', 'Four'],
      ['grain', 'Two,Five'],
    ] as const) {
      await choose(timeline, name);
      expect(ahead(timeline), name).to.equal(titles);
      await choose(timeline, name);
    }
    expect(timeline.filters).to.deep.equal({});
    expect(findAll(timeline, '.out')).to.have.length(0);
  });

  it('go with what is searched for, and their counts follow it', async () => {
    const timeline = await show({timeline: DATA, query: 'rail'});
    await open(timeline);
    expect(values(timeline).slice(0, 4)).to.deep.equal(['War 2', 'Trade 0', 'rail 2', 'grain 1']);
    await choose(timeline, 'grain');
    expect(ahead(timeline)).to.equal('Two');
    await choose(timeline, 'Expected');
    expect(textOf(find(timeline, '.outcome p'))).to.equal(
      'No entry matches “\u2068rail\u2069” with these filters',
    );
    press(timeline, 'Clear all', '.filters');
    await settled(timeline);
    expect([timeline.query, ahead(timeline)]).to.deep.equal(['rail', 'One,Two,Seven rail']);
    await choose(timeline, 'Expected');
    press(timeline, 'Clear', '.outcome');
    await settled(timeline);
    expect([timeline.query, timeline.filters]).to.deep.equal(['', {}]);
    expect(focused(timeline)?.matches('[type="search"]')).to.equal(true);
  });

  it('can be set by the author, before the data and after, and are shown as chosen', async () => {
    for (const unmatched of ['recede', 'leave'] as const) {
      const timeline = await show({filters: {tags: ['rail']}, unmatched});
      timeline.timeline = DATA;
      await settled(timeline);
      expect(ahead(timeline)).to.equal('One,Two');
      await open(timeline);
      expect(box(timeline, 'rail').checked).to.equal(true);
      timeline.filters = {differ: true};
      await settled(timeline);
      expect(ahead(timeline)).to.equal('Four');
      expect([box(timeline, 'rail').checked, box(timeline, 'Sources').checked]).to.deep.equal([
        ...[false, true],
      ]);
      timeline.filters = {tags: ['gone']};
      await settled(timeline);
      expect(textOf(find(timeline, '.outcome p'))).to.equal('No entry matches these filters');
      expect(box(timeline, 'gone').checked).to.equal(true);
    }
  });

  it('are those of other data when they come', async () => {
    const timeline = await show({timeline: DATA});
    await open(timeline);
    timeline.timeline = {
      ...DATA,
      events: DATA.events.map(event => ({...event, tags: ['x', 'y']})),
    };
    await settled(timeline);
    expect(values(timeline)).to.include('x 8');
    expect(values(timeline)).not.to.include('grain 2');
  });

  it('of few and of many do not disturb each other', async () => {
    const few = await show({timeline: DATA});
    const many = await showMany({timeline: makeDocument(makeEvents(2000)), unmatched: 'leave'});
    await open(many);
    const [{length}] = [findAll(many, '.filters label')];
    expect(length).to.be.above(10);
    await choose(many, 'Group A');
    const count = makeEvents(2000).filter(({group}) => group === 'g0').length;
    await until(
      () => textOf(find(many, '.outcome p')) === `${count} of 2,000 entries`,
      `${count} entries`,
    );
    expect(box(many, 'Group A').checked).to.equal(true);
    expect(findAll(few, '.out, .filters')).to.have.length(0);
  });
});
