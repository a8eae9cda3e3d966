import {expect} from '@open-wc/testing';
import {type Frame, intersect, isSeen, isWhole} from './drawing.ts';

const frame = (left: number, top: number, right: number, bottom: number): Frame => ({
  ...{left, top, right, bottom},
});
const WINDOW = frame(10, 10, 110, 60);

describe('frames', () => {
  const cases: readonly (readonly [what: string, of: Frame, seen: boolean, whole: boolean])[] = [
    ['within', frame(20, 20, 30, 30), true, true],
    ['just as large', WINDOW, true, true],
    ['half out at the left', frame(0, 20, 20, 30), true, false],
    ['larger on all sides', frame(0, 0, 200, 200), true, false],
    ['beside', frame(0, 20, 10, 30), false, false],
    ['in by less than anybody sees', frame(0, 20, 10.4, 30), false, false],
    ['below', frame(20, 60, 30, 70), false, false],
    ['an upright line', frame(50, 20, 50, 40), true, true],
    ['an upright line that begins above', frame(50, 0, 50, 40), true, false],
    ['an upright line beside', frame(5, 20, 5, 40), false, false],
    ['a level line across', frame(0, 30, 200, 30), true, false],
    ['a level line below', frame(0, 61, 200, 61), false, false],
  ];
  for (const [what, of, seen, whole] of cases) {
    it(`are seen through a window: ${what}`, () => {
      expect([isSeen(of, WINDOW), isWhole(of, WINDOW)]).to.deep.equal([seen, whole]);
    });
  }

  it('have in common what lies in both', () => {
    expect(intersect(WINDOW, frame(50, 0, 200, 30))).to.deep.equal(frame(50, 10, 110, 30));
  });
});
