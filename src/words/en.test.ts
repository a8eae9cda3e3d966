import {expect} from '@open-wc/testing';
import {en} from './en.ts';
import {enLater} from './later.ts';
import type {SourceCounts} from './words.ts';

/** Intl's white space differs between engines. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function counts(entries: number, sourced: number, byTwoOrMore = 0, disputed = 0): SourceCounts {
  const unsourced = entries - sourced;
  return {entries, sourced, unsourced, byOne: sourced - byTwoOrMore, byTwoOrMore, disputed};
}

describe('English words', () => {
  const states: [SourceCounts, string][] = [
    [counts(0, 0), ''],
    [counts(1, 1), '1 entry, with one source.'],
    [counts(1, 0), '1 entry, without a source.'],
    [counts(1, 1, 1, 1), '1 entry, with two or more sources, where sources differ.'],
    [counts(2, 2), '2 entries, all sourced: 2 with one source only.'],
    [counts(2, 2, 2), '2 entries, all sourced: 2 with two or more sources.'],
    [counts(2, 0), '2 entries, none sourced.'],
    [counts(2, 1), '2 entries, 1 sourced and 1 not: 1 with one source only.'],
    [
      counts(15, 15, 6, 2),
      '15 entries, all sourced: 9 with one source only, 6 with two or more, 2 where sources differ.',
    ],
    [
      counts(15, 13, 6),
      '15 entries, 13 sourced and 2 not: 7 with one source only, 6 with two or more.',
    ],
    [
      counts(15, 14, 0, 1),
      '15 entries, 14 sourced and 1 not: 14 with one source only, 1 where sources differ.',
    ],
    // A source that nothing describes says otherwise.
    [counts(15, 0, 0, 1), '15 entries, none sourced: 1 where sources differ.'],
    [counts(1234, 1234, 1234), '1,234 entries, all sourced: 1,234 with two or more sources.'],
  ];
  for (const [state, words] of states) {
    it(`says “${words}”`, () => expect(plain(en.state(state, 'en'))).to.equal(words));
  }

  it('formats numbers in the language asked for', () => {
    expect(en.state(counts(123456, 0), 'en-IN')).to.equal('1,23,456 entries, none sourced.');
    expect(en.otherUses(1234, 'de')).to.equal('and 1.234 more');
  });

  const phrases: [string, string][] = [
    [en.pass(31, 'year', 'en'), '31 years pass'],
    [en.pass(1, 'year', 'en'), '1 year passes'],
    [en.pass(2, 'month', 'en'), '2 months pass'],
    [en.pass(4_500_000_000, 'year', 'en'), '4.5 billion years pass'],
    [en.corrected('7 November 2025'), 'Corrected 7 November 2025'],
    [en.corrected(), 'Corrected'],
    [en.archived(), 'Archived'],
    [enLater.page(21, 40, 1234, 'en'), '21–40 of 1,234'],
    [en.entries(1, 'en'), '1 entry'],
    [enLater.crowd(1234, '1990–1995', 'en'), '1,234 entries, 1990–1995'],
    [enLater.fromSources(1, 'en'), 'from 1 source'],
    [enLater.fromSources(5600, 'en'), 'from 5,600 sources'],
    [en.severalSources(2, 'en'), '2 sources'],
    [en.severalSources(1234, 'en'), '1,234 sources'],
    [en.lastCorrected('7 November 2025'), 'Last corrected 7 November 2025.'],
    [enLater.inView('1990', 1, 1000, 'en'), 'In view: 1990, 1 of 1,000 entries'],
    [enLater.inView('1990', 7, 7, 'en'), 'In view: 1990, 7 entries'],
    [enLater.beyond(1234, 'en'), '1,234 more'],
    [en.range('1988', '1994'), '1988–1994'],
    [en.fromTo('8 August 2025', '12 August 2025'), '8 August 2025 to 12 August 2025'],
    [en.inCalendar('15 Ramadan 1447 AH', '4 March 2026'), '15 Ramadan 1447 AH (4 March 2026)'],
    [enLater.notPrinted(1234, 'en'), '1,234 more entries are not printed'],
    [enLater.notPrinted(1, 'en'), '1 more entry is not printed'],
    [en.range('about 1988', '1994'), 'about 1988 – 1994'],
    [en.decade('1980'), '1980s'],
    [en.beforeEra(en.century(5)), '5th century BC'],
    [en.millennium(2), '2nd millennium'],
  ];
  for (const [made, words] of phrases) {
    it(`says “${words}”`, () => expect(plain(made)).to.equal(words));
  }

  const centuries: [number, string][] = [
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
  ];
  for (const [number, words] of centuries) {
    it(`counts the ${words} century`, () =>
      expect(en.century(number)).to.equal(`${words} century`));
  }

  const seasons: [number, string][] = [
    [21, 'spring 2025'],
    [22, 'summer 2025'],
    [23, 'autumn 2025'],
    [24, 'winter 2025'],
    [25, 'northern spring 2025'],
    [28, 'northern winter 2025'],
    [29, 'southern spring 2025'],
    [32, 'southern winter 2025'],
    [33, 'first quarter of 2025'],
    [36, 'fourth quarter of 2025'],
    [37, 'first third of 2025'],
    [39, 'third third of 2025'],
    [40, 'first half of 2025'],
    [41, 'second half of 2025'],
  ];
  for (const [code, words] of seasons) {
    it(`calls season ${code} “${words}”`, () => expect(en.season(code, '2025')).to.equal(words));
  }

  it('leaves no word empty', () => {
    for (const [name, value] of Object.entries(en)) {
      if (typeof value === 'string') expect(value, name).to.match(/\S/);
    }
  });
});
