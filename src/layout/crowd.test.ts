import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {gatherCrowd} from './crowd.ts';
import {
  inside,
  ledgerOf,
  numbersOf,
  type Seen,
  SIZES,
  Stage,
  stepsIn,
  TICK,
  WIDTH,
} from './crowd-fixture.ts';
import {DAY, KINDS, type Span, YEAR} from './fixture.ts';
import {BUDGET, ELEMENTS} from './levels.ts';

/** What must hold wherever one looks. */
function check(stage: Stage, {window, cover: [x0, x1], picture}: Seen): void {
  const {scale} = window;
  const within = inside(stage.spans, scale.invert(x0), scale.invert(x1));
  if (picture.level === 'cards') {
    const {numbers} = picture;
    expect(numbers.length).to.be.at.most(60);
    const known = new Set(numbers);
    expect(known.size).to.equal(numbers.length);
    expect(within.filter(number => !known.has(number))).to.deep.equal([]);
    const order = stage.ledger.columns.order.filter(number => known.has(number));
    expect(numbers).to.deep.equal([...order]);
    for (const step of stepsIn(stage, numbers, window).values()) expect(step).to.be.below(3);
    return;
  }
  let elements = picture.ticks.length * ELEMENTS.tick;
  const {groupOf, groupIds} = stage.ledger;
  const found: number[] = [];
  let floor = 0;
  expect(picture.lanes.map(({groups}) => groups)).to.deep.equal(stage.crowd.lanes);
  for (const lane of picture.lanes) {
    const {groups, y, height, boxes, beyond, beyondCount, shape} = lane;
    expect(y).to.equal(floor);
    floor += height;
    elements += ELEMENTS.lane;
    expect(beyond.length).to.equal(beyondCount);
    const mine = [...boxes.flatMap(numbersOf), ...beyond];
    found.push(...mine);
    if (groups.length) {
      const others = mine.filter(number => !groups.includes(groupIds[groupOf[number] as number]));
      expect(others).to.deep.equal([]);
    }
    const ends = new Map<number, number>();
    for (const box of boxes) {
      const label = groups.length ? SIZES.lanes.label : 0;
      expect(box.y).to.be.at.least(y + label);
      const bottom = box.y + (box.kind === 'heap' ? box.height : SIZES.lanes.row);
      expect(bottom).to.be.at.most(y + height);
      expect(box.x0, 'boxes overlap').to.be.at.least((ends.get(box.y) ?? -Infinity) - 1e-6);
      expect(box.x1).to.be.above(box.x0);
      const isTitled = box.kind === 'entry' && box.room > 0;
      ends.set(box.y, isTitled ? Math.max(box.x1, box.title + box.room) : box.x1);
      if (box.kind === 'entry') elements += ELEMENTS.entry;
      else {
        elements += picture.level === 'counts' ? ELEMENTS.heap : ELEMENTS.pill;
        const places = [...box.numbers].map(number => stage.crowd.whereIs(number)?.start as number);
        expect(places.every((place, i) => !i || place >= (places[i - 1] as number))).to.equal(true);
        expect([places[0], places.at(-1)]).to.deep.equal([box.start, box.end]);
        if (picture.level === 'counts') {
          expect(box.x1 - box.x0).to.be.at.least(24);
          expect(scale(box.start)).to.be.at.least(box.x0 - 0.01);
          expect(scale(box.end)).to.be.at.most(box.x1 + 0.01);
        }
      }
    }
    expect(shape).to.match(
      picture.level === 'counts' && boxes.length
        ? /^(M-?[\d.]+ [\d.]+(V-?[\d.]+(H-?[\d.]+)+)+V[\d.]+)+z$/
        : /^$/,
    );
  }
  expect(picture.axis).to.be.at.least(floor);
  expect(elements).to.be.at.most(BUDGET);
  const all = new Set(found);
  expect(all.size, 'in two boxes').to.equal(found.length);
  expect(
    within.filter(number => !all.has(number)),
    'lost',
  ).to.deep.equal([]);
  for (const [i, {x}] of picture.ticks.entries()) {
    expect(x).to.be.at.least((picture.ticks[i - 1]?.x ?? -Infinity) + TICK);
    expect(x).to.be.within(x0 - 1, x1);
  }
}

