import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import type {Calendar, DateSpan} from '../model/types.ts';
import {en} from '../words/en.ts';
import {de} from '../words/languages/de.ts';
import {fa} from '../words/languages/fa.ts';
import {fr} from '../words/languages/fr.ts';
import {ja} from '../words/languages/ja.ts';
import type {Words} from '../words/words.ts';
import {formatYear} from './plain.ts';
import {formatSpan} from './wording.ts';

/** White space and dashes differ from engine to engine, and carry no meaning here. */
const plain = (text: string): string => text.replace(/[\s\u2009]+/g, ' ').replace(/ ?[–—] ?/g, '–');

const say = (text: string, lang = 'en-GB', calendar?: Calendar, timeZone?: string): string =>
  plain(formatSpan(parseDate(text, calendar) as DateSpan, {lang, words: en, timeZone}));

describe('formatSpan', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2025-08-08', '8 August 2025'],
    ['2025-10', 'October 2025'],
    ['1992', '1992'],
    ['198X', '1980s'],
    ['19XX', '20th century'],
    ['1XXX', '2nd millennium'],
    ['1988/1994', '1988–1994'],
    ['2025-08-08/2025-08-12', '8–12 August 2025'],
    ['2025-08/2025-11', 'August–November 2025'],
    ['1988/1994-05', '1988–May 1994'],
    ['1992?', '1992 (uncertain)'],
    ['~1988', 'about 1988'],
    ['1988~', 'about 1988'],
    ['1988%', 'about 1988 (uncertain)'],
    ['1988~/1994', 'about 1988–1994'],
    ['../1991', 'until 1991'],
    ['1991/..', 'since 1991'],
    ['/1991', 'until 1991, start unknown'],
    ['1991/', 'from 1991, end unknown'],
    ['2001-21', 'spring 2001'],
    ['2001-34', 'second quarter of 2001'],
    ['[1667,1668]', '1667 or 1668'],
    ['[..1760-12-03]', '3 December 1760 or earlier'],
    ['[1760-12..]', 'December 1760 or later'],
    ['156X-12-25', '25 December in the 1560s'],
    ['1XXX-12', 'December in the 2nd millennium'],
    ['195X~', 'about the 1950s'],
    ['{1960,1961-12}', '1960 and December 1961'],
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['Y170000002', '170,000,002'],
    ['Y-17E7', '170 million BC'],
    ['1985-04-12T23:20:30Z', '12 April 1985 at 23:20:30 UTC'],
    ['1985-04-12T23:20:30+04:30', '12 April 1985 at 23:20:30 UTC+4:30'],
    ['1985-04-12T23:20:30', '12 April 1985 at 23:20:30'],
  ];
  for (const [text, expected] of cases) {
    it(`says ${text} as ${expected}`, () => {
      // Some engines write "at" between date and time, some a comma.
      expect(say(text).replace(/(\d{4}),? (at )?(\d\d:)/, '$1 at $3')).to.equal(expected);
    });
  }

  it('says a day in every time zone as the same day', () => {
    // The test run itself takes place far from Greenwich, or this would show nothing.
    expect(Math.abs(new Date().getTimezoneOffset())).to.be.at.least(345);
    expect(say('2025-01-01', 'en-GB', undefined, 'Pacific/Kiritimati')).to.equal('1 January 2025');
    expect(say('2025-01-01', 'en-GB', undefined, 'America/Los_Angeles')).to.equal('1 January 2025');
  });

  it('moves a clock time that names its zone to the zone asked for', () => {
    expect(say('2025-01-01T00:30Z', 'en-GB', undefined, 'America/Los_Angeles')).to.match(
      /31 December 2024.+16:30/,
    );
    expect(say('2025-01-01T00:30', 'en-GB', undefined, 'America/Los_Angeles')).to.match(
      /1 January 2025.+\b0?0:30/,
    );
  });

  it('says Julian days by their Gregorian name and anything longer by its own', () => {
    expect(say('1917-10-25', 'en-GB', 'julian')).to.equal('7 November 1917');
    expect(say('1917-10', 'en-GB', 'julian')).to.equal('October 1917 (Julian calendar)');
    expect(say('1917', 'en-GB', 'julian')).to.equal('1917 (Julian calendar)');
  });

  it('joins Julian days as their Gregorian names', () => {
    expect(say('1917-10-25/1917-10-27', 'en-GB', 'julian')).to.equal('7–9 November 1917');
    expect(say('1917-10/1917-11', 'en-GB', 'julian')).to.equal(
      'October 1917 (Julian calendar)–November 1917 (Julian calendar)',
    );
  });

  it('stays with the Gregorian calendar in languages whose own is another', () => {
    expect(say('2025-08-08', 'fa')).to.contain('۲۰۲۵');
    expect(say('2025-08-08', 'th')).to.contain('2025');
    expect(say('2025-08-08', 'ar-SA')).to.match(/2025|٢٠٢٥/);
  });

  it('takes a language tag that means nothing as English', () => {
    expect(say('2025-08', 'not a language')).to.equal('August 2025');
  });
});

