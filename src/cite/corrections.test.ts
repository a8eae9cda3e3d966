import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readLedger} from '../model/ledger.ts';
import {parseTimeline} from '../model/parse.ts';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {findLatest, findLatestIn} from './corrections.ts';

/** The date as it was written, as both ways find it. */
function latestOf(input: unknown): string | undefined {
  const {events} = parseTimeline(input).timeline;
  const latest = findLatest(events.flatMap(({corrections}) => corrections));
  expect(finish(findLatestIn(finish(readLedger(input))))).to.deep.equal(latest);
  return latest?.text;
}

describe('the latest correction', () => {
  const cases: [about: string, dates: readonly (string | undefined)[], latest?: string][] = [
    ['none', []],
    ['the only one', ['2025-11-07'], '2025-11-07'],
    ['that of the latest day', ['2025-11-07', '2026-01-02', '2025-12-31'], '2026-01-02'],
    ['one that may have been later', ['2025-11-07', '2025-11'], '2025-11'],
    ['one known better than the year', ['2024', '2025-01-01'], '2025-01-01'],
    ['a stretch by its end', ['2025-01-01/2025-03-01', '2025-02-01'], '2025-01-01/2025-03-01'],
    ['none without a date', [undefined, '2025', undefined], '2025'],
    ['none that cannot be read', ['soon', '2025'], '2025'],
    ['none without an end', ['2025/..', '2025/', '2024'], '2024'],
    ['none at all, if none can be read', ['soon', undefined, '..']],
    ['the first of two of one day', ['2025-11-07', '2025-11-07?'], '2025-11-07'],
  ];
  for (const [about, dates, latest] of cases) {
    it(`is ${about}`, () => {
      const corrections = dates.map(date => ({...(date && {date}), note: 'Was wrong'}));
      expect(latestOf([{title: 'A', corrections}])).to.equal(latest);
      const events = corrections.map(one => ({title: 'A', corrections: one}));
      expect(latestOf([{title: 'B'}, ...events, {title: 'C', corrections: []}])).to.equal(latest);
    });
  }

  for (const {name, document} of CORPUS)
    it(`is the same in a ledger: ${name}`, () => void latestOf(document));

  it('is the same in a ledger of many', () => {
    const next = random(7);
    const events = Array.from({length: 5000}, (_, i) => ({
      ...(next() < 0.9 && {date: 1900 + (i % 100)}),
      title: `Event ${i}`,
      ...(next() < 0.2 && {
        corrections: {date: `20${10 + Math.floor(next() * 15)}-0${1 + (i % 9)}`, note: 'n'},
      }),
    }));
    expect(latestOf(events)).to.match(/^2024-0\d$/);
  });
});
