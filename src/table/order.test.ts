import {expect} from '@open-wc/testing';
import {shortReference} from '../cite/reference.ts';
import {placeOf} from '../layout/place.ts';
import {readLedger} from '../model/ledger.ts';
import {randomDocuments} from '../model/ledger-corpus.ts';
import {timeOrder} from '../model/order.ts';
import {parseTimeline} from '../model/parse.ts';
import {random} from '../model/random.ts';
import {advance, finish} from '../model/slices.ts';
import {pickText} from '../model/text.ts';
import type {Entry} from '../model/types.ts';
import {en} from '../words/en.ts';
import {mergeSort} from './mergesort.ts';
import {orderEntries, type Sort, sortEntries, sortLedger} from './order.ts';

const MANNER = {lang: 'en', words: en};
const SORTS: readonly Sort[] = ['date', '-date', 'title', '-title', 'source', '-source'];

function few(input: unknown) {
  const {timeline} = parseTimeline(input);
  const sorted = timeOrder(timeline.events);
  const dated = sorted.filter(placeOf);
  const order = [...dated, ...sorted.filter(entry => !placeOf(entry))];
  const read = (from: number, to: number): Entry[] => order.slice(from, to);
  return {timeline, dated: dated.length, undated: order.length - dated.length, read, order};
}

/** Ids in order, of few entries. */
const idsOf = (events: readonly object[], sort: Sort, lang = 'en', more: object = {}): string[] => {
  const story = few({...more, events});
  const work = orderEntries(sortEntries(story), sort, {...MANNER, lang});
  return Array.from(finish(work), number => story.timeline.events[number]?.id ?? '');
};

/** The same by comparing each with each, in plain lists. */
function bruteForce({timeline, order, dated}: ReturnType<typeof few>, sort: Sort): number[] {
  const by = sort.replace('-', '');
  const sign = by === sort ? 1 : -1;
  const all = new Map(timeline.events.map((entry, number) => [entry, number]));
  const numbers = order.map(entry => all.get(entry) ?? -1);
  if (by === 'date') {
    const inTime = numbers.slice(0, dated);
    return [...(sign < 0 ? inTime.reverse() : inTime), ...numbers.slice(dated)];
  }
  const texts = timeline.events.map(({title, citations: [first]}: Entry) =>
    by === 'title'
      ? pickText(title, 'en')?.text
      : first && shortReference(first.source, 'en', en).text,
  );
  const {compare} = new Intl.Collator('en', {numeric: true});
  return [
    ...numbers
      .filter(number => texts[number] !== undefined)
      .sort((a, b) => sign * compare(texts[a] ?? '', texts[b] ?? '')),
    ...numbers.filter(number => texts[number] === undefined),
  ];
}

describe('the order of a table', () => {
  const A = {id: 'a', date: '1990', title: 'Öl', source: 'https://www.zeit.example/1'};
  const B = {id: 'b', date: '1985/1995', title: 'Vote 10', citations: ['x', 'y']};
  const C = {id: 'c', title: 'vote 9'};
  const D = {id: 'd', date: '1990', title: 'Oil', source: 'x'};
  const E = {id: 'e', date: '1970', title: {de: 'Öl', en: 'Zeal'}, source: 'y'};
  const F = {id: 'f', date: '..', source: 'y'};
  const sources = {x: {publisher: 'Ärzte'}, y: {publisher: 'Bild', title: 'A'}};
  const cases: [sort: Sort, lang: string, order: string][] = [
    ['date', 'en', 'ebadcf'],
    ['-date', 'en', 'dabecf'],
    ['title', 'en', 'dacbef'],
    ['-title', 'en', 'ebcadf'],
    // Two have one title in German: they stand as they are read. Swedish has its Ö last.
    ['title', 'de', 'deacbf'],
    ['title', 'sv', 'dcbeaf'],
    ['source', 'en', 'bdefac'],
    ['-source', 'en', 'aefbdc'],
    ['source', 'sv', 'efabdc'],
  ];
  for (const [sort, lang, order] of cases) {
    it(`is by ${sort}, in ${lang}`, () =>
      expect(idsOf([A, B, C, D, E, F], sort, lang, {sources}).join('')).to.equal(order));
  }

  it('is that of reading for one title in two ways of writing, either way', () => {
    const events = [
      {id: 'late', date: '1990', title: '\u00d6l'},
      {id: 'early', date: '1980', title: 'O\u0308l'},
    ];
    for (const sort of ['title', '-title'] as const)
      expect(idsOf(events, sort), sort).to.deep.equal(['early', 'late']);
  });

  it('is by date for what is no order', () =>
    expect(idsOf([A, E], 'nonsense' as Sort)).to.deep.equal(['e', 'a']));

  it('is empty without entries', () => {
    for (const sort of SORTS) expect(idsOf([], sort)).to.deep.equal([]);
  });

  it('is that of plain lists, whatever the data, and for ledgers without making entries', () => {
    for (const document of randomDocuments(150, 4, 0.3, 30)) {
      const story = few(document);
      const ledger = finish(readLedger(document));
      const entry = () => expect.fail('made an entry');
      for (const sort of SORTS) {
        const expected = bruteForce(story, sort);
        const ordered = finish(orderEntries(sortEntries(story), sort, MANNER));
        const about = `${sort} of ${JSON.stringify(document)}`;
        expect([...ordered], about).to.deep.equal(expected);
        const many = finish(orderEntries(sortLedger({...ledger, entry}), sort, MANNER));
        expect([...many], `${about} in a ledger`).to.deep.equal(expected);
      }
    }
  });

  it('is the same of those alone that are taken', () => {
    for (const document of randomDocuments(40, 5, 0.2, 30)) {
      const story = few(document);
      const has = (number: number) => number % 3 !== 1;
      for (const sort of SORTS) {
        const ordered = finish(orderEntries(sortEntries(story), sort, MANNER, has));
        expect([...ordered]).to.deep.equal(bruteForce(story, sort).filter(has));
      }
    }
  });

  it('is found in steps where there are many', () => {
    const next = random(2);
    const events = Array.from({length: 20_000}, () => ({
      date: `${1000 + Math.floor(1000 * next())}`,
      title: `Event ${Math.floor(next() * 15_000)}`,
      source: `https://host-${Math.floor(next() ** 2 * 500)}.example/`,
    }));
    const ledger = finish(readLedger(events));
    const story = few(events);
    for (const sort of SORTS) {
      const work = orderEntries(sortLedger(ledger), sort, MANNER);
      let steps = 0;
      let step = advance(work, 0);
      for (; !step.done; steps++) step = advance(work, 0);
      expect([...(step.value as Uint32Array)]).to.deep.equal(bruteForce(story, sort));
      expect(steps, sort).to.be.above(sort.endsWith('title') ? 30 : 3);
    }
  });
});

describe('sorting by merging', () => {
  for (const count of [0, 1, 2, 511, 512, 513, 1024, 1025, 3000, 5000]) {
    it(`sorts ${count} as lists are sorted, equals as they stood`, () => {
      const next = random(count);
      const keys = Array.from({length: count}, () => Math.floor(next() * 200));
      const compare = (a: number, b: number) => (keys[a] as number) - (keys[b] as number);
      const sorted = finish(mergeSort(Uint32Array.from(keys.keys()), compare));
      expect([...sorted]).to.deep.equal([...keys.keys()].sort(compare));
    });
  }
});
