import {expect} from '@open-wc/testing';
import {advance, finish, runSliced} from './slices.ts';

/** Counts to `steps`, each taking `ms`; counts in `done` what was done. */
function* count(steps: number, ms = 0, done = {steps: 0}): Generator<number, string, void> {
  for (let step = 1; step <= steps; step++) {
    for (const until = performance.now() + ms; performance.now() < until; );
    done.steps = step;
    yield step / steps;
  }
  return 'done';
}

/** Whatever it ended with. */
const outcome = (promise: Promise<unknown>) => promise.catch((reason: unknown) => ({reason}));

describe('slices', () => {
  it('advance to the end if the budget allows', () => {
    expect(advance(count(10), Infinity)).to.deep.equal({done: true, value: 'done'});
    expect(finish(count(10))).to.equal('done');
  });

  it('advance by one step at least, and go on from there', () => {
    const done = {steps: 0};
    const work = count(3, 0, done);
    expect(advance(work, 0)).to.deep.equal({done: false, value: 1 / 3});
    expect(done.steps).to.equal(1);
    expect(finish(work)).to.equal('done');
  });

  it('let other tasks go between, and tell how far they are', async () => {
    const shares: number[] = [];
    let others = 0;
    const timer = setInterval(() => others++, 0);
    const result = runSliced(count(12, 4), {budget: 5, onProgress: share => shares.push(share)});
    expect(await result).to.equal('done');
    clearInterval(timer);
    expect(others).to.be.above(0);
    expect(shares.length).to.be.above(2);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
  });

  it('do at once what one slice is enough for', () => {
    const done = {steps: 0};
    void runSliced(count(3, 0, done), {budget: 1000});
    expect(done.steps).to.equal(3);
  });

  it('end where the signal says so, with its reason', async () => {
    const done = {steps: 0};
    const abandon = new AbortController();
    const result = outcome(runSliced(count(1000, 2, done), {signal: abandon.signal, budget: 1}));
    abandon.abort('replaced');
    expect(await result).to.deep.equal({reason: 'replaced'});
    expect(done.steps).to.be.below(3);
  });

  it('do not begin if they are not wanted any more', async () => {
    const done = {steps: 0};
    const signal = AbortSignal.abort('gone');
    expect(await outcome(runSliced(count(3, 0, done), {signal}))).to.deep.equal({reason: 'gone'});
    expect(done.steps).to.equal(0);
  });

  it('fail as the work fails', async () => {
    const error = new Error('broken');
    // biome-ignore lint/correctness/useYield: it fails before it could
    const broken = (function* (): Generator<number, void, void> {
      throw error;
    })();
    expect(await outcome(runSliced(broken))).to.deep.equal({reason: error});
  });
});
