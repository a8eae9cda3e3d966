import {expect} from '@open-wc/testing';
import {fromCivil} from '../model/date/calendar.ts';
import {parseDate} from '../model/date/index.ts';
import type {Calendar, DateSpan} from '../model/types.ts';
import {en} from '../words/en.ts';
import {de} from '../words/languages/de.ts';
import {fa} from '../words/languages/fa.ts';
import {ja} from '../words/languages/ja.ts';
import {enLater} from '../words/later.ts';
import {CALENDARS, wordInCalendar} from './calendars.ts';
import {formatSpan} from './wording.ts';

const LANGUAGES = {
  en: {main: en, later: enLater},
  ...{de, fa, ja},
};

interface More {
  readonly lang?: keyof typeof LANGUAGES;
  readonly written?: Calendar;
  readonly timeZone?: string;
  readonly isSpoken?: boolean;
}

/** White space and dashes differ from engine to engine. */
const plain = (text: string): string => text.replace(/[\s\u2009]+/g, ' ').replace(/ ?[–—] ?/g, '–');

function say(text: string, calendar: string, more: More = {}): string {
  const {lang = 'en', written, ...rest} = more;
  const {main: words, later} = LANGUAGES[lang];
  const style = {lang: lang === 'en' ? 'en-GB' : lang, words, ...rest};
  const inCalendar = wordInCalendar(calendar, style, later);
  return plain(formatSpan(parseDate(text, written) as DateSpan, {...style, inCalendar}));
}

