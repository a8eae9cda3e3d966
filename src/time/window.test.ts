import {expect} from '@open-wc/testing';
import {fromCivil} from '../model/date/calendar.ts';
import {parseDate} from '../model/date/index.ts';
import type {DateSpan} from '../model/types.ts';
import {en} from '../words/en.ts';
import {formatBetween, formatTimes, formatWindow} from './window.ts';
import {formatSpan} from './wording.ts';

/** White space and dashes differ from engine to engine; so does what stands before a clock time. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?/g, '–')
    .replace(/,? at /g, ', ')
    .replace(/, 0(\d:)/g, ', $1')
    .replace(/–0(\d:)/g, '–$1');

const formatDate = (span: DateSpan): string => formatSpan(span, {lang: 'en-GB', words: en});
const ms = (time: string): number => Date.parse(time.length > 10 ? `${time}Z` : time);
const year = (count: number): number => fromCivil(count, 1, 1);

describe('formatWindow', () => {
  const cases: [from: number, to: number, words: string][] = [
    [year(1990), year(1996), '1990–1995'],
    [year(1990) - 0.3, year(1996) + 0.3, '1990–1995'],
    [year(1990), year(1993), '1990–1992'],
    [ms('1990-06-15'), ms('1995-06-15'), '1990–1995'],
    [year(1990), year(1992), 'January 1990–December 1991'],
    [ms('2025-08-01'), ms('2025-12-01'), 'August–November 2025'],
    [ms('2025-08-01'), ms('2025-09-01'), '1–31 August 2025'],
    [ms('2025-08-08'), ms('2025-08-13'), '8–12 August 2025'],
    [ms('2025-12-30T12:00'), ms('2026-01-03T12:00'), '30 December 2025–3 January 2026'],
    [ms('2025-08-08T09:00'), ms('2025-08-08T17:30'), '8 August 2025, 9:00–17:29'],
    [ms('2025-08-08T09:00'), ms('2025-08-08T09:00:30'), '8 August 2025, 9:00:00–9:00:29'],
    [
      ms('2025-08-08T09:00'),
      ms('2025-08-08T09:00:00.004'),
      '8 August 2025, 9:00:00.000–9:00:00.003',
    ],
    [year(-499), year(-399), '500 BC–401 BC'],
    [year(-42), year(43), '43 BC–42'],
    [year(0), year(1), 'January 1 BC–December 1 BC'],
    [year(-4_540_000_000), year(2026), '4.54 billion BC–2025'],
    [year(-66_043_210), year(-66_000_000), '66,043,200 BC–66 million BC'],
    [year(-66_043_210), year(-66_043_210) + 1000, '66,043,211 BC'],
    [year(12_000_000), year(13_000_000), '12 million–13 million'],
    [year(1990), year(1990), '1 January 1990, 0:00:00.000'],
  ];
  for (const [from, to, words] of cases) {
    it(`says ${words}`, () => expect(plain(formatWindow(from, to, formatDate))).to.equal(words));
  }

  it('has words for a window of any place and length', () => {
    for (let place = 1; place < 1e21; place *= 7) {
      for (let length = 1e-3; length < 1e21; length *= 11) {
        for (const from of [place, -place]) {
          expect(formatWindow(from, from + length, formatDate))
            .to.match(/\d/)
            .and.not.match(/NaN/);
        }
      }
    }
  });
});

describe('formatTimes', () => {
  const cases: [from: number, to: number, length: number, words: string][] = [
    [year(1990), ms('1995-12-31'), year(1990), '1990 to 1995'],
    [year(1990), ms('1990-07-01'), 4 * 365 * 864e5, '1990'],
    [ms('1990-03-05'), ms('1990-07-01'), 300 * 864e5, 'March 1990 to July 1990'],
    [ms('1990-03-05'), ms('1990-03-05'), 30 * 864e5, '5 March 1990'],
  ];
  for (const [from, to, length, words] of cases) {
    it(`says ${words}`, () =>
      expect(plain(formatTimes(from, to, length, en, formatDate))).to.equal(words));
  }
});

describe('formatBetween', () => {
  const cases: [first: string, last: string, words: string][] = [
    ['1990', '1995', '1990–1995'],
    ['1990', '1990', '1990'],
    ['2025-08-08', '2025-08-12', '8–12 August 2025'],
    ['1990', '1995-06-01', '1990–1 June 1995'],
    ['~1990', '1995?', 'about 1990–1995 (uncertain)'],
    ['1988/1994', '1989/1990', '1988–1989'],
    ['../1988', '1989/..', '1988–1989'],
    ['1988/1994', '1988/2000', '1988'],
    ['-0043', '-0042-03-15', '44 BC–15 March 43 BC'],
  ];
  for (const [first, last, words] of cases) {
    it(`says ${first} to ${last} as ${words}`, () => {
      const [from, to] = [first, last].map(text => parseDate(text) as DateSpan);
      expect(plain(formatBetween(from as DateSpan, to as DateSpan, formatDate))).to.equal(words);
    });
  }
});
