import {expect} from '@open-wc/testing';
import {paintCounts} from './crowd-counts.ts';
import {columnsOf, type Span} from './fixture.ts';

/** Each of its own moment. */
const at = (...times: number[]): Span[] => times.map(time => [time, time]);
const lane = {y: 100, height: 70};
const grid = {times: [0, 8, 16, 24], xs: [0, 40, 80, 120], parts: 4};

describe('paintCounts', () => {
  const cases: readonly (readonly [what: string, spans: Span[], shape: string])[] = [
    ['nothing', [], ''],
    ['one', at(8), 'M40 70V20H50V70z'],
    ['two side by side as one', at(8, 10), 'M40 70V20H60V70z'],
    ['steps', at(0, 2, 2, 5, 5, 5, 6), 'M0 70V57.5H10V45H20V32.5H30V57.5H40V70z'],
    ['what goes on in the next stretch', at(7, 8), 'M30 70V20H50V70z'],
    ['what stands apart', at(0, 16, 23), 'M0 70V20H10V70M80 70V20H90V70M110 70V20H120V70z'],
    ['only what stands there', [[-9, 99], ...at(3, 24)], 'M10 70V20H20V70z'],
  ];
  for (const [what, spans, shape] of cases) {
    it(`outlines ${what}`, () => {
      const [picture] = paintCounts([columnsOf(spans)], [['a']], [lane], 20, grid);
      expect(picture?.shape).to.equal(shape);
    });
  }

  it('outlines some of them as high as they are among all', () => {
    const spans = at(0, 2, 2, 5, 5, 5, 6, 23);
    const [picture] = paintCounts([columnsOf(spans)], [['a']], [lane], 20, grid);
    const cases: [numbers: number[], shape: string | undefined][] = [
      [[], ''],
      [[0, 1, 2, 3, 4, 5, 6, 7], picture?.shape],
      [[2, 3, 5, 7], 'M10 70V57.5H20V45H30V70M110 70V57.5H120V70z'],
    ];
    for (const [numbers, shape] of cases) {
      expect(picture?.shapeOf?.(number => numbers.includes(number))).to.equal(shape);
    }
  });

  it('gives each stretch what stands in it, and knows what reaches in', () => {
    const spans: Span[] = [...at(9, 1, 17, 2, 8, 24), [-5, 3], [-5, -1], [-Infinity, 40]];
    const [picture] = paintCounts([columnsOf(spans)], [['a']], [lane], 20, grid);
    const boxes = picture?.boxes.map(box =>
      box.kind === 'heap'
        ? [[...box.numbers], box.x0, box.x1, box.y, box.height, box.start, box.end]
        : [],
    );
    expect(boxes).to.deep.equal([
      [[1, 3], 0, 40, 120, 50, 1, 2],
      [[4, 0], 40, 80, 120, 50, 8, 9],
      [[2], 80, 120, 120, 50, 17, 17],
    ]);
    expect([...(picture?.beyond ?? [])]).to.deep.equal([6, 8]);
    expect(picture?.beyondCount).to.equal(2);
  });
});
