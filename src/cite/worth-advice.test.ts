import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readTimeline} from '../model/open.ts';
import {parseTimeline} from '../model/parse.ts';
import {mixDocuments} from '../model/plain-corpus.ts';
import {random} from '../model/random.ts';
import type {ParseResult} from '../model/types.ts';
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

/** What is plain. */
const readPlain = (document: unknown): ParseResult => readTimeline(document) as ParseResult;

const words = (count: number): string => Array.from({length: count}, () => 'word').join(' ');

/** Of each: sources, quotation, and whether advice may be due. That there is none where not, is tested with it. */
const CASES: [about: string, sources: Record<string, object>, isWorth: boolean, quote?: unknown][] =
  [
    ['a source of which all is told', {a: PAPER}, false],
    ['two of them', {a: PAPER, b: {...PAPER, title: 'B', url: `${SITE}b`}}, false],
    ['a report that somebody brought out', {a: {title: 'B', publisher: 'Press'}}, false],
    ['60 words', {a: PAPER}, false, words(60)],
    ['61 words', {a: PAPER}, true, words(61)],
    ['61 words in one of two languages', {a: PAPER}, true, {en: 'A', fr: words(61)}],
    ['a long quotation in Armenian', {a: PAPER}, false, 'Երեւան '.repeat(50)],
    ['a long quotation in Thai', {a: PAPER}, true, 'กรุงเทพ'.repeat(40)],
    ['two of one address', {a: PAPER, b: {...PAPER, title: 'B'}}, true],
    ['two of one title', {a: PAPER, b: {...PAPER, url: `${SITE}b`}}, true],
    ['a page', {a: {type: 'webpage', title: 'B', url: `${SITE}b`}}, true],
    ['hearsay', {a: {title: 'Hearsay'}}, true],
    ['a day of access before it came out', {a: {...PAPER, accessed: '2025-11-04'}}, true],
  ];

describe('what is worth advice', () => {
  for (const [about, sources, isWorth, quote = 'Q'] of CASES)
    it(`${isWorth ? 'is' : 'is not'} ${about}`, () => {
      const events = Object.keys(sources).map(id => citing(id, {quote}));
      const {timeline} = readPlain({sources, events});
      expect(isWorthAdvice(timeline)).to.equal(isWorth);
      if (!isWorth) expect(advise(timeline)).to.deep.equal([]);
    });

  it('is a source that is never cited', () => {
    const b = {...PAPER, title: 'B', url: `${SITE}b`};
    const {timeline} = readPlain({sources: {a: PAPER, b}, events: [citing('a')]});
    expect(isWorthAdvice(timeline)).to.equal(true);
  });

  it('is not the smallest thing that works, however often', () => {
    const events = Array.from({length: 20}, (_, i) => ({
      ...{title: 'A', date: `${1990 + i}`, source: `${SITE}${i % 15}`},
    }));
    expect(isWorthAdvice(readPlain(events).timeline)).to.equal(false);
  });

  it('is not the real example', async () => {
    const text = await fetchText('/examples/data/first-train.json');
    expect(isWorthAdvice(parseTimeline(JSON.parse(text)).timeline)).to.equal(false);
  });

  it('is all on which there is advice', () => {
    let count = 0;
    const next = random(3);
    const pick = <T>(...of: T[]): T => of[Math.floor(next() * of.length)] as T;
    const makeSource = (): object => ({
      title: pick('A', 'A', 'B', 'b', undefined),
      publisher: pick('The Paper', 'the  paper', 'Press', undefined),
      url: pick('', 'www.', '').concat(pick('example.org/a', 'example.org/b', 'EXAMPLE.org/a/#c')),
      published: pick('2025', '2025-11-05', undefined),
      accessed: pick('2025-11-04', '2026', undefined),
      type: pick('webpage', 'article-newspaper', 'post', undefined),
    });
    const makeDocument = (): object => {
      const sources = Array.from({length: 1 + Math.floor(next() * 3)}, makeSource).map(
        ({url, ...source}: {url?: string}, i) => ({
          ...{...source, id: `s${i}`},
          url: pick(`https://${url}`, `http://${url}/`, undefined),
        }),
      );
      const cited = sources.map(({id}) => id).filter(() => next() < 0.9);
      return {sources, events: [{...{title: 'A', date: '2025'}, citations: cited}]};
    };
    const made = Array.from({length: 1000}, makeDocument);
    const all = [...CORPUS.map(({document}) => document), ...mixDocuments(1000), ...made];
    for (const document of all) {
      const {timeline} = readTimeline(document) ?? {};
      if (!timeline || !advise(timeline).length) continue;
      count++;
      expect(isWorthAdvice(timeline), JSON.stringify(document)).to.equal(true);
    }
    expect(count).to.be.within(100, 900);
  });
});
