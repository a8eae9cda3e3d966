import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {timeScale} from '../time/scale.ts';
import {DAY, windowOf, YEAR} from './fixture.ts';
import {divide} from './grid.ts';

describe('divide', () => {
  it('covers what it is asked to, in cells that follow one another', () => {
    const next = random(1);
    for (let round = 0; round < 100; round++) {
      const from = (next() - 0.5) * 1e20 * next() ** 20;
      const length = Math.max(1, Math.abs(from) * 1e-10, 1e19 * next() ** 20);
      const {scale, width} = windowOf(from, length, 1 + next() * 2000);
      const widest = 1 + next() * 300;
      const {times, xs} = divide(scale, 0, width, widest);
      expect(xs).to.deep.equal(times.map(time => scale(time)));
      expect(xs[0]).to.be.at.most(1e-3);
      expect(xs.at(-1)).to.be.at.least(width);
      expect(xs.at(-2)).to.be.below(width);
      const sizes = times.slice(1).map((time, i) => time - (times[i] as number));
      const size = sizes[0] as number;
      expect(Math.log2(size) % 1).to.equal(0);
      expect(new Set(sizes).size).to.equal(1);
      expect(times.map(time => (time % size) + 0)).to.deep.equal(times.map(() => 0));
      const px = size * (width / length);
      expect(px).to.be.below(widest * 1.001);
      expect(px).to.be.at.least((widest / 2) * 0.999);
    }
  });

  it('begins its cells at the same times wherever it looks, however time runs', () => {
    const next = random(2);
    for (let round = 0; round < 50; round++) {
      let [time, x] = [-5 * YEAR, 0];
      const stops = Array.from({length: 6}, () => (time += next() ** 6 * 100 * YEAR));
      const scale = timeScale(
        stops,
        stops.map(() => (x += 20 + next() ** 3 * 2000)),
      );
      const whole = divide(scale, -100, x + 500, 120).times;
      for (let i = 0; i < 10; i++) {
        const x0 = next() * x;
        const part = divide(scale, x0, x0 + 400, 120).times;
        const first = whole.indexOf(part[0] as number);
        expect(whole.slice(first, first + part.length)).to.deep.equal(part);
      }
    }
  });

  it('ends where no time passes or times are too large to be told apart', () => {
    for (const scale of [
      timeScale([0, 1], [5, 5]),
      timeScale([7, 7], [0, 100]),
      timeScale([1e300, 1.1e300], [0, 100]),
      timeScale([-1.42e20, -1.42e20 + 32768], [0, 1000]),
      timeScale([0, 1e-3], [0, 1000]),
    ]) {
      expect(divide(scale, 0, 1000, 100).times.length).to.be.within(2, 40);
    }
    expect(divide(timeScale([0, DAY], [0, 0]), 0, 0, 100).times.length).to.be.within(2, 40);
  });
});
