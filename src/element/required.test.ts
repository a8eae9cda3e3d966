import {expect} from '@open-wc/testing';
import type {Problem} from '../model/types.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  show,
  showMany,
  textOf,
  titlesOf,
  until,
} from './fixture.ts';

const SOURCES = {a: {title: 'A work', publisher: 'The Press'}, b: {title: 'B', publisher: 'P'}};
const FEW = {
  sources: SOURCES,
  events: [
    {id: 'one', date: '1990', title: 'One', source: 'a'},
    {id: 'bare', date: '1991', title: 'Bare', summary: 'A rumour.', group: 'g', tags: ['rumour']},
    {id: 'two', date: '1992', title: 'Two', citations: ['a', 'b']},
    {id: 'nobody', date: '1993', title: 'Nobody', source: 'nobody'},
    {id: 'undated', title: 'Undated', status: 'expected'},
    {id: 'half', title: 'Half', status: 'expected', citations: ['nobody', 'a']},
    ...['four', 'five', 'six', 'seven', 'eight', 'nine'].map((id, i) => ({
      ...{id, date: `200${i}`, title: id, source: 'b'},
    })),
  ],
};
const HIDDEN = ['Bare', 'Nobody', 'Undated'];
const SHOWN = FEW.events.map(({title}) => title).filter(title => !HIDDEN.includes(title));

/** Every tenth cites nothing, and every tenth what nothing describes. */
const events = makeEvents(400).map((event, i) => ({
  ...event,
  citations: i % 10 === 3 ? [] : i % 10 === 7 ? ['nobody'] : event.citations,
}));
const MANY = makeDocument(events);

const required = (problems: readonly Problem[]): string[] =>
  problems.filter(({code}) => code === 'citation-required').map(({path}) => path);

const rowsOf = (timeline: CitedTimeline): string[] => findAll(timeline, '.table .open').map(textOf);

/** The line of what is found. */
const lineOf = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.outcome')[0]);

/** What is told of how many entries there are. */
const stateOf = (timeline: CitedTimeline): string => textOf(find(timeline, '.sources .state'));

describe('require-citations, of few entries', () => {
  it('leaves out what has no source that is described', async () => {
    const timeline = await show({timeline: FEW, requireCitations: true});
    expect(titlesOf(timeline)).to.have.members(SHOWN);
    expect(stateOf(timeline)).to.equal(
      '9 entries, all sourced: 8 with one source only, 1 with two or more.',
    );
    const text = textOf(timeline.shadowRoot?.querySelector('section'));
    expect(text).to.not.match(/Bare|Undated|rumour|No source given/);
    // Half is known from one source, and names another.
    expect(findAll(timeline, '.sources li')).to.have.length(3);
  });

  it('leaves it in where that is not asked for, and says so', async () => {
    const timeline = await show({timeline: FEW});
    expect(titlesOf(timeline)).to.have.length(12);
    expect(textOf(timeline.shadowRoot?.querySelector('section'))).to.contain('No source given');
    expect(required(timeline.problems)).to.deep.equal([]);
    expect(timeline.problems.map(({code}) => code)).to.include('citation-missing');
  });

  it('is an attribute', async () => {
    const timeline = document.createElement('cited-timeline');
    timeline.setAttribute('require-citations', '');
    expect(timeline.requireCitations).to.equal(true);
    timeline.removeAttribute('require-citations');
    expect(timeline.requireCitations).to.equal(false);
  });

  it('tells the author what is hidden, in place of that it has no source', async () => {
    const timeline = put({timeline: FEW, requireCitations: true});
    const {problems} = await next(timeline, 'timeline-problem');
    expect(problems).to.equal(timeline.problems);
    expect(required(problems)).to.deep.equal(['events[1]', 'events[4]', 'events[3]']);
    const {severity, message} = problems.find(({code}) => code === 'citation-required') as Problem;
    expect([severity, message]).to.deep.equal([
      'warning',
      'The event is hidden, as it has no source',
    ]);
    expect(problems.map(({code}) => code)).to.not.include('citation-missing');
    expect(problems.filter(({code}) => code === 'source-unknown')).to.have.length(2);
  });

  it('gives what shows the timeline otherwise only what is shown', async () => {
    const timeline = put({timeline: FEW, requireCitations: true});
    const {timeline: given} = await next(timeline, 'timeline-load');
    expect(given.events.map(({title}) => title)).to.deep.equal(SHOWN);
  });

  it('holds in the table, the search and the filters', async () => {
    const timeline = await show({timeline: FEW, requireCitations: true, layout: 'table'});
    await until(() => rowsOf(timeline).length, 'no rows');
    expect(rowsOf(timeline)).to.have.members(SHOWN);
    timeline.query = 'rumour';
    await until(() => /^No entry matches/.test(lineOf(timeline)), 'something is found');
    timeline.query = '';
    timeline.layout = 'auto';
    await settled(timeline);
    press(timeline, 'Filters', '.tools');
    await until(() => findAll(timeline, '.filters label').length, 'no filters');
    const values = findAll(timeline, '.filters label').map(textOf).join();
    expect(values).to.not.match(/rumour|nobody \(not described\) 2|\bg\b/);
  });

  it('can be asked for and no longer', async () => {
    const timeline = await show({timeline: FEW});
    timeline.requireCitations = true;
    await settled(timeline);
    expect(titlesOf(timeline)).to.have.length(SHOWN.length);
    timeline.requireCitations = false;
    await settled(timeline);
    expect(titlesOf(timeline)).to.have.length(12);
    expect(required(timeline.problems)).to.deep.equal([]);
  });

  it('closes what is open, and says that it is gone', async () => {
    const timeline = await show({timeline: FEW, selected: 'bare'});
    await until(() => findAll(timeline, '#detail').length, 'not open');
    timeline.requireCitations = true;
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(findAll(timeline, '#detail')).to.have.length(0);
    expect(textOf(find(timeline, '.notice.state'))).to.equal(
      'The entry that was open has been removed',
    );
  });

  it('takes a link to what is hidden as one to what is gone', async () => {
    const timeline = await show({timeline: FEW, requireCitations: true, selected: 'bare'});
    await until(() => findAll(timeline, '.notice.state').length, 'nothing is said');
    expect(textOf(find(timeline, '.notice.state'))).to.equal(
      'The entry that this link led to is not here any more',
    );
    expect(timeline.selected).to.equal(null);
  });

  it('walks past what is hidden', async () => {
    const timeline = await show({timeline: FEW, requireCitations: true, selected: 'one'});
    await until(() => findAll(timeline, '#detail').length, 'not open');
    expect(textOf(find(timeline, '.ways p'))).to.equal('1 of 9');
    find(timeline, '.ways .after').click();
    await settled(timeline);
    expect(timeline.selected).to.equal('two');
  });

  const empty: [about: string, events: unknown[], text: string][] = [
    [
      'that none has a source',
      [{title: 'A', date: '1990'}, {title: 'B'}],
      'No entry has a source yet',
    ],
    ['that there are none', [], 'No entries yet'],
  ];
  for (const [about, events, text] of empty)
    it(`says ${about}`, async () => {
      const timeline = await show({timeline: events, requireCitations: true});
      expect(textOf(find(timeline, '.notice'))).to.equal(text);
      expect(findAll(timeline, '.card, .tools, .sources')).to.have.length(0);
    });
});

