import {expect} from '@open-wc/testing';
import {Work} from './work.ts';

/** Takes about `ms` for each of its steps. */
function* labour(steps: number, ms: number, told: string[], name: string) {
  for (let step = 0; step < steps; step++) {
    for (const until = performance.now() + ms; performance.now() < until; );
    told.push(`${name}${step}`);
    yield undefined;
  }
  return name;
}

const pause = (ms: number): Promise<unknown> => new Promise(resolve => setTimeout(resolve, ms));

function makeWork() {
  const told: string[] = [];
  const work = new Work(() => told.push('told'));
  const run = (name: string, steps: number, ms = 0): void =>
    work.run(labour(steps, ms, told, name), result => told.push(`has ${result}`));
  return {work, run, told};
}

describe('work', () => {
  it('is done at once if it is short, and then nobody needs to be told', async () => {
    const {run, told} = makeWork();
    run('a', 2);
    expect(told).to.deep.equal(['a0', 'a1', 'has a']);
    await pause(30);
    expect(told).to.have.length(3);
  });

  it('lets other tasks go before it is done if it is long, and tells of it then', async () => {
    const {run, told} = makeWork();
    run('a', 6, 10);
    setTimeout(() => told.push('other'));
    expect(told).to.deep.equal(['a0']);
    while (!told.includes('told')) await pause(5);
    expect(told.slice(-3)).to.deep.equal(['a5', 'has a', 'told']);
    expect(told.indexOf('other')).to.be.below(told.indexOf('a5'));
  });

  it('is given up for other work', async () => {
    const {run, told} = makeWork();
    run('a', 6, 10);
    run('b', 1);
    await pause(150);
    expect(told).to.deep.equal(['a0', 'b0', 'has b']);
  });

  it('is given up when it is stopped, also when only its result has yet to be told', async () => {
    const told: string[] = [];
    const work = new Work(() => told.push('told'));
    work.run(
      (function* () {
        yield* labour(3, 10, told, 'a');
        queueMicrotask(() => work.stop());
        return 'a';
      })(),
      result => told.push(`has ${result}`),
    );
    while (told.length < 3) await pause(5);
    await pause(30);
    expect(told).to.deep.equal(['a0', 'a1', 'a2']);
  });
});
