import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {parseTimeline} from '../model/parse.ts';
import {fetchText} from '../source/fetch.ts';
import {advise} from './advice.ts';
import {isWorthAdvice} from './worth-advice.ts';

const SITE = 'https://example.org/';
const PAPER = {
  type: 'article-newspaper',
  title: 'A train',
  publisher: 'The Paper',
  url: `${SITE}train`,
  published: '2025-11-05',
  accessed: '2025-11-06',
};
const citing = (source: unknown, fields: object = {}) => ({
  ...{title: 'A', date: '2025', citations: [{source, ...fields}]},
});

const words = (count: number): string => Array.from({length: count}, () => 'word').join(' ');

/** Of each: sources, quotation, and whether advice may be due. That there is none where not, is tested with it. */
const CASES: [about: string, sources: Record<string, object>, isWorth: boolean, quote?: unknown][] =
  [
    ['a source of which all is told', {a: PAPER}, false],
    ['two of them', {a: PAPER, b: {...PAPER, title: 'B', url: `${SITE}b`}}, false],
    ['a book', {a: {type: 'book', title: 'B', publisher: 'Press'}}, false],
    ['a work with a DOI', {a: {title: 'B', container: 'Journal', DOI: '10.1000/182'}}, false],
    ['60 words', {a: PAPER}, false, words(60)],
    ['61 words', {a: PAPER}, true, words(61)],
    ['61 words in one of two languages', {a: PAPER}, true, {en: 'A', fr: words(61)}],
    ['a long quotation in Armenian', {a: PAPER}, false, 'Երեւան '.repeat(50)],
    ['a long quotation in Thai', {a: PAPER}, true, 'กรุงเทพ'.repeat(40)],
    ['two of one address', {a: PAPER, b: {...PAPER, title: 'B'}}, true],
    ['two of one title', {a: PAPER, b: {...PAPER, url: `${SITE}b`}}, true],
    ['a page', {a: {type: 'webpage', title: 'B', url: `${SITE}b`}}, true],
    ['a source that is gone', {a: {...PAPER, gone: true}}, true],
    ['hearsay', {a: {title: 'Hearsay'}}, true],
    ['a day of access before it came out', {a: {...PAPER, accessed: '2025-11-04'}}, true],
  ];

describe('what is worth advice', () => {
  for (const [about, sources, isWorth, quote = 'Q'] of CASES)
    it(`${isWorth ? 'is' : 'is not'} ${about}`, () => {
      const events = Object.keys(sources).map(id => citing(id, {quote}));
      const {timeline} = parseTimeline({sources, events});
      expect(isWorthAdvice(timeline)).to.equal(isWorth);
      if (!isWorth) expect(advise(timeline)).to.deep.equal([]);
    });

  it('is a source that is never cited', () => {
    const {timeline} = parseTimeline({sources: {a: PAPER, b: {}}, events: [citing('a')]});
    expect(isWorthAdvice(timeline)).to.equal(true);
  });

  it('is not the smallest thing that works, however often', () => {
    const events = Array.from({length: 20}, (_, i) => ({
      ...{title: 'A', date: `${1990 + i}`, source: `${SITE}${i % 15}`},
    }));
    expect(isWorthAdvice(parseTimeline(events).timeline)).to.equal(false);
  });

  it('is not the real example', async () => {
    const text = await fetchText('/examples/data/first-train.json');
    expect(isWorthAdvice(parseTimeline(JSON.parse(text)).timeline)).to.equal(false);
  });

  it('is all on which there is advice', () => {
    let count = 0;
    for (const {name, document} of CORPUS) {
      const {timeline} = parseTimeline(document);
      if (!advise(timeline).length) continue;
      count++;
      expect(isWorthAdvice(timeline), name).to.equal(true);
    }
    expect(count).to.be.above(5);
  });
});
