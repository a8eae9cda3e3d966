import {expect} from '@open-wc/testing';
import {type CivilDay, DAY, fromCivil, monthLength, toCivil} from './calendar.ts';

const day = (ms: number): CivilDay => {
  const date = new Date(ms);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
};

/** The next day, by a rule that knows month lengths and leap years and nothing else. */
const dayAfter = ({year, month, day}: CivilDay, isLeap: (year: number) => boolean): CivilDay => {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < (lengths[month - 1] ?? 0)) return {year, month, day: day + 1};
  return month < 12 ? {year, month: month + 1, day: 1} : {year: year + 1, month: 1, day: 1};
};

/** When a Gregorian year begins, in exact arithmetic: its place among 400 years, whose length repeats. */
const exactYear = (year: number): bigint => {
  const cycle = Math.floor((year - 2000) / 400);
  return BigInt(Date.UTC(year - cycle * 400, 0)) + BigInt(cycle) * 146_097n * BigInt(DAY);
};

// Loops compare with === first: chai is too slow for half a million days.
const same = (a: CivilDay, b: CivilDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

describe('calendar', () => {
  for (const [from, to] of [
    [1582, 2400],
    [-401, 401],
    [-271_820, -271_810],
    [275_750, 275_760],
  ] as const)
    it(`agrees with Date on every day from ${from} to ${to}`, () => {
      const first = new Date(0).setUTCFullYear(from, 0, 1);
      const last = new Date(0).setUTCFullYear(to, 0, 1);
      for (let ms = first; ms < last; ms += DAY) {
        const civil = day(ms);
        if (fromCivil(civil.year, civil.month, civil.day) !== ms)
          expect(fromCivil(civil.year, civil.month, civil.day)).to.equal(ms);
        if (!same(toCivil(ms), civil)) expect(toCivil(ms)).to.eql(civil);
        if (!same(toCivil(ms + DAY - 1), civil)) expect(toCivil(ms + DAY - 1)).to.eql(civil);
      }
    });

  it('counts every Julian day from -1000 to 2400', () => {
    let civil: CivilDay = {year: -1000, month: 1, day: 1};
    let ms = fromCivil(-1000, 1, 1, 'julian');
    for (; civil.year < 2400; ms += DAY, civil = dayAfter(civil, year => year % 4 === 0)) {
      if (fromCivil(civil.year, civil.month, civil.day, 'julian') !== ms)
        expect(fromCivil(civil.year, civil.month, civil.day, 'julian')).to.equal(ms);
      if (!same(toCivil(ms, 'julian'), civil)) expect(toCivil(ms, 'julian')).to.eql(civil);
    }
    // 2400-01-01 Julian is 16 days behind: the count above began at the right day too.
    expect(day(ms)).to.eql({year: 2400, month: 1, day: 17});
  });

  const JULIAN: readonly (readonly [string, readonly [number, number, number], string])[] = [
    ['the day before the reform is followed by its first', [1582, 10, 5], '1582-10-15'],
    ['the October Revolution', [1917, 10, 25], '1917-11-07'],
    ['the last day of February 1900, a leap year', [1900, 2, 29], '1900-03-13'],
    ['the day after it', [1900, 3, 1], '1900-03-14'],
    ['the calendars agree from 0200-03-01', [200, 3, 1], '0200-03-01'],
    ['to 0300-02-28', [300, 2, 28], '0300-02-28'],
    ['the leap day that only one of them has', [300, 2, 29], '0300-03-01'],
    ['the first day of the era', [1, 1, 1], '0000-12-30'],
    ['the Ides of March of 44 BC', [-43, 3, 15], '-000043-03-13'],
    ['day 0 of the Julian day count', [-4712, 1, 1], '-004713-11-24'],
  ];
  for (const [name, [year, month, dayOfMonth], gregorian] of JULIAN)
    it(`${name}: ${year}-${month}-${dayOfMonth} Julian is ${gregorian}`, () => {
      const ms = fromCivil(year, month, dayOfMonth, 'julian');
      expect(new Date(ms).toISOString()).to.equal(`${gregorian}T00:00:00.000Z`);
      expect(toCivil(ms, 'julian')).to.eql({year, month, day: dayOfMonth});
    });

  it('carries months and days over', () => {
    expect(fromCivil(2001, 14, 1)).to.equal(Date.UTC(2002, 1, 1));
    expect(fromCivil(2001, 0, 1)).to.equal(Date.UTC(2000, 11, 1));
    expect(fromCivil(2024, 3, 0)).to.equal(Date.UTC(2024, 1, 29));
  });

  it('is as good as doubles are beyond the range of Date', () => {
    for (let size = 285_000; size < 2e10; size = Math.floor(size * 1.03))
      for (const year of [size, -size]) {
        expect(fromCivil(year, 1, 1), `${year}`).to.equal(Number(exactYear(year)));
        for (const [m, d] of [
          [1, 1],
          [2, 28],
          [3, 1],
          [12, 31],
        ] as const)
          expect(toCivil(fromCivil(year, m, d))).to.eql({year, month: m, day: d});
        const julian = toCivil(fromCivil(year, 12, 31, 'julian'), 'julian');
        expect(julian).to.eql({year, month: 12, day: 31});
      }
  });

  it('takes times that are no whole milliseconds', () => {
    expect(toCivil(-0.25)).to.eql({year: 1969, month: 12, day: 31});
    expect(toCivil(DAY - 0.25)).to.eql({year: 1970, month: 1, day: 1});
  });

  it('knows month lengths', () => {
    for (let month = 1; month <= 12; month++)
      for (const year of [-4, 0, 1900, 2000, 2023, 2024])
        expect(monthLength(year, month)).to.equal(
          new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate(),
        );
    expect(monthLength(1900, 2, 'julian')).to.equal(29);
    expect(monthLength(1901, 2, 'julian')).to.equal(28);
  });
});
