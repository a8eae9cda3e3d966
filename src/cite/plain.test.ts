import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readTimeline} from '../model/open.ts';
import {mixDocuments, PLAIN} from '../model/plain-corpus.ts';
import type {DateSpan, Source} from '../model/types.ts';
import {en} from '../words/en.ts';
import {wordPlain} from './plain.ts';
import {wordReference} from './wording.ts';

const SITE = 'https://example.org/';
const PAPER = {title: 'First train', publisher: 'The Paper', url: SITE, published: '2025-10'};
const LANGS = ['en', 'ru', 'ar', 'ja', 'not a language'];
const LONG = 'x'.repeat(100);

/** Each source with some of its fields left out, and with others. */
const SOURCES: readonly object[] = [
  ...Array.from({length: 16}, (_, i) =>
    Object.fromEntries(Object.entries(PAPER).filter((_, field) => (i >> field) & 1)),
  ).filter(({title, publisher, url}) => title ?? publisher ?? url),
  ...['article', 'article-newspaper', 'article-magazine', 'post', 'post-weblog', 'webpage'].map(
    type => ({...PAPER, type}),
  ),
  {...PAPER, author: 'Ann  Lee'},
  {...PAPER, author: ['Ann Lee', 'Bo Kim', 'Cy Orr']},
  {...PAPER, author: Array.from({length: 11}, (_, i) => `Author ${i}`)},
  {...PAPER, author: 'The Paper'},
  {...PAPER, lang: 'ru'},
  {...PAPER, lang: 'en-GB', published: undefined},
  {...PAPER, title: {en: 'First train', ru: 'Первый поезд'}, publisher: {ru: 'Газета'}},
  {...PAPER, title: 'Is it?', accessed: '2026-11-21', archive: {url: SITE, date: '2026-11-21'}},
  {...PAPER, title: ' '},
  {...PAPER, title: LONG, publisher: LONG},
  {author: 'قناة الجزيرة', title: 'قطار', archive: SITE},
];

const formatDate = ({text}: DateSpan) => text;

function expectSame(sources: Readonly<Record<string, Source>>): void {
  for (const source of Object.values(sources))
    for (const lang of LANGS)
      for (const locator of [undefined, 'p. 5']) {
        const context = {lang, words: en, formatDate, locator};
        const message = `${lang}: ${JSON.stringify(source)}`;
        expect(wordPlain(source, context), message).to.deep.equal(wordReference(source, context));
      }
}

describe('a reference to a plain source', () => {
  for (const source of SOURCES)
    it(`is what it is in full: ${JSON.stringify(source).slice(0, 90)}`, () => {
      const read = readTimeline({
        sources: {a: source},
        events: [{title: 'A', date: 1, source: 'a'}],
      });
      expect(read).not.to.equal(undefined);
      expectSame(read?.timeline.sources ?? {});
    });

  it('is that for all that is read without what is loaded on first use', () => {
    const some = [...PLAIN.map(([, document]) => document), ...mixDocuments(1000)];
    let count = 0;
    for (const document of [...some, ...CORPUS.map(({document}) => document)]) {
      const {sources = {}} = readTimeline(document)?.timeline ?? {};
      expectSame(sources);
      count += Object.keys(sources).length;
    }
    expect(count).to.be.above(100);
  });
});
