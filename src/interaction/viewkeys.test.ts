import {expect} from '@open-wc/testing';
import {type KeyIntent, viewByKey} from './viewkeys.ts';

/** What a key pressed in `target` comes to where the element hears it. */
function press(init: KeyboardEventInit, {rtl = false, inside = '<p></p>', use = false} = {}) {
  const host = document.createElement('div');
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = inside;
  if (use) root.firstElementChild?.addEventListener('keydown', event => event.preventDefault());
  let intent: KeyIntent | undefined;
  host.addEventListener('keydown', event => {
    intent = viewByKey(event, rtl);
  });
  const event = new KeyboardEvent('keydown', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  root.firstElementChild?.dispatchEvent(event);
  return intent;
}

describe('viewByKey', () => {
  const cases: [string, KeyIntent | undefined][] = [
    ['+', {zoom: 2}],
    ['Shift +', {zoom: 2}],
    ['=', {zoom: 2}],
    ['-', {zoom: 0.5}],
    ['0', {fit: true}],
    ['Shift 0', {fit: true}],
    // The page's, to scroll it.
    ['PageDown', undefined],
    ['PageUp', undefined],
    ['Shift ArrowRight', {pan: 0.1}],
    ['Shift ArrowLeft', {pan: -0.1}],
    ['Shift ArrowUp', undefined],
    ['Shift ArrowDown', undefined],
    ['ArrowRight', undefined],
    ['ArrowLeft', undefined],
    ['Home', undefined],
    ['1', undefined],
    ['a', undefined],
    ['Enter', undefined],
    [' ', undefined],
    ['Shift', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
  ];
  for (const [keys, intent] of cases) {
    it(`${intent ? `answers ${JSON.stringify(intent)}` : 'has no answer'} to “${keys}”`, () => {
      const shiftKey = keys.startsWith('Shift ');
      const key = shiftKey ? keys.slice('Shift '.length) : keys;
      expect(press({key, shiftKey})).to.deep.equal(intent);
    });
  }

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
    it(`leaves all keys with ${modifier} to the browser`, () => {
      for (const [keys] of cases) {
        const key = keys.replace(/^Shift /, '');
        for (const shiftKey of [false, true]) {
          expect(press({key, shiftKey, [modifier]: true}), keys).to.equal(undefined);
        }
      }
    });
  }

  it('turns arrows round where time runs from right to left, and nothing else', () => {
    for (const [keys, intent] of cases) {
      const shiftKey = keys.startsWith('Shift ');
      const key = keys.replace(/^Shift /, '');
      const isMirrored = shiftKey && intent && 'pan' in intent;
      expect(press({key, shiftKey}, {rtl: true}), keys).to.deep.equal(
        isMirrored ? {pan: -intent.pan} : intent,
      );
    }
  });

  for (const inside of ['<input>', '<textarea></textarea>', '<select></select>']) {
    it(`leaves ${inside} its keys`, () => {
      for (const [keys] of cases) {
        const shiftKey = keys.startsWith('Shift ');
        const key = keys.replace(/^Shift /, '');
        expect(press({key, shiftKey}, {inside}), keys).to.equal(undefined);
      }
    });
  }

  it('leaves a key that something else has used', () => {
    expect(press({key: '+'}, {use: true})).to.equal(undefined);
  });
});
