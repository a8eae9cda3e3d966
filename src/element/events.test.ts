import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  key,
  makeBox,
  makeDocument,
  makeEvents,
  press,
  put,
  settled,
  show,
} from './fixture.ts';

const EVENTS = makeEvents(20);
const DOCUMENT = makeDocument(EVENTS);

const KINDS = [
  ...(['timeline-load', 'timeline-problem', 'timeline-view-change', 'timeline-select'] as const),
  ...(['timeline-filter-change', 'timeline-layout-change', 'timeline-sort-change'] as const),
] as const;

/** What an element tells from now on, and in which shape. */
function listen(timeline: EventTarget): Event[] {
  const heard: Event[] = [];
  for (const kind of KINDS) timeline.addEventListener(kind, event => heard.push(event));
  return heard;
}

const kindsOf = (heard: readonly Event[]): string[] =>
  heard.map(({type}) => type.replace('timeline-', ''));

/** What events bring, apart from what every event does. */
const fieldsOf = (event: Event): object =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

const type = (timeline: CitedTimeline, text: string): void => {
  const field = find(timeline, 'input[type="search"]') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

type Step = readonly [
  about: string,
  act: (timeline: CitedTimeline) => void,
  kinds: string[],
  fields?: object,
];

const idOf = (id: string) => ({entry: {id}});

/** What a reader does to one element, one after the other, and what it tells of each. */
const STEPS: readonly Step[] = [
  [
    'searching',
    timeline => type(timeline, 'work 7'),
    ['filter-change'],
    {query: 'work 7', filters: {}},
  ],
  ['searching for the same', timeline => type(timeline, 'work 7'), []],
  [
    'searching no more',
    timeline => type(timeline, ''),
    ['filter-change'],
    {query: '', filters: {}},
  ],
  ['opening the filters', timeline => press(timeline, 'Filters'), []],
  [
    'choosing',
    timeline => findAll(timeline, '[part="filters"] input')[0]?.click(),
    ['filter-change'],
    {query: '', filters: {groups: ['g0']}},
  ],
  [
    'choosing no more',
    timeline => findAll(timeline, '[part="filters"] input')[0]?.click(),
    ['filter-change'],
  ],
  ['closing the filters', timeline => press(timeline, 'Filters'), []],
  ['the table', timeline => press(timeline, 'Table'), ['layout-change'], {layout: 'table'}],
  [
    'sorting',
    timeline => findAll(timeline, '.table thead button')[1]?.click(),
    ['sort-change'],
    {sort: 'title'},
  ],
  [
    'turning it round',
    timeline => findAll(timeline, '.table thead button')[1]?.click(),
    ['sort-change'],
    {sort: '-title'},
  ],
  ['no table', timeline => press(timeline, 'Table'), ['layout-change'], {layout: 'auto'}],
  ['opening', timeline => find(timeline, '#e3 .title').click(), ['select'], idOf('made-3')],
  ['going on', timeline => timeline.next(), ['select']],
  ['selecting', timeline => timeline.select('made-5'), ['select'], idOf('made-5')],
  ['selecting the same', timeline => timeline.select('made-5'), []],
  ['closing', timeline => timeline.select(null), ['select'], {entry: undefined}],
  ['closing again', timeline => timeline.select(null), []],
  ['coming closer', timeline => press(timeline, 'Zoom in'), ['view-change']],
  ['all', timeline => press(timeline, 'All'), ['view-change']],
  ['all again', timeline => press(timeline, 'All'), []],
  ['a range', timeline => timeline.showRange('1950', '1960'), ['view-change']],
  ['a key', timeline => key(find(timeline, '.main'), {key: '-'}), ['view-change']],
];

describe('events', () => {
  it('are told once of each thing that a reader or a method changes', async () => {
    const timeline = await show({timeline: DOCUMENT});
    const heard = listen(timeline);
    for (const [about, act, kinds, fields = {}] of STEPS) {
      heard.length = 0;
      act(timeline);
      await settled(timeline);
      // An entry that is opened is brought into view.
      const isOfWindow = kinds.includes('view-change');
      const told = heard.filter(({type}) => isOfWindow || type !== 'timeline-view-change');
      expect(kindsOf(told), about).to.deep.equal(kinds);
      const [event = new Event('none')] = told;
      for (const [name, value] of Object.entries(fields)) {
        const said = (fieldsOf(event) as Record<string, unknown>)[name];
        const plain = name === 'entry' && value ? {id: (said as {id: string}).id} : said;
        expect(plain, `${about}: ${name}`).to.deep.equal(value);
      }
      for (const {bubbles, composed, cancelable, target} of heard) {
        expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
        expect(target).to.equal(timeline);
      }
    }
  });

  it('tell of what is as it is by then', async () => {
    const timeline = await show({timeline: DOCUMENT});
    const seen: unknown[] = [];
    timeline.addEventListener('timeline-select', ({entry}) =>
      seen.push([timeline.selected, entry?.id]),
    );
    timeline.addEventListener('timeline-filter-change', ({query}) =>
      seen.push([timeline.query, query]),
    );
    timeline.addEventListener('timeline-layout-change', ({layout}) =>
      seen.push([timeline.layout, layout]),
    );
    timeline.select('made-1');
    type(timeline, 'what');
    press(timeline, 'Table');
    await settled(timeline);
    expect(seen).to.deep.equal([
      ['made-1', 'made-1'],
      ['what', 'what'],
      ['table', 'table'],
    ]);
  });

  it('are not told of what a page sets', async () => {
    const timeline = await show({timeline: DOCUMENT});
    const heard = listen(timeline);
    const values: readonly Partial<CitedTimeline>[] = [
      {query: 'work 7'},
      {filters: {groups: ['g1']}},
      {unmatched: 'leave'},
      {query: '', filters: {}},
      {layout: 'table'},
      {sort: '-source'},
      {layout: 'vertical'},
      {layout: 'auto'},
      {selected: 'made-5'},
      {selected: null},
      {controls: 'none'},
      {theme: 'dark'},
      {heading: 'Another'},
    ];
    for (const value of values) {
      Object.assign(timeline, value);
      await settled(timeline);
    }
    expect(kindsOf(heard).filter(kind => kind !== 'view-change')).to.deep.equal([]);
    expect([timeline.selected, timeline.query, timeline.sort]).to.deep.equal([null, '', '-source']);
  });

  it('are told again when a listener sets what it is told of', async () => {
    const timeline = await show({timeline: DOCUMENT});
    const heard = listen(timeline);
    timeline.addEventListener('timeline-select', ({entry}) => {
      timeline.selected = entry?.id ?? null;
    });
    timeline.addEventListener('timeline-filter-change', ({query, filters}) =>
      Object.assign(timeline, {query, filters: {...filters}}),
    );
    timeline.select('made-1');
    await settled(timeline);
    type(timeline, 'work 7');
    await settled(timeline);
    const told = kindsOf(heard).filter(kind => kind !== 'view-change');
    expect(told).to.deep.equal(['select', 'filter-change']);
  });

  it('tell that an entry is closed which goes with other data', async () => {
    const timeline = await show({timeline: DOCUMENT, selected: 'made-3'});
    const heard = listen(timeline);
    timeline.timeline = makeDocument(EVENTS.filter(({id}) => id !== 'made-3'));
    await settled(timeline);
    const told = kindsOf(heard).filter(kind => kind !== 'view-change');
    expect(told.sort()).to.deep.equal(['load', 'select']);
    expect(timeline.selected).to.equal(null);
  });

  it('tell of data once each time, and of their problems', async () => {
    const box = makeBox();
    const heard = listen(box);
    const timeline = put({timeline: [{date: 'never', title: 'A'}]});
    box.append(timeline);
    timeline.addEventListener('timeline-problem', event => event.preventDefault());
    await settled(timeline);
    expect(kindsOf(heard)).to.deep.equal(['load', 'problem']);
    const [load, problem] = heard;
    expect(Object.keys(fieldsOf(load as Event))).to.deep.equal(['timeline', 'problems']);
    expect(Object.keys(fieldsOf(problem as Event))).to.deep.equal(['problems']);
    expect([problem?.bubbles, problem?.composed, problem?.cancelable]).to.deep.equal([
      ...[true, true, true],
    ]);
    timeline.timeline = DOCUMENT;
    await settled(timeline);
    expect(kindsOf(heard).slice(2)).to.deep.equal(['load']);
    timeline.heading = 'Drawn again';
    await settled(timeline);
    expect(heard).to.have.length(3);
  });

  it('reach a page from within a shadow root', async () => {
    const outer = makeBox();
    const heard = listen(outer);
    const host = outer.appendChild(document.createElement('div'));
    const timeline = Object.assign(document.createElement('cited-timeline'), {timeline: DOCUMENT});
    host.attachShadow({mode: 'open'}).append(timeline);
    await settled(timeline);
    timeline.select('made-1');
    press(timeline, 'Table');
    await settled(timeline);
    expect(kindsOf(heard)).to.include.members(['load', 'select', 'layout-change']);
  });
});
