import {expect} from '@open-wc/testing';
import {fromCivil} from '../model/date/calendar.ts';
import {parseDate} from '../model/date/index.ts';
import {random} from '../model/random.ts';
import type {Entry} from '../model/types.ts';
import type {Spacing} from './arrange.ts';
import {FLIGHTS} from './picture.ts';
import {type Place, placesOf} from './place.ts';
import {type View, World} from './world.ts';

const WIDTH = 1000;
const CARD = 160;

const placesFor = (dates: readonly string[]): Place[] =>
  placesOf(
    dates.map((text, index) => ({index, date: parseDate(text), status: 'happened'}) as Entry),
  );

function worldOf(dates: readonly string[], spacing: Spacing = 'auto'): World {
  const places = placesFor(dates);
  const extent = [places[0]?.start as number, Math.max(...places.map(({end}) => end))] as const;
  return new World(places, extent, {...FLIGHTS, card: CARD}, spacing);
}

const STORY = [
  '1988/1994',
  '1991',
  '1992',
  '2025-08-08',
  '2025-08-08',
  ...Array(5).fill('2025-10'),
  '2025-11-05',
];

/** Where a time stands in the window. */
function at(world: World, view: View, time: number): number {
  const {scale, offset} = world.ground(view, WIDTH);
  return scale(time) - offset;
}

describe('World', () => {
  it('shows all of it at first, and again after zooming out, however far', () => {
    const world = worldOf(STORY);
    const near = world.zoom(world.fit, 50, 700, WIDTH);
    expect(near.zoom).to.equal(50);
    expect(world.zoom(near, 1e-9, 10, WIDTH)).to.equal(world.fit);
    const [from, to] = world.window(world.fit, WIDTH);
    expect(from).to.be.below(fromCivil(1988, 1, 1));
    expect(to).to.be.above(fromCivil(2025, 11, 5));
  });

  for (const spacing of ['auto', 'proportional', 'even'] as const) {
    it(`keeps what stands under the pointer there while zooming (${spacing})`, () => {
      const world = worldOf(STORY, spacing);
      const next = random(13);
      for (let round = 0; round < 40; round++) {
        let view = world.fit;
        const x = 100 + next() * 800;
        for (let step = 0; step < 30; step++) {
          const {scale, offset} = world.ground(view, WIDTH);
          const time = scale.invert(offset + x);
          view = world.zoom(view, 1 + next(), x, WIDTH);
          const [from, to] = world.window(view, WIDTH);
          expect(time).to.be.within(from, to);
          // At the very edges of time the window cannot follow.
          const ground = world.ground(view, WIDTH);
          const free = ground.offset > ground.least + 1 && ground.offset + WIDTH < ground.most - 1;
          if (free) expect(at(world, view, time)).to.be.closeTo(x, 1.5);
        }
      }
    });

    it(`moves the window by what it is told, and not beyond either end (${spacing})`, () => {
      const world = worldOf(STORY, spacing);
      const view = world.zoom(world.fit, 6, 400, WIDTH);
      const [from, to] = world.window(view, WIDTH);
      const moved = world.pan(view, 120, WIDTH);
      expect(at(world, moved, to)).to.be.closeTo(WIDTH - 120, 1.5);
      expect(at(world, world.pan(moved, -120, WIDTH), from)).to.be.closeTo(0, 1.5);
      const last = world.pan(view, 1e9, WIDTH);
      expect(world.window(last, WIDTH)).to.deep.equal(
        world.window(world.pan(last, 1e9, WIDTH), WIDTH),
      );
      expect(at(world, last, fromCivil(2025, 11, 5))).to.be.within(0, WIDTH);
      expect(at(world, world.pan(view, -1e9, WIDTH), fromCivil(1988, 1, 1))).to.be.within(0, WIDTH);
    });
  }

  it('dissolves the breaks as one comes closer', () => {
    const world = worldOf(STORY);
    expect(world.ground(world.fit, WIDTH).breaks).to.have.length(1);
    let view = world.fit;
    for (let i = 0; i < 12; i++) view = world.zoom(view, 2, 500, WIDTH);
    const {breaks, leaders} = world.ground(view, WIDTH);
    expect(breaks).to.have.length(0);
    expect(leaders).to.equal(undefined);
  });

  it('shows a range that is asked for', () => {
    const world = worldOf(STORY);
    for (const [a, b] of [
      [fromCivil(2025, 8, 1), fromCivil(2025, 11, 1)],
      [fromCivil(1990, 1, 1), fromCivil(1991, 1, 1)],
      [fromCivil(2025, 8, 8), fromCivil(2025, 8, 8) + 50],
    ] as const) {
      const [from, to] = world.window(world.viewOf(a, b, WIDTH), WIDTH);
      expect(from).to.be.closeTo(a, (b - a) / 20);
      expect(to).to.be.closeTo(b, (b - a) / 4);
    }
  });

  it('tells milliseconds apart where times are so fine, and stops where they are not', () => {
    const world = worldOf(['1970-01-01', '1970-01-02', 'Y-4500000000']);
    const now = 1e12;
    const view = world.viewOf(now, now + 10, WIDTH);
    expect(at(world, view, now + 5) - at(world, view, now + 4)).to.be.within(50, 150);
    const old = fromCivil(-4_500_000_000, 1, 1);
    const coarse = world.viewOf(old, old + 10, WIDTH);
    const [from, to] = world.window(coarse, WIDTH);
    expect(to - from)
      .to.be.above(1e5)
      .and.below(1e12);
  });

  it('stands its ground at one moment, at no width, and with nothing to stretch for', () => {
    const one = worldOf(['2025-08-08']);
    for (const width of [0, 1, WIDTH]) {
      for (const view of [one.fit, one.zoom(one.fit, 1e6, 1, width), one.pan(one.fit, 9, width)]) {
        const {offset, least, most, scale} = one.ground(view, width);
        for (const value of [offset, least, most, scale(0), view.zoom]) {
          expect(Number.isFinite(value), `${width}`).to.equal(true);
        }
      }
    }
    const many = new World([], [0, 1e12], {...FLIGHTS, card: CARD}, 'auto');
    const [from, to] = many.window(many.fit, WIDTH);
    expect(from).to.be.below(0);
    expect(to).to.be.above(1e12);
  });
});
