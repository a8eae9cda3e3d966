import {expect} from '@open-wc/testing';
import {type Box, placePreview} from './previewing.ts';

const WINDOW = {width: 1280, height: 800};
/** A number of 24 px, by its left and top. */
const at = (left: number, top: number): Box => ({left, top, right: left + 24, bottom: top + 24});
const text = (left: number, right: number): Box => ({left, right, top: 0, bottom: 5000});
const WIDE = text(16, 1264);

describe('where a preview stands', () => {
  type Case = [
    about: string,
    note: Box,
    text: Box,
    high: number,
    stands: {readonly left: number; readonly top: number; readonly width: number},
    isRtl?: boolean,
  ];
  const cases: Case[] = [
    ['below its number', at(100, 100), WIDE, 200, {left: 100, top: 124, width: 352}],
    ['below if it just fits', at(100, 568), WIDE, 200, {left: 100, top: 592, width: 352}],
    ['else above', at(100, 569), WIDE, 200, {left: 100, top: 369, width: 352}],
    ['below, if more room is there', at(100, 300), WIDE, 900, {left: 100, top: 324, width: 352}],
    ['above, if more room is there', at(100, 500), WIDE, 900, {left: 100, top: 8, width: 352}],
    ['within the text at its end', at(1200, 100), WIDE, 200, {left: 912, top: 124, width: 352}],
    ['within a text in columns', at(650, 9), text(400, 900), 200, {left: 548, top: 33, width: 352}],
    ['as wide as a text of 360 px', at(200, 9), text(16, 344), 99, {left: 16, top: 33, width: 328}],
    ['as wide as a text of 479 px', at(200, 9), text(0, 487), 99, {left: 8, top: 33, width: 479}],
    ['in what is seen of the text', at(30, 9), text(-50, 220), 99, {left: 8, top: 33, width: 212}],
    ['from the right', at(900, 100), WIDE, 200, {left: 572, top: 124, width: 352}, true],
    ['from the right, at the end', at(99, 9), WIDE, 200, {left: 16, top: 33, width: 352}, true],
  ];
  for (const [about, note, box, high, stands, isRtl = false] of cases)
    it(`is ${about}`, () => {
      const {height, ...place} = placePreview(note, box, WINDOW, isRtl, () => high);
      expect(place).to.deep.equal(stands);
      const bottom = place.top + Math.min(high, height);
      expect(place.top).to.be.at.least(8);
      expect(bottom).to.be.at.most(WINDOW.height - 8);
      expect(bottom <= note.top || place.top >= note.bottom).to.equal(true);
    });

  it('is never on its number, and in the window as far as there is room beside that', () => {
    for (let top = -100; top < 500; top += 7)
      for (let left = -100; left < 400; left += 37)
        for (const isRtl of [false, true])
          for (const high of [20, 180, 900]) {
            const note = at(left, top);
            const small = {width: 360, height: 400};
            const place = placePreview(note, text(16, 344), small, isRtl, () => high);
            const bottom = place.top + Math.min(high, place.height);
            expect(bottom <= note.top || place.top >= note.bottom).to.equal(true);
            expect([place.left, place.width]).to.deep.equal([16, 328]);
            if (top >= 8 && top + 24 <= 392) {
              expect([place.top >= 8, bottom <= 392]).to.deep.equal([true, true]);
            }
          }
  });

  it('asks how high all is at the width that it has', () => {
    const asked: number[] = [];
    const high = (width: number) => {
      asked.push(width);
      return 40;
    };
    placePreview(at(20, 20), text(16, 344), WINDOW, false, high);
    placePreview(at(20, 20), WIDE, WINDOW, false, high);
    expect(asked).to.deep.equal([328, 352]);
  });
});
