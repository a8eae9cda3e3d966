import {expect} from '@open-wc/testing';
import {show, table} from '../../../test/date-table.ts';
import {parseDate} from './parse.ts';

describe('parseDate', () => {
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
  it('reads lists longer than an argument list', () => {
    const list = Array.from({length: 200_000}, () => '1984').join(',');
    expect(show(parseDate(`[${list}]`))).to.equal('1984-01-01 → 1985-01-01 year, one-of');
  });
});
