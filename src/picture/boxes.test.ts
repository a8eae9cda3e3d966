import {expect} from '@open-wc/testing';
import {boxMarks} from './boxes.ts';
import type {Mark} from './drawing.ts';

const FRAME = {left: 10, top: 20, right: 110, bottom: 60};

/** What is drawn of a box of 100 × 40 px with that style. */
function marksOf(css: string, opacity = 1): Mark[] {
  const element = document.createElement('div');
  element.style.cssText = `box-sizing: border-box; width: 100px; height: 40px; color: rgb(1, 2, 3); ${css}`;
  document.body.append(element);
  const marks = boxMarks(getComputedStyle(element), FRAME, opacity);
  element.remove();
  return marks;
}

const box = (more: object = {}) => ({
  kind: 'box',
  frame: FRAME,
  radius: 0,
  fill: [9, 8, 7, 1],
  ...more,
});

describe('boxes', () => {
  const cases: readonly (readonly [css: string, marks: readonly object[]])[] = [
    ['', []],
    ['background: transparent', []],
    ['background: rgb(9, 8, 7)', [box()]],
    ['background: rgb(9, 8, 7); border-radius: 50%', [box({radius: 20})]],
    ['background: rgb(9, 8, 7); border-radius: 3px', [box({radius: 3})]],
    ['background: rgb(9, 8, 7); border-radius: 400px', [box({radius: 20})]],
    ['border: 2px none', []],
    [
      'border: 2px solid',
      [
        {
          ...{kind: 'border', frame: {left: 11, top: 21, right: 109, bottom: 59}, radius: 0},
          ...{stroke: [1, 2, 3, 1], width: 2, dash: []},
        },
      ],
    ],
    [
      'border-left: 2px solid',
      [
        {
          ...{kind: 'line', frame: {left: 11, top: 20, right: 11, bottom: 60}, radius: 0},
          ...{stroke: [1, 2, 3, 1], width: 2, dash: []},
        },
      ],
    ],
    [
      'border-bottom: 1px dashed rgb(4, 5, 6)',
      [
        {
          ...{kind: 'line', frame: {left: 10, top: 59.5, right: 110, bottom: 59.5}, radius: 0},
          ...{stroke: [4, 5, 6, 1], width: 1, dash: [3, 3]},
        },
      ],
    ],
    [
      'border-top: 4px double rgb(4, 5, 6)',
      [20.5, 23.5].map(y => ({
        ...{kind: 'line', frame: {left: 10, top: y, right: 110, bottom: y}, radius: 0},
        ...{stroke: [4, 5, 6, 1], width: 1, dash: []},
      })),
    ],
    // Nothing of it shines through at the edge.
    [
      'background: rgb(9, 8, 7); border: 2px solid',
      [
        box({frame: {left: 11, top: 21, right: 109, bottom: 59}}),
        {
          ...{kind: 'border', frame: {left: 11, top: 21, right: 109, bottom: 59}, radius: 0},
          ...{stroke: [1, 2, 3, 1], width: 2, dash: []},
        },
      ],
    ],
  ];
  for (const [css, marks] of cases) {
    it(`are drawn as their style says: ${css || 'nothing'}`, () => {
      const plain = marksOf(css).map(({fade, ...mark}) => mark);
      expect(plain).to.deep.equal(marks);
    });
  }

  it('are as faint as what they stand in', () => {
    expect(marksOf('background: rgb(9, 8, 7)', 0.35)).to.deep.equal([
      {...box({fill: [9, 8, 7, 0.35]}), fade: undefined},
    ]);
  });

  it('have stripes where they are about', () => {
    const marks = marksOf(
      'background: repeating-linear-gradient(90deg, rgb(9, 8, 7) 0 5px, transparent 5px 8px)',
    );
    const places = marks.map(mark => mark.kind === 'box' && [mark.frame.left, mark.frame.right]);
    expect(places).to.have.length(13);
    expect(places.slice(0, 2)).to.deep.equal([
      [10, 15],
      [18, 23],
    ]);
    expect(places.at(-1)).to.deep.equal([106, 110]);
  });

  const fades: readonly (readonly [css: string, from: number, to: number])[] = [
    ['linear-gradient(to right, transparent, #000 min(3rem, 100%))', 10, 58],
    ['linear-gradient(to right, #000 max(0%, 100% - 3rem), transparent)', 110, 62],
    ['linear-gradient(to left, transparent, #000 min(3rem, 100%))', 110, 62],
    ['linear-gradient(to left, #000 max(0%, 100% - 3rem), transparent)', 10, 58],
  ];
  for (const [mask, from, to] of fades) {
    it(`fade where they are open: ${mask}`, () => {
      const [mark] = marksOf(`background: rgb(9, 8, 7); mask: ${mask}`);
      expect(mark?.fade).to.deep.equal({from, to});
    });
  }

  it('have dashes that close around them', () => {
    const [ring] = marksOf('border: 2px dashed; border-radius: 50%; width: 40px');
    if (ring?.kind !== 'border') throw new Error('no border');
    const [one = 0, other = 0] = ring.dash;
    // On the frame that `marksOf` gives, however wide the element is.
    const {left, right, top, bottom} = ring.frame;
    const length = 2 * (right - left + bottom - top) - (8 - 2 * Math.PI) * ring.radius;
    const count = length / (one + other);
    expect(count).to.be.closeTo(Math.round(count), 1e-6);
    expect(one).to.equal(other);
  });
});