describe('a date in another calendar', () => {
  const cases: readonly (readonly [date: string, calendar: string, said: string, more?: More])[] = [
    ['2026-03-04', 'persian', '13 Esfand 1404 AP (4 March 2026)'],
    ['2026-03-04', 'islamic-umalqura', '15 Ramadan 1447 AH (4 March 2026)'],
    ['2026-03-04', 'hebrew', '15 Adar 5786 (4 March 2026)'],
    ['2026-03-04', 'buddhist', '4 March 2569 BE (4 March 2026)'],
    // Months and years that lie in two, and in one.
    ['2026-03', 'persian', 'Esfand 1404–Farvardin 1405 AP (March 2026)'],
    ['2026', 'persian', '1404–1405 AP (2026)'],
    ['2026', 'buddhist', '2569 BE (2026)'],
    // Ranges, by both ends.
    ['2025-08-08/2025-08-12', 'persian', '17–21 Mordad 1404 AP (8–12 August 2025)'],
    ['2024/2026', 'persian', '1402–1405 AP (2024–2026)'],
    ['2026-03/2026-05', 'persian', 'Esfand 1404–Khordad 1405 AP (March–May 2026)'],
    ['2025/2026-03-04', 'persian', '1403–1404 AP (2025)–13 Esfand 1404 AP (4 March 2026)'],
    // What stands around them stays there.
    ['~2026-03-04', 'persian', 'about 13 Esfand 1404 AP (4 March 2026)'],
    ['2026?', 'persian', '1404–1405 AP (2026) (uncertain)'],
    ['2026-03-04/..', 'persian', 'since 13 Esfand 1404 AP (4 March 2026)'],
    ['../2026-03-04', 'persian', 'until 13 Esfand 1404 AP (4 March 2026)'],
    [
      '[2026-03-04,2026-03-06]',
      'persian',
      '13 Esfand 1404 AP (4 March 2026) or 15 Esfand 1404 AP (6 March 2026)',
    ],
    // No better known than what the other calendar has no name for, and before its era.
    ['198X', 'persian', '1980s'],
    ['19XX', 'persian', '20th century'],
    ['2001-21', 'persian', 'spring 2001'],
    ['156X-12-25', 'persian', '25 December in the 1560s'],
    ['0600', 'persian', '600'],
    ['0001/2026', 'persian', '1–2026'],
    ['-0043-03-15', 'islamic', '15 March 44 BC'],
    ['1850-01-01', 'japanese', '1 January 1850'],
    ['Y-4500000000', 'hebrew', '4.5 billion BC'],
    ['Y170000002', 'julian', '170,000,002'],
    // The day, and the time once.
    ['2026-03-04T20:30', 'persian', '13 Esfand 1404 AP (4 March 2026 at 20:30)'],
    ['2026-03-04T20:30+04:00', 'persian', '13 Esfand 1404 AP (4 March 2026 at 20:30 UTC+4)'],
    [
      '2026-03-04T20:30Z',
      'persian',
      '14 Esfand 1404 AP (5 March 2026 at 10:30 GMT+14)',
      {timeZone: 'Pacific/Kiritimati'},
    ],
    // Julian, on the day itself and where the other calendar has none of that name.
    ['1900-03-13', 'julian', '29 February 1900 (Julian calendar; Gregorian: 13 March 1900)'],
    [
      '1900-02-29',
      'julian',
      '29 February 1900 (Julian calendar; Gregorian: 13 March 1900)',
      {written: 'julian'},
    ],
    ['1917-11-07', 'julian', '25 October 1917 (Julian calendar; Gregorian: 7 November 1917)'],
    ['2026-03', 'julian', 'February–March 2026 (Julian calendar; Gregorian: March 2026)'],
    ['2026', 'julian', '2025–2026 (Julian calendar; Gregorian: 2026)'],
    [
      '1917-10',
      'julian',
      'October 1917 (Julian calendar; Gregorian: 14 October–13 November 1917)',
      {written: 'julian'},
    ],
    [
      '1917',
      'julian',
      '1917 (Julian calendar; Gregorian: 14 January 1917–13 January 1918)',
      {written: 'julian'},
    ],
    [
      '1917-10-25/1917-10-27',
      'julian',
      '25–27 October 1917 (Julian calendar; Gregorian: 7–9 November 1917)',
      {written: 'julian'},
    ],
    [
      '1917-12-30/1918-01-02',
      'julian',
      '30 December 1917–2 January 1918 (Julian calendar; Gregorian: 12–15 January 1918)',
      {written: 'julian'},
    ],
    [
      '-0043-03-15',
      'julian',
      '15 March 44 BC (Julian calendar; Gregorian: 13 March 44 BC)',
      {written: 'julian'},
    ],
    [
      '-0004-02-29',
      'julian',
      '29 February 5 BC (Julian calendar; Gregorian: 27 February 5 BC)',
      {written: 'julian'},
    ],
    ['1917-10', 'persian', 'Mehr–Aban 1296 AP (14 October–13 November 1917)', {written: 'julian'}],
    // As it is spoken.
    [
      '2025-08-08/2025-08-12',
      'persian',
      '17 Mordad 1404 AP (8 August 2025) to 21 Mordad 1404 AP (12 August 2025)',
      {isSpoken: true},
    ],
    ['2026-03', 'persian', 'Esfand 1404 AP to Farvardin 1405 AP (March 2026)', {isSpoken: true}],
    // In the language and the digits of the reader.
    ['2026-03-04', 'persian', '۱۳ اسفند ۱۴۰۴ (۴ مارس ۲۰۲۶)', {lang: 'fa'}],
    [
      '1900-03-13',
      'julian',
      '۲۹ فوریهٔ ۱۹۰۰ (تقویم ژولینی؛ در تقویم گریگوری: ۱۳ مارس ۱۹۰۰)',
      {lang: 'fa'},
    ],
    ['2026-03-04', 'japanese', '令和8年3月4日（2026年3月4日）', {lang: 'ja'}],
    [
      '1900-03-13',
      'julian',
      '1900年2月29日（ユリウス暦、グレゴリオ暦では1900年3月13日）',
      {lang: 'ja'},
    ],
    [
      '1900-03-13',
      'julian',
      '29. Februar 1900 (julianischer Kalender; gregorianisch: 13. März 1900)',
      {lang: 'de'},
    ],
  ];
  for (const [date, calendar, said, more] of cases) {
    it(`says ${date} as ${said}`, () => {
      // Some engines write "at" between date and time, some a comma; and "م" beside a year.
      const text = say(date, calendar, more).replace(/(\d{4}),? (at )?(\d\d:)/, '$1 at $3');
      expect(text).to.equal(said);
    });
  }

  it('has the numbers of the calendar, on each day from its beginning, in every language', () => {
    for (const calendar of CALENDARS) {
      if (calendar === 'julian') continue;
      const numbers = new Intl.DateTimeFormat('en', {calendar, timeZone: 'UTC', day: 'numeric'});
      for (let year = 650; year < 2100; year += 61) {
        const time = fromCivil(year, 1 + (year % 12), 1 + (year % 28));
        const date = new Date(time).toISOString().slice(0, 10);
        const day = numbers.formatToParts(time).find(({type}) => type === 'day')?.value;
        const text = say(date, calendar);
        expect(text, `${calendar} ${date}`).not.to.match(/[-−]\d|ERA/);
        if (/\(/.test(text))
          expect(text.replace(/\(.*/, ''), text).to.match(new RegExp(`\\b${day}\\b`));
      }
    }
  });

  it('counts from the first year of its era', () => {
    // Where an engine reckons years before it as negative, they are left to the Gregorian calendar.
    for (const calendar of CALENDARS)
      for (let year = 1; year < 2100; year++) {
        const text = say(String(year).padStart(4, '0'), calendar);
        expect(text, `${calendar} ${year}`).not.to.match(/(?<!\d)[-−]\d|undefined|NaN|ERA|\b0\b/);
      }
  });

  it('is Julian on every day of a leap year that the Gregorian calendar has not', () => {
    for (let day = 0; day < 366; day++) {
      const time = fromCivil(1900, 1, 1 + day, 'julian');
      const text = say(new Date(time).toISOString().slice(0, 10), 'julian');
      const same = new Intl.DateTimeFormat('en-GB', {
        ...{timeZone: 'UTC', calendar: 'gregory', day: 'numeric', month: 'long'},
      }).format(Date.UTC(2000, 0, 1 + day));
      expect(text).to.include(`${same} 1900 (Julian`);
    }
  });

  it('loses neither month nor era to what an engine makes of a range', () => {
    for (const lang of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])
      for (const calendar of CALENDARS)
        for (const month of [1, 3, 6, 9]) {
          const [from, to] = [`2025-0${month}-20`, `2025-0${month + 1 > 9 ? 9 : month + 1}-25`];
          const ends = [from, to].map(date => say(date, calendar, {lang}).replace(/[（(].*/, ''));
          const whole = say(`${from}/${to}`, calendar, {lang});
          for (const word of ends.flatMap(end => end.match(/\p{L}{2,}|\p{N}+/gu) ?? []))
            expect(whole, `${lang} ${calendar}`).to.include(word);
        }
  });
});
