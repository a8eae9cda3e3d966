import {expect} from '@open-wc/testing';
import {countIn} from '../model/columns.ts';
import {random} from '../model/random.ts';
import {countBars, scaleOfCounts, splitBar} from './counts.ts';
import {columnsOf, DAY, KINDS, type Span, windowOf, windowsOf} from './fixture.ts';
import {divide, type Grid} from './grid.ts';

const gridOf = (window: ReturnType<typeof windowOf>, widest = 20): Grid =>
  divide(window.scale, window.offset, window.offset + window.width, widest);

describe('countBars', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`counts every entry in its cells once (${kind})`, () => {
      const next = random(kind.length);
      for (const count of [1, 2, 30, 600]) {
        const columns = columnsOf(make(count, next));
        const {starts, ends} = columns;
        const opens = new Set(columns.openStarts);
        for (const window of windowsOf(columns, next)) {
          const grid = gridOf(window);
          const [from, to] = [grid.times[0] as number, grid.times.at(-1) as number];
          const {bars, reaching} = countBars(columns, grid);
          expect(from).to.be.at.most(window.from);
          expect(to).to.be.at.least(window.to);

          let before = from;
          for (const bar of bars) {
            expect(bar.from).to.be.at.least(before);
            expect(bar.to).to.be.above(bar.from);
            expect(bar.x1).to.be.above(bar.x0);
            before = bar.to;
            const naive = Array.from(starts.keys()).filter(
              rank => (starts[rank] as number) >= bar.from && (starts[rank] as number) < bar.to,
            );
            expect(naive.length).to.equal(bar.count);
            expect(naive[0]).to.equal(bar.rank);
            expect(starts[bar.rank]).to.equal(bar.start);
            expect(starts[bar.rank + bar.count - 1]).to.equal(bar.end);
          }
          expect(before).to.be.at.most(to);

          const stands = (rank: number): boolean =>
            (starts[rank] as number) >= from && (starts[rank] as number) < to;
          const reaches = (rank: number): boolean =>
            (ends[rank] as number) > from && (opens.has(rank) || (starts[rank] as number) < to);
          const ranks = Array.from(starts.keys());
          expect(reaching).to.equal(ranks.filter(rank => !stands(rank) && reaches(rank)).length);
          const all = bars.reduce((sum, bar) => sum + bar.count, 0) + reaching;
          expect(all).to.equal(ranks.filter(rank => stands(rank) || reaches(rank)).length);
          const endAtOnce = ranks.filter(
            rank => starts[rank] === from && ends[rank] === from,
          ).length;
          expect(all).to.equal(countIn(columns, from, to) + endAtOnce);
        }
      }
    });

    it(`shows the same while it is moved (${kind})`, () => {
      const next = random(kind.length + 1);
      const columns = columnsOf(make(600, next));
      for (const window of windowsOf(columns, next)) {
        const length = window.to - window.from;
        const moved = windowOf(
          window.from + Math.round(next() * 50 - 25) * (length / 100),
          length,
          window.width,
        );
        const from = Math.max(window.from, moved.from);
        const to = Math.min(window.to, moved.to);
        const inBoth = (window: ReturnType<typeof windowOf>): number[][] =>
          countBars(columns, gridOf(window))
            .bars.filter(bar => bar.from >= from && bar.to <= to)
            .map(({from, to, rank, count}) => [from, to, rank, count]);
        expect(inBoth(moved)).to.deep.equal(inBoth(window));
      }
    });
  }

  it('counts entries where they stand, and those that reach in', () => {
    const days = (...spans: [number, number][]): Span[] =>
      spans.map(([start, end]) => [start * DAY, end * DAY]);
    const columns = columnsOf([
      // In the cell that begins at 0, though they end there.
      ...days([0, 0], [0, 0], [0, 1], [1, 900]),
      ...days([500, 501]),
      // Before all cells: the first two reach in.
      ...days([-9, 1], [-9, 900], [-9, 0], [-9, -9], [2000, 2001]),
      // Without a start: one stands in the first cell and ends there, one after all cells.
      [-Infinity, 0],
      [-Infinity, 3000 * DAY],
      [-Infinity, -3000 * DAY],
    ]);
    const {bars, reaching} = countBars(columns, gridOf(windowOf(0, 1000 * DAY, 1000)));
    expect(bars.map(({count, start, end}) => [count, start / DAY, end / DAY])).to.deep.equal([
      [5, 0, 1],
      [1, 500, 500],
    ]);
    expect(reaching).to.equal(3);
  });
});

describe('splitBar', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`divides what a bar counts among its parts (${kind})`, () => {
      const next = random(kind.length);
      for (const count of [30, 600, 5000]) {
        const columns = columnsOf(make(count, next));
        for (const window of windowsOf(columns, next)) {
          for (const bar of countBars(columns, gridOf(window, 60)).bars.slice(0, 9)) {
            const size = (bar.to - bar.from) / 16;
            const mine = columns.starts.subarray(bar.rank, bar.rank + bar.count);
            const counts = [...splitBar(columns, bar, 16)];
            expect(counts.reduce((a, b) => a + b)).to.equal(bar.count);
            counts.forEach((count, part) => {
              const begin = bar.from + part * size;
              const end = part < 15 ? bar.from + (part + 1) * size : bar.to;
              const inPart = mine.filter(start => start >= begin && start < end);
              expect(count).to.equal(inPart.length);
            });
          }
        }
      }
    });
  }
});

describe('scaleOfCounts', () => {
  const cases: readonly (readonly [max: number, counts: number[], heights: number[]])[] = [
    [0, [0], [0]],
    [1, [0, 1], [0, 40]],
    [2, [1, 2], [20, 40]],
    [5, [1, 4, 5], [5, 20, 25]],
    [8, [0, 1, 2, 8], [0, 5, 10, 40]],
    // One beside a million is seen.
    [1e6, [1, 524288], [2, 20]],
  ];
  for (const [max, counts, heights] of cases) {
    it(`gives heights to counts up to ${max}`, () => {
      expect(counts.map(scaleOfCounts([[max, 40]]))).to.deep.equal(heights);
    });
  }

  it('is one for all lanes, and too high for none', () => {
    const lanes = [
      [3, 40],
      [100, 80],
      [2, 20],
    ] as const;
    expect([1, 2, 3, 100].map(scaleOfCounts(lanes))).to.deep.equal([2, 2, 2, 62.5]);
    expect(
      [1, 3].map(
        scaleOfCounts([
          [3, 40],
          [4, 20],
        ]),
      ),
    ).to.deep.equal([5, 15]);
  });
});
