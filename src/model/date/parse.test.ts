import {expect} from '@open-wc/testing';
import type {Calendar, DateSpan} from '../types.ts';
import {fromCivil} from './calendar.ts';
import {parseDate} from './parse.ts';
import {PRECISIONS} from './single.ts';

/** A time by `Date`'s own arithmetic: as short as it is exact; `..` open, `?` unknown. */
const time = (ms: number | undefined): string =>
  ms === undefined
    ? '?'
    : Number.isFinite(ms)
      ? new Date(ms).toISOString().replace(/(T00:00)?(:00)?\.000Z$/, '')
      : '..';

/** `start → end precision`, then what else there is. */
const show = (span: DateSpan | undefined): string =>
  span === undefined
    ? 'no date'
    : [
        `${time(span.start)} → ${time(span.end)} ${span.precision}`,
        span.approximate && 'approximate',
        span.uncertain && 'uncertain',
        span.season,
        span.offset !== undefined && `offset ${span.offset}`,
        span.kind !== 'date' && span.kind,
      ]
        .filter(Boolean)
        .join(', ');

const table = (name: string, cases: Readonly<Record<string, string>>, calendar?: Calendar) =>
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases))
      it(text, () => {
        const span = parseDate(text, calendar);
        expect(show(span)).to.equal(expected);
        if (span) expect(span.text).to.equal(text);
      });
  });

