import {expect} from '@open-wc/testing';
import {parseDate} from './parse.ts';

/** By what is wrong with them; texts are separated by white space. */
const REJECTED: Readonly<Record<string, string>> = {
  'no date': 'x unknown open undefined null NaN 1984-06-11^ 日',
  'the draft of 2012': '1984u 199u 1984-uu 1984?~ 1984~? y170000002 (1984)? 1984-21^x',
  'other notations': '08/08/2025 8.8.2025 c.1988 1990s 1988-1994 44BC 6/2025',
  signs: '+1985 −1985 --1985 1985- - -',
  'basic format': '19850412 198504 1985-04-12T232030 1985-04-12T10:00+0100',
  'other parts of ISO 8601': '1985-102 1985-W15 1985-W15-5 P1Y 1985/P1Y 198 19',
  'years of other lengths': '85 985 12025 12025-01-01 -85 -12025',
  'a year zero with a sign': '-0000 -0000-01-01 -0000-XX -0000-21',
  'Y before other than long years': `Y Y1985 Y-1985 Y01985 Y0 Y+17000 Y17000-01 Y1700X
    Y1000000000000000`,
  exponents: 'Y17E Y17E0 Y17e7 Y17E-7 Y1.7E7 17E7 Y17E2 Y1E15 Y1E400',
  'significant digits': '1950S 1950S0 1950S5 1950S02 0000S1 -0000S1 195XS2 1950-01S2 Y12345S6 S2',
  months: '2016-13 2016-00 2016-20 2016-42 2016-1 2016-001 2016-01- 2016-1-1',
  days: '2021-02-29 1900-02-29 2021-04-31 2021-01-32 2021-01-00 2021-01-1 2021-01-001',
  'seasons with days': '2001-21-01 2001-24-XX 2001-21T10:00',
  'unspecified digits': 'XX XXX XXXXX 20xx 2004-X 2004-2X 2004-3X 2004-XX-4X 2004-00-XX X',
  'clock times without a day': 'T10:00 1985T10:00 1985-04T10:00 1985-04-XXT10:00 198X-04-12T10:00',
  'clock times': `1985-04-12T 1985-04-12t10:00 1985-04-12T1 1985-04-12T10:0 1985-04-12T10:00:0
    1985-04-12T25:00 1985-04-12T24:00:01 1985-04-12T24:01 1985-04-12T24:00:00.5
    1985-04-12T10:60 1985-04-12T10:00:61 1985-04-12T10:00:00. 1985-04-12T10:00.5 1985-04-12T10T11`,
  'leap seconds': '1985-04-12T10:00:60 1985-04-12T23:59:60+01 2016-12-31T23:59:60.5Z',
  zones: `1985-04-12T10:00z 1985-04-12T10:00Z+01 1985-04-12T10:00+1 1985-04-12T10:00+24
    1985-04-12T10:00+01:60 1985-04-12T10:00+`,
  qualification: '~ ? ~~1984 1984?? 19~84 1984-~ 1984~- -~1984 1984-06-~ 1985-04-12T10:00~Z',
  intervals: `/ .. ../.. ../ /.. 1984//1985 1984/1985/1986 1984/..1985 1984/x x/1984 1984/.
    1984..1985 ..1984 1984.. 1984...1985 [1984]/1985`,
  'intervals that end before they start': '2005/2004 2004-02-01/2004-01-31 2004-02/2004-01-XX',
  sets: `[] {} [ ] [1984 1984] [1984} {1984] [,] [1984,] [,1984] [1984,,1985] [..] [1984/1985]
    [[1984]] [1984,x] [1984,2016-13] [1984]?`,
  'ranges in sets': `[1984...1985] [1985..1984] [1984..1985-01] [1984..1985..1986] [1984,..1985]
    [1984..,1985]`,
};

const WITH_SPACES = [
  ...['', ' ', '\n', ' 1985', '1985 ', '1985\n', '1985- 04', '8 August 2025', '44 BC'],
  ...['1985-04-12 10:00', '1985-04-12T10:00 Z', '1984 / 1985', '[1984, 1985]', '[ 1984]'],
];

describe('parseDate rejects', () => {
  for (const [name, texts] of Object.entries(REJECTED))
    it(name, () => {
      for (const text of texts.split(/\s+/)) expect(parseDate(text), text).to.equal(undefined);
    });

  it('white space', () => {
    for (const text of WITH_SPACES)
      expect(parseDate(text), JSON.stringify(text)).to.equal(undefined);
  });
});
