import {expect} from '@open-wc/testing';
import {readWheel} from './wheel.ts';

const read = (init: WheelEventInit) => readWheel(new WheelEvent('wheel', init), 400);

describe('readWheel', () => {
  const pans: [string, WheelEventInit, number | undefined][] = [
    ['down', {deltaY: 100}, undefined],
    ['up', {deltaY: -100}, undefined],
    ['down by lines', {deltaY: 3, deltaMode: 1}, undefined],
    ['down by a page', {deltaY: 1, deltaMode: 2}, undefined],
    ['down with Alt', {deltaY: 100, altKey: true}, undefined],
    ['not at all', {}, undefined],
    ['mostly down', {deltaX: 5, deltaY: 6}, undefined],
    ['as far down as right', {deltaX: 5, deltaY: 5}, undefined],
    ['right', {deltaX: 30}, 30],
    ['left', {deltaX: -30}, -30],
    ['mostly right', {deltaX: 6, deltaY: 5}, 6],
    ['mostly left', {deltaX: -6, deltaY: 5}, -6],
    ['right by lines', {deltaX: 3, deltaMode: 1}, 48],
    ['left by a page', {deltaX: -1, deltaMode: 2}, -400],
    ['down with Shift', {deltaY: 100, shiftKey: true}, 100],
    ['up with Shift', {deltaY: -100, shiftKey: true}, -100],
    ['down by lines with Shift', {deltaY: 3, deltaMode: 1, shiftKey: true}, 48],
    ['right with Shift, as a Mac has it', {deltaX: 100, shiftKey: true}, 100],
  ];
  for (const [turn, init, pan] of pans) {
    it(`${pan === undefined ? 'leaves the page' : `pans by ${pan} px at`} a turn ${turn}`, () => {
      expect(read(init)).to.deep.equal(pan === undefined ? undefined : {pan});
    });
  }

  const zooms: [string, WheelEventInit, number][] = [
    ['Ctrl, up', {deltaY: -10, ctrlKey: true}, Math.exp(0.1)],
    ['Ctrl, down', {deltaY: 10, ctrlKey: true}, Math.exp(-0.1)],
    ['⌘', {deltaY: -10, metaKey: true}, Math.exp(0.1)],
    ['Ctrl, by lines', {deltaY: -1, deltaMode: 1, ctrlKey: true}, Math.exp(0.16)],
    ['Ctrl, a notch of a mouse', {deltaY: -120, ctrlKey: true}, Math.exp(0.4)],
    ['Ctrl, by three lines', {deltaY: 3, deltaMode: 1, ctrlKey: true}, Math.exp(-0.4)],
    ['Ctrl, by a page', {deltaY: 1, deltaMode: 2, ctrlKey: true}, Math.exp(-0.4)],
    ['Ctrl, a spin', {deltaY: 1e6, ctrlKey: true}, Math.exp(-0.4)],
    ['Ctrl, across', {deltaX: 50, ctrlKey: true}, 1],
    ['Ctrl and Shift', {deltaY: -10, ctrlKey: true, shiftKey: true}, Math.exp(0.1)],
  ];
  for (const [turn, init, zoom] of zooms) {
    it(`zooms by ${zoom.toFixed(3)} with ${turn}`, () => {
      const intent = read(init) as {zoom: number};
      expect(Object.keys(intent)).to.deep.equal(['zoom']);
      expect(intent.zoom).to.be.closeTo(zoom, 1e-12);
    });
  }

  it('comes back to where it was, in however many turns', () => {
    const turns = [-3, 7.5, -20, 40, -1, -40, 16.5];
    const factors = turns.map(deltaY => (read({deltaY, ctrlKey: true}) as {zoom: number}).zoom);
    expect(factors.reduce((a, b) => a * b)).to.be.closeTo(1, 1e-12);
  });

  it('asks for the mode before the deltas, without which Firefox tells px', () => {
    const asked: string[] = [];
    const event = new WheelEvent('wheel', {deltaX: 1});
    readWheel(
      new Proxy(event, {
        get(target, name) {
          asked.push(String(name));
          return Reflect.get(target, name, target);
        },
      }),
      400,
    );
    expect(asked[0]).to.equal('deltaMode');
  });
});
