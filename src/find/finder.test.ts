import {expect} from '@open-wc/testing';
import {readLedger} from '../model/ledger.ts';
import {randomDocuments} from '../model/ledger-corpus.ts';
import {parseTimeline} from '../model/parse.ts';
import {advance, finish} from '../model/slices.ts';
import type {Timeline} from '../model/types.ts';
import {KINDS, makeDocument, makeFilters, QUERIES, searchNaively, valuesOf} from './corpus.ts';
import {countChosen, type Facet, type Filters} from './facets.ts';
import {Finder} from './finder.ts';
import type {Matches} from './haystack.ts';
import {readQuery} from './query.ts';

function ready(data: ConstructorParameters<typeof Finder>[0]): Finder {
  const finder = new Finder(data);
  finish(finder.gather());
  return finder;
}

/** Finders of few and of many, of the same. */
const both = (input: unknown): {timeline: Timeline; finders: readonly [Finder, Finder]} => {
  const {timeline} = parseTimeline(input);
  return {timeline, finders: [ready(timeline), ready(finish(readLedger(input)))]};
};

const numbersOf = ({has}: Matches, count: number): number[] =>
  Array.from({length: count}, (_, number) => number).filter(has);

const plain = (facets: readonly Facet[]): object =>
  Object.fromEntries(
    facets.map(({kind, values}) => [kind, values.map(({id, count}) => [id, count])]),
  );

