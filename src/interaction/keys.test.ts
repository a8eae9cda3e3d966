import {expect} from '@open-wc/testing';
import {isPlain, moveByKey} from './keys.ts';

const NONE = {altKey: false, ctrlKey: false, metaKey: false, shiftKey: false};

describe('moving by key', () => {
  const cases: [key: string, from: number, to: number | undefined, rtl?: boolean][] = [
    ['ArrowRight', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowRight', 1, 0, true],
    ['ArrowLeft', 1, 2, true],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, 0],
    ['ArrowDown', 1, 2, true],
    ['ArrowUp', 1, 0, true],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Home', 3, 0, true],
    ['End', 1, 4, true],
    // The ends hold.
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 4, 4],
    ['ArrowRight', 0, 0, true],
    ['ArrowLeft', 4, 4, true],
    ['Home', 0, 0],
    ['End', 4, 4],
    // What leads nowhere.
    ['Tab', 1, undefined],
    ['Enter', 1, undefined],
    [' ', 1, undefined],
    ['PageDown', 1, undefined],
    ['a', 1, undefined],
    ['toString', 1, undefined],
    ['constructor', 1, undefined],
    ['__proto__', 1, undefined],
  ];
  for (const [key, from, to, rtl = false] of cases) {
    it(`${key} leads from ${from} to ${to}${rtl ? ', from right to left' : ''}`, () => {
      expect(moveByKey({key, ...NONE}, from, 5, rtl)).to.equal(to);
    });
  }

  for (const modifier of Object.keys(NONE)) {
    it(`leaves ${modifier} to the browser`, () => {
      for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End'])
        expect(moveByKey({key, ...NONE, [modifier]: true}, 1, 5, false)).to.equal(undefined);
    });
  }
});

describe('a press', () => {
  for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const)
    it(`is the browser’s with ${held}`, () => {
      expect(isPlain({...NONE, [held]: true})).to.equal(false);
      expect(isPlain(NONE)).to.equal(true);
    });
});
