import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import {random} from '../model/random.ts';
import type {Entry} from '../model/types.ts';
import type {Spacing} from './arrange.ts';
import {FLIGHTS, layOut, type Picture} from './picture.ts';
import {placesOf} from './place.ts';
import {World} from './world.ts';

const CARD = 160;
const TICK = 52;
const SPACINGS: readonly Spacing[] = ['auto', 'proportional', 'even'];

function entriesOf(dates: readonly string[]): Entry[] {
  return dates.map((text, index) => {
    const date = parseDate(text);
    if (!date) throw new TypeError(text);
    const entry: Entry = {
      id: `e${index}`,
      index,
      date,
      status: 'happened',
      tags: [],
      citations: [],
      media: [],
      corrections: [],
    };
    return entry;
  });
}

/** Dates that crowd here and leave gaps there, of every precision that is drawn differently. */
function randomDates(next: () => number): string[] {
  const count = 1 + Math.floor(next() * 24);
  let year = 1000 + Math.floor(next() * 500);
  return Array.from({length: count}, () => {
    if (next() < 0.3) year += Math.floor(next() ** 4 * 400);
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const kinds = [
      `${year}`,
      `${year}-${month}`,
      `${year}-${month}-${day}`,
      `${year}-${month}-${day}`,
      `${year}-06-01`,
      `${year}/${year + Math.floor(next() * 30)}`,
      `${String(year).slice(0, 3)}X`,
      `../${year}`,
      `${year}/..`,
    ];
    return kinds[Math.floor(next() * kinds.length)] as string;
  });
}

const heightOf = ({index}: Entry): number => 60 + ((index * 37) % 140);

function paint(
  dates: readonly string[],
  spacing: Spacing,
  width = 1000,
): Picture & {readonly width: number} {
  const places = placesOf(entriesOf(dates));
  const extent = [places[0]?.start as number, Math.max(...places.map(({end}) => end))] as const;
  const world = new World(places, extent, {...FLIGHTS, card: CARD}, spacing);
  const ground = world.ground(world.fit, width);
  const {least, most} = ground;
  return {...layOut(places, ground, CARD, heightOf, [least, most], TICK), width: most - least};
}

