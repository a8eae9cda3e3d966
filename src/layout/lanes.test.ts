import {expect} from '@open-wc/testing';
import {arrangeLanes, MOST_LANES, orderLanes} from './lanes.ts';

describe('orderLanes', () => {
  const cases: readonly (readonly [
    what: string,
    described: string[],
    found: (string | undefined)[],
    lanes: (string | undefined)[][],
  ])[] = [
    ['nothing', ['a'], [], []],
    ['groups as described, not as found', ['a', 'b'], ['b', 'a', 'b'], [['a'], ['b']]],
    ['only what is found', ['a', 'b', 'c'], ['c', 'a'], [['a'], ['c']]],
    ['others after them, as found', ['a'], ['z', 'a', 'y'], [['a'], ['z'], ['y']]],
    ['what has no group last', ['a'], [undefined, 'z', 'a'], [['a'], ['z'], [undefined]]],
    ['no groups at all', [], [undefined, undefined], [[undefined]]],
    [
      'what is left in the last of four',
      ['a', 'b'],
      ['f', undefined, 'e', 'd', 'b', 'a'],
      [['a'], ['b'], ['f'], ['e', 'd', undefined]],
    ],
  ];
  for (const [what, described, found, lanes] of cases) {
    it(`orders ${what}`, () => {
      expect(orderLanes(described, found, 4)).to.deep.equal(lanes);
    });
  }

  it('makes no more lanes than can be drawn, and loses no group', () => {
    const found = Array.from({length: 5000}, (_, i) => `${i}`);
    const lanes = orderLanes([], found);
    expect(lanes.length).to.equal(MOST_LANES);
    expect(lanes.flat()).to.deep.equal(found);
  });
});

describe('arrangeLanes', () => {
  const measures = {label: 20, row: 10, rows: 4};
  const cases: readonly (readonly [
    what: string,
    counts: number[],
    height: number,
    rows: number,
    lanes: [y: number, height: number][],
    all: number,
  ])[] = [
    ['none', [], 100, 4, [], 0],
    ['all rows where nothing limits them', [100], Infinity, 4, [[0, 70]], 70],
    [
      'fewer rows where they do not fit',
      [100, 100],
      125,
      3,
      [
        [0, 60],
        [60, 60],
      ],
      120,
    ],
    [
      'one row at least',
      [100, 9],
      10,
      1,
      [
        [0, 40],
        [40, 40],
      ],
      80,
    ],
    [
      'no more rows than entries',
      [2, 100, 0],
      999,
      4,
      [
        [0, 40],
        [40, 70],
        [110, 20],
      ],
      130,
    ],
    [
      'no row for crowds where there are none',
      [4, 5],
      999,
      4,
      [
        [0, 60],
        [60, 70],
      ],
      130,
    ],
    ['one row where it is not known how many fit', [9], Number.NaN, 1, [[0, 40]], 40],
  ];
  for (const [what, counts, height, rows, lanes, all] of cases) {
    it(`gives ${what}`, () => {
      expect(arrangeLanes(counts, height, measures)).to.deep.equal({
        lanes: lanes.map(([y, height]) => ({y, height})),
        height: all,
        rows,
      });
    });
  }
});
