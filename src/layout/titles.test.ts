import {expect} from '@open-wc/testing';
import {type Columns, countIn} from '../model/columns.ts';
import {random} from '../model/random.ts';
import {timeScale} from '../time/scale.ts';
import {
  columnsOf,
  DAY,
  KINDS,
  MEASURES,
  rowsOf,
  type Span,
  windowOf,
  windowsOf,
} from './fixture.ts';
import type {TimeWindow} from './grid.ts';
import {cellOf, type EntryBox, type Pill, placeTitles, type Titles} from './titles.ts';

const ROWS = 4;
const {mark, gap, pill, least, most} = MEASURES;

type Box = EntryBox | Pill;
const ranksOf = (box: Box): readonly number[] => (box.kind === 'pill' ? box.ranks : [box.rank]);
const endOf = (box: Box): number =>
  box.kind === 'entry' && box.room ? Math.max(box.x1, box.title + box.room) : box.x1;

/** Ranks of all entries in the window, by the definition. */
function naive(columns: Columns, {from, to}: TimeWindow): number[] {
  const opens = new Set(columns.openStarts);
  return Array.from(columns.starts.keys()).filter(
    rank =>
      (opens.has(rank) || (columns.starts[rank] as number) < to) &&
      (columns.ends[rank] as number) > from,
  );
}

/** What must hold wherever and whatever one looks at. */
function check(columns: Columns, window: TimeWindow, {boxes, beyond}: Titles, evenly = true): void {
  const {scale, width, offset} = window;
  const edge = offset + width;
  const rows = Array.from({length: ROWS + 1}, (_, row) => boxes.filter(box => box.row === row));
  expect(rows.flat().length).to.equal(boxes.length);
  const order = boxes.map(({rank}) => rank);
  expect(order).to.deep.equal(order.toSorted((a, b) => a - b));

  for (const inRow of rows) {
    inRow.forEach((box, i) => {
      const before = inRow[i - 1];
      if (!before) return;
      expect(box.x0, 'boxes overlap').to.be.at.least(endOf(before));
      expect(ranksOf(box)[0], 'time runs backwards').to.be.above(ranksOf(before).at(-1) as number);
    });
  }
  for (const box of boxes) {
    expect(ranksOf(box)[0]).to.equal(box.rank);
    const start = columns.starts[box.rank] as number;
    expect(box.x1 - box.x0).to.be.at.least((box.kind === 'pill' ? pill : mark) - 1e-6);
    if (box.kind === 'pill') {
      expect(box.ranks.length).to.be.above(1);
      expect(box.start).to.equal(start);
      expect(box.end).to.equal(columns.starts[box.ranks.at(-1) as number]);
      continue;
    }
    if (box.row < ROWS && start >= window.from) {
      // What is long may have to begin a little late.
      expect(box.x0).to.be.at.least(scale(start));
      const long =
        scale(
          Math.min(
            columns.ends[box.rank] as number,
            window.to + ((window.to - window.from) / width) * 200,
          ),
        ) -
          scale(start) >=
        cellOf(MEASURES);
      if (evenly) expect(box.x0).to.be.at.most(scale(start) + (long ? mark + gap : 0));
    }
    if (box.room) {
      expect(box.room).to.be.within(least, most);
      expect(box.title + box.room).to.be.at.most(edge + 1e-6);
      if (box.title < box.x1) expect(box.title).to.be.at.least(Math.max(offset, box.x0));
      else expect(box.title).to.equal(box.x1 + gap);
    }
  }

  const placed = [...boxes.flatMap(ranksOf), ...beyond];
  expect(new Set(placed).size, 'in two boxes').to.equal(placed.length);
  const within = naive(columns, window);
  const all = new Set(placed);
  expect(
    within.filter(rank => !all.has(rank)),
    'lost',
  ).to.deep.equal([]);
  expect(countIn(columns, window.from, window.to)).to.equal(within.length);
  const known = new Set(within);
  expect(beyond.filter(rank => !known.has(rank))).to.deep.equal([]);
  expect(beyond).to.deep.equal(beyond.toSorted((a, b) => a - b));
}