/** Objects have ids that are whole numbers first, whatever an author's order was. */
const sorted = (facets: readonly Facet[]): object =>
  plain(
    facets.map(facet => ({
      ...facet,
      values: [...facet.values].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  );

/** In the order of the facets given, as far as they go: that is held against a table. */
function countNaively(timeline: Timeline, query: string, filters: Filters, facets: Facet[]) {
  return facets.map(facet => {
    const {[facet.kind]: _, ...others} = filters;
    const left = searchNaively(timeline, readQuery(query), others);
    const values = left.map(n => valuesOf(timeline.events[n] as never)[facet.kind] as string[]);
    return {
      ...facet,
      values: facet.values.map(value => ({
        ...value,
        count: values.filter(ids => ids.includes(value.id)).length,
      })),
    };
  });
}

describe('a finder', () => {
  it('finds, and counts, what there is by looking at everything', () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const {timeline, finders} = both(makeDocument(seed, 40));
      const count = timeline.events.length;
      for (const [i, query] of QUERIES.entries()) {
        const filters = i % 2 ? makeFilters(seed * 100 + i) : {};
        const about = `${seed} ${query} ${JSON.stringify(filters)}`;
        const naive = searchNaively(timeline, readQuery(query), filters);
        if (query) found += naive.length;
        for (const finder of finders) {
          const matches = finder.find(query, filters);
          expect(numbersOf(matches, count), about).to.deep.equal(naive);
          expect(matches.count, about).to.equal(naive.length);
          const odd = Uint32Array.from({length: count / 2}, (_, n) => 2 * n + 1);
          expect(matches.countIn(odd)).to.equal(naive.filter(n => n % 2).length);
          expect([matches.has(-1), matches.has(count)]).to.deep.equal([false, false]);
          const facets = finder.facets(query, filters);
          expect(facets, about).to.deep.equal(countNaively(timeline, query, filters, facets));
        }
      }
    }
    // Not by finding nothing.
    expect(found).to.be.above(5000);
  });

  it('finds the same in few and in many, whatever is wrong with them', () => {
    for (const document of randomDocuments(150, 7, 0.3)) {
      const {timeline, finders} = both(document);
      const [few, many] = finders;
      for (const query of ['', 's', 't', 'a', 'new', 'nobody', 'in may', 'war', 'example'])
        for (const filters of [{}, {groups: ['g']}, {tags: ['a'], sources: ['s1', 's2']}]) {
          const about = `${query} ${JSON.stringify([filters, document])}`;
          const numbers = [few, many].map(finder =>
            numbersOf(finder.find(query, filters), timeline.events.length),
          );
          expect(numbers[1], about).to.deep.equal(numbers[0]);
          expect(sorted(many.facets(query, filters)), about).to.deep.equal(
            sorted(few.facets(query, filters)),
          );
        }
    }
  });

  it('finds the same letter by letter, forth and back, as at once', () => {
    const document = makeDocument(3, 400);
    const typing = both(document);
    for (const word of ['train border', 'поезд', 'treaty', 'tr', '"train bor"', 'straße']) {
      for (let i = 1; i < 2 * word.length; i++) {
        const query = word.slice(0, Math.min(i, 2 * word.length - i));
        for (const finder of typing.finders)
          expect(numbersOf(finder.find(query), typing.timeline.events.length), query).to.deep.equal(
            searchNaively(typing.timeline, readQuery(query), {}),
          );
      }
    }
  });

  it('looks among the few that a part of a word is in', () => {
    const events = Array.from({length: 500}, (_, i) => ({
      title: i % 100 ? 'Nothing' : `Rarely${i}`,
      // Found by its source alone.
      source: i === 250 ? {title: 'Rare source'} : undefined,
      date: '1990',
    }));
    for (const finder of both({events}).finders) {
      expect(numbersOf(finder.find('rar'), 500)).to.deep.equal([0, 100, 200, 250, 300, 400]);
      expect(numbersOf(finder.find('rare'), 500)).to.deep.equal([0, 100, 200, 250, 300, 400]);
      expect(numbersOf(finder.find('rare s'), 500)).to.deep.equal([250]);
      expect(numbersOf(finder.find('rarely2'), 500)).to.deep.equal([200]);
      expect(numbersOf(finder.find('nothing rare'), 500)).to.deep.equal([250]);
      expect(numbersOf(finder.find('rarest'), 500)).to.deep.equal([]);
      // What was looked for among few is looked for anew among all.
      expect(numbersOf(finder.find('rarely thing'), 500)).to.deep.equal([]);
      expect(finder.find('thing').count).to.equal(495);
    }
  });

  it('finds nothing before it has gathered, and can be interrupted', () => {
    const {timeline} = parseTimeline(makeDocument(1, 20));
    const finder = new Finder(timeline);
    expect(finder.find('train').count).to.equal(0);
    expect(finder.facets('train')).to.deep.equal([]);
    const work = finder.gather();
    expect(work.next().done).to.equal(false);
    finish(work);
    expect(finder.find('train').count).to.be.above(0);
    expect(advance(finder.seek('border'), 0).done).to.equal(false);
  });

  it('takes any query', () => {
    const {timeline, finders} = both(makeDocument(2, 30));
    const all = timeline.events.length;
    for (const query of ['x'.repeat(10_000), '('.repeat(10_000), '\ud83d', '\0', '(a+)+$', '\\'])
      for (const finder of finders)
        expect(finder.find(query).count, query.slice(0, 9)).to.equal(query === '\0' ? all : 0);
  });
});

describe('facets', () => {
  const event = (fields: object): object => ({date: '1990', title: 'T', ...fields});

  it('are of kinds in which there is a choice', () => {
    const cases: [about: string, events: object[], kinds: string[]][] = [
      ['nothing', [], []],
      ['no value', [event({})], []],
      ['one value of each', [event({group: 'a', tags: ['a'], source: 'a'})], []],
      ['some in a group', [event({group: 'a'}), event({})], []],
      ['two groups', [event({group: 'a'}), event({group: 'b'})], ['groups']],
      ['two tags', [event({tags: ['a', 'b']})], ['tags']],
      ['two sources', [event({source: ['a', 'b']})], ['sources']],
      ['one expected', [event({}), event({status: 'expected'})], ['statuses']],
      ['all expected', [event({status: 'expected'})], []],
      ['one disputed', [event({source: {source: 'a', stance: 'disputes'}})], ['differ']],
    ];
    for (const [about, events, kinds] of cases)
      for (const finder of both(events).finders)
        expect(
          finder.facets('').map(({kind}) => kind),
          about,
        ).to.deep.equal(kinds);
  });

  it('are offered where something is chosen, if only to be taken back', () => {
    const {finders} = both([event({group: 'a'})]);
    const filters: Filters = {groups: ['a'], tags: ['gone']};
    for (const finder of finders) {
      expect(plain(finder.facets('', filters))).to.deep.equal({
        groups: [['a', 0]],
        tags: [['gone', 0]],
      });
      expect(finder.find('', filters).count).to.equal(0);
    }
    expect(countChosen(filters)).to.equal(2);
  });

  it('keep the author’s order where they are few, and have those of most entries first where not', () => {
    const few = [event({tags: ['x', 'b']}), event({tags: ['b', 'a']})];
    const tags = Array.from({length: 100}, (_, i) => `t${i}`);
    // Each tag is on as many entries as its number says, up to 50.
    const many = Array.from({length: 50}, (_, n) => event({tags: tags.filter((_, i) => i >= n)}));
    for (const finder of both(few).finders)
      expect(plain(finder.facets(''))).to.deep.equal({
        tags: [
          ['x', 1],
          ['b', 2],
          ['a', 1],
        ],
      });
    for (const finder of both(many).finders) {
      const [facet] = finder.facets('', {tags: ['t5', 't99', 'gone']});
      expect(facet?.all).to.equal(100);
      const ids = facet?.values.map(({id}) => id) ?? [];
      expect(ids.slice(0, 50)).to.deep.equal(tags.slice(49, 99));
      expect(ids.slice(-4)).to.deep.equal(['t41', 't40', 't5', 'gone']);
      expect(facet?.values.filter(({isChosen}) => isChosen).map(({id}) => id)).to.have.members([
        ...['t5', 't99', 'gone'],
      ]);
    }
  });

  it('tell which group and which source a value is', () => {
    const {finders} = both(makeDocument(5, 60));
    for (const finder of finders)
      for (const {kind, values} of finder.facets(''))
        for (const {id, group, source} of values) {
          expect(group?.id).to.equal(kind === 'groups' ? id : undefined);
          expect(source?.id).to.equal(kind === 'sources' ? id : undefined);
        }
  });

  it('have all kinds, in one order', () => {
    const {finders} = both(makeDocument(5, 60));
    for (const finder of finders)
      expect(finder.facets('').map(({kind}) => kind)).to.deep.equal(KINDS);
  });
});
