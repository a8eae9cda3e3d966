import {expect} from '@open-wc/testing';
import {COMPLETE, CORPUS} from './corpus.ts';
import {parseTimeline} from './parse.ts';

const SOURCE = 'https://example.org/a';

function freeze(value: unknown): void {
  if (typeof value !== 'object' || !value) return;
  Object.freeze(value);
  for (const field of Object.values(value)) freeze(field);
}

/** What was parsed, as JSON would have it: without what is undefined. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('parseTimeline', () => {
  for (const {name, document, problems} of CORPUS)
    it(`finds what is wrong: ${name}`, () => {
      freeze(document);
      const found = parseTimeline(document).problems;
      expect(found.map(({code, path}) => `${code} ${path}`)).to.deep.equal(problems);
    });

  it('parses each field', () => {
    const {timeline} = parseTimeline(COMPLETE);
    const {title, description, lang, groups} = plain(timeline);
    expect({title, description, lang, groups}).to.deep.equal({
      title: COMPLETE.title,
      description: COMPLETE.description,
      lang: 'en',
      groups: {trade: {id: 'trade', label: {en: 'Trade'}}, war: {id: 'war', label: 'War'}},
    });
    const {date, citations, media, ...entry} = plain(timeline.events[0]);
    expect(date.text).to.equal('2025-08-08/2025-08-09');
    expect(citations).to.have.length(7);
    expect(media).to.have.length(3);
    const {displayDate, summary, tags, image} = COMPLETE.events[0] as object &
      Record<string, unknown>;
    expect(entry).to.deep.equal({
      id: 'summit',
      index: 0,
      displayDate,
      title: 'Summit',
      summary,
      status: 'happened',
      group: groups.trade,
      tags,
      image,
      corrections: [
        {
          date: plain(timeline.events[0]?.corrections[0]?.date),
          note: 'Was a day later.',
        },
        {note: 'A name was misspelt.'},
      ],
    });
  });

  it('reads sources and groups wherever they stand in the document', () => {
    const {sources, groups, ...rest} = COMPLETE;
    expect(parseTimeline({...rest, groups, sources})).to.deep.equal(parseTimeline(COMPLETE));
  });

  it('parses a list like an object that has nothing else', () => {
    const {events} = COMPLETE;
    expect(parseTimeline(events)).to.deep.equal(parseTimeline({events}));
  });

  it('keeps what events say that are none', () => {
    const {events} = parseTimeline(['A train', 5, null, '', undefined, ['a']]).timeline;
    expect(events.map(({index, title}) => [index, title])).to.deep.equal([
      [0, 'A train'],
      [1, '5'],
      [5, '["a"]'],
    ]);
  });

  it('keeps the one event that stands in place of a list', () => {
    const {timeline} = parseTimeline({events: {title: 'A'}});
    expect(timeline.events.map(({title}) => title)).to.deep.equal(['A']);
  });

  it('gives each entry an id of its own, and leaves the author those that they gave', () => {
    const ids = [undefined, 'a', 'a', 'event-1', '', 'event-5-2', 'event-5', 7];
    const {timeline} = parseTimeline(ids.map(id => ({id, title: 'A'})));
    expect(timeline.events.map(({id}) => id)).to.deep.equal([
      'event-1-2',
      'a',
      'event-3',
      'event-1',
      'event-5-2-2',
      'event-5-2',
      'event-5',
      '7',
    ]);
  });

  it('keeps texts to the letter, and only blank ones out', () => {
    const title = ' <b>A</b>\n&amp; \u202e“B”\u202c';
    const [entry] = parseTimeline([{title: {en: title, de: ' ', hy: 5}, summary: '\n'}]).timeline
      .events;
    expect(entry?.title).to.deep.equal({en: title, hy: '5'});
    expect(entry?.summary).to.equal(undefined);
  });

  it('makes a group of an id that is only used', () => {
    const {timeline} = parseTimeline([
      {title: 'A', group: 'rail'},
      {title: 'B', group: 'rail'},
    ]);
    expect(timeline.groups).to.deep.equal({rail: {id: 'rail', label: 'rail'}});
    expect(timeline.events[0]?.group).to.equal(timeline.events[1]?.group);
  });

  it('keeps what is said of an image that has no safe address', () => {
    const image = {src: 'javascript:alert(1)', alt: 'A train.', credit: 'Someone'};
    const [entry] = parseTimeline([{title: 'A', image}]).timeline.events;
    expect(plain(entry?.image)).to.deep.equal({alt: 'A train.', credit: 'Someone'});
  });
});

describe('a problem', () => {
  const cases: [name: string, fields: object, message: string, hint: string][] = [
    [
      'with its reason',
      {date: '2016-13'},
      '“2016-13” is no date: months run from 01 to 12',
      'Write e.g. 2025-08-08, 2025-10, 1988/1994, 198X, 1992? or 1988~',
    ],
    [
      'with both ends',
      {end: '1990'},
      '“1990” is before the start, 2025',
      'Correct “date” or “end”',
    ],
    [
      'with what may be written',
      {status: 'done'},
      '“done” is no status',
      'Write happened or expected',
    ],
    ['with what was meant', {titel: 'A'}, 'There is no field “titel”', 'Perhaps “title” is meant'],
    ['with what is expected', {lang: 1, title: 5}, '“5” is no text', 'Expected here: text'],
    ['with JSON', {title: ['a', {b: 1}]}, '“["a",{"b":1}]” is no text', 'Expected here: text'],
    ['of 40 characters', {status: 'é'.repeat(40)}, `“${'é'.repeat(40)}” is no status`, ''],
    ['of more', {status: '😀'.repeat(41)}, `“${'😀'.repeat(40)}…” is no status`, ''],
    ['with signs', {status: '$&$%$1%'}, '“$&$%$1%” is no status', ''],
    ['over lines', {status: 'a\nb'}, '“a\nb” is no status', ''],
  ];
  for (const [name, fields, message, hint] of cases)
    it(`quotes the author, ${name}`, () => {
      const {problems} = parseTimeline([{title: 'A', date: '2025', source: SOURCE, ...fields}]);
      const found = problems.find(problem => problem.message === message);
      expect(found, JSON.stringify(problems)).to.include({message, ...(hint && {hint})});
    });

  const fields: [written: string, meant: string | undefined][] = [
    ['titel', 'title'],
    ['Title', 'title'],
    ['tittle', 'title'],
    ['sumary', 'summary'],
    ['display_date', 'displayDate'],
    ['citation', 'citations'],
    ['sources', 'source'],
    ['tag', 'tags'],
    ['data', 'date'],
    ['x', undefined],
    ['at', undefined],
    ['start', undefined],
    ['subtitle', undefined],
    ['headline', undefined],
  ];
  for (const [written, meant] of fields)
    it(`tells what field ${written} was meant for: ${meant}`, () => {
      const {problems} = parseTimeline([{[written]: 1}]);
      const hint = problems.find(({code}) => code === 'unknown-field')?.hint;
      expect(hint).to.match(meant ? RegExp(`“${meant}”`) : /^Known are id, date, end, /);
    });
});

describe('hostile data', () => {
  const bad = () => {
    throw new Error('hostile');
  };
  const circle: unknown[] = [];
  circle.push(circle, circle);
  const ring: Record<string, unknown> = {title: 'A'};
  ring.source = ring;
  let deep: unknown = 'deep';
  for (let i = 0; i < 20_000; i++) deep = [deep];
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const trapped = new Proxy({}, {get: bad, ownKeys: bad, has: bad, getOwnPropertyDescriptor: bad});
  const values: [name: string, value: unknown][] = [
    ['a list in itself', circle],
    ['an object in itself', ring],
    ['20,000 lists in each other', deep],
    ['a revoked proxy', revoked.proxy],
    ['a proxy that throws', trapped],
    [
      'an object that cannot be text',
      {toString: bad, valueOf: bad, toJSON: bad, [Symbol.toPrimitive]: bad},
    ],
    ['an object without a prototype', Object.create(null)],
    ['a list with holes', Object.assign(new Array(4), {1: 'a', 3: 'b'})],
    ['a symbol', Symbol('a')],
    ['a bigint', 5n],
    ['a function', bad],
    ['NaN', NaN],
    ['Infinity', -Infinity],
    ['half a pair of surrogates', '\ud83d'.repeat(50)],
    ['a long text', 'a'.repeat(1e6)],
    ['a date object', new Date(NaN)],
  ];
  const paths = [
    ['events'],
    ['sources'],
    ['groups'],
    ['lang'],
    ['sources', 'a'],
    ['sources', 'a', 'author'],
    ['sources', 'a', 'issued'],
    ['sources', 'a', 'archive'],
    ['groups', 'a'],
    ['events', '0'],
    ...['id', 'date', 'end', 'calendar', 'title', 'status', 'group', 'tags', 'image', 'source']
      .concat('citations', 'corrections', 'media')
      .map(field => ['events', '0', field]),
    ['events', '0', 'citations', '0'],
    ['events', '0', 'citations', '0', 'source'],
    ['events', '0', 'citations', '0', 'quote'],
    ['sources', 'a', 'issued', 'date-parts'],
    ['sources', 'a', 'issued', 'date-parts', '0'],
    ['sources', 'a', 'issued', 'date-parts', '0', '0'],
  ];
  /** A good document but for the value at the path. */
  function plant(path: readonly string[], value: unknown): object {
    const document: Record<string, unknown> = {
      sources: {a: {title: 'A', issued: {'date-parts': [[2020]]}}},
      groups: {a: 'A'},
      events: [{title: 'A', date: '2025', citations: [{source: 'a', quote: 'q'}]}, {title: 'B'}],
    };
    const owner = path.slice(0, -1).reduce((at, key) => at[key] as typeof document, document);
    owner[path.at(-1) as string] = value;
    return document;
  }

  for (const [name, value] of values)
    it(`${name} harms nothing around it`, () => {
      expect(parseTimeline(value).problems).not.to.be.empty;
      for (const path of paths) {
        const {timeline} = parseTimeline(plant(path, value));
        if (path[0] !== 'events' || path[1])
          expect(timeline.events.at(-1)?.title, path.join('.')).to.equal('B');
      }
    });

  it('a getter that throws hides only itself', () => {
    const event = {
      title: 'A',
      get date() {
        return bad();
      },
      summary: 'B',
    };
    const {events} = parseTimeline([event]).timeline;
    expect(plain(events)[0]).to.include({title: 'A', summary: 'B'});
  });

  it('a field is read once', () => {
    let reads = 0;
    const event = {
      title: 'A',
      get summary() {
        return `${++reads}`;
      },
    };
    expect(parseTimeline([event]).timeline.events[0]?.summary).to.equal('1');
    expect(reads).to.equal(1);
  });

  it('leaves the prototypes of objects alone', () => {
    const document =
      '{"sources": {"__proto__": {"title": "A"}}, "groups": {"__proto__": "A"}, "events": [{"title": {"__proto__": "A"}, "__proto__": 1}]}';
    const {timeline} = parseTimeline(JSON.parse(document));
    expect(Object.keys(timeline.sources)).to.deep.equal(['__proto__']);
    expect(timeline.sources['__proto__' as string]?.title).to.equal('A');
    expect('title' in Object.prototype).to.equal(false);
    expect(JSON.stringify(timeline.events[0]?.title)).to.equal('{"__proto__":"A"}');
  });
});
