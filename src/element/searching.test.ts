import {aTimeout, expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import type {TimelineFilterChangeEvent} from './events.ts';
import {
  find,
  findAll,
  focused,
  key,
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

const PAPER = {title: {en: 'Annual report', de: 'Jahresbericht'}, publisher: 'The Paper'};

/** Of few entries, with texts in many scripts. */
const DATA = {
  sources: {paper: PAPER, site: 'https://www.example.org/grain/1', book: {author: 'Zoë Müller'}},
  events: [
    {date: '1990', title: 'Erste Straße', source: 'paper'},
    {date: '1991', title: 'Café der Ökonomen', tags: ['Été'], source: 'paper'},
    {date: '1992', title: 'Ещё один поезд', source: 'site'},
    {date: '1993', title: 'Առաջին գնացքը', source: 'site'},
    {date: '1994', title: '列車が来る', source: 'book'},
    {date: '1995', title: '첫 기차', source: 'book'},
    {date: '1996', title: 'הרכבת הראשונה', summary: 'A train to the border', source: 'paper'},
    {date: '1997', title: 'القِطار الأوّل', summary: 'Another train', source: 'paper'},
    {date: '1998', title: 'Η πρώτη αμαξοστοιχία', source: 'paper'},
    {title: 'İstanbul treni', source: 'paper'},
  ],
};
const NUMBERS: ReadonlySet<number> = new Set(DATA.events.keys());

const field = (timeline: CitedTimeline): HTMLInputElement =>
  find(timeline, '[type="search"]') as HTMLInputElement;

/** Types into the field, as if each time all of `text` were there. */
async function type(timeline: CitedTimeline, text: string): Promise<void> {
  const input = field(timeline);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(timeline);
}

/** The line of what is found. */
const line = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.outcome p')[0]);

/** Numbers of the entries whose cards do not recede. */
const ahead = (timeline: CitedTimeline): number[] =>
  findAll(timeline, 'li:not(.out) > .card')
    .map(({id}) => Number(id.slice(1)))
    .sort((a, b) => a - b);

function listen(timeline: CitedTimeline): TimelineFilterChangeEvent[] {
  const heard: TimelineFilterChangeEvent[] = [];
  timeline.addEventListener('timeline-filter-change', event => heard.push(event));
  return heard;
}

describe('the search field', () => {
  const cases: [query: string, numbers: number[]][] = [
    ['strasse', [0]],
    ['CAFE', [1]],
    ['okonomen', [1]],
    ['ete', [1]],
    ['ЕЩЕ', [2]],
    ['гнацк', []],
    ['ԳՆԱՑՔ', [3]],
    ['列車', [4]],
    ['기', [5]],
    ['הרכבת', [6]],
    ['قطار', [7]],
    ['πρωτη', [8]],
    ['istanbul', [9]],
    ['train', [6, 7]],
    ['train border', [6]],
    ['"to the border"', [6]],
    ['"border train"', []],
    ['jahresbericht', [0, 1, 6, 7, 8, 9]],
    ['the paper cafe', [1]],
    ['example.org', [2, 3]],
    ['zoe muller', [4, 5]],
  ];
  it('finds words in any script, whatever their case and accents', async () => {
    const timeline = await show({timeline: DATA});
    for (const [query, numbers] of cases) {
      await type(timeline, query);
      expect(ahead(timeline), query).to.deep.equal(numbers);
      const said = numbers.length ? `${numbers.length} of 10 entries` : 'No entry matches';
      expect(line(timeline), query).to.include(said);
      expect(timeline.query).to.equal(query);
    }
    await type(timeline, '');
    expect(ahead(timeline)).to.have.length(10);
    expect(line(timeline)).to.equal('');
  });

  it('has read aloud what was found once no more is typed', async () => {
    const timeline = await show({timeline: DATA});
    const region = find(timeline, 'section > [aria-live="polite"]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(textOf(region))).observe(region, {
      ...{characterData: true, childList: true, subtree: true},
    });
    const words = ['c', 'ca', 'caf', 'cafe'].map(text => type(timeline, text));
    await Promise.all(words);
    expect(line(timeline)).to.equal('1 of 10 entries');
    await until(() => heard.length, 'nothing is said');
    expect(heard).to.deep.equal(['1 of 10 entries']);
    // The same once more, as it is the answer to something else.
    await type(timeline, 'café');
    await until(() => heard.length > 1, 'nothing is said again');
    expect(heard).to.deep.equal(['1 of 10 entries', '1 of 10 entries']);
    // What is asked for by another object is the same.
    timeline.filters = {...timeline.filters};
    await aTimeout(1500);
    expect(heard).to.have.length(2);
    await type(timeline, '');
    await until(() => !textOf(region), 'what is no longer so is still there');
  });

  it('keeps what is typed and the focus while the entries change', async () => {
    for (const unmatched of ['recede', 'leave'] as const) {
      const timeline = await show({timeline: DATA, unmatched});
      for (const text of ['t', 'tr', 'tra', 'trax', 'tra']) {
        await type(timeline, text);
        expect(focused(timeline)).to.equal(field(timeline));
        expect(field(timeline).value).to.equal(text);
      }
    }
  });

  for (const unmatched of ['recede', 'leave'] as const) {
    it(`says that nothing is found, and how to see all again: ${unmatched}`, async () => {
      const timeline = await show({timeline: DATA, unmatched});
      const heard = listen(timeline);
      await type(timeline, 'nothing of the kind');
      expect(line(timeline)).to.equal('No entry matches “\u2068nothing of the kind\u2069”');
      expect(ahead(timeline)).to.have.length(0);
      expect(textOf(timeline.shadowRoot?.querySelector('section'))).not.to.include(
        'No entries yet',
      );
      press(timeline, 'Clear', '.outcome');
      await settled(timeline);
      expect(ahead(timeline)).to.have.length(10);
      expect(focused(timeline)).to.equal(field(timeline));
      expect([field(timeline).value, timeline.query]).to.deep.equal(['', '']);
      expect(heard.map(({query}) => query)).to.deep.equal(['nothing of the kind', '']);
    });
  }

  it('is emptied by Escape, which closes nothing else', async () => {
    const timeline = await show({timeline: DATA});
    timeline.select('event-2');
    await type(timeline, 'train');
    let outside = 0;
    const count = (): void => void outside++;
    document.addEventListener('keydown', count);
    const isFree = key(field(timeline), {key: 'Escape'});
    await settled(timeline);
    expect([isFree, outside]).to.deep.equal([false, 0]);
    expect([field(timeline).value, timeline.query]).to.deep.equal(['', '']);
    expect(timeline.selected).to.equal('event-2');
    expect(focused(timeline)).to.equal(field(timeline));
    expect(ahead(timeline)).to.have.length(10);
    // Empty, it leaves the key to whatever it closes.
    expect(key(field(timeline), {key: 'Escape'})).to.equal(true);
    expect(outside).to.equal(1);
    // What is being composed is not given up for it.
    await type(timeline, 'train');
    key(field(timeline), {key: 'Escape', isComposing: true});
    expect(timeline.query).to.equal('train');
    document.removeEventListener('keydown', count);
  });

  it('has the keys that would move the window for itself', async () => {
    const timeline = await show({timeline: DATA});
    await type(timeline, 'a');
    for (const name of ['+', '-', '0', 'Home', 'End', 'ArrowLeft', 'ArrowRight'])
      expect(key(field(timeline), {key: name}), name).to.equal(true);
  });

  it('stays away with few entries, and where it is not wanted', async () => {
    const few = {events: DATA.events.slice(0, 7)};
    const cases: [Partial<CitedTimeline>, search: number, filters: number][] = [
      [{timeline: few}, 0, 0],
      [{timeline: {events: DATA.events.slice(0, 8)}}, 1, 1],
      [{timeline: DATA, controls: 'none'}, 0, 0],
      [{timeline: DATA, controls: 'search'}, 1, 0],
      [{timeline: DATA, controls: 'zoom filter'}, 0, 1],
      [{timeline: few, controls: 'search filter'}, 0, 0],
    ];
    for (const [properties, search, filters] of cases) {
      const timeline = await show(properties);
      const buttons = findAll(timeline, '.tools button').map(textOf);
      expect(findAll(timeline, '[type="search"]')).to.have.length(search);
      expect(buttons.filter(name => name === 'Filters')).to.have.length(filters);
    }
  });
});

describe('query', () => {
  it('is searched for by attribute and by property, before the data and after', async () => {
    const cases: [about: string, set: (timeline: CitedTimeline) => void][] = [
      ['attribute', timeline => timeline.setAttribute('query', 'train')],
      ['property', timeline => Object.assign(timeline, {query: 'train'})],
      ['filters', timeline => Object.assign(timeline, {filters: {sources: ['book']}})],
    ];
    for (const [about, set] of cases)
      for (const isBefore of [true, false]) {
        const timeline = put(isBefore ? {} : {timeline: DATA});
        const heard = listen(timeline);
        await settled(timeline);
        set(timeline);
        if (isBefore) timeline.timeline = DATA;
        await settled(timeline);
        const numbers = about === 'filters' ? [4, 5] : [6, 7];
        expect(ahead(timeline), `${about} ${isBefore}`).to.deep.equal(numbers);
        expect(line(timeline)).to.equal('2 of 10 entries');
        expect(field(timeline).value).to.equal(about === 'filters' ? '' : 'train');
        expect(heard).to.have.length(0);
      }
  });

  it('may be taken away, or be anything', async () => {
    const timeline = await show({timeline: DATA, query: 'train'});
    timeline.removeAttribute('query');
    timeline.setAttribute('query', 'cafe');
    await settled(timeline);
    expect(ahead(timeline)).to.deep.equal([1]);
    timeline.removeAttribute('query');
    await settled(timeline);
    expect(ahead(timeline)).to.have.length(10);
    for (const query of [null, undefined, 1990, {}, []]) {
      Object.assign(timeline, {query, filters: query});
      await settled(timeline);
      expect(findAll(timeline, '.card')).to.have.length(10);
    }
    Object.assign(timeline, {query: '', filters: {sources: 'book', tags: null, none: ['x']}});
    await settled(timeline);
    expect(ahead(timeline)).to.deep.equal([4, 5]);
  });

  it('is told of when a reader changes it, once for each change', async () => {
    const timeline = await show({timeline: DATA});
    const heard = listen(timeline);
    await type(timeline, 'tr');
    await type(timeline, 'tra');
    expect(heard.map(({query, filters}) => [query, filters])).to.deep.equal([
      ['tr', {}],
      ['tra', {}],
    ]);
    expect(heard.every(({bubbles, composed}) => bubbles && composed)).to.equal(true);
  });

  it('finds also where there is no field for it', async () => {
    const timeline = await show({timeline: {events: DATA.events.slice(0, 5)}, query: 'CAFÉ'});
    expect(line(timeline)).to.equal('1 of 5 entries');
    expect(ahead(timeline)).to.deep.equal([1]);
    timeline.query = 'x';
    await settled(timeline);
    press(timeline, 'Clear', '.outcome');
    await settled(timeline);
    expect(ahead(timeline)).to.have.length(5);
  });

  it('is searched for anew in other data, and when they come late', async () => {
    const timeline = await show({timeline: DATA, query: 'train'});
    timeline.timeline = {events: [{title: 'A train', date: '1990'}, ...DATA.events]};
    await settled(timeline);
    expect(ahead(timeline)).to.deep.equal([0, 7, 8]);
    expect(line(timeline)).to.equal('3 of 11 entries');
    timeline.timeline = {events: DATA.events.slice(0, 3)};
    await settled(timeline);
    expect(line(timeline)).to.include('No entry matches');
    timeline.timeline = makeDocument(makeEvents(200));
    await next(timeline, 'timeline-load');
    await until(() => /matches/.test(line(timeline)), 'what is found');
    timeline.timeline = [];
    await settled(timeline);
    expect(textOf(timeline.shadowRoot?.querySelector('section'))).to.include('No entries yet');
  });

  it('may be of any signs and of any length', async () => {
    const odd: [query: string, numbers?: Iterable<number>][] = [
      ['x'.repeat(10_000), []],
      ['train '.repeat(2000), [6, 7]],
      ['('.repeat(10_000), []],
      ['.*', []],
      ['[a-z]+$', []],
      ['\\', []],
      ['(?<!', []],
      ['\0', NUMBERS],
      ['   \n\t ', NUMBERS],
      ['\u0301\u0327', NUMBERS],
      ['"', NUMBERS],
      ['""', NUMBERS],
      ['\ud83d', []],
      ['\udc00 train', []],
      ['😀', []],
      ['\u202e', NUMBERS],
      ['__proto__', []],
      ['constructor', []],
    ];
    const many = await showMany({timeline: makeDocument(makeEvents(300))});
    for (const unmatched of ['recede', 'leave'] as const) {
      const timeline = await show({timeline: DATA, unmatched});
      many.unmatched = unmatched;
      for (const [query, numbers = []] of odd) {
        const about = `${JSON.stringify(query.slice(0, 20))}, ${query.length}`;
        timeline.query = query;
        many.query = query;
        await settled(timeline);
        await settled(many);
        expect(ahead(timeline), about).to.deep.equal([...numbers]);
        expect(line(timeline).length, about).to.be.below(120);
        expect(findAll(many, '.outcome').length, about).to.be.at.most(1);
      }
    }
  });
});

describe('the way through what is found', () => {
  for (const unmatched of ['recede', 'leave'] as const) {
    it(`has no other entries: ${unmatched}`, async () => {
      const timeline = await show({timeline: DATA, query: 'train', unmatched});
      const walked: (string | null)[] = [];
      for (const way of ['next', 'next', 'next', 'previous', 'previous'] as const) {
        timeline[way]();
        await settled(timeline);
        walked.push(timeline.selected);
      }
      expect(walked).to.deep.equal(['event-7', 'event-8', 'event-8', 'event-7', 'event-7']);
    });

    it(`leads from what is not found to what is: ${unmatched}`, async () => {
      const timeline = await show({timeline: DATA, selected: 'event-2', query: 'train', unmatched});
      expect(textOf(find(timeline, '#detail'))).to.include('Café der Ökonomen');
      timeline.next();
      await settled(timeline);
      expect(timeline.selected).to.equal('event-7');
    });

    it(`leads to what is far away among many: ${unmatched}`, async () => {
      const events = makeEvents(2000).map((event, i) =>
        i === 20 || i === 1500
          ? {...event, title: `The needle ${i}`, date: `${1920 + Math.floor(i / 50)}`}
          : event,
      );
      const timeline = await showMany({timeline: makeDocument(events), unmatched});
      timeline.showRange('2010', '2012');
      await settled(timeline);
      await type(timeline, 'needle');
      await until(() => line(timeline) === '2 of 2,000 entries', 'both');
      for (const id of ['made-20', 'made-1500']) {
        timeline.next();
        await settled(timeline);
        expect(timeline.selected).to.equal(id);
        const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
        const number = id.slice(5);
        const drawn = findAll(timeline, `#e${number}, [data-number="${number}"]`)[0];
        const x = drawn?.getBoundingClientRect().left ?? Number.NaN;
        expect(x, id).to.be.within(left - 1, right);
      }
    });
  }
});

for (const [count, word] of [
  [2000, '"happened 12"'],
  [20_000, '"happened 199"'],
] as const) {
  describe(`the search field of ${count} entries`, () => {
    const events = makeEvents(count);
    const has = ({title}: {title: string}): boolean => title.includes(word.slice(1, -1));
    const all = count.toLocaleString('en');
    it('finds as many as there are, as they are typed and taken back', async () => {
      const timeline = await showMany({timeline: makeDocument(events)});
      const found = events.filter(has).length;
      expect(found).to.be.within(10, 120);
      for (let i = 1; i < word.length; i += 3) await type(timeline, word.slice(0, i));
      await type(timeline, word);
      const said = `${found.toLocaleString('en')} of ${all} entries`;
      await until(() => line(timeline) === said, said);
      await type(timeline, 'happened');
      await until(() => line(timeline) === `${all} of ${all} entries`, 'all');
      await type(timeline, 'Group');
      await until(() => /No entry|of/.test(line(timeline)), 'anything');
      await type(timeline, '');
      expect(line(timeline)).to.equal('');
    });

    it('brings what is found by itself', async () => {
      const timeline = await showMany({
        ...{timeline: makeDocument(events), unmatched: 'leave', query: `happened ${count - 1}`},
      });
      await until(
        () => titlesOf(timeline).length === 1 || findAll(timeline, '.stop').length === 1,
        'one',
      );
      expect(line(timeline)).to.equal(`1 of ${all} entries`);
      timeline.query = '';
      await settled(timeline);
      await until(() => findAll(timeline, '.heap').length > 10, 'all');
    });
  });
}
