import {expect} from '@open-wc/testing';
import {explainDate} from './explain.ts';
import {parseDate} from './parse.ts';

const YMD = 'write it as year-month-day, e.g. 2025-08-08';

describe('explainDate', () => {
  for (const [text, reason] of [
    ['2016-13', 'months run from 01 to 12'],
    ['2016-00', 'months run from 01 to 12'],
    ['2016-13-01', 'months run from 01 to 12'],
    ['~2016-13?', 'months run from 01 to 12'],
    ['2001-21-05', 'months run from 01 to 12'],
    ['2001-42', 'months run from 01 to 12'],
    ['2021-02-29', 'February 2021 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2021-06-31T10:00', 'June 2021 has 30 days'],
    ['-0043-04-00', 'April -0043 has 30 days'],
    ['2021-12-32~', 'December 2021 has 31 days'],
    ['1985-04-12T25:00', 'write a clock time as T23:20:30Z'],
    ['2004/2003', 'the end lies before the start'],
    ['2004-02-01/2004-01-31', 'the end lies before the start'],
    ['[1672..1670]', 'the end lies before the start'],
    ['2004/2005-13', 'months run from 01 to 12'],
    ['2021-02-29/..', 'February 2021 has 28 days'],
    ['{1984,2021-02-29}', 'February 2021 has 28 days'],
    ['[1984..1985-01]', 'write an interval as 1988/1994, a set as [1988,1991]'],
    ['[1984', 'write an interval as 1988/1994, a set as [1988,1991]'],
    ['1988-1994', 'write an interval as 1988/1994'],
    ['1988 – 1994', 'write an interval as 1988/1994'],
    ['476', 'write years with four digits, e.g. 0476'],
    ['1984/85', 'write years with four digits, e.g. 0476'],
    ['-44', 'write years with four digits, e.g. 0476'],
    ['12025', 'write Y before years of 5 to 15 digits only'],
    ['Y1985', 'write Y before years of 5 to 15 digits only'],
    ['1990s', 'write a decade as 198X'],
    ['c. 1988', 'write 1988~ for about, 1988? for perhaps, 1988% for both'],
    ['Circa 1988', 'write 1988~ for about, 1988? for perhaps, 1988% for both'],
    ['1984?~', 'write 1988~ for about, 1988? for perhaps, 1988% for both'],
    ['8 August 2025', YMD],
    ['08/08/2025', YMD],
    ['8.8.2025', YMD],
    ['20250808', YMD],
    ['2025-8-8', YMD],
    ['soon', YMD],
    ['', YMD],
    ['/', YMD],
    ['../..', YMD],
    ['19XX-02-30', YMD],
  ] as const)
    it(`${JSON.stringify(text)}: ${reason}`, () => {
      expect(parseDate(text)).to.equal(undefined);
      expect(explainDate(text)).to.equal(reason);
    });

  it('counts days by the calendar of the date', () => {
    expect(explainDate('1900-02-30')).to.equal('February 1900 has 28 days');
    expect(explainDate('1900-02-30', 'julian')).to.equal('February 1900 has 29 days');
  });

  it('advises what can be read', () => {
    for (const advised of ['2025-08-08', '0476', '1988/1994', '198X', '1988~', '1988?', '1988%'])
      expect(parseDate(advised), advised).to.include({text: advised});
  });
});
