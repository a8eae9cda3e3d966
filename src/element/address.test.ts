import {expect} from '@open-wc/testing';
import {fromCivil} from '../model/date/calendar.ts';
import {parseDate} from '../model/date/index.ts';
import {random} from '../model/random.ts';
import {type Address, readAddress, writeAddress} from './address.ts';

const time = (text: string): number => parseDate(text)?.start as number;

describe('what a fragment says', () => {
  const none = {id: undefined, window: undefined};
  const reads: [hash: string, prefix: string, said: Partial<Address>][] = [
    ['', '', none],
    ['#', '', none],
    ['#first-train', '', {id: 'first-train'}],
    ['first-train', '', {id: 'first-train'}],
    ['#%D0%BF%D0%BE%D0%B5%D0%B7%D0%B4%20%E2%84%96%201', '', {id: 'поезд № 1'}],
    ['#a%3Ab%26c%3Dd%3Be%2Ff', '', {id: 'a:b&c=d;e/f'}],
    ['#100%', '', {id: '100%'}],
    [
      '#first-train&in=2025-08-08/2026-01-31',
      '',
      {id: 'first-train', window: ['2025-08-08', '2026-01-31']},
    ],
    ['#in=-0044-03/1453', '', {window: ['-0044-03', '1453']}],
    ['#in=Y-45E8/Y2000000', '', {window: ['Y-45E8', 'Y2000000']}],
    ['#in=2025-08-08T10:30/2025-08-08T11', '', {window: ['2025-08-08T10:30', '2025-08-08T11']}],
    // As some programs send it on.
    ['#in=2025%2F2026', '', {window: ['2025', '2026']}],
    ['#trade:first-train&in=2025/2026', 'trade', {id: 'first-train', window: ['2025', '2026']}],
    ['#trade:in=2025/2026', 'trade', {window: ['2025', '2026']}],
    ['#trade:', 'trade', none],
    // Others' parts.
    ['#trade:first-train', '', none],
    ['#first-train', 'trade', none],
    ['#tradewinds:first-train', 'trade', none],
    ['#war:a;trade:b&in=1990/1991;c', 'trade', {id: 'b', window: ['1990', '1991']}],
    ['#war:a;trade:b&in=1990/1991;c', 'war', {id: 'a'}],
    ['#war:a;trade:b&in=1990/1991;c', '', {id: 'c'}],
    ['#a%3Ab:c', 'a:b', {id: 'c'}],
    // What is no timeline's.
    ['#/trains/first', '', none],
    ['#!/trains', '', none],
    ['#access_token=secret&token_type=bearer', '', none],
    ['#?a', '', none],
    ['#t=12,34', '', none],
    ['#first-train:~:text=the%20first,train', '', {id: 'first-train'}],
    ['#:~:text=first-train', '', none],
    ['#trade:a:~:text=;trade:b', 'trade', {id: 'a'}],
    // Windows that cannot be read.
    ['#a&in=', '', none],
    ['#a&in=1990', '', {id: 'a'}],
    ['#a&in=1990/', '', {id: 'a'}],
    ['#a&in=1990/1991/1992', '', {id: 'a'}],
    ['#a&in=1990/<b>', '', {id: 'a'}],
    ['#a&in=%/1991', '', {id: 'a'}],
  ];
  for (const [hash, prefix, said] of reads) {
    it(`is read from ${hash || 'nothing'}${prefix && ` for ${prefix}`}`, () => {
      const {part, ...read} = readAddress(hash, prefix);
      expect(read).to.deep.equal({...none, ...said});
      expect(hash).to.include(part);
    });
  }
});

