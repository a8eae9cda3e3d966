import {expect} from '@open-wc/testing';
import {enCiting} from '../citing.ts';
import {en} from '../en.ts';
import {formatNumber} from '../intl.ts';
import type {Language} from '../language.ts';
import {enLater} from '../later.ts';
import {enReader} from '../reader.ts';
import {enReference} from '../reference.ts';
import {LANGUAGES} from './index.ts';

const ENGLISH: Language = {
  main: en,
  reference: enReference,
  later: enLater,
  reader: enReader,
  citing: enCiting,
};

/** What a language may share with English: signs, names, words of the trade. */
const SHARED =
  /^(?:main\.(?:comma|semicolon|quotes\.\d|lang)|reader\.csvColumns\.\d+|reference\.\w+)$/;

/** Each text and function of a tree, by its path. */
function* leavesOf(tree: object, path: string): Generator<[path: string, leaf: unknown], void> {
  for (const [key, value] of Object.entries(tree)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'object') yield* leavesOf(value, at);
    else yield [at, value];
  }
}

const paths = (language: Language): string[] => [...leavesOf(language, '')].map(([path]) => path);

/** Functions that take numbers alone, and that take texts alone: with what they are called. */
const NUMBERS: readonly string[] = [
  ...['main.entries', 'main.otherUses', 'main.sourceNumber', 'main.severalSources'],
  ...['later.fromSources', 'later.beyond', 'later.notPrinted', 'reader.unlisted', 'reader.copied'],
  ...['citing.allSources', 'citing.entrySources', 'citing.others', 'citing.copied'],
  'citing.copiedAsText',
];
const TEXTS: readonly string[] = [
  ...['main.corrected', 'main.lastCorrected', 'main.etAl', 'main.accessed', 'main.archived'],
  ...['main.missing', 'main.about', 'main.uncertain', 'main.aboutUncertain', 'main.since'],
  ...[
    'main.until',
    'main.endUnknown',
    'main.startUnknown',
    'main.range',
    'main.fromTo',
    'main.inCalendar',
    'main.orEarlier',
  ],
  ...['main.orLater', 'main.decade', 'main.within', 'main.julian', 'main.beforeEra'],
  ...['reader.showHere', 'reader.untilThen', 'reader.quoted', 'reference.editedBy'],
];

const find = (language: Language, path: string): ((...values: unknown[]) => string) =>
  path.split('.').reduce((tree: unknown, key) => Object(tree)[key], language) as never;

const COUNTS = [2, 3, 5, 11, 21, 22, 25, 100, 101, 1234];
const counts = {entries: 28, sourced: 22, unsourced: 6, byOne: 13, byTwoOrMore: 9, disputed: 4};

