import {expect} from '@open-wc/testing';
import {finish} from '../model/slices.ts';
import {readMany} from './data-many.ts';

const event = (i: number): object => ({
  date: `${1900 + (i % 100)}`,
  title: `Event ${i}`,
  group: i % 3 ? 'a' : 'b',
  citations: [{source: 's'}],
});

describe('readMany', () => {
  const events = Array.from({length: 300}, (_, i) => event(i));
  const sources = {s: {title: 'A source'}, t: {title: 'Another'}};
  const input = {sources, events};

  it('reads, gathers, numbers and counts', () => {
    const {ledger, crowd, sources, counts} = finish(readMany(input, true));
    expect(ledger.count).to.equal(300);
    expect(crowd.lanes).to.deep.equal([['b'], ['a']]);
    expect(crowd.countIn(Date.UTC(1950, 0), Date.UTC(1951, 0))).to.equal(3);
    expect(sources.page(0, 9).map(({source, uses}) => [source.id, uses])).to.deep.equal([
      ['s', 300],
      ['t', 0],
    ]);
    expect(counts.byOne).to.equal(300);
  });

  it('reads the same input once', () => {
    const before = finish(readMany(input, true));
    const again = finish(readMany(input, false, before));
    expect(again.ledger).to.equal(before.ledger);
    expect(again.sources).to.equal(before.sources);
    expect(again.crowd.lanes).to.deep.equal([[]]);
  });

  it('leaves out what cites no source, where that is asked for, and is not lost for that', () => {
    const mixed = {
      sources,
      events: events.map((one, i) => (i % 10 ? one : {...one, citations: []})),
    };
    const all = finish(readMany(mixed, false));
    const some = finish(readMany(mixed, false, all, true));
    expect([some.ledger.count, some.hidden, some.counts.unsourced]).to.deep.equal([270, 30, 0]);
    expect(some.whole).to.equal(all.ledger);
    expect(some.crowd.countIn(-Infinity, Infinity)).to.equal(270);
    const again = finish(readMany(mixed, false, some));
    expect([again.ledger, again.hidden]).to.deep.equal([all.ledger, 0]);
    const changed = {sources, events: mixed.events.with(0, event(0))};
    const after = finish(readMany(changed, false, some, true));
    expect([after.ledger.count, after.hidden]).to.deep.equal([271, 29]);
    expect(after.counts).to.deep.equal(finish(readMany(changed, false, undefined, true)).counts);
  });

  it('goes by another input, however much of it is the same', () => {
    const before = finish(readMany(input, false));
    for (const other of [
      {sources, events: events.with(7, {...event(7), date: '1066', citations: [{source: 't'}]})},
      {sources, events: events.slice(0, 90)},
      [{date: '1066', title: 'A'}],
    ]) {
      const after = finish(readMany(other, false, before));
      const fresh = finish(readMany(other, false));
      expect(after.counts).to.deep.equal(fresh.counts);
      expect(after.crowd.extent).to.deep.equal(fresh.crowd.extent);
      expect(after.sources.page(0, 9)).to.deep.equal(fresh.sources.page(0, 9));
      expect([...after.ledger.columns.order]).to.deep.equal([...fresh.ledger.columns.order]);
    }
  });
});
