import {expect} from '@open-wc/testing';
import {countIn} from '../model/columns.ts';
import {random} from '../model/random.ts';
import {countBars} from './counts.ts';
import {
  columnsOf,
  DAY,
  KINDS,
  MEASURES,
  rowsOf,
  type Span,
  windowOf,
  windowsOf,
  YEAR,
} from './fixture.ts';
import type {TimeWindow} from './grid.ts';
import {MOST_LANES} from './lanes.ts';
import {BUDGET, chooseLevel, gridOf, type Level, type Packed} from './levels.ts';
import {placeTitles} from './titles.ts';

const ROWS = 4;

/** DOM elements of the track at that level: what the budget is reckoned with. */
function elementsOf(level: Level, lanes: readonly Packed[], window: TimeWindow): number {
  let elements = lanes.length * 3 + Math.ceil(window.width / 50) * 2;
  const grid = gridOf(window, lanes.length);
  for (const {columns, rowOf} of lanes) {
    if (level === 'cards') elements += 14 * countIn(columns, window.from, window.to);
    else if (level === 'counts') elements += countBars(columns, grid).bars.length;
    else {
      const {boxes, beyond} = placeTitles(columns, rowOf, ROWS, window, MEASURES);
      for (const {kind} of boxes) elements += kind === 'pill' ? 2 : 4;
      if (beyond.length) elements += 2;
    }
  }
  return elements;
}

const pack = (spans: readonly Span[]): Packed => {
  const columns = columnsOf(spans);
  return {columns, rowOf: rowsOf(columns, ROWS)};
};

describe('chooseLevel', () => {
  const choose = (lanes: readonly Packed[], window: TimeWindow, cards = 20): Level =>
    chooseLevel(lanes, window, cards, ROWS, MEASURES);

  for (const [kind, make] of Object.entries(KINDS)) {
    it(`keeps the budget of elements at every level (${kind})`, () => {
      const next = random(kind.length);
      const seen = new Set<Level>();
      for (const [lanes, count] of [
        [1, 3],
        [1, 3000],
        [4, 60],
        [4, 900],
        [15, 100],
        [MOST_LANES, 40],
      ] as const) {
        const packed = Array.from({length: lanes}, () => pack(make(count, next)));
        for (const window of windowsOf((packed[0] as Packed).columns, next)) {
          for (const cards of [0, 15, 1000]) {
            const level = choose(packed, window, cards);
            seen.add(level);
            const elements = elementsOf(level, packed, window);
            expect(elements, `${level}, ${lanes} × ${count}`).to.be.at.most(BUDGET);
          }
        }
      }
      expect(seen.size).to.equal(3);
    });
  }

  it('draws bars at all widths within the budget', () => {
    for (let lanes = 1; lanes <= MOST_LANES; lanes++) {
      for (const width of [1, 8, 20, 360, 1280, 4000]) {
        const {times} = gridOf(windowOf(0, YEAR, width), lanes);
        const bars = times.length - 1;
        expect(bars).to.be.at.most(Math.max(3, Math.min(240, width / 4)));
        expect(bars * lanes + lanes * 3 + Math.ceil(width / 50) * 2).to.be.at.most(BUDGET);
      }
    }
    expect(gridOf(windowOf(0, 256 * YEAR, 1280), 1).times.length).to.be.above(110);
  });

  const evenly = (count: number, lanes: number): Packed[] =>
    Array.from({length: lanes}, (_, lane) =>
      pack(
        Array.from({length: count / lanes}, (_, i) => {
          const start = (((i + lane / lanes) * lanes) / count) * 1000 * DAY;
          return [start, start + DAY];
        }),
      ),
    );
  const cases: readonly (readonly [count: number, lanes: number, width: number, level: Level])[] = [
    [1, 1, 1280, 'cards'],
    [20, 4, 1280, 'cards'],
    [40, 4, 1280, 'titles'],
    [160, 4, 1280, 'titles'],
    [160, 1, 1280, 'titles'],
    [60, 1, 360, 'titles'],
    [160, 1, 360, 'counts'],
    [1000, 4, 1280, 'counts'],
    [20_000, 1, 1280, 'counts'],
    [20_000, 1, 0, 'counts'],
    [1, 1, 0, 'counts'],
  ];
  for (const [count, lanes, width, level] of cases) {
    it(`shows ${count} in ${lanes} lanes of ${width} px as ${level}`, () => {
      const window = windowOf(-DAY, 1002 * DAY, width);
      expect(choose(evenly(count, lanes), window)).to.equal(level);
    });
  }

  it('leaves out of titles what would take too long: a great crowd just outside of the window', () => {
    const spans = Array.from({length: 30_000}, (_, i) => [-i, -i] as const);
    const window = (px: number) => windowOf(px * DAY, 1280 * DAY, 1280);
    const lanes = [pack([...spans, ...[200, 400].map(day => [day * DAY, day * DAY] as const)])];
    expect(choose(lanes, window(200))).to.equal('cards');
    expect(choose(lanes, window(200), 0)).to.equal('counts');
    expect(choose(lanes, window(900), 0)).to.equal('cards');
    expect(choose([pack([[0, 0], ...spans.slice(0, 50)])], window(-100), 0)).to.equal('counts');
  });

  it('does not change to and fro while the window is moved', () => {
    const next = random(8);
    const lanes = [
      pack(
        Array.from({length: 9000}, () => {
          const start = next() * 100 * YEAR;
          return [start, start + DAY];
        }),
      ),
    ];
    const levels = new Set<Level>();
    for (const years of [0.1, 0.2, 0.3, 1, 4, 4.5, 5, 8]) {
      let [last, changes] = ['' as string, 0];
      // Ten windows on, in steps of ten pixels.
      for (let x = 0; x < 12800; x += 10) {
        const window = windowOf((20 + (x / 1280) * years) * YEAR, years * YEAR, 1280);
        const level = choose(lanes, window);
        levels.add(level);
        if (level !== last) changes++;
        last = level;
      }
      // At most one as each side of the window comes to another cell, of eight in a window.
      expect(changes).to.be.at.most(160);
    }
    expect(levels.size).to.equal(3);
  });
});