describe('layOut', () => {
  for (const spacing of SPACINGS) {
    it(`lets no card overlap another and no leader run through a card (${spacing})`, () => {
      const next = random(7);
      for (let round = 0; round < 150; round++) {
        const dates = randomDates(next);
        const {cards, width, axis} = paint(dates, spacing, 300 + next() * 1500);
        for (const a of cards) {
          const bottom = a.y + heightOf(a.entry);
          expect(a.x, dates.join()).to.be.at.least(0);
          expect(a.x + CARD, dates.join()).to.be.at.most(width + 0.5);
          expect(bottom, dates.join()).to.be.below(axis);
          for (const b of cards) {
            if (a === b || b.x < a.x) continue;
            const beside = b.x >= a.x + CARD;
            const below = b.y >= bottom || a.y >= b.y + heightOf(b.entry);
            expect(beside || below, `${dates}: ${a.entry.id} on ${b.entry.id}`).to.equal(true);
            // b's leader runs from b's top down to the axis.
            if (b.x > a.x && !beside) expect(b.y, dates.join()).to.be.at.least(bottom);
          }
        }
      }
    });

    it(`keeps time in order from left to right (${spacing})`, () => {
      const next = random(11);
      for (let round = 0; round < 150; round++) {
        const dates = randomDates(next);
        const {cards, ticks, bars} = paint(dates, spacing);
        cards.slice(1).forEach((card, i) => {
          expect(card.x, dates.join()).to.be.at.least(cards[i]?.x as number);
        });
        ticks.slice(1).forEach((tick, i) => {
          expect(tick.x - (ticks[i]?.x as number), dates.join()).to.be.at.least(51.9);
        });
        for (const {x0, x1} of bars) expect(x1, dates.join()).to.be.at.least(x0);
      }
    });
  }

  it('sets each leader within the span of its entry', () => {
    const {cards, bars} = paint(['2025-10', '2025-10', '2025-10', '2025-10', '2025-11-05'], 'auto');
    expect(bars).to.have.length(1);
    for (const {x} of cards.slice(0, 4)) {
      expect(x).to.be.within(bars[0]?.x0 as number, bars[0]?.x1 as number);
    }
    expect(cards[4]?.x).to.be.above(bars[0]?.x1 as number);
  });

  it('lets ends share by time what room the cards made between two starts', () => {
    const crowd = ['1900', '1915/1925', '1930', '1940', '1950', '1960', '1970', '1980'];
    const {bars} = paint(crowd, 'auto', 600);
    const range = bars.find(bar => bar.range);
    const next = bars.find(({x0}) => x0 > (range?.x1 as number) - 1);
    const [from, end, to] = [range?.x0, range?.x1, next?.x0] as [number, number, number];
    // All of 1915 to 1925 are 11 of the 15 years to 1930.
    expect((end - from) / (to - from)).to.be.closeTo(11 / 15, 0.01);
  });

  it('hangs entries of one instant from one leader', () => {
    const [a, b, c] = paint(['2025-08-08', '2025-08-08', '2025-08-09'], 'auto').cards;
    expect(a?.x).to.equal(b?.x);
    expect(b?.y).to.be.above(a?.y as number);
    expect(c?.x).to.be.above(b?.x as number);
  });

  it('keeps what shares a leader in one flight, and flights to three steps where it can', () => {
    const crowd = ['1991', '1992', '2025-08-08', '2025-08-08', '2025-10', '2025-10', '2025-10'];
    const steps = new Set(paint(crowd, 'auto', 700).cards.map(({y}) => y));
    expect(steps.size).to.be.at.most(3);
    expect(new Set(paint(Array(5).fill('2025-08-08'), 'auto').cards.map(({y}) => y)).size).to.equal(
      5,
    );
  });

  it('draws points as dots and everything longer as it is known', () => {
    const dates = ['1988/1994', '2025-10', '2025-11-05', '1992~', '1980?', '../1970', '2030/..'];
    const {bars, dots} = paint(dates, 'auto');
    const looks = bars.map(bar =>
      ['range', 'approximate', 'uncertain', 'openStart', 'openEnd']
        .filter(name => bar[name as keyof typeof bar])
        .join(' '),
    );
    expect(looks).to.deep.equal([
      'range openStart',
      'uncertain',
      'range',
      'approximate',
      '',
      'range openEnd',
    ]);
    expect(dots).to.have.length(1);
  });

  it('is as wide as its container where all fits, and wider where the cards need more', () => {
    expect(paint(['2001', '2005', '2010'], 'auto').width).to.be.closeTo(1000, 1e-6);
    const many = Array.from({length: 30}, (_, i) => `${1900 + i}`);
    expect(paint(many, 'auto').width).to.be.above(1400);
  });

  it('breaks the axis only where an empty stretch takes the room of crowded ones', () => {
    const crowd = ['2025-08-08', '2025-10-01', '2025-10-03', '2025-10-09', '2025-11-05'];
    const cases: readonly (readonly [string, readonly string[], number])[] = [
      ['a crowd after a gap', ['1988/1994', '1991', '1992', ...crowd], 1],
      ['few, far apart', ['1900', '1950', '2000'], 0],
      ['a crowd on either side', ['1988', '1990', '1991', '1992-05-01', ...crowd, '2125'], 2],
      ['one entry', ['1900'], 0],
    ];
    for (const [name, dates, count] of cases) {
      expect(paint(dates, 'auto').breaks.length, name).to.equal(count);
      expect(paint(dates, 'proportional').breaks.length, name).to.equal(0);
      expect(paint(dates, 'even').breaks.length, name).to.equal(0);
    }
  });

  it('is true to scale where that is asked for', () => {
    const {cards} = paint(['1900', '1925', '1950', '2000'], 'proportional');
    const [a, b, c, d] = cards.map(({x}) => x) as [number, number, number, number];
    const day = (d - a) / (36524 + 1);
    expect(Math.abs(b - a - 25 * 365.25 * day)).to.be.below(1);
    expect(Math.abs(c - a - 50 * 365.25 * day)).to.be.below(1);
  });

  it('gives every start the same distance where that is asked for', () => {
    const {cards} = paint(['1900-01-01', '1901-01-01', '1999-01-01', '1999-01-02'], 'even');
    const [a, b, c, d] = cards.map(({x}) => x) as [number, number, number, number];
    expect(b - a).to.be.closeTo(c - b, 0.1);
    expect(c - b).to.be.closeTo(d - c, 0.1);
  });
});