describe('require-citations, of many entries', () => {
  const shown = events.filter((_, i) => i % 10 !== 3 && i % 10 !== 7);

  it('leaves out what has no source that is described', async () => {
    const timeline = await showMany({timeline: MANY, requireCitations: true});
    expect(textOf(find(timeline, '.told'))).to.contain('320 entries');
    expect(stateOf(timeline)).to.match(/^320 entries, all sourced: /);
    expect(findAll(timeline, '.sources li').map(textOf).join()).to.not.contain('nobody');
    expect(required(timeline.problems)).to.have.length(80);
    expect(required(timeline.problems).slice(0, 2)).to.deep.equal(['events[3]', 'events[13]']);
    timeline.layout = 'table';
    await until(() => rowsOf(timeline).length, 'no rows');
    expect(textOf(find(timeline, '.rows'))).to.not.contain('No source given');
  });

  it('finds only what is shown', async () => {
    const timeline = await showMany({timeline: MANY, requireCitations: true, query: 'happened'});
    await until(() => /320 of 320 entries/.test(lineOf(timeline)), 'not all is found');
    timeline.unmatched = 'leave';
    timeline.query = '"happened 33"';
    const found = shown.filter(({title}) => /happened 33/.test(title)).length;
    await until(() => lineOf(timeline).startsWith(`${found} of 320`), 'other things are found');
    // 33, 333 and 337 are hidden.
    expect(found).to.equal(8);
  });

  it('opens what is shown by its id, and takes others as gone', async () => {
    const timeline = await showMany({timeline: MANY, requireCitations: true, selected: 'made-8'});
    await until(() => findAll(timeline, '#detail').length, 'not open');
    expect(textOf(find(timeline, '#detail-title'))).to.equal('What happened 8');
    timeline.select('made-13');
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(findAll(timeline, '.notice.state')).to.have.length(1);
  });

  for (const groupBy of [null, 'group'])
    it(`can be asked for and no longer${groupBy ? ', by group' : ''}`, async () => {
      const timeline = await showMany({timeline: MANY, groupBy});
      const change = async (isRequired: boolean): Promise<string> => {
        const loaded = next(timeline, 'timeline-load');
        timeline.requireCitations = isRequired;
        await loaded;
        await settled(timeline);
        return /^\S+ entries/.exec(stateOf(timeline))?.[0] ?? '';
      };
      expect(await change(true)).to.equal('320 entries');
      expect(await change(false)).to.equal('400 entries');
    });

  it('shows what has got a source since', async () => {
    const timeline = await showMany({timeline: MANY, requireCitations: true});
    const loaded = next(timeline, 'timeline-load');
    const [, , , bare] = events;
    timeline.timeline = {...MANY, events: events.with(3, {...bare, citations: ['s1']} as never)};
    await loaded;
    await settled(timeline);
    expect(stateOf(timeline)).to.match(/^321 entries/);
    expect(required(timeline.problems)).to.have.length(79);
  });

  it('says that none has a source', async () => {
    const bare = {...MANY, events: events.map(event => ({...event, citations: []}))};
    const timeline = await showMany({timeline: bare, requireCitations: true});
    expect(textOf(find(timeline, '.notice'))).to.equal('No entry has a source yet');
  });
});