/** No number is none, or infinite. */
function expectNumbers(picture: unknown): void {
  const wrong: string[] = [];
  JSON.stringify(picture, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(key);
    if (typeof value === 'string' && /NaN|Infinity/.test(value)) wrong.push(key);
    return ArrayBuffer.isView(value) ? undefined : value;
  });
  expect(wrong).to.deep.equal([]);
}

describe('a crowd', () => {
  for (const [kind, make] of Object.entries(KINDS)) {
    for (const [count, groups] of [
      [100, 0],
      [100, 4],
      [1000, 0],
      [1000, 4],
      [1000, 39],
      [20_000, 0],
      [20_000, 4],
      [20_000, 39],
    ] as const) {
      it(`of ${count} in ${groups + 1} lanes loses nothing and keeps its budget (${kind})`, () => {
        const next = random(kind.length + count + groups);
        const stage = new Stage(make(count, next), groups);
        const levels = new Set<string>();
        for (const view of stage.views(next, count > 1000 ? 2 : 4)) {
          const seen = stage.look(view);
          levels.add(seen.picture.level);
          check(stage, seen);
        }
        if (kind.startsWith('days') && count > 100 && !groups) expect(levels.size).to.equal(3);
      });
    }

    for (const [count, groups] of [
      [1, 0],
      [300, 0],
      [300, 4],
      [20_000, 0],
      [20_000, 4],
    ] as const) {
      it(`of ${count} in ${groups + 1} lanes: each can be reached from afar (${kind})`, () => {
        const next = random(kind.length + count);
        const stage = new Stage(make(count, next), groups);
        const {crowd, world} = stage;
        for (let number = 0; number < count; number += Math.ceil(count / 60)) {
          const time = crowd.whereIs(number)?.start as number;
          let view = world.fit;
          let last = 0;
          let stands = false;
          while (!stands) {
            expect(view.zoom, `${number} cannot be reached`).to.be.above(last);
            last = view.zoom;
            const {picture, window} = stage.look(view);
            stands =
              picture.level === 'cards'
                ? picture.numbers.includes(number)
                : picture.lanes.some(({boxes}) =>
                    boxes.some(
                      box =>
                        (box.kind === 'entry' || box.start === box.end) &&
                        numbersOf(box).includes(number),
                    ),
                  );
            view = world.zoom(view, 2, window.scale(time) - window.offset, WIDTH);
          }
        }
      });
    }
  }
});

