import {expect} from '@open-wc/testing';
import {fromCivil, toCivil} from '../model/date/calendar.ts';
import {formatTick} from './plain.ts';
import {timeScale} from './scale.ts';
import {ticksOf} from './ticks.ts';

const at = (text: string): number => Date.parse(text);
const LEAST = 52;

/** The labels on an axis of `width` px from one time to another. */
function labels(start: number, end: number, width: number): string[] {
  return ticksOf(timeScale([start, end], [0, width]), 0, width, LEAST).map(({time, unit}) =>
    // Some engines write the seconds with a leading zero.
    formatTick(time, unit, 'en').replace(/^0(?=\d\.)/, ''),
  );
}

describe('ticksOf', () => {
  const cases: readonly (readonly [string, number, number, number, readonly string[]])[] = [
    [
      'months are months',
      at('2025-08-01'),
      at('2026-02-01'),
      500,
      ['Aug', 'Sep', 'Oct', 'Nov', 'Dec', '2026', 'Feb'],
    ],
    [
      'a leap day is a day',
      at('2024-02-27'),
      at('2024-03-02'),
      260,
      ['Feb 27', 'Feb 28', 'Feb 29', 'Mar', 'Mar 2'],
    ],
    [
      'a quarter where months have no room',
      at('2025-01-01'),
      at('2026-01-01'),
      260,
      ['2025', 'Apr', 'Jul', 'Oct', '2026'],
    ],
    ['decades', at('1900-01-01'), at('1930-01-01'), 200, ['1900', '1910', '1920', '1930']],
    [
      'hours',
      at('2025-01-01T00:00Z'),
      at('2025-01-01T12:00Z'),
      260,
      ['2025', '03:00', '06:00', '09:00', '12:00'],
    ],
    [
      'milliseconds',
      at('2025-01-01T00:00:00.100Z'),
      at('2025-01-01T00:00:00.104Z'),
      260,
      ['0.100', '0.101', '0.102', '0.103', '0.104'],
    ],
    [
      'round years of their own era',
      fromCivil(-299, 1, 1),
      fromCivil(300, 1, 1),
      420,
      ['300 BC', '200 BC', '100 BC', '1', '100', '200', '300'],
    ],
    [
      'beyond the range of Date',
      fromCivil(-4_500_000_000, 1, 1),
      fromCivil(0, 1, 1),
      600,
      [
        '4.5 billion BC',
        '4 billion BC',
        '3.5 billion BC',
        '3 billion BC',
        '2.5 billion BC',
        '2 billion BC',
        '1.5 billion BC',
        '1 billion BC',
        '500 million BC',
      ],
    ],
  ];
  for (const [name, start, end, width, expected] of cases) {
    it(name, () => expect(labels(start, end, width)).to.deep.equal(expected));
  }

  it('stand at the very start of their unit, at least as far apart as asked, at any zoom', () => {
    for (let zoom = 0; zoom < 140; zoom++) {
      const start = fromCivil(1987, 3, 17) + zoom * 1e7;
      const ticks = ticksOf(timeScale([start, start + 1.35 ** zoom], [0, 900]), 0, 900, LEAST);
      ticks.forEach(({time, unit, x}, i) => {
        if (i) expect(x - (ticks[i - 1]?.x as number), `zoom ${zoom}`).to.be.at.least(LEAST);
        const {year, month, day} = toCivil(time);
        const begins = {
          year: fromCivil(year, 1, 1),
          month: fromCivil(year, month, 1),
          day: fromCivil(year, month, day),
          hour: Math.floor(time / 36e5) * 36e5,
          minute: Math.floor(time / 6e4) * 6e4,
          second: Math.floor(time / 1e3) * 1e3,
          millisecond: Math.floor(time),
        }[unit];
        expect(time, `zoom ${zoom}, ${unit}`).to.equal(begins);
      });
      // From four milliseconds on there is always a tick, and never a crowd.
      if (zoom > 5) expect(ticks.length, `zoom ${zoom}`).to.be.within(1, 900 / LEAST + 1);
    }
  });

  it('label each stretch of an elastic scale as finely as it has room for', () => {
    const scale = timeScale([at('1990-01-01'), at('1995-01-01'), at('1996-01-01')], [0, 100, 800]);
    const ticks = ticksOf(scale, 0, 800, LEAST);
    const texts = ticks.map(({time, unit}) => formatTick(time, unit, 'en'));
    expect(texts.slice(0, 3)).to.deep.equal(['1990', '1995', 'Feb']);
    expect(texts.slice(-2)).to.deep.equal(['Dec', '1996']);
    for (const {time, x} of ticks) expect(x).to.equal(scale(time));
  });

  it('find what has room where time runs too unevenly to be divided', () => {
    const scale = timeScale(
      [at('1980-01-01'), at('1990-01-01'), at('1991-01-01'), at('1992-01-01')],
      [0, 30, 40, 200],
    );
    const texts = ticksOf(scale, 0, 200, LEAST).map(({time, unit}) => formatTick(time, unit, 'en'));
    expect(texts).to.deep.equal(['1980', '1992']);
  });

  it('come to an end where `Date` does', () => {
    const scale = timeScale([8.64e15 - 200 * 864e5, 8.64e15 - 1], [0, 900]);
    expect(ticksOf(scale, 0, 900, LEAST)).to.have.length.below(2);
  });
});
