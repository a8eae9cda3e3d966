import {expect} from '@open-wc/testing';
import {Frames, sum} from './fixture.ts';
import {glide} from './glide.ts';

/** Steps and ends of a glide that begins at 1000 ms. */
function start(velocity: number, isFree: (steps: readonly number[]) => boolean = () => true) {
  const frames = new Frames();
  const steps: number[] = [];
  let ends = 0;
  const cancel = glide(
    velocity,
    1000,
    dx => {
      steps.push(dx);
      return isFree(steps);
    },
    () => ends++,
  );
  return {frames, steps, cancel, ends: () => ends};
}

describe('glide', () => {
  for (const velocity of [-20, -3, -0.5, 0.1, 1, 8]) {
    it(`at ${velocity} px/ms slows down all the way, no further than it can, and ends once`, () => {
      const {frames, steps, ends} = start(velocity);
      frames.run(1000);
      expect(ends()).to.equal(1);
      expect(frames.waiting).to.equal(0);
      expect(Math.abs(sum(steps))).to.be.within(
        Math.abs(velocity) * 325 - 2,
        Math.abs(velocity) * 325,
      );
      for (const [i, step] of steps.entries()) {
        expect(Math.sign(step)).to.equal(Math.sign(velocity));
        if (i) expect(Math.abs(step)).to.be.below(Math.abs(steps[i - 1] as number));
      }
    });
  }

  it('is at the same place at the same time, however often it is painted', () => {
    const places = [4, 8, 16, 48, 120, 240].map(step => {
      const {frames, steps} = start(2);
      for (let now = 1000 + step; now <= 1240; now += step) frames.paint(now);
      return sum(steps);
    });
    for (const place of places) expect(place).to.be.closeTo(places[0] as number, 1e-9);
    expect(places[0]).to.be.closeTo(2 * 325 * (1 - Math.exp(-240 / 325)), 1e-9);
  });

  it('is over at once after a page was long hidden', () => {
    const {frames, steps, ends} = start(2);
    frames.paint(1e9);
    expect(steps).to.deep.equal([650]);
    expect(ends()).to.equal(1);
  });

  it('does not go back in a frame that began before it was let go', () => {
    const {frames, steps, ends} = start(2);
    frames.paint(990);
    expect(steps).to.deep.equal([]);
    expect(ends()).to.equal(0);
    frames.run(1000);
    expect(ends()).to.equal(1);
  });

  it('ends where it can go no further', () => {
    const {frames, steps, ends} = start(2, ({length}) => length < 3);
    frames.run(1000);
    expect(steps).to.have.length(3);
    expect(ends()).to.equal(1);
  });

  it('ends with the next frame if it is not moving', () => {
    const {frames, steps, ends} = start(0);
    expect(frames.run(1000)).to.equal(1);
    expect(steps).to.deep.equal([]);
    expect(ends()).to.equal(1);
  });

  it('neither moves nor ends once it is cancelled', () => {
    const {frames, steps, cancel, ends} = start(2);
    frames.paint(1016);
    cancel();
    expect(frames.waiting).to.equal(0);
    expect(steps).to.have.length(1);
    expect(ends()).to.equal(0);
  });

  it('can be cancelled by what it moves', () => {
    const {frames, steps, cancel, ends} = start(2, () => {
      cancel();
      return true;
    });
    frames.paint(1016);
    expect(frames.waiting).to.equal(0);
    expect(steps).to.have.length(1);
    expect(ends()).to.equal(0);
  });
});
