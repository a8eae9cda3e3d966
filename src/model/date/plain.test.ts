import {expect} from '@open-wc/testing';
import {random} from '../random.ts';
import type {Calendar} from '../types.ts';
import {readClock} from './clock.ts';
import {parseDate} from './parse.ts';
import {readPlain} from './plain.ts';

describe('readPlain', () => {
  it('reads what it reads as the whole format does', () => {
    const next = random(21);
    const digits = (count: number, below: number) =>
      String(Math.floor(next() * below)).padStart(count, '0');
    let [read, refused] = [0, 0];
    for (let i = 0; i < 6000; i++) {
      const calendar: Calendar = next() < 0.3 ? 'julian' : 'gregorian';
      const year = next() < 0.3 ? `${digits(2, 100)}00` : digits(4, 10_000);
      const month = next() < 0.2 ? '02' : digits(2, 14);
      const day = next() < 0.4 ? digits(1, 4) + digits(1, 10) : digits(2, 33);
      const clock = `T${digits(2, 26)}:${digits(2, 61)}:${digits(2, 62)}${next() < 0.5 ? 'Z' : ''}`;
      const parts = [year, `-${month}`, `-${day}`, clock];
      const text = parts.slice(0, 1 + Math.floor(next() * 4)).join('');
      const plain = readPlain(text, calendar, readClock);
      // What is qualified is not plain; else it means the same.
      const whole = parseDate(`${text}?`, calendar);
      // Seasons are months that are none.
      if (whole?.season) continue;
      if (plain) read++;
      else refused++;
      expect(plain, text).to.deep.equal(
        whole && {
          start: whole.start,
          end: whole.end,
          precision: whole.precision,
          ...('offset' in whole && {offset: whole.offset}),
        },
      );
    }
    expect(read).to.be.above(1000);
    expect(refused).to.be.above(1000);
  });

  it('leaves all else to others', () => {
    const others =
      ' 1988? 198X -0044 Y12345 1988/1994 1988-21 1988-1 1988-01-1 1988 01 1988-01 01 1988/01/01 1988-01x01 ' +
      '19881988 +988 12-1988 1988-01-01t10:00 1988-01-01 10:00 1988-01-01T 1988-01-01T10:00:00? １９８８ T T234567890T';
    for (const text of others.split(/ (?!01|10)/))
      expect(readPlain(text, 'gregorian', readClock), text).to.equal(undefined);
  });
});