describe('placeTitles', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`keeps boxes apart and loses nothing (${kind})`, () => {
      const next = random(kind.length);
      for (const count of [1, 2, 30, 600]) {
        const columns = columnsOf(make(count, next));
        const rows = rowsOf(columns, ROWS);
        for (const window of windowsOf(columns, next)) {
          check(columns, window, placeTitles(columns, rows, ROWS, window, MEASURES));
        }
      }
    });

    it(`shows the same while it is moved (${kind})`, () => {
      const next = random(kind.length + 1);
      let compared = 0;
      for (const count of [30, 600]) {
        const columns = columnsOf(make(count, next));
        const rows = rowsOf(columns, ROWS);
        for (const window of windowsOf(columns, next)) {
          const {from, to, width, scale} = window;
          if (width < 1000) continue;
          const dx = Math.round((next() - 0.3) * width);
          const length = to - from;
          const moved = windowOf(from + (dx / width) * length, length, width);
          // As large numbers are coarse, it may not have moved just as far.
          const shift = scale(moved.from);
          const here = placeTitles(columns, rows, ROWS, window, MEASURES);
          const there = placeTitles(columns, rows, ROWS, moved, MEASURES);
          const inBoth = (boxes: readonly Box[], shift: number): string[] =>
            boxes
              .map(box => ({...box, x0: box.x0 + shift, x1: box.x1 + shift}))
              .filter(({x0}) => x0 > Math.max(0, dx) + 1)
              .filter(({x1}) => x1 + gap + most < width + Math.min(0, dx) - 1)
              .map(box => {
                const room = box.kind === 'entry' ? Math.round(box.room) : '';
                return [box.row, ranksOf(box), Math.round(box.x0), Math.round(box.x1), room].join();
              });
          const [a, b] = [inBoth(here.boxes, 0), inBoth(there.boxes, shift)];
          compared += a.length;
          expect(b).to.deep.equal(a);
        }
      }
      expect(compared).to.be.above(kind.includes('instant') ? 5 : 50);
    });
  }

  it('keeps boxes apart and loses nothing where the pace changes', () => {
    const next = random(11);
    for (const make of Object.values(KINDS)) {
      const columns = columnsOf(make(400, next));
      const rows = rowsOf(columns, ROWS);
      const first = columns.starts[0] as number;
      const extent = (columns.starts.at(-1) as number) - first || DAY;
      for (let round = 0; round < 30; round++) {
        const times = Array.from({length: 2 + Math.floor(next() * 6)}, () => next() ** 3);
        const stops = [0, ...times.sort((a, b) => a - b), 1].map(part => first + part * extent);
        let x = 0;
        const xs = stops.map(() => (x += 1 + next() ** 4 * 3000));
        const scale = timeScale(stops, xs);
        const [offset, width] = [next() * x, 100 + next() * 1500];
        const [from, to] = [scale.invert(offset), scale.invert(offset + width)];
        const window = {from, to, width, scale, offset};
        if (from < to) {
          check(columns, window, placeTitles(columns, rows, ROWS, window, MEASURES), false);
        }
      }
    }
  });

  /** What stands there, in words. */
  const describeAll = (spans: readonly Span[], window: TimeWindow, rows = 2): string[] => {
    const columns = columnsOf(spans);
    const {boxes, beyond} = placeTitles(columns, rowsOf(columns, rows), rows, window, MEASURES);
    return [
      ...boxes.map(box =>
        box.kind === 'pill'
          ? `${box.row}: ${box.ranks.length} at ${Math.round(box.x0)}–${Math.round(box.x1)}`
          : `${box.row}: ${box.rank} at ${Math.round(box.x0)}–${Math.round(box.x1)}, ${Math.round(box.room)} at ${Math.round(box.title)}`,
      ),
      ...(beyond.length ? [`beyond: ${beyond.join(' ')}`] : []),
    ];
  };
  // A pixel a day.
  const window = windowOf(0, 1000 * DAY, 1000);
  const days = (...spans: [number, number][]): Span[] =>
    spans.map(([start, end]) => [start * DAY, end * DAY]);

  const cases: readonly (readonly [what: string, spans: Span[], boxes: string[]])[] = [
    ['a title beside its mark', days([100, 101]), ['0: 0 at 100–108, 200 at 114']],
    [
      'a title up to the next mark',
      days([100, 101], [110, 111], [200, 230]),
      ['0: 0 at 100–108, 80 at 114', '1: 1 at 110–118, 200 at 124', '0: 2 at 200–230, 200 at 236'],
    ],
    [
      'no title where there is no room',
      days([190, 191], [191, 192], [205, 215]),
      ['0: 0 at 190–198, 0 at 190', '1: 1 at 191–199, 200 at 205', '0: 2 at 205–215, 200 at 221'],
    ],
    [
      'a bar a little late where a dot is in its way',
      days([190, 191], [191, 192], [195, 600]),
      ['0: 0 at 190–198, 0 at 190', '1: 1 at 191–199, 200 at 205', '0: 2 at 204–600, 200 at 606'],
    ],
    [
      'in the row of crowds a dot that another is in the way of',
      days([190, 191], [191, 192], [201, 202]),
      ['0: 0 at 190–198, 200 at 204', '1: 1 at 191–199, 200 at 205', '2: 2 at 201–209, 200 at 215'],
    ],
    [
      'a title on its mark where only that is long enough',
      days([100, 400], [405, 406], [406, 407], [700, 1200]),
      [
        '0: 0 at 100–400, 200 at 100',
        '1: 1 at 405–413, 200 at 419',
        '0: 2 at 406–414, 200 at 420',
        '1: 3 at 700–1200, 200 at 700',
      ],
    ],
    [
      'what began long before',
      days([-5000, 5000], [-5000, 300]),
      ['0: 0 at -398–1392, 200 at 0', '1: 1 at -398–300, 200 at 306'],
    ],
    [
      'a count of those that crowd in a cell',
      days([100, 101], [102, 103], [104, 105], [106, 107], [108, 109]),
      ['0: 0 at 100–108, 200 at 114', '1: 1 at 102–110, 200 at 116', '2: 3 at 104–138'],
    ],
    [
      'one in each row and cell, also of those that are clear of each other',
      days([100, 101], [110, 111], [130, 131], [140, 141], [160, 161], [199, 200]),
      [
        '0: 0 at 100–108, 200 at 114',
        '1: 1 at 110–118, 69 at 124',
        '2: 3 at 130–168',
        '1: 5 at 199–207, 200 at 213',
      ],
    ],
    [
      'by itself what crowds alone',
      days([100, 101], [102, 103], [104, 105]),
      ['0: 0 at 100–108, 200 at 114', '1: 1 at 102–110, 200 at 116', '2: 2 at 104–112, 200 at 118'],
    ],
    [
      'in the row of crowds what begins while all are taken, up to the next there',
      days([0, 900], [0, 900], [300, 800], [500, 501]),
      [
        '0: 0 at 0–900, 94 at 906',
        '1: 1 at 0–900, 94 at 906',
        '2: 2 at 300–498, 198 at 300',
        '2: 3 at 500–508, 200 at 514',
      ],
    ],
  ];
  for (const [what, spans, boxes] of cases) {
    it(`shows ${what}`, () => {
      expect(describeAll(spans, window)).to.deep.equal(boxes);
    });
  }

  it('begins the titles of long marks where they can be seen', () => {
    const place = (spans: readonly Span[], seen: number): number[] => {
      const columns = columnsOf(spans);
      const {boxes} = placeTitles(columns, rowsOf(columns, 2), 2, window, MEASURES, seen);
      return boxes.map(box => (box.kind === 'entry' ? box.title : Number.NaN));
    };
    const long = days([-500, 5000], [-400, 340], [400, 5000]);
    expect(place(long, 0)).to.deep.equal([0, 346, 400]);
    expect(place(long.slice(0, 1), 300)).to.deep.equal([300]);
    expect(place(long.slice(2), 300)).to.deep.equal([400]);
    // What does not go on for long enough has its title where it begins.
    expect(place(days([-500, 985]), 300)).to.deep.equal([300]);
    expect(place(days([-500, 985]), 950)).to.deep.equal([0]);
  });

  it('counts what crowds before the window, or has no start and stands after it', () => {
    const spans: Span[] = [
      ...days([-900, 2000], [-800, 2000], [-700, 500], [-600, 1], [-600, -1]),
      [-Infinity, 3000 * DAY],
      [-Infinity, -3000 * DAY],
    ];
    expect(describeAll(spans, window).at(-1)).to.equal('beyond: 3 4 6');
  });

  it('shows nothing where there is no width, and loses nothing where it comes back', () => {
    const columns = columnsOf(days([1, 2]));
    const rows = rowsOf(columns, 2);
    const none = windowOf(0, DAY, 0);
    expect(placeTitles(columns, rows, 2, none, MEASURES)).to.deep.equal({
      boxes: [],
      beyond: [],
    });
    const empty = {...window, to: window.from};
    expect(placeTitles(columns, rows, 2, empty, MEASURES).boxes).to.deep.equal([]);
  });

  it('shows apart what stands a millisecond apart', () => {
    const from = 1.7e12;
    const spans = Array.from({length: 40}, (_, i) => [from + i, from + i] as const);
    const columns = columnsOf(spans);
    const close = windowOf(from - 1, 12, 1200);
    const {boxes} = placeTitles(columns, rowsOf(columns, 2), 2, close, MEASURES);
    expect(boxes.every(({kind}) => kind === 'entry')).to.equal(true);
    expect(boxes.map(({x0}) => Math.round(x0))).to.deep.equal(
      boxes.map((_, i) => Math.round((boxes[0]?.x0 as number) + i * 100)),
    );
  });
});
