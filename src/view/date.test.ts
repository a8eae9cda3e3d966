import {expect} from '@open-wc/testing';
import {put, settled, show, textOf, until} from '../element/fixture.ts';
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
    [
      'a range, as it is seen and heard',
      {date: '1988/1994'},
      /^1988\s?–\s?1994 1988 to 1994$/,
      undefined,
    ],
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
      const parts = [...(line?.querySelectorAll('span, time') ?? [])];
      const texts = parts.filter(({children}) => !children.length).map(textOf);
      expect(texts.join(' ')).to.match(text);
      expect(line?.querySelector('time')?.getAttribute('datetime')).to.equal(machine);
    });
  }
});

describe('a date that is spoken otherwise than it is written', () => {
  type Case = [about: string, event: object, spoken: string, lang?: string];
  const cases: Case[] = [
    ['a range of days', {date: '2025-08-08/2025-08-12'}, '8 August 2025 to 12 August 2025'],
    ['a range of years', {date: '1988', end: '1994'}, '1988 to 1994'],
    ['what is left of an end', {date: '1988', end: 'the war'}, '1988 to the war'],
    ['a range about a year', {date: '1988~/1994?'}, 'about 1988 to 1994 (uncertain)'],
    ['in German', {date: '1988/1994'}, '1988 bis 1994', 'de'],
    ['in French', {date: '2025-08-08/2025-08-12'}, 'du 8 août 2025 au 12 août 2025', 'fr'],
    ['in Japanese', {date: '1988/1994'}, '1988年から1994年まで', 'ja'],
  ];
  for (const [about, event, spoken, lang = 'en-GB'] of cases) {
    it(`is heard in full: ${about}`, async () => {
      const timeline = put({timeline: [{title: 'A', ...event}]});
      (timeline.parentElement as HTMLElement).lang = lang;
      await settled(timeline);
      await until(
        () => textOf(timeline.shadowRoot?.querySelector('.date .hidden')) === spoken,
        spoken,
      );
      const line = timeline.shadowRoot?.querySelector('.date');
      const [seen, heard, ...more] = [...(line?.firstElementChild?.children ?? [])];
      expect(more).to.deep.equal([]);
      expect(seen?.getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(seen)).to.match(/[–～-]/);
      // What is only heard takes no room, and is not copied with what is seen.
      const style = getComputedStyle(heard as Element);
      expect(style.userSelect || style.getPropertyValue('-webkit-user-select')).to.equal('none');
      expect(style.position).to.equal('absolute');
      const card = timeline.shadowRoot?.querySelector('.card');
      expect(card?.getAttribute('aria-label')).to.include(spoken);
    });
  }

  it('is the same, where it says all: no text is there twice', async () => {
    const events = ['2025-08-08', '~1988', '1992?', '../1991', '1991/..', '[1667,1668]', '198X'];
    const timeline = await show({timeline: events.map(date => ({title: 'A', date}))});
    expect(timeline.shadowRoot?.querySelectorAll('.date .hidden')).to.have.length(0);
    expect(timeline.shadowRoot?.querySelectorAll('.date')).to.have.length(events.length);
  });
});
