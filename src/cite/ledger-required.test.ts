import {expect} from '@open-wc/testing';
import {Finder} from '../find/finder.ts';
import {CORPUS} from '../model/corpus.ts';
import {type Ledger, readLedger} from '../model/ledger.ts';
import {randomDocuments} from '../model/ledger-corpus.ts';
import {parseTimeline} from '../model/parse.ts';
import {finish} from '../model/slices.ts';
import {pickText} from '../model/text.ts';
import type {Entry, ParseResult, Problem} from '../model/types.ts';
import {sortLedger} from '../table/sortable.ts';
import {requireLedger} from './ledger-required.ts';
import {countLedger, numberLedger} from './ledger-sources.ts';
import {requireSources} from './required.ts';
import {countSources} from './state.ts';

const SOURCES = {a: {title: 'A', publisher: 'P'}};

/** Codes and paths of the problems that say that something is hidden, and of those it stands in for. */
const told = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({code}) => /^citation-/.test(code))
    .map(({code, severity, path}) => `${severity} ${code} ${path}`);

describe('requireSources', () => {
  const cases: [about: string, events: unknown[], shown: number[], problems: string[]][] = [
    ['all that cite', [{source: 'a'}, {citations: ['a']}], [0, 1], []],
    ['none that cites nothing', [{source: 'a'}, {}], [0], ['warning citation-required events[1]']],
    [
      'none that cites what nothing describes',
      [{source: 'nobody'}, {source: 'a'}],
      [1],
      ['warning citation-required events[0]'],
    ],
    ['all that cite one that is described', [{citations: ['nobody', 'a']}], [0], []],
    ['what describes its source', [{source: {title: 'T'}}, {source: 'https://x.org'}], [0, 1], []],
    [
      'what cites a source that is described later',
      [{source: 'b'}, {source: {id: 'b', title: 'B'}}],
      [0, 1],
      [],
    ],
    [
      'nothing where there is no source',
      [{}, {}],
      [],
      ['warning citation-required events[0]', 'warning citation-required events[1]'],
    ],
    ['what is not empty', [null, {}, {source: 'a'}], [2], ['warning citation-required events[1]']],
  ];
  for (const [about, events, shown, problems] of cases)
    it(`leaves ${about}`, () => {
      const input = {
        sources: SOURCES,
        events: events.map(event => event && {date: '1990', title: 'T', ...event}),
      };
      const result = requireSources(parseTimeline(input));
      expect(result.timeline.events.map(({index}) => index)).to.deep.equal(shown);
      expect(told(result.problems)).to.deep.equal(problems);
      const ledger = finish(requireLedger(finish(readLedger(input))));
      expect(Array.from({length: ledger.count}, (_, i) => ledger.entry(i).index)).to.deep.equal(
        shown,
      );
      expect(told(ledger.problems)).to.deep.equal(problems);
    });

  it('leaves out the sources that only those name, and says what all else is', () => {
    const input = {
      sources: {...SOURCES, uncited: 'U'},
      events: [
        {source: 'nobody'},
        {source: 'a', title: 'T', date: 'x'},
        {citations: ['a', 'someone']},
      ],
    };
    const before = parseTimeline(input);
    const {timeline, problems} = requireSources(before);
    expect(Object.keys(timeline.sources)).to.deep.equal(['a', 'uncited', 'someone']);
    expect(before.timeline.events).to.have.length(3);
    for (const problem of before.problems) expect(problems).to.deep.include(problem);
    expect(problems.at(-1)?.message).to.equal('The event is hidden, as it has no source');
  });
});

/** What a ledger says of itself must be what the same timeline says in which there is nothing else. */
function compare(ledger: Ledger, {timeline, problems}: ParseResult, about: string): void {
  const {count, columns, undated, sources, groups} = ledger;
  const entries = Array.from({length: count}, (_, number) => ledger.entry(number));
  const plain = (entry: Entry | undefined) => entry && {...entry};
  expect(entries.map(plain), about).to.deep.equal(timeline.events.map(plain));
  expect(
    entries.map(({id}) => ledger.find(id)),
    about,
  ).to.deep.equal([...entries.keys()]);
  expect(ledger.problems, about).to.deep.equal(problems);
  expect(finish(countLedger(ledger)), about).to.deep.equal(countSources(timeline.events));

  const dated = new Set(columns.order);
  expect(dated.size + undated.length, about).to.equal(count);
  for (const number of dated) expect(ledger.entry(number).date, about).to.not.equal(undefined);
  for (let rank = 0; rank < columns.count; rank++) {
    const {start = -Infinity, end = Infinity} = entries[columns.order[rank] as number]?.date ?? {};
    expect(columns.ends[rank], about).to.equal(end);
    expect(columns.starts[rank], about).to.equal(start > -Infinity ? start : end);
  }
  const numbered = finish(numberLedger(ledger));
  const named = Object.values(timeline.sources);
  expect(numbered.size, about).to.equal(named.length);
  for (const [number, entry] of entries.entries()) {
    const ids = [...ledger.citedBy(number)].map(index => ledger.sourceIds[index]);
    expect(ids, about).to.deep.equal([...new Set(entry.citations.map(({source}) => source.id))]);
    for (const id of ids) expect(sources[id as string], about).to.not.equal(undefined);
    const {group} = entry;
    const index = ledger.groupOf[number] as number;
    expect(ledger.groupIds[index], about).to.equal(group?.id);
    if (group) expect(groups[group.id], about).to.not.equal(undefined);
  }
  // What search and table read without making entries.
  const {titleOf, sourceOf} = sortLedger(ledger);
  for (const [number, {title, citations}] of entries.entries()) {
    expect(pickText(titleOf(number), 'en'), about).to.deep.equal(pickText(title, 'en'));
    expect(sourceOf(number)?.id, about).to.equal(citations[0]?.source.id);
  }
  const finder = new Finder(ledger);
  const other = new Finder(timeline);
  for (const one of [finder, other]) finish(one.gather());
  for (const query of ['T', 'A', 'in may', 'Somebody']) {
    const found = finish(finder.seek(query, {}));
    const few = finish(other.seek(query, {}));
    for (const number of entries.keys()) expect(found.has(number), about).to.equal(few.has(number));
  }
}

describe('requireLedger', () => {
  it('leaves what requireSources leaves, of every kind', () => {
    for (const {name, document} of CORPUS)
      compare(
        finish(requireLedger(finish(readLedger(document)))),
        requireSources(parseTimeline(document)),
        name,
      );
  });

  for (const bad of [0.05, 0.4])
    it(`leaves what requireSources leaves, ${bad * 100} % of it bad`, () => {
      for (const document of randomDocuments(60, 11, bad, 40))
        compare(
          finish(requireLedger(finish(readLedger(document)))),
          requireSources(parseTimeline(document)),
          JSON.stringify(document),
        );
    });

  it('is the ledger itself where all have sources', () => {
    const events = [{date: '1990', title: 'T', source: 'a'}];
    const ledger = finish(readLedger({sources: SOURCES, events}));
    expect(finish(requireLedger(ledger))).to.equal(ledger);
  });
});