describe('every entry', () => {
  const WIDTH = 1280;

  /** The window that shows what stands between two times, as close as one can look. */
  function zoomTo(start: number, end: number): TimeWindow {
    const grain = Math.max(Math.abs(start), Math.abs(end)) * Number.EPSILON;
    const length = Math.max((end - start) * 1.2, WIDTH / 100, grain * 4 * WIDTH);
    return windowOf((start + end) / 2 - length / 2, length, WIDTH);
  }

  /** Goes from all of it to the entry, by what stands for it. How it ended, and after how many steps. */
  function reach(lane: Packed, rank: number, cards: number): [string, number] {
    const {columns, rowOf} = lane;
    const {starts, count} = columns;
    let window = zoomTo(starts[0] as number, starts[count - 1] as number);
    for (let step = 0; step < 60; step++) {
      const level = chooseLevel([lane], window, cards, ROWS, MEASURES);
      if (level === 'cards') {
        expect(starts[rank]).to.be.within(window.from, window.to);
        return ['shown', step];
      }
      let listed: readonly number[];
      if (level === 'titles') {
        const {boxes, beyond} = placeTitles(columns, rowOf, ROWS, window, MEASURES);
        if (boxes.some(box => box.kind === 'entry' && box.rank === rank)) return ['shown', step];
        const crowds = boxes.map(box => (box.kind === 'pill' ? box.ranks : []));
        listed = crowds.find(ranks => ranks.includes(rank)) ?? beyond;
      } else {
        const found = countBars(columns, gridOf(window, 1)).bars.find(
          bar => rank >= bar.rank && rank < bar.rank + bar.count,
        );
        listed = Array.from({length: found?.count ?? 0}, (_, i) => (found?.rank ?? 0) + i);
      }
      expect(listed, `lost at ${level}`).to.include(rank);
      const [start, end] = [starts[listed[0] as number], starts[listed.at(-1) as number]];
      if (start === end && listed.length > 1) return ['listed', step];
      window = zoomTo(start as number, end as number);
    }
    return ['lost', Infinity];
  }

  for (const [kind, make] of Object.entries(KINDS)) {
    for (const count of [1, 300, 20_000]) {
      it(`of ${count} can be reached from the view of all (${kind})`, () => {
        const next = random(kind.length + count);
        const lane = pack(make(count, next));
        const {starts} = lane.columns;
        for (let rank = 0; rank < count; rank += Math.ceil(count / 100)) {
          for (const cards of [0, 20]) {
            const [how, steps] = reach(lane, rank, cards);
            expect(how).to.not.equal('lost');
            expect(steps).to.be.below(20);
            const start = starts[rank] as number;
            const twins = starts.filter(other => other === start).length;
            if (twins === 1) expect(how).to.equal('shown');
          }
        }
      });
    }
  }
});
