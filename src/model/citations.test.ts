import {expect} from '@open-wc/testing';
import {parseTimeline} from './parse.ts';

/** A source `a`, and one event that cites it. */
function cite(citations: unknown) {
  const document = {sources: {a: 'A'}, events: [{title: 'A', date: '2025', citations}]};
  return JSON.parse(JSON.stringify(parseTimeline(document).timeline.events[0]?.citations));
}

describe('a citation', () => {
  const cases: [name: string, written: unknown, citation: object][] = [
    ['by id', 'a', {}],
    ['as an object', {source: 'a'}, {}],
    ['with a quotation', {source: 'a', quote: ' “to the letter” '}, {quote: ' “to the letter” '}],
    [
      'with a quotation in two languages',
      {source: 'a', quote: {en: 'q', hy: 'ք'}},
      {quote: {en: 'q', hy: 'ք'}},
    ],
    [
      'with what stands around its quotation',
      {source: 'a', quote: 'q', prefix: 'before', suffix: {en: 'after'}},
      {quote: 'q', prefix: 'before', suffix: {en: 'after'}},
    ],
    ['without one', {source: 'a', quote: ''}, {}],
    ['that disputes', {source: 'a', stance: 'disputes'}, {stance: 'disputes'}],
    [
      'that says what cannot be read is no support',
      {source: 'a', stance: 'against'},
      {stance: 'mentions'},
    ],
    ['with a note and a place', {source: 'a', note: 'n', locator: 12}, {note: 'n', locator: '12'}],
  ];
  for (const [name, written, expected] of cases)
    it(name, () => {
      const [{source, ...citation}] = cite(written);
      expect(source.id).to.equal('a');
      expect(citation).to.deep.equal({stance: 'supports', ...expected});
    });

  it('is one in a list or not', () => {
    expect(cite('a')).to.deep.equal(cite(['a']));
  });

  it('with a source in place takes from it what is said of the source', () => {
    const [citation] = cite({
      title: 'B',
      quote: 'q',
      stance: 'disputes',
      note: 'n',
      locator: 'p. 1',
    });
    const {source, ...use} = citation;
    expect(source.title).to.equal('B');
    expect(use).to.deep.equal({quote: 'q', stance: 'disputes', note: 'n', locator: 'p. 1'});
  });

  it('keeps a quotation that names no source', () => {
    for (const written of [{quote: 'q'}, {source: '', quote: 'q'}, {source: null, quote: 'q'}]) {
      const [{source, quote}] = cite(written);
      expect([source.id, quote]).to.deep.equal(['source-1', 'q']);
    }
  });

  const catalogued: [name: string, written: object, id: string, title: string | undefined][] = [
    ['the catalogue of an item that has a title', {title: 'B', source: 'Zotero'}, 'source-1', 'B'],
    ['a source that is there', {title: 'B', source: 'a'}, 'a', 'A'],
    ['a source in place', {title: 'B', source: {title: 'C'}}, 'source-1', 'C'],
    ['a source that is missing', {source: 'Zotero'}, 'Zotero', undefined],
  ];
  for (const [name, written, id, title] of catalogued)
    it(`takes the field source for ${name}`, () => {
      const [{source}] = cite(written);
      expect([source.id, source.title]).to.deep.equal([id, title]);
    });

  it('by source stands before those by citations', () => {
    const event = {title: 'A', citations: ['/b', '/c'], source: '/a'};
    const [entry] = parseTimeline([event]).timeline.events;
    expect(entry?.citations.map(({source}) => source.url)).to.deep.equal(['/a', '/b', '/c']);
  });
});
