import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {columnsOf, KINDS, rowsOf, type Span} from './fixture.ts';
import {assignRows} from './rows.ts';

describe('assignRows', () => {
  const cases: readonly (readonly [what: string, spans: Span[], rows: number[]])[] = [
    [
      'in turn, where all are free',
      [
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
      ],
      [0, 1, 2, 0],
    ],
    [
      'the row that has been free longest',
      [
        [0, 9],
        [1, 3],
        [2, 4],
        [5, 6],
        [7, 8],
        [9, 10],
      ],
      [0, 1, 2, 1, 2, 1],
    ],
    [
      'the crowd’s row, while all are taken',
      [
        [0, 9],
        [1, 9],
        [2, 9],
        [3, 4],
        [5, 6],
        [9, 10],
      ],
      [0, 1, 2, 3, 3, 0],
    ],
    [
      'in turn what has no length',
      [
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
        [5, 5],
      ],
      [0, 1, 2, 0, 1],
    ],
    [
      'where it stands what has no start, and for ever what has no end',
      [
        [-Infinity, 5],
        [1, Infinity],
        [2, Infinity],
        [6, 7],
        [8, 9],
      ],
      [0, 1, 2, 2, 2],
    ],
  ];
  for (const [what, spans, expected] of cases) {
    it(`gives each entry a row: ${what}`, () => {
      expect(Array.from(rowsOf(columnsOf(spans), 3))).to.deep.equal(expected);
    });
  }

  for (const [kind, make] of Object.entries(KINDS)) {
    it(`keeps apart what is in a row, and fills all (${kind})`, () => {
      for (const most of [1, 2, 4, 7]) {
        const columns = columnsOf(make(800, random(most)));
        const {starts, ends, count} = columns;
        const rows = rowsOf(columns, most);
        const lasts = new Array<number>(most).fill(-1);
        const sizes = new Array<number>(most + 1).fill(0);
        for (let rank = 0; rank < count; rank++) {
          const row = rows[rank] as number;
          sizes[row] = (sizes[row] as number) + 1;
          const start = starts[rank] as number;
          const taken = lasts.map(last => last >= 0 && (ends[last] as number) > start);
          if (row < most) {
            expect(taken[row], `${rank} overlaps ${lasts[row]}`).to.equal(false);
            lasts[row] = rank;
          } else expect(taken).not.to.include(false);
        }
        expect(rows).to.deep.equal(rowsOf(columns, most));
        expect(Math.min(...sizes.slice(0, most))).to.be.above(0);
      }
    });
  }

  it('spreads the load, and can be interrupted', () => {
    const columns = columnsOf(
      Array.from({length: 250_000}, (_, i) => [i * 10, i * 10 + (i % 7)] as const),
    );
    expect(Array.from(assignRows(columns, 4)).length).to.equal(7);
    const sizes = [0, 0, 0, 0];
    for (const row of rowsOf(columns, 4)) sizes[row] = (sizes[row] as number) + 1;
    expect(sizes).to.deep.equal([62_500, 62_500, 62_500, 62_500]);
  });
});
