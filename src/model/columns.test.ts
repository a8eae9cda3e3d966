import {expect} from '@open-wc/testing';
import {type Columns, countIn, makeColumns, reaching} from './columns.ts';
import {random} from './random.ts';

/** Runs to the end what could be interrupted. */
function finish<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value as Result;
  }
}

/** Starts that crowd and repeat, and lengths from nothing to all of time. */
function randomSpans(count: number, next: () => number): [Float64Array, Float64Array] {
  const starts = Float64Array.from({length: count}, () => {
    const kind = next();
    if (kind < 0.02) return Number.NEGATIVE_INFINITY;
    if (kind < 0.1) return 0;
    return Math.round((next() - 0.5) * (kind < 0.5 ? 100 : 1e17)) + 0;
  });
  const ends = starts.map(start => {
    const kind = next();
    if (kind < 0.03) return Number.POSITIVE_INFINITY;
    if (start === Number.NEGATIVE_INFINITY) return Math.round(next() * 100);
    return start + Math.round(next() ** 8 * (kind < 0.5 ? 100 : 1e17));
  });
  return [starts, ends];
}

const columnsOf = (starts: Float64Array, ends: Float64Array): Columns =>
  finish(makeColumns(starts, ends));

describe('makeColumns', () => {
  it('sorts by start, the longest first, and what is equal as it stood', () => {
    const next = random(3);
    for (const count of [0, 1, 2, 33, 1000, 5000]) {
      const [starts, ends] = randomSpans(count, next);
      const {order, ...columns} = columnsOf(starts, ends);
      const expected = Array.from(starts.keys()).sort((a, b) => {
        const [s, t] = [starts[a] as number, starts[b] as number];
        const [e, f] = [ends[a] as number, ends[b] as number];
        return s < t ? -1 : s > t ? 1 : e > f ? -1 : e < f ? 1 : a - b;
      });
      expect(Array.from(order)).to.deep.equal(expected);
      expect(Array.from(columns.starts)).to.deep.equal(expected.map(i => starts[i]));
      expect(Array.from(columns.ends)).to.deep.equal(expected.map(i => ends[i]));
    }
  });

  it('leaves what it was given as it was, and can be interrupted', () => {
    const [starts, ends] = randomSpans(2000, random(5));
    const before = [starts.slice(), ends.slice()];
    const steps = makeColumns(starts, ends);
    let yields = 0;
    while (!steps.next().done) yields++;
    expect(yields).to.be.above(5);
    expect([starts, ends]).to.deep.equal(before);
  });
});

describe('countIn and reaching', () => {
  it('agree with a naive search', () => {
    const next = random(9);
    for (const count of [0, 1, 31, 32, 33, 1024, 1025, 3000]) {
      const [starts, ends] = randomSpans(count, next);
      const columns = columnsOf(starts, ends);
      for (let round = 0; round < 60; round++) {
        const scale = next() < 0.5 ? 120 : 1e17;
        const from = Math.round((next() - 0.5) * scale);
        const to = from + Math.round(next() * scale);
        const within = Array.from(columns.starts.keys()).filter(
          i => (columns.starts[i] as number) < to && (columns.ends[i] as number) > from,
        );
        expect(countIn(columns, from, to)).to.equal(
          from < to ? within.length : countIn(columns, from, to),
        );
        const before = within.filter(i => (columns.starts[i] as number) < from);
        expect(reaching(columns, from, Number.POSITIVE_INFINITY)).to.deep.equal(before);
        expect(reaching(columns, from, 3)).to.deep.equal(before.slice(0, 3));
      }
    }
  });
});
