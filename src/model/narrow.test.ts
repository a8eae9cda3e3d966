import {expect} from '@open-wc/testing';
import {PACE} from './bucketsort.ts';
import {type Columns, makeColumns} from './columns.ts';
import {narrowColumns} from './narrow.ts';
import {random} from './random.ts';
import {finish} from './slices.ts';

/** Columns of entries at random, some of them open to a side or at the same time as others. */
function makeSome(count: number, next: () => number) {
  const starts = Float64Array.from({length: count}, () =>
    next() < 0.1 ? -Infinity : Math.floor(next() * count) * 10,
  );
  const ends = starts.map(start => {
    if (start === -Infinity) return Math.floor(next() * count) * 10;
    return next() < 0.1 ? Infinity : start + Math.floor(next() ** 4 * 500);
  });
  const make = (numbers: number[]): Columns =>
    finish(makeColumns(starts, ends, Uint32Array.from(numbers)));
  return {make, numbers: Array.from(starts.keys())};
}

describe('narrowed columns', () => {
  it('are those that are made of the entries that are left', () => {
    const next = random(11);
    for (const count of [0, 1, 2, 33, 40, 1000, 4000]) {
      const {make, numbers} = makeSome(count, next);
      const all = make(numbers);
      for (const share of [0, 0.01, 0.3, 0.9, 1]) {
        const kept = new Set(numbers.filter(() => next() < share));
        const narrowed = finish(narrowColumns(all, number => kept.has(number)));
        expect(narrowed, `${kept.size} of ${count}`).to.deep.equal(make([...kept]));
      }
    }
  });

  it('leave what they are made of as it is, and can be interrupted', () => {
    const {make, numbers} = makeSome(PACE + 1, random(12));
    const all = make(numbers);
    const before = structuredClone(all);
    const work = narrowColumns(all, number => number % 2 === 0);
    expect(work.next().done).to.equal(false);
    expect(finish(work).count).to.equal(PACE / 2 + 1);
    expect(all).to.deep.equal(before);
  });
});
