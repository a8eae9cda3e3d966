import {expect} from '@open-wc/testing';
import {parseDate} from './date/index.ts';
import {timeOrder} from './order.ts';
import {parseTimeline} from './parse.ts';
import type {Entry} from './types.ts';

/** Entries of these dates; a dash for none. */
function entries(dates: string): readonly Entry[] {
  const events = dates.split(' ').map(date => (date === '-' ? {title: date} : {title: date, date}));
  return parseTimeline(events).timeline.events;
}

describe('timeOrder', () => {
  const cases: [name: string, written: string, ordered: string][] = [
    ['by the start', '2025 1991 Y-4500000000 -0044', 'Y-4500000000 -0044 1991 2025'],
    ['a year before its months and days', '2025-01-01 2025-01 2025', '2025 2025-01 2025-01-01'],
    ['the longest first', '1988/1990 1988/.. 1988 1988/1994', '1988/.. 1988/1994 1988/1990 1988'],
    ['an unknown end counts as late', '1988/1994 1988/', '1988/ 1988/1994'],
    ['what ends before what starts there', '1991/.. 1991 ../1990', '../1990 1991/.. 1991'],
    [
      'an open or unknown start stands at the end',
      '1992 ../1991 1990 /1989',
      '/1989 1990 ../1991 1992',
    ],
    ['the undated last', '- 2025 1991', '1991 2025 -'],
    ['nothing', '-', '-'],
  ];
  for (const [name, written, ordered] of cases)
    it(name, () => {
      expect(timeOrder(entries(written)).map(({title}) => title)).to.deep.equal(ordered.split(' '));
    });

  it("keeps the author's order of equals", () => {
    const written = entries('1991 - 1991 - 1991 -');
    expect(timeOrder(written).map(({index}) => index)).to.deep.equal([0, 2, 4, 1, 3, 5]);
  });

  it('puts what is open at both ends with the undated', () => {
    const [dated, open, undated] = entries('1991 1992 -') as [Entry, Entry, Entry];
    const date = {...parseDate('1992'), start: -Infinity, end: Infinity} as NonNullable<
      Entry['date']
    >;
    const all = {...open, date};
    expect(timeOrder([all, undated, dated])).to.deep.equal([dated, all, undated]);
  });

  it('makes a new list', () => {
    const written = Object.freeze(entries('2025 1991'));
    expect(timeOrder(written)).not.to.equal(written);
  });

  it('is one order, whatever the order written', () => {
    const dates = ['../1990', '1990', '1990-01', '/1991', '1991', '1991/..', '1991/1992', '1990/'];
    const ordered = timeOrder(entries(dates.join(' '))).map(({title}) => title);
    for (let turn = 1; turn < dates.length; turn++) {
      const turned = [...dates.slice(turn), ...dates.slice(0, turn)].reverse();
      expect(timeOrder(entries(turned.join(' '))).map(({title}) => title)).to.deep.equal(ordered);
    }
  });
});