describe('words', () => {
  it('are there in 18 languages beside English', () => {
    expect(Object.keys(LANGUAGES)).to.have.length(18);
  });

  for (const [tag, load] of Object.entries(LANGUAGES))
    describe(`in ${new Intl.DisplayNames('en', {type: 'language'}).of(tag)}`, () => {
      let language: Language;
      before(async () => {
        language = await load();
      });

      it('are all there, and no others', () => {
        expect(paths(language).sort()).to.deep.equal(paths(ENGLISH).sort());
        expect(language.main.lang).to.equal(tag);
      });

      it('are not English', () => {
        const english = new Map(leavesOf(ENGLISH, ''));
        const alike: string[] = [];
        for (const [path, text] of leavesOf(language, '')) {
          if (typeof text !== 'string') continue;
          expect(text, path).to.match(/\S/);
          if (SHARED.test(path)) continue;
          expect(text, path).to.equal(text.trim());
          if (text === english.get(path)) alike.push(text);
        }
        // Such as “Status”.
        expect(alike.length, `${alike}`).to.be.below(6);
      });

      it('have each number, in the digits of the page', () => {
        for (const path of NUMBERS)
          for (const count of COUNTS)
            for (const lang of [tag, 'ar-EG-u-nu-arab'])
              expect(find(language, path)(count, lang), path).to.include(formatNumber(count, lang));
      });

      it('count one as the language does', () => {
        for (const path of NUMBERS)
          expect(find(language, path)(1, tag), path).to.match(/\p{L}|1|١|۱|१/u);
      });

      it('have each text that is put into them', () => {
        for (const path of TEXTS) {
          const made = find(language, path)('⟨one⟩', '⟨two⟩', '⟨three⟩');
          expect(made, path).to.include('⟨one⟩');
          expect(made, path).not.to.match(/undefined|null|NaN|object/);
        }
        expect(language.main.corrected()).to.match(/^\p{L}/u);
        expect(language.main.archived()).to.match(/^\p{L}/u);
        expect(language.main.range('1988', '1994')).to.match(/1988.*1994/);
        expect(language.main.fromTo('1988', '1994')).to.match(/1988.*1994/);
        expect(language.main.inCalendar('1447', '2026')).to.match(/1447.*2026/);
        expect(language.later.inJulian('1900', '1901')).to.match(/1900.*1901/);
        expect(language.later.crowd(1234, '⟨dates⟩', tag)).to.include('⟨dates⟩');
        expect(language.later.found(3, '⟨crowd⟩', tag)).to.include('⟨crowd⟩');
        expect(language.reader.noneFound('⟨query⟩', true)).to.include('⟨query⟩');
        expect(language.reader.noneFound('', true)).to.match(/\p{L}/u);
        expect(language.reader.noneFound('⟨query⟩', false)).not.to.equal(
          language.reader.noneFound('⟨query⟩', true),
        );
      });

      it('tell the state of all', () => {
        const {main} = language;
        for (const count of Object.values(counts))
          expect(main.state(counts, tag)).to.include(formatNumber(count, tag));
        const one = {entries: 1, sourced: 1, unsourced: 0, byOne: 1, byTwoOrMore: 0, disputed: 0};
        const none = {...one, sourced: 0, unsourced: 1, byOne: 0};
        const all = {...counts, sourced: 28, unsourced: 0, byOne: 19};
        const told = [counts, one, none, all].map(state => main.state(state, tag));
        expect(new Set(told)).to.have.property('size', 4);
        expect(told[3]).not.to.include(formatNumber(0, tag));
        expect(main.state({...none, entries: 0, unsourced: 0}, tag)).to.equal('');
      });

      it('tell places, pages, changes and ages', () => {
        const {reader, later} = language;
        for (const [made, ...parts] of [
          [reader.place(4, 14, tag), 4, 14],
          [reader.placed(4, 14, '⟨title⟩', tag), 4, 14, '⟨title⟩'],
          [reader.found(12, 15, tag), 12, 15],
          [reader.otherValues(7, 3, tag), 7, 3],
          [reader.otherValues(7, 0, tag), 7],
          [later.page(21, 40, 1234, tag), 21, 40, 1234],
          [later.inView('⟨dates⟩', 7, 1000, tag), '⟨dates⟩', 7, 1000],
          [later.inView('⟨dates⟩', 7, 7, tag), '⟨dates⟩', 7],
          [reader.changes(3, 5, 8, tag), 3, 5, 8],
          [reader.changes(0, 5, 0, tag), 5],
          [reader.stale(12 * 6e4, tag), 12],
        ] as [string, ...(string | number)[]][])
          for (const part of parts)
            expect(made).to.include(typeof part === 'number' ? formatNumber(part, tag) : part);
      });

      it('name seasons, quarters, centuries and sides', () => {
        const {main, reader, reference} = language;
        const seasons = Array.from({length: 21}, (_, i) => main.season(21 + i, '⟨1990⟩'));
        for (const season of seasons) expect(season).to.include('⟨1990⟩');
        expect(new Set(seasons)).to.have.property('size', 21);
        expect(new Set([main.century(5), main.century(20), main.millennium(2)])).to.have.property(
          'size',
          3,
        );
        const sides = (['supports', 'disputes', 'mentions'] as const).map(one =>
          reader.side(one, 2),
        );
        expect(new Set(sides)).to.have.property('size', 3);
        expect(reference.edition('2', tag)).to.match(/\p{L}|版|판/u);
        expect(reference.edition('Second edition', tag)).to.equal('Second edition');
        expect(reference.pages('12–14')).to.include('12–14');
      });
    });
});
