import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import {formatTick, formatYear} from '../time/plain.ts';
import {formatSpan} from '../time/wording.ts';
import {formatList, formatNumber, formatUnit} from './intl.ts';
import type {Language} from './language.ts';
import {LANGUAGES} from './languages/index.ts';

/** Intl's white space, dashes and stops differ between engines. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?/g, '–')
    .replaceAll('․', '.')
    .toLowerCase();

/** In every engine alike, whether or not that has the language; nothing where they differ in style. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  hy: [
    ...['8 օգոստոսի, 2025 թ.', '2025 թ. օգոստոս', '2025', '31 տարի', 'A, B և C', 'A կամ B'],
    ...['4,5 միլիարդ տարի', '12 345,6', 'օգս', '8 օգս'],
  ],
  ka: [
    ...['8 აგვისტო, 2025', 'აგვისტო, 2025', '2025', '31 წელი', 'A, B და C', 'A ან B'],
    ...['4,5 მილიარდი წელი', '12 345,6', 'აგვ', '8 აგვ'],
  ],
  az: [
    ...['8 avqust 2025', 'avqust 2025', '2025', '31 il', 'A, B və C', ''],
    ...['4,5 milyard il', '12.345,6', 'avq', '8 avq'],
  ],
  kk: [
    ...['2025 ж. 8 тамыз', '2025 ж. тамыз', '2025', '31 жыл', '', ''],
    ...['4,5 миллиард жыл', '12 345,6', 'там.', '8 там.'],
  ],
};

describe('what an engine may lack', () => {
  for (const [tag, expected] of Object.entries(CASES)) {
    const load = LANGUAGES[tag] as () => Promise<Language>;
    const date = async (text: string): Promise<string> => {
      const {main} = await load();
      const span = parseDate(text);
      return span ? formatSpan(span, {lang: tag, words: main}) : '';
    };

    it(`is said in ${tag} all the same`, async () => {
      const dates = [await date('2025-08-08'), await date('2025-08'), await date('2025')];
      const august = Date.UTC(2025, 7, 8);
      const said = [
        ...[...dates, formatUnit(31, 'year', tag)],
        ...[formatList(['A', 'B', 'C'], tag), formatList(['A', 'B'], tag, 'disjunction')],
        ...[formatUnit(4.5e9, 'year', tag), formatNumber(12345.6, tag)],
        ...[formatTick(august, 'month', tag), formatTick(august, 'day', tag)],
      ];
      for (const [i, text] of expected.entries())
        if (text) expect(plain(said[i] ?? '')).to.equal(plain(text));
    });

    it(`has clock times, ranges and years before our era in ${tag}`, async () => {
      expect(formatYear(-43, tag)).to.match(/44/);
      expect(formatYear(-43, tag)).not.to.match(/BC|M0/);
      expect(await date('2025-08-08T14:30Z')).to.match(/14:30/);
      const range = await date('2025-08-08/2025-10-12');
      for (const part of ['8', '12', '2025']) expect(range).to.include(part);
      expect(range).not.to.match(/M0|August|October/);
      expect(formatYear(-4_500_000_000, tag)).to.match(/4[,.]5/);
    });
  }
});
