import {expect} from '@open-wc/testing';
import {table} from '../../../test/date-table.ts';
import {fromCivil} from './calendar.ts';
import {parseDate} from './parse.ts';

describe('parseDate reads every example of the specification', () => {
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