describe('parseDate', () => {
  describe('reads every example of the specification', () => {
    table('Level 0, Date', {
      '1985-04-12': '1985-04-12 → 1985-04-13 day',
      '1985-04': '1985-04-01 → 1985-05-01 month',
      1985: '1985-01-01 → 1986-01-01 year',
    });

    table('Level 0, Date and Time', {
      '1985-04-12T23:20:30': '1985-04-12T23:20:30 → 1985-04-12T23:20:31 second',
      '1985-04-12T23:20:30Z': '1985-04-12T23:20:30 → 1985-04-12T23:20:31 second, offset 0',
      '1985-04-12T23:20:30-04': '1985-04-13T03:20:30 → 1985-04-13T03:20:31 second, offset -240',
      '1985-04-12T23:20:30+04:30': '1985-04-12T18:50:30 → 1985-04-12T18:50:31 second, offset 270',
    });

    table('Level 0, Time Interval', {
      '1964/2008': '1964-01-01 → 2009-01-01 year, interval',
      '2004-06/2006-08': '2004-06-01 → 2006-09-01 month, interval',
      '2004-02-01/2005-02-08': '2004-02-01 → 2005-02-09 day, interval',
      '2004-02-01/2005-02': '2004-02-01 → 2005-03-01 month, interval',
      '2004-02-01/2005': '2004-02-01 → 2006-01-01 year, interval',
      '2005/2006-02': '2005-01-01 → 2006-03-01 year, interval',
    });

    // Letter-prefixed years are beyond Date, see below.
    table('Level 1', {
      '2001-21': '2001-03-01 → 2001-06-01 season, 21',
      '1984?': '1984-01-01 → 1985-01-01 year, uncertain',
      '2004-06~': '2004-06-01 → 2004-07-01 month, approximate',
      '2004-06-11%': '2004-06-11 → 2004-06-12 day, approximate, uncertain',
      '201X': '2010-01-01 → 2020-01-01 decade',
      '20XX': '2000-01-01 → 2100-01-01 century',
      '2004-XX': '2004-01-01 → 2005-01-01 year',
      '1985-04-XX': '1985-04-01 → 1985-05-01 month',
      '1985-XX-XX': '1985-01-01 → 1986-01-01 year',
      '-1985': '-001985-01-01 → -001984-01-01 year',
    });

    table('Level 1, Extended Interval', {
      '1985-04-12/..': '1985-04-12 → .. day, interval',
      '1985-04/..': '1985-04-01 → .. month, interval',
      '1985/..': '1985-01-01 → .. year, interval',
      '../1985-04-12': '.. → 1985-04-13 day, interval',
      '../1985-04': '.. → 1985-05-01 month, interval',
      '../1985': '.. → 1986-01-01 year, interval',
      '1985-04-12/': '1985-04-12 → ? day, interval',
      '1985-04/': '1985-04-01 → ? month, interval',
      '1985/': '1985-01-01 → ? year, interval',
      '/1985-04-12': '? → 1985-04-13 day, interval',
      '/1985-04': '? → 1985-05-01 month, interval',
      '/1985': '? → 1986-01-01 year, interval',
    });

    table('Level 2', {
      '1950S2': '1900-01-01 → 2000-01-01 century',
      '2001-34': '2001-04-01 → 2001-07-01 quarter, 34',
      '2004-06~-11': '2004-06-11 → 2004-06-12 day, approximate',
      '2004?-06-11': '2004-06-11 → 2004-06-12 day, uncertain',
      '?2004-06-~11': '2004-06-11 → 2004-06-12 day, approximate, uncertain',
      '2004-%06-11': '2004-06-11 → 2004-06-12 day, approximate, uncertain',
      '156X-12-25': '1560-12-25 → 1569-12-26 decade',
      '15XX-12-25': '1500-12-25 → 1599-12-26 century',
      'XXXX-12-XX': '0000-12-01 → +010000-01-01 eon',
      '1XXX-XX': '1000-01-01 → 2000-01-01 millennium',
      '1XXX-12': '1000-12-01 → 2000-01-01 millennium',
      '1984-1X': '1984-10-01 → 1985-01-01 year',
      '2004-06-~01/2004-06-~20': '2004-06-01 → 2004-06-21 day, approximate, interval',
      '2004-06-XX/2004-07-03': '2004-06-01 → 2004-07-04 month, interval',
    });

    table('Level 2, Set representation', {
      '[1667,1668,1670..1672]': '1667-01-01 → 1673-01-01 year, one-of',
      '[..1760-12-03]': '.. → 1760-12-04 day, one-of',
      '[1760-12..]': '1760-12-01 → .. month, one-of',
      '[1760-01,1760-02,1760-12..]': '1760-01-01 → .. month, one-of',
      '[1667,1760-12]': '1667-01-01 → 1761-01-01 year, one-of',
      '[..1984]': '.. → 1985-01-01 year, one-of',
      '{1667,1668,1670..1672}': '1667-01-01 → 1673-01-01 year, all-of',
      '{1960,1961-12}': '1960-01-01 → 1962-01-01 year, all-of',
      '{..1984}': '.. → 1985-01-01 year, all-of',
    });

    // “Letter-prefixed calendar year”, “Exponential year”, “Significant digits”
    for (const [text, first, last, precision] of [
      ['Y170000002', 170_000_002, 170_000_002, 'year'],
      ['Y-170000002', -170_000_002, -170_000_002, 'year'],
      ['Y-17E7', -170_000_000, -170_000_000, 'year'],
      ['Y171010000S3', 171_000_000, 171_999_999, 'eon'],
      ['Y3388E2S3', 338_000, 338_999, 'millennium'],
    ] as const)
      it(text, () => {
        const span = parseDate(text);
        expect(span?.start).to.equal(fromCivil(first, 1, 1));
        expect(span?.end).to.equal(fromCivil(last + 1, 1, 1));
        expect(span?.precision).to.equal(precision);
      });
  });

  table('years', {
    '0000': '0000-01-01 → 0001-01-01 year',
    '0001': '0001-01-01 → 0002-01-01 year',
    '-0001': '-000001-01-01 → 0000-01-01 year',
    9999: '9999-01-01 → +010000-01-01 year',
    '-9999-12-31': '-009999-12-31 → -009998-01-01 day',
    Y10000: '+010000-01-01 → +010001-01-01 year',
    'Y-271820': '-271820-01-01 → -271819-01-01 year',
    Y2E4: '+020000-01-01 → +020001-01-01 year',
    '1950S1': '1000-01-01 → 2000-01-01 millennium',
    '1950S3': '1950-01-01 → 1960-01-01 decade',
    '1950S4': '1950-01-01 → 1951-01-01 year',
    '0476S2': '0470-01-01 → 0480-01-01 decade',
    '-1950S2': '-001999-01-01 → -001899-01-01 century',
    Y12345S1: '+010000-01-01 → +020000-01-01 eon',
    'Y-12345S2': '-012999-01-01 → -011999-01-01 millennium',
    '~1950S2': '1900-01-01 → 2000-01-01 century, approximate',
    'Y17E4?': '+170000-01-01 → +170001-01-01 year, uncertain',
  });

  it('keeps even the farthest year longer than nothing', () => {
    for (const text of ['Y999999999999999', 'Y-999999999999999', 'Y-45E8']) {
      const span = parseDate(text);
      expect(span?.start, text).to.be.below(span?.end ?? Number.NaN);
    }
  });

  table('days', {
    '2024-02-29': '2024-02-29 → 2024-03-01 day',
    '2000-02-29': '2000-02-29 → 2000-03-01 day',
    '0000-02-29': '0000-02-29 → 0000-03-01 day',
    '-0004-02-29': '-000004-02-29 → -000004-03-01 day',
    '2025-12-31': '2025-12-31 → 2026-01-01 day',
    '2025-12': '2025-12-01 → 2026-01-01 month',
  });

  table('qualification', {
    '~1988': '1988-01-01 → 1989-01-01 year, approximate',
    '?1992': '1992-01-01 → 1993-01-01 year, uncertain',
    '%1992': '1992-01-01 → 1993-01-01 year, approximate, uncertain',
    '~-0044': '-000044-01-01 → -000043-01-01 year, approximate',
    '?1984~': '1984-01-01 → 1985-01-01 year, approximate, uncertain',
    '2004~-?06': '2004-06-01 → 2004-07-01 month, approximate, uncertain',
    '2004-~06~-11?': '2004-06-11 → 2004-06-12 day, approximate, uncertain',
    '198X~': '1980-01-01 → 1990-01-01 decade, approximate',
    '2001-21~': '2001-03-01 → 2001-06-01 season, approximate, 21',
    '1984~/2004-06': '1984-01-01 → 2004-07-01 year, approximate, interval',
    '~1984/?1985': '1984-01-01 → 1986-01-01 year, approximate, uncertain, interval',
    '[1984~,1985]': '1984-01-01 → 1986-01-01 year, approximate, one-of',
    '~2025-08-08T14:30': '2025-08-08T14:30 → 2025-08-08T14:31 minute, approximate',
    '2025-08-08T14:30Z?': '2025-08-08T14:30 → 2025-08-08T14:31 minute, uncertain, offset 0',
  });

  table('unspecified digits', {
    XXXX: '0000-01-01 → +010000-01-01 eon',
    '-XXXX': '-009999-01-01 → 0000-01-01 eon',
    '-000X': '-000009-01-01 → 0000-01-01 decade',
    '000X': '0000-01-01 → 0010-01-01 decade',
    '-156X-12-25': '-001569-12-25 → -001560-12-26 decade',
    '20X5': '2005-01-01 → 2096-01-01 century',
    X999: '0999-01-01 → +010000-01-01 eon',
    '2004-X1': '2004-01-01 → 2004-12-01 year',
    '2004-0X': '2004-01-01 → 2004-10-01 year',
    '2004-XX-31': '2004-01-31 → 2005-01-01 year',
    '2004-02-3X': 'no date',
    '2004-02-2X': '2004-02-20 → 2004-03-01 month',
    '2003-02-2X': '2003-02-20 → 2003-03-01 month',
    '2004-06-X1': '2004-06-01 → 2004-06-22 month',
    '2004-1X-31': '2004-10-31 → 2005-01-01 year',
    '19XX-02-29': '1904-02-29 → 1996-03-01 century',
    'X900-02-29': 'no date',
    '195X-21': '1950-03-01 → 1959-06-01 decade',
  });

  table('sub-year groupings', {
    '2001-22': '2001-06-01 → 2001-09-01 season, 22',
    '2001-23': '2001-09-01 → 2001-12-01 season, 23',
    '2001-24': '2001-12-01 → 2002-03-01 season, 24',
    '2003-24': '2003-12-01 → 2004-03-01 season, 24',
    '2001-25': '2001-03-01 → 2001-06-01 season, 25',
    '2001-26': '2001-06-01 → 2001-09-01 season, 26',
    '2001-27': '2001-09-01 → 2001-12-01 season, 27',
    '2001-28': '2001-12-01 → 2002-03-01 season, 28',
    '2001-29': '2001-09-01 → 2001-12-01 season, 29',
    '2001-30': '2001-12-01 → 2002-03-01 season, 30',
    '2001-31': '2001-03-01 → 2001-06-01 season, 31',
    '2001-32': '2001-06-01 → 2001-09-01 season, 32',
    '2001-33': '2001-01-01 → 2001-04-01 quarter, 33',
    '2001-35': '2001-07-01 → 2001-10-01 quarter, 35',
    '2001-36': '2001-10-01 → 2002-01-01 quarter, 36',
    '2001-37': '2001-01-01 → 2001-05-01 quadrimester, 37',
    '2001-38': '2001-05-01 → 2001-09-01 quadrimester, 38',
    '2001-39': '2001-09-01 → 2002-01-01 quadrimester, 39',
    '2001-40': '2001-01-01 → 2001-07-01 half, 40',
    '2001-41': '2001-07-01 → 2002-01-01 half, 41',
    '-0001-24': '-000001-12-01 → 0000-03-01 season, 24',
    '2001-21/2003-24': '2001-03-01 → 2004-03-01 season, interval',
  });

  table('clock times', {
    '2025-08-08T14': '2025-08-08T14:00 → 2025-08-08T15:00 hour',
    '2025-08-08T14:30': '2025-08-08T14:30 → 2025-08-08T14:31 minute',
    '2025-08-08T14:30+05:45': '2025-08-08T08:45 → 2025-08-08T08:46 minute, offset 345',
    '2025-08-08T00:00:00-00:30': '2025-08-08T00:30 → 2025-08-08T00:30:01 second, offset -30',
    '2025-08-08T00:00:00-00:00': '2025-08-08 → 2025-08-08T00:00:01 second, offset 0',
    '2025-08-08T14:30:15.5Z':
      '2025-08-08T14:30:15.500Z → 2025-08-08T14:30:15.501Z millisecond, offset 0',
    '2025-08-08T14:30:15.289999': '2025-08-08T14:30:15.289Z → 2025-08-08T14:30:15.290Z millisecond',
    '2025-12-31T24:00:00': '2026-01-01 → 2026-01-01T00:00:01 second',
    '2025-12-31T24:00': '2026-01-01 → 2026-01-01T00:01 minute',
    '2016-12-31T23:59:60Z': '2017-01-01 → 2017-01-01T00:00:01 second, offset 0',
    '2016-12-31T18:59:60-05:00': '2017-01-01 → 2017-01-01T00:00:01 second, offset -300',
    '2025-08-08T10:00Z/2025-08-08T12:00Z': '2025-08-08T10:00 → 2025-08-08T12:01 minute, interval',
  });

  it('has no negative zero for an offset', () => {
    expect(parseDate('2025-08-08T00:00:00-00:00')?.offset).to.eql(0);
  });

  table('intervals', {
    '2004/2004': '2004-01-01 → 2005-01-01 year, interval',
    '2004-06/2004': '2004-06-01 → 2005-01-01 year, interval',
    '2004/2004-06': '2004-01-01 → 2004-07-01 year, interval',
    '198X/1992': '1980-01-01 → 1993-01-01 decade, interval',
    '-0044/0014': '-000044-01-01 → 0015-01-01 year, interval',
    '2004-02-01/2004-01-31': 'no date',
    '2005/2004': 'no date',
    '2004-02/2004-01-XX': 'no date',
  });

  table(
    'Julian dates',
    {
      '1917-10-25': '1917-11-07 → 1917-11-08 day',
      '1900-02-29': '1900-03-13 → 1900-03-14 day',
      '1900-02': '1900-02-13 → 1900-03-14 month',
      1700: '1700-01-11 → 1701-01-12 year',
      '16XX': '1600-01-11 → 1700-01-11 century',
      '1917-21': '1917-03-14 → 1917-06-14 season, 21',
      '1582-10-05T12:00': '1582-10-15T12:00 → 1582-10-15T12:01 minute',
      '0000-02-29': '0000-02-27 → 0000-02-28 day',
      '-0043-03-15': '-000043-03-13 → -000043-03-14 day',
      '1917-02-23/1917-10-25': '1917-03-08 → 1917-11-08 day, interval',
      '[1917-10-25,1917-10-26]': '1917-11-07 → 1917-11-09 day, one-of',
      X900: '0900-01-05 → 9901-03-15 eon',
      'X900-02-29': '0900-03-05 → 9900-05-13 eon',
      '1901-02-29': 'no date',
    },
    'julian',
  );

  it('tells the calendar on every part', () => {
    expect(parseDate('1917')).to.have.property('calendar', 'gregorian');
    const [from] = parseDate('1917/1918', 'julian')?.parts ?? [];
    expect(from).to.have.property('calendar', 'julian');
  });

  it('gives the parts of intervals and sets', () => {
    const parts = (text: string) => parseDate(text)?.parts?.map(part => part && show(part));
    const year1984 = '1984-01-01 → 1985-01-01 year';
    expect(parts('1984')).to.equal(undefined);
    expect(parts('1984/1985?')).to.eql([year1984, '1985-01-01 → 1986-01-01 year, uncertain']);
    expect(parts('1984/')).to.eql([year1984, undefined]);
    expect(parts('../1984')).to.eql([undefined, year1984]);
    expect(parts('[1984]')).to.eql([year1984]);
    expect(parts('{1984,1985-02..}')).to.eql([year1984, '1985-02-01 → .. month, interval']);
    const [, range] = parseDate('[1667,1670..1672]')?.parts ?? [];
    expect(range).to.include({text: '1670..1672', kind: 'interval'});
    expect(range?.parts?.map(part => part?.text)).to.eql(['1670', '1672']);
  });

  it('has no properties but those that apply', () => {
    expect(parseDate('1988')).to.eql({
      text: '1988',
      start: Date.UTC(1988, 0),
      end: Date.UTC(1989, 0),
      precision: 'year',
      approximate: false,
      uncertain: false,
      kind: 'date',
      calendar: 'gregorian',
    });
  });

  describe('rejects', () => {
    for (const text of [
      // no date at all, other notations, the draft of 2012
      ...[
        '',
        ' ',
        'x',
        'unknown',
        'open',
        'undefined',
        '1984u',
        '199u',
        '2001-21^x',
        '1984?~',
        '1984~?',
      ],
      ...['8 August 2025', '08/08/2025', '8.8.2025', 'c. 1988', '1990s', '1988-1994', '44 BC'],
      // white space and signs
      ...[' 1985', '1985 ', '1985\n', '1985- 04', '+1985', '−1985', '--1985', '1985-', '-'],
      // basic format, weeks, ordinal dates, durations
      ...[
        '19850412',
        '198504',
        '1985-102',
        '1985-W15',
        '1985-W15-5',
        'P1Y',
        '1985/P1Y',
        '1985-04-12T232030',
      ],
      // years
      ...['85', '985', '19', '12025', '12025-01-01', '-0000', '-0000-01-01', '-85', '-12025'],
      ...[
        'Y',
        'Y1985',
        'Y-1985',
        'Y01985',
        'Y0',
        'y17000',
        'Y+17000',
        'Y17000-01',
        'Y1700X',
        'Y17E',
        'Y17E0',
      ],
      ...['Y17e7', 'Y17E-7', 'Y1.7E7', '17E7', 'Y17E2', 'Y1000000000000000', 'Y1E15', 'Y1E400'],
      ...[
        '1950S',
        '1950S0',
        '1950S5',
        '1950S02',
        '0000S1',
        '-0000S1',
        '195XS2',
        '1950-01S2',
        'Y12345S6',
      ],
      // months, days
      ...['2016-13', '2016-00', '2016-20', '2016-42', '2016-1', '2016-001', '2016-01-', '2016-1-1'],
      ...[
        '2021-02-29',
        '1900-02-29',
        '2021-04-31',
        '2021-01-32',
        '2021-01-00',
        '2021-01-1',
        '2021-01-001',
      ],
      ...['2001-21-01', '2001-24-XX', '2001-21T10:00'],
      // unspecified digits
      ...[
        'XX',
        'XXX',
        'XXXXX',
        '20xx',
        '2004-X',
        '2004-2X',
        '2004-3X',
        '2004-XX-4X',
        '2004-00-XX',
        '-0000-XX',
      ],
      // clock times
      ...[
        'T10:00',
        '1985T10:00',
        '1985-04T10:00',
        '1985-04-XXT10:00',
        '198X-04-12T10:00',
        '1985-04-12T',
      ],
      ...[
        '1985-04-12t10:00',
        '1985-04-12 10:00',
        '1985-04-12T1',
        '1985-04-12T10:0',
        '1985-04-12T10:00:0',
      ],
      ...['1985-04-12T25:00', '1985-04-12T24:00:01', '1985-04-12T24:01', '1985-04-12T24:00:00.5'],
      ...[
        '1985-04-12T10:60',
        '1985-04-12T10:00:61',
        '1985-04-12T10:00:60',
        '1985-04-12T23:59:60+01',
      ],
      ...[
        '1985-04-12T10:00:00.',
        '1985-04-12T10:00.5',
        '1985-04-12T10:00z',
        '1985-04-12T10:00Z+01',
        '1985-04-12T10T11',
      ],
      ...[
        '1985-04-12T10:00+1',
        '1985-04-12T10:00+24',
        '1985-04-12T10:00+01:60',
        '1985-04-12T10:00+0100',
      ],
      // qualification
      ...[
        '~',
        '?',
        '~~1984',
        '1984??',
        '19~84',
        '1984-~',
        '1984~-',
        '-~1984',
        '1984-06-~',
        '1985-04-12T10:00~Z',
      ],
      // intervals
      ...[
        '/',
        '..',
        '../..',
        '../',
        '/..',
        '1984//1985',
        '1984/1985/1986',
        '1984/..1985',
        '1984/x',
        'x/1984',
      ],
      ...['1984..1985', '..1984', '1984..', '1984...1985', '1984/.', '[1984]/1985', '1984 / 1985'],
      // sets
      ...[
        '[]',
        '{}',
        '[',
        ']',
        '[1984',
        '1984]',
        '[1984}',
        '{1984]',
        '[,]',
        '[1984,]',
        '[,1984]',
        '[1984,,1985]',
      ],
      ...[
        '[..]',
        '[1984, 1985]',
        '[ 1984]',
        '[1984/1985]',
        '[[1984]]',
        '[1984,x]',
        '[1984,2016-13]',
        '[1984...1985]',
      ],
      ...[
        '[1985..1984]',
        '[1984..1985-01]',
        '[1984..1985..1986]',
        '[1984,..1985]',
        '[1984..,1985]',
        '[1984]?',
      ],
    ])
      it(JSON.stringify(text), () => {
        expect(show(parseDate(text))).to.equal('no date');
      });
  });

  it('spans exactly the days that fit unspecified digits', () => {
    // By brute force: write out all days of these years, and see which ones fit.
    const days: string[] = [];
    for (let ms = Date.UTC(1896, 0); ms < Date.UTC(1910, 0); ms += 86_400_000)
      days.push(new Date(ms).toISOString().slice(0, 10));
    const digits = (text: string) =>
      [...text].flatMap((digit, i) => [
        text,
        `${text.slice(0, i)}X${text.slice(i + 1)}`,
        digit && 'XX',
      ]);
    for (const year of ['1900', '190X', '1904'])
      for (const month of ['02', '11', '13', '20'].flatMap(digits))
        for (const day of ['29', '31', '00', '40'].flatMap(digits)) {
          const text = `${year}-${month}-${day}`;
          const pattern = RegExp(`^${text.replaceAll('X', '.')}$`);
          const fit = days.filter(each => pattern.test(each));
          const [first, last] = [fit.at(0), fit.at(-1)];
          const span = parseDate(text);
          if (!first || !last) expect(span, text).to.equal(undefined);
          else {
            expect(time(span?.start), text).to.equal(first);
            expect(time(span?.end && span.end - 86_400_000), text).to.equal(last);
          }
        }
  });

  it('reads every day of 1582 to 2400 as Date does', () => {
    for (let ms = Date.UTC(1582, 0); ms < Date.UTC(2400, 0); ms += 86_400_000) {
      const span = parseDate(new Date(ms).toISOString().slice(0, 10));
      if (span?.start !== ms || span.end !== ms + 86_400_000)
        expect(show(span)).to.equal(`${time(ms)} → ${time(ms + 86_400_000)} day`);
    }
  });

  it('never throws, and gives ordered spans, whatever it is given', () => {
    const tokens = [
      ...[
        '0',
        '1',
        '4',
        '9',
        'X',
        '-',
        '/',
        '..',
        ',',
        '[',
        ']',
        '{',
        '}',
        '~',
        '?',
        '%',
        'Y',
        'E',
        'S',
        'T',
        'Z',
      ],
      ...[
        ':',
        '.',
        ' ',
        '+',
        '1984',
        '2004-06',
        '1985-04-12',
        '19XX',
        '-21',
        '10:30:00',
        '\u0000',
        '𝟙',
        '日',
      ],
    ];
    let seed = 1;
    // A multiplicative generator (MINSTD): the same texts in every run.
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let read = 0;
    for (let i = 0; i < 40_000; i++) {
      const text = Array.from({length: 1 + random(5)}, () => tokens[random(tokens.length)]).join(
        '',
      );
      const span = parseDate(text, random(2) ? 'julian' : 'gregorian');
      if (!span) continue;
      read++;
      if ((span.start ?? -1) >= (span.end ?? Number.POSITIVE_INFINITY))
        expect.fail(`${text} is empty`);
      if (!PRECISIONS.includes(span.precision)) expect.fail(`${text} has no precision`);
      if (span.text !== text) expect.fail(`${text} became ${span.text}`);
    }
    expect(read).to.be.above(1000);
  });

  it('reads lists longer than an argument list', () => {
    const list = Array.from({length: 200_000}, () => '1984').join(',');
    expect(show(parseDate(`[${list}]`))).to.equal('1984-01-01 → 1985-01-01 year, one-of');
  });
});