describe('what is put into a fragment', () => {
  const window = [time('2025-08-08'), time('2026-02-01')] as const;
  const dates = 'in=2025-08-08/2026-01';
  const writes: [hash: string, prefix: string, said: Parameters<typeof writeAddress>[2], string][] =
    [
      ['', '', {}, ''],
      ['#', '', {}, ''],
      ['', '', {id: 'first-train'}, '#first-train'],
      ['', '', {window}, `#${dates}`],
      ['', '', {id: 'first-train', window}, `#first-train&${dates}`],
      ['', '', {id: 'a', window: ['1990', '1991-05']}, '#a&in=1990/1991-05'],
      ['', 'trade', {id: 'a', window}, `#trade:a&${dates}`],
      ['', '', {id: 'a:b&c=d;e/f #'}, '#a%3Ab%26c%3Dd%3Be%2Ff%20%23'],
      ['', 'a:b', {id: 'c'}, '#a%3Ab:c'],
      ['#a', '', {id: 'b'}, '#b'],
      ['#a', '', {}, ''],
      [`#a&${dates}`, '', {id: 'b'}, '#b'],
      ['#trade:a', 'trade', {}, ''],
      // Others' parts, and their order.
      ['#a', 'trade', {id: 'b'}, '#a;trade:b'],
      ['#a;trade:b', 'trade', {id: 'c'}, '#a;trade:c'],
      ['#a;trade:b', '', {id: 'c'}, '#c;trade:b'],
      ['#a;trade:b', '', {}, '#trade:b'],
      ['#a;trade:b', 'trade', {}, '#a'],
      ['#trade:a', 'war', {id: 'b'}, '#trade:a;war:b'],
      // What is no timeline's.
      ['#/trains;page=1', '', {id: 'b'}, '#/trains;page=1;b'],
      ['#/trains;page=1;b', '', {}, '#/trains;page=1'],
      ['#chapter-2', 'trade', {id: 'b'}, '#chapter-2;trade:b'],
      ['#:~:text=a;b', 'trade', {id: 'b'}, '#trade:b:~:text=a;b'],
      ['#a:~:text=a;b', '', {}, '#:~:text=a;b'],
    ];
  for (const [hash, prefix, said, written] of writes) {
    it(`is ${written || 'nothing'} after ${hash || 'nothing'}${prefix && ` for ${prefix}`}`, () => {
      expect(writeAddress(hash, prefix, said)).to.equal(written);
    });
  }

  it('is read as it was meant, whatever ids and prefixes are, and the others still are', () => {
    const next = random(3);
    const pick = (choices: readonly string[]): string =>
      choices[Math.floor(next() * choices.length)] as string;
    const signs = [
      'a',
      'B',
      '7',
      '-',
      ':',
      ';',
      '&',
      '=',
      '/',
      '#',
      '%',
      '%20',
      ' ',
      'é',
      '火',
      '🚂',
    ];
    const word = (): string => Array.from({length: 1 + next() * 5}, () => pick(signs)).join('');
    for (let i = 0; i < 2000; i++) {
      const prefixes = [...new Set([pick(['', word()]), word(), word()])];
      const ids = prefixes.map(word);
      let hash = pick(['', '#', '#/route', '#:~:text=a']);
      for (const [k, prefix] of prefixes.entries()) hash = writeAddress(hash, prefix, {id: ids[k]});
      const gone = Math.floor(next() * prefixes.length);
      hash = writeAddress(hash, prefixes[gone] as string, {});
      // As browsers have it.
      const {hash: seen} = new URL(hash, 'https://example.org/');
      for (const [k, prefix] of prefixes.entries())
        expect(readAddress(seen, prefix).id, seen).to.equal(k === gone ? undefined : ids[k]);
    }
  });
});

