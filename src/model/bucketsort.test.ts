import {expect} from '@open-wc/testing';
import {sortTimes} from './bucketsort.ts';
import {random} from './random.ts';
import {finish} from './slices.ts';

describe('sortTimes', () => {
  const next = random(11);
  const cases: [name: string, time: (i: number) => number][] = [
    ['spread evenly', () => Math.floor(next() * 1e13) - 5e12],
    ['of whole days', () => Math.floor(next() * 400) * 864e5],
    [
      'a minute apart beside billions of years',
      i => (i === 7 ? -1.4e20 : i * 6e4 * (next() < 0.5 ? 1 : -1)),
    ],
    ['of every magnitude', () => Math.round(Math.exp(next() * 46)) * (next() < 0.5 ? 1 : -1)],
    ['at one instant', () => 5],
    [
      'at one instant but for infinities',
      () => (next() < 0.5 ? 5 : next() < 0.5 ? Infinity : -Infinity),
    ],
    ['infinite', () => (next() < 0.5 ? Infinity : -Infinity)],
    ['in order', i => i * 1000],
    ['in the opposite order', i => i * -1000],
    ['greater than dates can be', () => (next() < 0.5 ? -1.7e308 : Math.round(next() * 100))],
  ];
  for (const [name, time] of cases)
    it(`sorts times ${name}, and keeps equals as they stood`, () => {
      for (const count of [0, 1, 2, 24, 25, 300, 4000]) {
        const times = Float64Array.from({length: count}, (_, i) => time(i));
        const expected = Array.from(times.keys()).sort((a, b) => {
          const [s, t] = [times[a] as number, times[b] as number];
          return s < t ? -1 : s > t ? 1 : a - b;
        });
        const sorted = times.slice();
        const order = Uint32Array.from(times.keys());
        finish(sortTimes(sorted, order));
        expect(Array.from(order)).to.deep.equal(expected);
        expect(Array.from(sorted)).to.deep.equal(expected.map(i => times[i]));
      }
    });

  it('can be interrupted where there is much to sort, and only there', () => {
    const yieldsOf = (count: number) => {
      const times = Float64Array.from({length: count}, next);
      return Array.from(sortTimes(times)).length;
    };
    expect(yieldsOf(200_000)).to.be.above(20);
    expect(yieldsOf(2000)).to.equal(0);
  });
});
