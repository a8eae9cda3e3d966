import {expect} from '@open-wc/testing';
import {parseTimeline} from './parse.ts';
import type {Source} from './types.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** What becomes of a source, without its id and the author's own words. */
function parse(written: unknown): Partial<Source> {
  const {sources} = parseTimeline({sources: {a: written}, events: []}).timeline;
  const {id, raw, ...source} = plain(sources.a);
  expect(id).to.equal('a');
  return source;
}

/** Ids of the sources that each event cites, and of all sources. */
function cite(sources: unknown, ...events: readonly unknown[]) {
  const document = {sources, events: events.map(citations => ({title: 'A', citations}))};
  const {timeline} = parseTimeline(document);
  return {
    cited: timeline.events.map(({citations}) => citations.map(({source}) => source.id).join(' ')),
    sources: timeline.sources,
  };
}

describe('a source', () => {
  const cases: [name: string, written: unknown, source: object][] = [
    ['an address', 'https://example.org/a', {url: 'https://example.org/a'}],
    ['a site', 'www.example.org', {url: 'https://www.example.org'}],
    ['a DOI', 'doi:10.1000/182', {url: 'https://doi.org/10.1000/182'}],
    ['a title', 'Letters, box 3', {title: 'Letters, box 3'}],
    ['a number', 5, {title: '5'}],
    ['an unsafe address', {url: 'javascript:alert(1)'}, {unsafeUrl: 'javascript:alert(1)'}],
    [
      'a blank address beside a DOI',
      {url: '', doi: '10.1000/182'},
      {url: 'https://doi.org/10.1000/182'},
    ],
    [
      'an unsafe address beside a DOI',
      {url: 'data:,a', DOI: '10.1000/182'},
      {url: 'https://doi.org/10.1000/182', unsafeUrl: 'data:,a'},
    ],
    ['an address before a DOI', {DOI: '10.1000/182', URL: '/a'}, {url: '/a'}],
    [
      'our words before those of CSL',
      {url: '/a', URL: '/b', container: 'A', 'container-title': 'B'},
      {url: '/a', container: 'A'},
    ],
    ['a container', {'container-title': 'A journal'}, {container: 'A journal'}],
    ['a language', {title: {hy: 'Ա'}, language: 'hy-am'}, {title: {hy: 'Ա'}, lang: 'hy-AM'}],
    [
      'an archive',
      {title: 'A', archive: 'https://archive.example/a'},
      {title: 'A', archive: {url: 'https://archive.example/a'}},
    ],
    [
      'an original that is gone',
      {url: '/a', archive: '/b', gone: true},
      {url: '/a', archive: {url: '/b'}, gone: true},
    ],
    ['an original that is not gone', {url: '/a', gone: false}, {url: '/a'}],
    ['an original of which that is not clear', {url: '/a', gone: 'yes'}, {url: '/a'}],
    ['an archive of CSL', {title: 'A', archive: 'National Archives'}, {title: 'A'}],
  ];
  for (const [name, written, source] of cases)
    it(name, () => {
      expect(parse(written)).to.deep.equal({authors: [], ...source});
    });

  it('keeps what the author wrote, fields of others included', () => {
    const written = {title: 'A', volume: 3};
    const {sources} = parseTimeline({sources: {a: written}, events: []}).timeline;
    expect(sources.a?.raw).to.equal(written);
  });

  const names: [written: unknown, names: readonly object[]][] = [
    ['Alina Pak', [{literal: 'Alina Pak'}]],
    [
      ['A', 'B'],
      [{literal: 'A'}, {literal: 'B'}],
    ],
    [{family: 'Pak', given: 'Alina'}, [{family: 'Pak', given: 'Alina'}]],
    [[{literal: 'OC Media'}], [{literal: 'OC Media'}]],
    [
      [{family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}],
      [{family: 'van Gogh', given: 'Vincent'}],
    ],
    [
      [{family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von', suffix: 'Jr.'}],
      [{family: 'Humboldt Jr.', given: 'Alexander von'}],
    ],
    [['', {}, {family: ' '}], []],
  ];
  for (const [written, authors] of names)
    it(`by ${JSON.stringify(written)}`, () => {
      expect(parse({title: 'A', author: written}).authors).to.deep.equal(authors);
    });

  const dates: [written: unknown, text: string | undefined, unread?: string][] = [
    ['2025-10', '2025-10'],
    [2025, '2025'],
    ['Oct 2025', undefined, 'Oct 2025'],
    [{'date-parts': [[2025]]}, '2025'],
    [{'date-parts': [[2025, 1]]}, '2025-01'],
    [{'date-parts': [['2025', '11', '5']]}, '2025-11-05'],
    [
      {
        'date-parts': [
          [2025, 1, 2],
          [2025, 3],
        ],
      },
      '2025-01-02/2025-03',
    ],
    [{'date-parts': [[1850]], circa: true}, '1850~'],
    [{'date-parts': [[-44, 3, 15]]}, '-0043-03-15'],
    [{'date-parts': [[-1]]}, '0000'],
    [{'date-parts': [[2025, 0, 7]]}, '2025'],
    [{'date-parts': [[null]]}, undefined],
    [{'date-parts': [[]]}, undefined],
    [{'date-parts': 2025}, undefined],
    [{'date-parts': [[2025, 13]]}, undefined, '2025-13'],
    [{raw: '2025-10-07'}, '2025-10-07'],
    [{raw: 'October 2025'}, undefined, 'October 2025'],
    [{literal: 'Spring 1988'}, undefined, 'Spring 1988'],
    [{}, undefined],
  ];
  for (const [written, text, unread] of dates)
    it(`of ${JSON.stringify(written)}`, () => {
      for (const [field, date, words] of [
        ['published', 'published', 'unreadPublished'],
        ['issued', 'published', 'unreadPublished'],
        ['accessed', 'accessed', 'unreadAccessed'],
      ] as const) {
        const source = parse({title: 'A', [field]: written});
        expect([source[date]?.text, source[words]], field).to.deep.equal([text, unread]);
      }
    });
});

describe('sources', () => {
  it('are found by id, in a map or a list, text or number', () => {
    expect(cite({a: 'A', 7: 'B'}, ['a', 7], {source: '7'}).cited).to.deep.equal(['a 7', '7']);
    const list = [
      {id: 'a', title: 'A'},
      {id: 7, title: 'B'},
    ];
    expect(cite(list, ['a', 7], {source: '7'}).cited).to.deep.equal(['a 7', '7']);
  });

  it('are found by their address, however it is cited', () => {
    const {cited, sources} = cite(
      {a: {title: 'A', url: 'https://example.org/a'}},
      'https://example.org/a',
      {url: ' https://example.org/a '},
      {source: {URL: 'https://example.org/a'}},
      'https://example.org/b',
      ['https://example.org/b', {title: 'B', url: 'https://example.org/b'}],
      ['10.1000/182', 'doi:10.1000/182', {DOI: '10.1000/182'}, 'https://doi.org/10.1000/182'],
      ['javascript:1', 'javascript:1'],
    );
    expect(cited).to.deep.equal([
      'a',
      'a',
      'a',
      'source-1',
      'source-1 source-1',
      'source-2 source-2 source-2 source-2',
      'source-3 source-3',
    ]);
    expect(Object.keys(sources)).to.deep.equal(['a', 'source-1', 'source-2', 'source-3']);
  });

  it('tell together what each of them tells', () => {
    const {sources} = cite(
      {},
      'https://example.org/a',
      {url: 'https://example.org/a', title: 'A', author: 'B'},
      {url: 'https://example.org/a', publisher: 'C', author: 'D', published: '2025'},
    );
    const {published, raw, ...source} = plain(sources['source-1']);
    expect(source).to.deep.equal({
      id: 'source-1',
      title: 'A',
      authors: [{literal: 'B'}],
      publisher: 'C',
      url: 'https://example.org/a',
    });
    expect(published.text).to.equal('2025');
    expect(raw).to.deep.equal({url: 'https://example.org/a', title: 'A', author: 'B'});
  });

  it('of one address are two if their titles differ', () => {
    const {cited, sources} = cite({}, [
      {url: '/a', title: 'A'},
      {url: '/a', title: 'B'},
      {url: '/a', title: 'A'},
      '/a',
    ]);
    expect(cited).to.deep.equal(['source-1 source-2 source-1 source-1']);
    expect(sources['source-2']?.title).to.equal('B');
  });

  it('without an address are each their own', () => {
    expect(cite({}, [{title: 'A'}, {title: 'A'}]).cited).to.deep.equal(['source-1 source-2']);
  });

  it('of two ids stay two', () => {
    const {cited} = cite({a: '/x', b: '/x'}, ['a', 'b', '/x']);
    expect(cited).to.deep.equal(['a b a']);
  });

  it('bring their own id with them', () => {
    const item = {id: 'pak', title: 'A', URL: '/a'};
    expect(cite({}, item, 'pak', item, {id: 'pak', title: 'B'}).cited).to.deep.equal([
      'pak',
      'pak',
      'pak',
      'source-1',
    ]);
  });

  it('that are cited but not there are shown as missing, once', () => {
    const {cited, sources} = cite({}, 'nobody', ['nobody', {source: 'nobody', quote: 'q'}]);
    expect(cited).to.deep.equal(['nobody', 'nobody nobody']);
    expect(plain(sources)).to.deep.equal({
      nobody: {id: 'nobody', authors: [], raw: 'nobody', missing: true},
    });
  });

  it('that are described after they were cited are missing no more', () => {
    const {sources} = cite({}, 'pak', {id: 'pak', title: 'A'});
    expect(plain(sources)).to.deep.equal({
      pak: {id: 'pak', authors: [], title: 'A', raw: {id: 'pak', title: 'A'}},
    });
  });

  it('keep an id that another had made up', () => {
    const {cited} = cite([{title: 'A'}, {title: 'B', id: 'source-2'}], [{title: 'C'}, 'source-2']);
    expect(cited).to.deep.equal(['source-3 source-2']);
  });
});
