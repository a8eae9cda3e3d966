import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {numbersOf, type Seen, SIZES, Stage, stepsIn, WIDTH} from './crowd-fixture.ts';
import {DAY, KINDS, type Span} from './fixture.ts';
import {lookAround} from './levels.ts';

const {card} = SIZES;

interface Clear {
  /** Lane, y and numbers. */
  readonly what: readonly number[];
  readonly x0: number;
  readonly x1: number;
}

/** What stands clear of the edges of both, in px of the window. */
function clearOf({window, cover, picture}: Seen, least: number, most: number): Clear[] {
  if (picture.level === 'cards') return [];
  const {scale, from} = window;
  const at = scale(from);
  const {most: title} = SIZES.titles;
  return picture.lanes.flatMap(({boxes}, lane) =>
    boxes
      .filter(({x0, x1}) => {
        const room = picture.level === 'counts' ? 0 : title + 20;
        return x0 - at > Math.max(cover[0] - at, least) + 60 && x1 + room - at < most - 60;
      })
      .map(box => ({what: [lane, box.y, ...numbersOf(box)], x0: box.x0 - at, x1: box.x1 - at})),
  );
}

describe('a crowd', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`stays where it is while it is moved (${kind})`, () => {
      const next = random(kind.length + 2);
      let compared = 0;
      for (const groups of [0, 4]) {
        const stage = new Stage(make(1000, next), groups);
        for (const view of stage.views(next, 3)) {
          const here = stage.look(view);
          const moved = stage.world.pan(view, Math.round(next() * 60 - 30), WIDTH);
          const there = stage.look(moved);
          const dx = here.window.scale(there.window.from) - here.window.scale(here.window.from);
          const times = ({window, cover}: Seen): number[] => {
            const {near, far} = lookAround(window, cover);
            return [near.from, near.to, far.from, far.to];
          };
          if (`${times(here)}` !== `${times(there)}`) continue;
          compared++;
          expect(there.picture.level).to.equal(here.picture.level);
          const [left, right] = [Math.max(-640, dx - 640), Math.min(1920, dx + 1920)];
          const edge = Math.min(
            here.cover[1] - here.window.offset,
            dx + there.cover[1] - there.window.offset,
          );
          const places = clearOf(here, left, Math.min(right, edge));
          const others = clearOf(there, left - dx, Math.min(right, edge) - dx);
          expect(others.map(({what}) => what)).to.deep.equal(places.map(({what}) => what));
          for (const [i, {x0, x1}] of others.entries()) {
            expect(x0 + dx).to.be.closeTo(places[i]?.x0 as number, 0.5);
            expect(x1 + dx).to.be.closeTo(places[i]?.x1 as number, 0.5);
          }
        }
      }
      expect(compared).to.be.above(5);
    });

    it(`keeps each card on its step while it is moved (${kind})`, () => {
      const next = random(kind.length + 3);
      let compared = 0;
      for (const count of [100, 1000]) {
        const stage = new Stage(make(count, next), 0);
        for (const view of stage.views(next, 12)) {
          const here = stage.look(view);
          const there = stage.look(stage.world.pan(view, Math.round(next() * 1280), WIDTH));
          if (here.picture.level !== 'cards' || there.picture.level !== 'cards') continue;
          const before = stepsIn(stage, here.picture.numbers, here.window);
          const after = stepsIn(stage, there.picture.numbers, there.window);
          for (const number of before.keys()) {
            const start = stage.crowd.whereIs(number)?.start as number;
            const isDrawn = [here, there].every(({window: {scale}, cover: [x0, x1]}) => {
              const x = scale(start);
              return x >= x0 - card && x <= x1;
            });
            if (!isDrawn) continue;
            compared++;
            expect(after.get(number)).to.equal(before.get(number));
          }
        }
      }
      if (/days|crowds|billions/.test(kind)) expect(compared).to.be.above(20);
    });
  }
});

describe('the cards of a crowd', () => {
  it('stand on the steps of their flights, wherever those begin', () => {
    // Flights of three, 200 px from card to card, and from one to the next 600.
    const spans = Array.from({length: 120}, (_, i): Span => {
      const start = (Math.floor(i / 3) * 1000 + (i % 3) * 200) * DAY;
      return [start, start];
    });
    const stage = new Stage(spans);
    let view = stage.world.viewOf(3000 * DAY, (3000 + WIDTH) * DAY, WIDTH);
    for (let i = 0; i < 100; i++) {
      view = stage.world.pan(view, 31, WIDTH);
      const {picture, window, cover} = stage.look(view);
      const numbers = picture.level === 'cards' ? picture.numbers : [];
      const steps = stepsIn(stage, numbers, window);
      for (const [number, [start]] of spans.entries()) {
        const x = window.scale(start);
        if (x < cover[0] - card || x > cover[1]) continue;
        expect(steps.get(number), `${number} at ${x}`).to.equal(number % 3);
      }
    }
  });
});
