import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
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
import {areFew, BUDGET, budgetOf, gridOf, lookAround, type Packed, titlesFit} from './levels.ts';

const ROWS = 4;
const TICK = 50;

const coverOf = ({offset, width}: TimeWindow): [number, number] => [
  offset - width / 2,
  offset + 1.5 * width,
];

const pack = (spans: readonly Span[]): Packed => {
  const columns = columnsOf(spans);
  return {columns, rowOf: rowsOf(columns, ROWS)};
};

function shows(lanes: readonly Packed[], window: TimeWindow): boolean {
  const around = lookAround(window, coverOf(window));
  const columns = lanes.map(({columns}) => columns);
  const budget = budgetOf(lanes.length, around.far, TICK);
  return titlesFit(columns, () => lanes, around, budget, ROWS, MEASURES);
}

describe('lookAround', () => {
  it('widens by less than an eighth of the window, and not at every step of panning', () => {
    const seen = new Set<number>();
    for (let day = 0; day < 1000; day++) {
      const window = windowOf(day * DAY, 1000 * DAY, 1280);
      const {near, far} = lookAround(window, [-640, 1920]);
      seen.add(near.from);
      expect(near.from).to.be.within(window.from - 125 * DAY, window.from);
      expect(near.to).to.be.within(window.to, window.to + 125 * DAY);
      expect(far.from).to.be.within(window.from - 625 * DAY, window.from - 500 * DAY);
      expect(far.to).to.be.within(window.to + 500 * DAY, window.to + 625 * DAY);
      expect(near.offset).to.be.closeTo(window.scale(near.from), 1e-6);
      expect(near.offset + near.width).to.be.closeTo(window.scale(near.to), 1e-6);
    }
    expect(seen.size).to.be.within(8, 17);
  });

  it('takes in all that is drawn', () => {
    const {far} = lookAround(windowOf(0, YEAR, 100), [-400, 900]);
    expect(far.offset).to.be.at.most(-400);
    expect(far.offset + far.width).to.be.at.least(900);
  });
});

describe('gridOf', () => {
  it('draws stretches that can be pressed at all widths, within the budget', () => {
    for (let lanes = 1; lanes <= MOST_LANES; lanes++) {
      for (const width of [1, 8, 20, 360, 1280, 4000]) {
        const window = windowOf(0, YEAR, width);
        const around = lookAround(window, coverOf(window));
        const budget = budgetOf(lanes, around.far, TICK);
        const {times, xs, parts} = gridOf(window, coverOf(window), around, lanes, budget);
        const cells = times.length - 1;
        expect(cells * lanes).to.be.at.most(Math.max(3 * lanes, budget));
        const wide = ((xs.at(-1) as number) - (xs[0] as number)) / cells;
        expect(wide).to.be.at.least(30);
        if (lanes < 5 && width < 2000) expect(wide).to.be.at.most(61);
        expect(Math.log2(parts) % 1).to.equal(0);
        expect(wide / parts).to.be.within(2 * Math.ceil(lanes / 4), 4.05 * Math.ceil(lanes / 4));
      }
    }
    expect(budgetOf(MOST_LANES, windowOf(0, 1, 2560), TICK)).to.be.below(BUDGET / 1.5);
  });
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

describe('areFew', () => {
  it('counts what is in view, long ones included, and a little more', () => {
    const lanes = [
      [
        [0, DAY],
        [-900 * DAY, 900 * DAY],
      ],
      [[109 * DAY, 110 * DAY]],
    ] as const;
    const columns = lanes.map(spans => columnsOf(spans));
    const few = (from: number, most: number): boolean => {
      const window = windowOf(from * DAY, 100 * DAY, 1000);
      return areFew(columns, lookAround(window, coverOf(window)), most);
    };
    expect(few(-50, 2)).to.equal(true);
    expect(few(-50, 1)).to.equal(false);
    expect(few(5, 3)).to.equal(true);
    expect(few(50, 1)).to.equal(false);
  });
});

describe('titlesFit', () => {
  const cases: readonly (readonly [count: number, lanes: number, width: number, fit: boolean])[] = [
    [1, 1, 1280, true],
    [40, 4, 1280, true],
    [100, 4, 1280, true],
    [100, 1, 1280, true],
    [40, 1, 360, true],
    [160, 1, 360, false],
    [600, 4, 1280, false],
    [20_000, 1, 1280, false],
  ];
  for (const [count, lanes, width, fits] of cases) {
    it(`${fits ? 'shows' : 'does not show'} ${count} in ${lanes} lanes of ${width} px`, () => {
      expect(shows(evenly(count, lanes), windowOf(-DAY, 1002 * DAY, width))).to.equal(fits);
    });
  }

  it('leaves out what would take too long: a great crowd just outside of the window', () => {
    const spans = Array.from({length: 30_000}, (_, i) => [-i, -i] as const);
    const window = (px: number): TimeWindow => windowOf(px * DAY, 1280 * DAY, 1280);
    const lanes = [pack([...spans, ...[200, 400].map(day => [day * DAY, day * DAY] as const)])];
    expect(shows(lanes, window(200))).to.equal(false);
    expect(shows(lanes, window(1700))).to.equal(true);
    expect(shows([pack([[0, 0], ...spans.slice(0, 50)])], window(-100))).to.equal(false);
  });

  it('asks for rows only where they are needed', () => {
    const {columns} = pack(KINDS['one instant']?.(20_000, random(1)) ?? []);
    const window = windowOf(0, 2e12, 1280);
    const around = lookAround(window, coverOf(window));
    const none = (): never => {
      throw new Error('needless');
    };
    expect(titlesFit([columns], none, around, 800, ROWS, MEASURES)).to.equal(false);
  });

  it('says the same of all that look the same from afar', () => {
    const next = random(8);
    const lanes = [pack(KINDS['days over a century']?.(9000, next) ?? [])];
    const known = new Map<string, boolean>();
    for (const window of windowsOf((lanes[0] as Packed).columns, next)) {
      if (window.width < 300) continue;
      const length = window.to - window.from;
      for (let px = 0; px < window.width; px += 37) {
        const moved = windowOf(window.from + (px / window.width) * length, length, window.width);
        const {near, far} = lookAround(moved, coverOf(moved));
        const key = [length, near.from, near.to, far.from, far.to].join();
        const fits = shows(lanes, moved);
        expect(known.get(key) ?? fits).to.equal(fits);
        known.set(key, fits);
      }
    }
    expect(new Set(known.values()).size).to.equal(2);
  });
});