describe('a window as dates', () => {
  const written = (from: number, to: number): string =>
    writeAddress('', '', {window: [from, to]}).slice('#in='.length);

  const cases: [from: string | number, to: string | number, dates: string][] = [
    ['1900', '2000', '1900/1999'],
    // Centuries need no more than years, …
    ['1900-03-07', '1999-10-09T12:30', '1900/1999'],
    ['1900-12-31', '2100-01-01T00:00:01', '1900/2100'],
    // … years months, months days, …
    ['2001-06-12', '2009-08-20', '2001-06/2009-08'],
    ['2001-02-12T08:00', '2001-09-20T17:30', '2001-02-12/2001-09-20'],
    ['2025-08-08', '2026-02-01', '2025-08-08/2026-01'],
    // … and days minutes.
    ['2025-08-08T08:12:40', '2025-08-09T17:30:10', '2025-08-08T08:12/2025-08-09T17:30'],
    ['2025-08-08T08:12:40.5', '2025-08-08T08:20:10.5', '2025-08-08T08:12:40/2025-08-08T08:20:10'],
    [1000.25, 1004.75, '1970-01-01T00:00:01.000/1970-01-01T00:00:01.004'],
    // Where a day begins, no clock is needed to say so.
    ['2025-08-08', '2025-08-10', '2025-08-08/2025-08-09'],
    ['2025', '2025-01-02', '2025/2025-01-01'],
    ['2025-08-08', '2025-08-08T12:00', '2025-08-08/2025-08-08T11:59'],
    [0, 0, '1970/1969'],
    // Before the common era, and before history.
    ['-0043-03-15', '-0042', '-0043-03-15/-0043'],
    ['-0500', '0500', '-0500/0499'],
    ['0000', '0001', '0000/0000'],
    [fromCivil(-4.54e9, 1, 1), time('2026'), 'Y-454E7/2025'],
    [fromCivil(-66_043_000, 1, 1), fromCivil(-65_999_500, 1, 1), 'Y-66043E3/Y-65999500'],
    [fromCivil(-12_345, 6, 1), fromCivil(-12_340, 6, 1), 'Y-12345/Y-12340'],
    [fromCivil(9_990, 1, 1), fromCivil(10_050, 1, 1), '9990/Y10049'],
    [fromCivil(9_999, 6, 1), fromCivil(10_000, 1, 1), '9999-06/9999'],
  ];
  for (const [from, to, dates] of cases) {
    it(`is ${dates} from ${from} to ${to}`, () => {
      const at = (when: string | number): number => (typeof when === 'string' ? time(when) : when);
      expect(written(at(from), at(to))).to.equal(dates);
    });
  }

  it('holds all of the window and little more, and stays as it is when it is written again', () => {
    const next = random(11);
    /** From ages to milliseconds. */
    const lengths = [1e20, 1e18, 1e16, 1e14, 1e12, 1e11, 1e10, 1e9, 1e8, 1e7, 1e6, 1e4, 100, 1];
    for (let i = 0; i < 20_000; i++) {
      const size = lengths[i % lengths.length] as number;
      const reach = [1.4e20, 1e15, 6e13, 1e12][Math.floor(next() * 4)] as number;
      const from = (next() * 2 - 1) * reach;
      const to = from + next() * size;
      const text = written(from, to);
      const [first = '', last = ''] = text.split('/');
      const read = [parseDate(first)?.start, parseDate(last)?.end] as [number, number];
      // Far off years are the finest there is, and doubles tell no less than half a minute apart.
      const isFar = Math.abs(from) > 2.5e14 || Math.abs(to) > 2.5e14;
      const least = isFar ? 367 * 864e5 : 1;
      // Years are not all of one length.
      const slack = Math.max((to - from) / 50, least) + (isFar ? 3 * 864e5 : 0);
      const noise = Math.max(Math.abs(from), Math.abs(to)) / 1e15;
      expect(from - read[0], `${text} from ${from}`).to.be.within(-noise, slack + noise);
      expect(read[1] - to, `${text} to ${to}`).to.be.within(-noise, slack + noise);
      const [again, twice] = [written(...read), readAddress(`#in=${text}`, '').window];
      expect(twice?.join('/')).to.equal(text);
      expect(again.length, `${text} again`).to.be.at.most(text.length);
    }
  });
});
