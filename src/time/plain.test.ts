import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import {parsePlain} from '../model/date/plain-span.ts';
import {random} from '../model/random.ts';
import type {DateSpan} from '../model/types.ts';
import {en} from '../words/en.ts';
import {formatPlain} from './plain.ts';
import {formatMoment, formatWindow} from './window.ts';
import {formatSpan} from './wording.ts';

const LANGS = ['en-GB', 'en-US', 'hy', 'ar', 'fa', 'ja', 'th', 'not a language'];
const STYLES = [{}, {isBrief: true}, {isSpoken: true}, {timeZone: 'Asia/Tokyo'}];

/** Dates of which many are plain: what they are made of, put together at random. */
function* makeDates(count: number): Generator<string, void, void> {
  const next = random(7);
  const pick = (from: readonly string[]): string =>
    from[Math.floor(next() * from.length)] as string;
  const date = (): string =>
    pick([
      '1988',
      '0001',
      '0000',
      '9999',
      '2024',
      '198X',
      '19XX',
      '00XX',
      '1XXX',
      '-0043',
      'Y12345',
      '44',
      '20 24',
    ]) +
    pick(['', '', '-02', '-12', '-13', '-21', '-5', '-02-28', '-02-29', '-12-31', '-1X', '/-01']) +
    pick(['', '', '', '~', '?', '%', '?~', ' ', 'T12:00', 'T23:59:60Z', 'S2']);
  for (let i = 0; i < count; i++)
    yield pick([
      date(),
      date(),
      `${date()}/${date()}`,
      `${date()}/${pick(['', '..'])}`,
      `${pick(['', '..'])}/${date()}`,
      `[${date()},${date()}]`,
    ]);
}

describe('a plain date', () => {
  it('is read and worded as it is in full, or not at all', () => {
    let count = 0;
    for (const text of makeDates(4000)) {
      const plain = parsePlain(text);
      if (!plain) continue;
      count++;
      expect(plain, text).to.deep.equal(parseDate(text));
      const lang = LANGS[count % LANGS.length] as string;
      for (const more of STYLES) {
        const style = {lang, words: en, ...more};
        const message = `${text} in ${lang}, ${JSON.stringify(more)}`;
        expect(formatPlain(plain, style), message).to.equal(formatSpan(plain, style));
      }
    }
    expect(count).to.be.within(300, 3600);
  });

  it('is one of the Gregorian calendar', () => {
    expect(parsePlain('1917-10', 'gregorian')).to.deep.equal(parseDate('1917-10'));
    expect(parsePlain('1917-10', 'julian')).to.equal(undefined);
  });

  it('is also what tells of a window', () => {
    const lengths = [1, 900, 5e4, 36e5, 864e5, 3e9, 4e10, 3e12];
    for (const lang of LANGS)
      for (const length of lengths)
        for (const from of [Date.UTC(2025, 10, 5, 13, 45), Date.UTC(-50, 1), -6e15]) {
          const style = {lang, words: en};
          const tell = (format: (span: DateSpan, as: typeof style) => string) => [
            formatMoment(from, length, span => format(span, style)),
            formatWindow(from, from + length, span => format(span, style)),
          ];
          expect(tell(formatPlain), `${lang} ${from} ${length}`).to.deep.equal(tell(formatSpan));
        }
  });
});