describe('what a crowd knows', () => {
  const next = random(5);
  const spans: Span[] = [
    ...(KINDS['few instants and all of time']?.(400, next) ?? []),
    ...(KINDS['lives that overlap']?.(400, next) ?? []),
  ];
  const {crowd, ledger} = new Stage(spans, 3);
  const places = spans.map(([start, end]) => (start > -Infinity ? start : end));
  const known = spans.flat().filter(Number.isFinite);

  it('counts as one would by hand', () => {
    for (let i = 0; i < 200; i++) {
      const from = (next() - 0.5) * 600 * YEAR;
      const to = from + next() ** 4 * 300 * YEAR;
      expect(crowd.countIn(from, to)).to.equal(inside(spans, from, to).length);
    }
    expect(crowd.extent).to.deep.equal([Math.min(...known), Math.max(...known)]);
  });

  it('knows how many stand in each stretch', () => {
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const times = Array.from({length: 51}, (_, i) => first + ((last - first) * i) / 50);
    const density = crowd.density(times);
    expect(density.length).to.equal(50);
    expect(density.reduce((a, b) => a + b)).to.equal(800);
    density.forEach((count, i) => {
      const [from, to] = [times[i] as number, times[i + 1] as number];
      const all = places.filter(
        place => place >= from && (place < to || (i === 49 && place === to)),
      );
      expect(count).to.equal(all.length);
    });
  });

  it('knows where each stands in time and in the order of reading', () => {
    for (const [number, [start, end]] of spans.entries()) {
      expect(crowd.whereIs(number)).to.deep.equal({
        start: start > -Infinity ? start : end,
        end: end < Infinity ? end : start,
      });
    }
    for (let place = 0; place < 800; place += 7) {
      const number = crowd.numberAt(place) as number;
      const time = places[number] as number;
      expect(place).to.be.at.least(crowd.rankOf(time));
      expect(crowd.rankOf(time)).to.equal(places.filter(other => other < time).length);
      expect(crowd.near(time)[crowd.rankOf(time) ? 1 : 0]).to.equal(time);
      expect(crowd.near(time - 0.5).length).to.be.within(1, 2);
    }
    expect(crowd.numberAt(800)).to.equal(undefined);
    expect(crowd.near(Infinity)).to.deep.equal([Math.max(...places)]);
  });

  it('has a lane for each group, and one for what has none', () => {
    expect(crowd.lanes).to.deep.equal([['g0'], ['g1'], ['g2'], [undefined]]);
    expect(new Stage(spans).crowd.lanes).to.deep.equal([[]]);
    expect(finish(gatherCrowd(ledger, false)).lanes).to.deep.equal([[]]);
  });

  it('tells how many sources some cite together', () => {
    const cites = (number: number): number[] => [number % 7, 7 + (number % 50)];
    const crowd = finish(gatherCrowd(ledgerOf(spans, 0, cites), false));
    const tell = (...numbers: number[]): unknown => crowd.tell(Uint32Array.from(numbers));
    expect(tell(3)).to.deep.equal({count: 1, sources: 2, first: 3, last: 3});
    expect(tell(0, 7, 14)).to.deep.equal({count: 3, sources: 4, first: 0, last: 14});
    expect(tell(...spans.keys())).to.deep.equal({count: 800, sources: 57, first: 0, last: 799});
    const none = finish(gatherCrowd(ledgerOf(spans), false));
    expect(none.tell(Uint32Array.of(1, 2)).sources).to.equal(0);
  });
});

describe('a crowd that nobody expects', () => {
  const cases: readonly (readonly [what: string, spans: readonly Span[]])[] = [
    ['nothing', []],
    ['one entry', [[5, 5]]],
    ['all at one instant', Array.from({length: 5000}, () => [7e11, 7e11])],
    ['all of no length', Array.from({length: 500}, (_, i) => [i * DAY, i * DAY])],
    ['all of them long', Array.from({length: 5000}, (_, i) => [-i * YEAR, i * YEAR])],
    ['all without a start', Array.from({length: 500}, (_, i) => [-Infinity, i * DAY])],
    ['all without an end', Array.from({length: 500}, (_, i) => [i * DAY, Infinity])],
    [
      'billions of years, and minutes',
      Array.from({length: 500}, (_, i) =>
        i ? [1.7e12 + i * 6e4, 1.7e12 + i * 6e4] : [-4e9 * YEAR, -4e9 * YEAR],
      ),
    ],
    ['milliseconds', Array.from({length: 500}, (_, i) => [1.7e12 + i, 1.7e12 + i])],
  ];
  for (const [what, spans] of cases) {
    it(`is drawn, without a number that is none: ${what}`, () => {
      for (const groups of [0, 3]) {
        const stage = new Stage(spans, groups);
        expect(stage.crowd.extent.every(Number.isFinite)).to.equal(true);
        for (const view of spans.length ? stage.views(random(3)) : [stage.world.fit]) {
          for (const width of [WIDTH, 320, 1]) {
            const seen = stage.look(view, width);
            if (width === WIDTH) check(stage, seen);
            expectNumbers(seen.picture);
          }
        }
      }
    });
  }

  it('has nothing to show without a width, and all again with one', () => {
    const stage = new Stage(KINDS['lives that overlap']?.(900, random(1)) ?? []);
    const {scale, offset} = stage.world.ground(stage.world.fit, WIDTH);
    const window = {from: 0, to: 0, width: 0, scale, offset};
    const picture = stage.crowd.paint(window, [offset, offset], TICK, SIZES);
    expect(picture.level).to.equal('counts');
    expectNumbers(stage.look(stage.world.fit, 0).picture);
    check(stage, stage.look(stage.world.fit));
  });
});
