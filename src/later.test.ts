import {expect} from '@open-wc/testing';
import {readMany} from './later.ts';
import {finish} from './model/slices.ts';

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
