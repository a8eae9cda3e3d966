import {expect} from '@open-wc/testing';
import {type Columns, countIn, makeColumns, reaching} from './columns.ts';
import {random} from './random.ts';
import {finish} from './slices.ts';

/** Starts that crowd and repeat, and lengths from nothing to all of time. */
function randomSpans(count: number, next: () => number): [Float64Array, Float64Array] {
  const starts = Float64Array.from({length: count}, () => {
    const kind = next();
    if (kind < 0.03) return -Infinity;
    if (kind < 0.1) return 0;
    return Math.round((next() - 0.5) * (kind < 0.5 ? 100 : 1e17)) + 0;
  });
  const ends = starts.map(start => {
    const kind = next();
    if (start === -Infinity) return Math.round((next() - 0.5) * (kind < 0.5 ? 50 : 1e17)) + 0;
    if (kind < 0.03) return Infinity;
    return start + Math.round(next() ** 8 * (kind < 0.5 ? 100 : 1e17));
  });
  return [starts, ends];
}

const columnsOf = (starts: Float64Array, ends: Float64Array): Columns =>
  finish(makeColumns(starts, ends));

describe('makeColumns', () => {
  it('sorts by the place, open starts first, then the longest, then as they stood', () => {
    const next = random(3);
    for (const count of [0, 1, 2, 33, 1000, 5000]) {
      const [starts, ends] = randomSpans(count, next);
      const at = (i: number) => [starts[i] as number, ends[i] as number] as const;
      const placeOf = (i: number) => (at(i)[0] > -Infinity ? at(i)[0] : at(i)[1]);
      const columns = columnsOf(starts, ends);
      const expected = Array.from(starts.keys()).sort((a, b) => {
        const [s, e] = at(a);
        const [t, f] = at(b);
        if (placeOf(a) !== placeOf(b)) return placeOf(a) - placeOf(b);
        if ((s === -Infinity) !== (t === -Infinity)) return s - t;
        return e > f ? -1 : e < f ? 1 : a - b;
      });
      expect(Array.from(columns.order)).to.deep.equal(expected);
      expect(Array.from(columns.starts)).to.deep.equal(expected.map(placeOf));
      expect(Array.from(columns.ends)).to.deep.equal(expected.map(i => ends[i]));
      expect(Array.from(columns.sortedEnds)).to.deep.equal(Array.from(ends.slice().sort()));
      expect(Array.from(columns.openStarts)).to.deep.equal(
        expected.flatMap((i, rank) => (starts[i] === -Infinity ? rank : [])),
      );
    }
  });

  it('takes those entries that it is told to', () => {
    const [starts, ends] = randomSpans(200, random(4));
    const even = Uint32Array.from({length: 100}, (_, i) => 2 * i);
    const columns = finish(makeColumns(starts, ends, even.slice()));
    const isEven = (_: unknown, i: number) => i % 2 === 0;
    const alone = columnsOf(starts.filter(isEven), ends.filter(isEven));
    expect(Array.from(columns.order)).to.deep.equal(Array.from(alone.order, i => even[i]));
    expect({...columns, order: 0}).to.deep.equal({...alone, order: 0});
  });

  it('leaves what it was given as it was', () => {
    const [starts, ends] = randomSpans(2000, random(5));
    const before = [starts.slice(), ends.slice()];
    columnsOf(starts, ends);
    expect([starts, ends]).to.deep.equal(before);
  });

  it('can be interrupted where there are many, and only there', () => {
    const yieldsOf = (count: number) =>
      Array.from(makeColumns(...randomSpans(count, random(6)))).length;
    expect(yieldsOf(200_000)).to.be.above(50);
    expect(yieldsOf(2000)).to.equal(0);
  });

  it('has no negative zero', () => {
    const {starts, ends, sortedEnds} = columnsOf(Float64Array.of(0, -5), Float64Array.of(5, 0));
    expect([...starts, ...ends, ...sortedEnds].some(time => Object.is(time, -0))).to.equal(false);
  });
});

describe('countIn and reaching', () => {
  it('agree with a naive search', () => {
    const next = random(9);
    for (const count of [0, 1, 31, 32, 33, 1024, 1025, 3000]) {
      const [starts, ends] = randomSpans(count, next);
      const columns = columnsOf(starts, ends);
      const opens = new Set(columns.openStarts);
      for (let round = 0; round < 60; round++) {
        const scale = next() < 0.5 ? 120 : 1e17;
        const from = Math.round((next() - 0.5) * scale);
        const to = from + Math.round(next() * scale);
        const within = Array.from(columns.starts.keys()).filter(rank => {
          const start = opens.has(rank) ? -Infinity : (columns.starts[rank] as number);
          return start < to && (columns.ends[rank] as number) > from;
        });
        expect(countIn(columns, from, to)).to.equal(from < to ? within.length : 0);
        expect(countIn(columns, to, from)).to.equal(0);
        const reach = within.filter(rank => {
          const place = columns.starts[rank] as number;
          return place < from || place >= to;
        });
        if (from === to) continue;
        expect(reaching(columns, from, Infinity, to)).to.deep.equal(reach);
        expect(reaching(columns, from, Infinity)).to.deep.equal(
          reach.filter(rank => (columns.starts[rank] as number) < from),
        );
        expect(reaching(columns, from, 3, to)).to.deep.equal(reach.slice(0, 3));
      }
    }
  });

  it('count what is open at a side in every window on that side', () => {
    // Before 10, from 20 on, and from 12 to 13.
    const columns = columnsOf(
      Float64Array.of(-Infinity, 20, 12),
      Float64Array.of(10, Infinity, 13),
    );
    expect(
      [-1e9, 9, 10, 12, 19, 20, 1e9].map(time => countIn(columns, time, time + 1)),
    ).to.deep.equal([1, 1, 0, 1, 0, 1, 1]);
    expect(countIn(columns, -Infinity, Infinity)).to.equal(3);
  });
});
