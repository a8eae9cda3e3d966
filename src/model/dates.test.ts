import {expect} from '@open-wc/testing';
import {parseDate} from './date/index.ts';
import {formatYear} from './dates.ts';
import {parseTimeline} from './parse.ts';

describe("an event's date", () => {
  const cases: [name: string, written: object, text: string | undefined, unread?: string][] = [
    ['a date', {date: '2025-08-08'}, '2025-08-08'],
    ['a year', {date: 2025}, '2025'],
    ['none', {}, undefined],
    ['a blank one', {date: ' ', end: ''}, undefined],
    ['one that is none', {date: 'August 8'}, undefined, 'August 8'],
    ['one of the wrong type', {date: [1988, 1991]}, '[1988,1991]'],
    ['from and to', {date: '2025-08', end: '2025-10'}, '2025-08/2025-10'],
    ['from a year to a year', {date: 1988, end: 1994}, '1988/1994'],
    ['from a day to its month', {date: '2025-08-08', end: '2025-08'}, '2025-08-08/2025-08'],
    ['qualified ends', {date: '1988~', end: '1994?'}, '1988~/1994?'],
    ['still going on', {date: '1988', end: '..'}, '1988/..'],
    ['to, but not from', {end: '1994'}, '/1994'],
    ['an end before the start', {date: '1994', end: '1988'}, '1994', '1988'],
    ['an end that is none', {date: '1988', end: 'later'}, '1988', 'later'],
    ['an end of an interval', {date: '1988/1994', end: '1995'}, '1988/1994', '1995'],
    ['an open end of an interval', {date: '1988/1994', end: '..'}, '1988/1994', '..'],
    ['an interval for an end', {date: '1988', end: '1990/1994'}, '1988', '1990/1994'],
    ['a set for an end', {date: '1988', end: '[1990,1994]'}, '1988', '[1990,1994]'],
    ['an end of what is none', {date: 'once', end: '1994'}, undefined, 'once/1994'],
    ['two that are none', {date: 'once', end: 'later'}, undefined, 'once/later'],
    [
      'in a calendar that is unknown',
      {date: '1988', end: '1994', calendar: 'x'},
      undefined,
      '1988/1994',
    ],
  ];
  for (const [name, written, text, unread] of cases)
    it(name, () => {
      const [entry] = parseTimeline([{title: 'A', ...written}]).timeline.events;
      expect([entry?.date?.text, entry?.unreadDate]).to.deep.equal([text, unread]);
    });

  it('is in the calendar in which it is written', () => {
    const event = {title: 'A', date: '1582-10-05', end: '1582-10-06', calendar: 'julian'};
    const [entry] = parseTimeline([event]).timeline.events;
    expect(entry?.date).to.deep.equal(parseDate('1582-10-05/1582-10-06', 'julian'));
    expect(entry?.date?.start).to.equal(Date.UTC(1582, 9, 15));
  });
});

describe('formatYear', () => {
  const cases: [year: number, text: string][] = [
    [2025, '2025'],
    [476, '0476'],
    [0, '0000'],
    [-0, '0000'],
    [-43, '-0043'],
    [9999, '9999'],
    [10_000, 'Y10000'],
    [-4_500_000_000, 'Y-4500000000'],
    [2025.5, '2025.5'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
  ];
  for (const [year, text] of cases)
    it(text, () => {
      expect(formatYear(year)).to.equal(text);
    });
});