describe('a brief date', () => {
  const cases: readonly (readonly [written: string, said: string, lang?: string])[] = [
    ['2025-10', 'Oct 2025'],
    ['2025-10', 'oct. 2025', 'fr'],
    ['2025-10', '2025年10月', 'ja'],
    ['2025-10-31', 'Oct 2025'],
    ['2025-10-31T23:30:00Z', 'Oct 2025'],
    ['2025-10-31T23:30:00-04:00', 'Oct 2025'],
    ['2025-11-01T00:30:00+04:00', 'Nov 2025'],
    ['1992', '1992'],
    ['198X', '1980s'],
    ['19XX', '20th century'],
    ['2025-21', 'spring 2025'],
    ['~2025-10', 'about Oct 2025'],
    ['2025-10?', 'Oct 2025 (uncertain)'],
    ['-0043-03-15', 'Mar 44 BC'],
    ['-0043', '44 BC'],
    ['2025-10-01/2025-10-07', 'Oct 2025'],
    ['2025-08-01/2025-10-07', 'Aug–Oct 2025'],
    ['2025-08/..', 'since Aug 2025'],
    ['[2025-08-01,2025-10]', 'Aug 2025 or Oct 2025'],
  ];
  for (const [written, said, lang = 'en-US'] of cases) {
    it(`says ${written} as ${said} in ${lang}`, () => {
      const span = parseDate(written) as DateSpan;
      expect(plain(formatSpan(span, {lang, words: en, isBrief: true}))).to.equal(said);
    });
  }

  it('is of the calendar that the long one is of', () => {
    const brief = (text: string) =>
      formatSpan(parseDate(text, 'julian') as DateSpan, {lang: 'en-US', words: en, isBrief: true});
    expect(brief('1917-10')).to.equal('Oct 1917 (Julian calendar)');
    // By its Gregorian name 7 November.
    expect(brief('1917-10-25')).to.equal('Nov 1917');
  });
});

describe('formatSpan, as it is spoken', () => {
  const cases: readonly (readonly [string, string, lang?: string, words?: Words])[] = [
    ['2025-08-08', '8 August 2025'],
    ['2025-08-08/2025-08-12', '8 August 2025 to 12 August 2025'],
    ['2025-08/2025-11', 'August 2025 to November 2025'],
    ['1988/1994', '1988 to 1994'],
    ['1988~/1994?', 'about 1988 to 1994 (uncertain)'],
    ['~1988', 'about 1988'],
    ['1992?', '1992 (uncertain)'],
    ['1991/..', 'since 1991'],
    ['[1667,1668]', '1667 or 1668'],
    ['2025-08-08/2025-08-12', '8. August 2025 bis 12. August 2025', 'de', de.main],
    ['~1988', 'ca. 1988', 'de', de.main],
    ['2025-08-08/2025-08-12', 'du 8 août 2025 au 12 août 2025', 'fr', fr.main],
    ['2025-08-08/2025-08-12', '2025年8月8日から2025年8月12日まで', 'ja', ja.main],
    ['1988/1994', '1988年から1994年まで', 'ja', ja.main],
    ['2025-08-08/2025-08-12', 'از ۸ اوت ۲۰۲۵ تا ۱۲ اوت ۲۰۲۵', 'fa', fa.main],
  ];
  for (const [text, expected, lang = 'en-GB', words = en] of cases) {
    it(`says ${text} as ${expected}`, () => {
      const span = parseDate(text) as DateSpan;
      expect(plain(formatSpan(span, {lang, words, isSpoken: true}))).to.equal(expected);
    });
  }
});

describe('formatYear', () => {
  const cases: readonly (readonly [number, string])[] = [
    [1, '1'],
    [0, '1 BC'],
    [-999, '1000 BC'],
    [12_345, '12345'],
    [-4_500_000_000, '4.5 billion BC'],
    [-4_499_999_999, '4.5 billion BC'],
    [300_001, '300,001'],
  ];
  for (const [year, expected] of cases) {
    it(`says ${year} as ${expected}`, () =>
      expect(plain(formatYear(year, 'en'))).to.equal(expected));
  }
});
