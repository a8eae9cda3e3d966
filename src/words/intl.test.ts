import {expect} from '@open-wc/testing';
import {directionOf, formatList, formatNumber, formatUnit, readLocale} from './intl.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('words by Intl', () => {
  const locales: [string | undefined, string][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['en_GB', 'en-GB'],
    [' hy ', 'hy'],
    ['', 'en'],
    [undefined, 'en'],
    ['not a language', 'en'],
    ['x', 'en'],
    ['🚂', 'en'],
  ];
  for (const [written, read] of locales) {
    it(`reads the language ${JSON.stringify(written)} as ${read}`, () =>
      expect(readLocale(written)).to.equal(read));
  }

  const directions: [string | undefined, 'ltr' | 'rtl' | 'auto'][] = [
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['AR_eg', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['dv', 'rtl'],
    ['hy', 'ltr'],
    ['ja', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['und', 'auto'],
    ['', 'auto'],
    [undefined, 'auto'],
  ];
  for (const [lang, direction] of directions) {
    it(`has lines of ${JSON.stringify(lang)} run ${direction}`, () =>
      expect(directionOf(lang)).to.equal(direction));
  }

  it('never throws, whatever the language is said to be', () => {
    expect(formatNumber(1234, 'en_US')).to.equal('1,234');
    expect(formatNumber(1234, 'no such language')).to.equal('1,234');
    expect(directionOf('no such language')).to.equal('ltr');
    expect(formatList(['a', 'b'], '!')).to.equal('a and b');
  });

  const units: [string, string][] = [
    [formatUnit(31, 'year', 'en'), '31 years'],
    [formatUnit(1, 'year', 'en'), '1 year'],
    [formatUnit(31, 'year', 'de'), '31 Jahre'],
    [formatUnit(999_999, 'year', 'en'), '999,999 years'],
    [formatUnit(4_500_000_000, 'year', 'en'), '4.5 billion years'],
    [formatUnit(6, 'hour', 'en'), '6 hours'],
    [formatUnit(2, 'millisecond', 'en'), '2 milliseconds'],
  ];
  for (const [made, words] of units) {
    it(`says “${words}”`, () => expect(plain(made)).to.equal(words));
  }

  const lists: [string[], 'conjunction' | 'disjunction', string, string][] = [
    [[], 'conjunction', 'en', ''],
    [['1667'], 'disjunction', 'en', '1667'],
    [['1667', '1668'], 'disjunction', 'en', '1667 or 1668'],
    [['1667', '1668'], 'conjunction', 'en', '1667 and 1668'],
    [['1667', '1668'], 'disjunction', 'de', '1667 oder 1668'],
  ];
  for (const [items, type, lang, words] of lists) {
    it(`joins ${items.length} to “${words}”`, () =>
      expect(formatList(items, lang, type)).to.equal(words));
  }

  it('keeps formats apart and stays right when it has forgotten some', () => {
    for (let n = 0; n < 300; n++) {
      expect(formatNumber(1234, `en-x-a${n}`)).to.equal('1,234');
    }
    expect(formatNumber(1234, 'de')).to.equal('1.234');
    expect(formatNumber(1234, 'en')).to.equal('1,234');
  });
});
