import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readLedger} from '../model/ledger.ts';
import {timeOrder} from '../model/order.ts';
import {parseTimeline} from '../model/parse.ts';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {countLedger, numberLedger} from './ledger-sources.ts';
import {numberSources} from './numbering.ts';
import {countSources} from './state.ts';

/** Holds a ledger's sources against those of all its entries, made at once. */
function expectAgreement(input: unknown): void {
  const {timeline} = parseTimeline(input);
  const all = numberSources(timeOrder(timeline.events), timeline.sources);
  const ledger = finish(readLedger(input));
  const sources = finish(numberLedger(ledger));
  expect(sources.size).to.equal(all.size);
  const expected = [...all.values()].map(({citedBy, ...one}) => ({
    ...one,
    citedBy: citedBy.slice(0, 4),
  }));
  expect(sources.page(0, Infinity)).to.deep.equal(expected);
  expect(sources.page(2, 5)).to.deep.equal(expected.slice(2, 5));
  for (const [id, {number, citedBy}] of all) {
    expect(sources.numberOf(id)).to.equal(number);
    expect(sources.usesOf(id).map(ledger.entry)).to.deep.equal(citedBy);
  }
  expect(sources.usesOf('no such source')).to.deep.equal([]);
  expect(sources.numberOf('no such source')).to.equal(0);
  expect(finish(countLedger(ledger))).to.deep.equal(countSources(timeline.events));
}

describe('the sources of a ledger', () => {
  for (const {name, document} of CORPUS) {
    it(`are numbered and counted as those of its entries are: ${name}`, () =>
      expectAgreement(document));
  }

  it('are numbered and counted as those of its entries are, where there are many', () => {
    const next = random(4);
    const some = (most: number): number => Math.floor(next() ** 2 * most);
    const events = Array.from({length: 5000}, (_, i) => ({
      ...(next() < 0.9 && {date: `${1900 + some(100)}-0${1 + some(9)}`}),
      title: `Event ${i}`,
      citations: Array.from({length: some(5)}, () => ({
        source: next() < 0.05 ? `missing-${some(20)}` : `s${some(600)}`,
        ...(next() < 0.1 && {stance: 'disputes'}),
      })),
    }));
    const sources = Object.fromEntries(
      Array.from({length: 620}, (_, i) => [`s${i}`, {title: `Source ${i}`}]),
    );
    expectAgreement({sources, events});
  });

  it('are none where there are none', () => {
    const ledger = finish(readLedger({events: []}));
    const sources = finish(numberLedger(ledger));
    expect([sources.size, sources.page(0, 9), sources.numberOf('')]).to.deep.equal([0, [], 0]);
  });
});
