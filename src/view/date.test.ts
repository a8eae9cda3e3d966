import {expect} from '@open-wc/testing';
import {show, textOf} from '../element/fixture.ts';
import {parseDate} from '../model/date/index.ts';
import type {Calendar} from '../model/types.ts';
import {machineDate} from './date.ts';

describe('dates for machines', () => {
  const cases: [text: string, machine: string | undefined, calendar?: Calendar][] = [
    ['1991', '1991'],
    ['2025-10', '2025-10'],
    ['2025-08-08', '2025-08-08'],
    ['2025-08-08T09:30:15', '2025-08-08T09:30:15'],
    ['2025-08-08T09:30:15Z', '2025-08-08T09:30:15Z'],
    ['2025-08-08T02:30:15+04:00', '2025-08-07T22:30:15Z'],
    ['0001', '0001'],
    ['9999-12-31T23:59:59', '9999-12-31T23:59:59'],
    // More than is known, or than HTML can say.
    ['198X', undefined],
    ['19XX', undefined],
    ['2025-21', undefined],
    ['1991?', undefined],
    ['1991~', undefined],
    ['2025-08~-08', undefined],
    ['1988/1994', undefined],
    ['1985/..', undefined],
    ['[1667,1668]', undefined],
    ['0000', undefined],
    ['0000-12-31', undefined],
    ['-0044-03-15', undefined],
    ['Y10000', undefined],
    ['Y-4500000000', undefined],
    ['1E4', undefined],
    // A Julian day is a Gregorian one; a Julian month is parts of two.
    ['1917-10-25', '1917-11-07', 'julian'],
    ['1917-10', undefined, 'julian'],
    ['1917', undefined, 'julian'],
  ];
  for (const [text, machine, calendar = 'gregorian'] of cases) {
    it(`${text} ${calendar === 'julian' ? '(Julian) ' : ''}is ${machine}`, () => {
      const span = parseDate(text, calendar);
      expect(span && machineDate(span)).to.equal(machine);
    });
  }
});

describe('the date line', () => {
  type Case = [about: string, event: object, text: RegExp, machine: string | undefined];
  const cases: Case[] = [
    ['a day', {date: '2025-08-08'}, /^August 8, 2025$/, '2025-08-08'],
    ['the author’s words', {date: '2025-10', displayDate: 'late October'}, /^late Oct/, '2025-10'],
    ['a decade', {date: '198X'}, /^1980s$/, undefined],
    ['a range', {date: '1988/1994'}, /^1988\s?–\s?1994$/, undefined],
    ['an approximate year', {date: '1988~'}, /^about 1988$/, undefined],
    ['no date', {}, /^$/, undefined],
    ['words that are no date', {date: 'once upon a time'}, /^once upon a time$/, undefined],
    [
      'words that are no date, expected',
      {date: 'soon', status: 'expected'},
      /^soon Expected$/,
      undefined,
    ],
    ['what is expected', {date: '2030', status: 'expected'}, /^2030 Expected$/, '2030'],
    ['what is expected without a date', {status: 'expected'}, /^Expected$/, undefined],
    [
      'what is expected, in the author’s words',
      {displayDate: 'soon', status: 'expected'},
      /^soon Expected$/,
      undefined,
    ],
  ];
  for (const [about, event, text, machine] of cases) {
    it(`says ${about}`, async () => {
      const timeline = await show({timeline: [{title: 'A', ...event}]});
      const line = timeline.shadowRoot?.querySelector('.date');
      expect(textOf(line)).to.match(text);
      expect(line?.querySelector('time')?.getAttribute('datetime')).to.equal(machine);
    });
  }
});
