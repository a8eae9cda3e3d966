import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {readLedger} from '../model/ledger.ts';
import {readTimeline} from '../model/open.ts';
import {parseTimeline} from '../model/parse.ts';
import {finish} from '../model/slices.ts';
import {ADVICE, advise, adviseInSlices} from './advice.ts';
import {isWorthAdvice} from './worth-advice.ts';

const SITE = 'https://example.org/';
/** A source of which nothing is to be said. */
const FINE = {title: 'Fine', publisher: 'Press', published: '2025'};

/** Advice on a timeline, one event of which cites all of its sources: `code path`. */
function adviseOn(sources: Record<string, object>, ...events: readonly object[]): string[] {
  const all = {title: 'All', date: '2025', citations: Object.keys(sources)};
  const document = {sources, events: [all, ...events]};
  const {timeline} = parseTimeline(document);
  const advice = advise(timeline).map(({code, path}) => `${code} ${path}`);
  // What is loaded only where it is worth it must not be missed.
  const isPlain = !!readTimeline(document);
  expect(!isPlain || isWorthAdvice(timeline) || !advice.length, `${advice}`).to.equal(true);
  return advice;
}

const event = (fields: object) => ({title: 'A', date: '2025', ...fields});
const words = (count: number) => Array.from({length: count}, (_, i) => `word${i}`).join(' ');

describe('advice on two sources', () => {
  const cases: [about: string, a: object, b: object, areSame: boolean][] = [
    ['of one address', {url: `${SITE}a`}, {url: `${SITE}a`}, true],
    ['of one address and two titles', {title: 'A', url: '/a'}, {title: 'B', url: '/a'}, true],
    [
      'of one address but for its scheme',
      {url: `${SITE}a`},
      {url: 'http://www.Example.org/a/'},
      true,
    ],
    ['of one address but for a passage', {url: `${SITE}a`}, {url: `${SITE}a#:~:text=b`}, true],
    ['of two addresses', {url: `${SITE}a`}, {url: `${SITE}A`}, false],
    ['of two queries', {url: `${SITE}?a`}, {url: `${SITE}?b`}, false],
    ['of two places of a page', {title: 'A', url: '/a#b'}, {title: 'B', url: '/a#c'}, false],
    [
      'of two places of a page, of one title',
      {title: 'A', url: '/a#b'},
      {title: 'a', url: '/a'},
      true,
    ],
    ['of two pages drawn by scripts', {title: 'A', url: '/#/b'}, {title: 'A', url: '/#/c'}, false],
    ['of one DOI', {doi: '10.1000/AB'}, {DOI: 'https://doi.org/10.1000/ab'}, true],
    [
      'of one DOI beside addresses',
      {doi: '10.1000/182', url: '/a'},
      {DOI: '10.1000/182', url: '/b'},
      true,
    ],
    ['of one title and publisher', FINE, {...FINE, title: ' fine '}, true],
    ['of one title', {title: 'A'}, {title: 'A'}, false],
    ['of one title by two publishers', FINE, {...FINE, publisher: 'Another'}, false],
    ['of one title by two authors', {...FINE, author: 'A'}, {...FINE, author: 'B'}, false],
    ['of one title in two books', {...FINE, container: 'A'}, {...FINE, container: 'B'}, false],
    ['of one title on two days', FINE, {...FINE, published: '2024'}, false],
    ['of one title at two addresses', {...FINE, url: '/a'}, {...FINE, url: '/b'}, false],
    ['of one title in two volumes', {...FINE, volume: 1}, {...FINE, volume: '2'}, false],
    ['of one title, one without a day', FINE, {title: 'Fine', publisher: 'Press'}, true],
  ];
  for (const [about, a, b, areSame] of cases)
    it(about, () => {
      const advice = adviseOn({a, b}).filter(line => /twice/.test(line));
      expect(advice).to.deep.equal(areSame ? ['source-twice sources.b'] : []);
    });

  it('that are described in place', () => {
    const {title, publisher} = FINE;
    const citing = event({source: {title, publisher}});
    const advice = adviseOn({}, citing, citing, event({source: {title: 'Other', publisher}}));
    expect(advice).to.deep.equal(['source-twice events[2]']);
  });
});

describe('advice on a source', () => {
  const page = {type: 'webpage', title: 'A', url: `${SITE}a`};
  const cases: [about: string, source: object, code?: string][] = [
    ['of which all is told', FINE],
    ['that is gone', {...FINE, url: '/a', gone: true}, 'source-gone'],
    ['that is gone, with a copy', {...FINE, url: '/a', gone: true, archive: '/b'}],
    ['that is a page without a day', page, 'accessed-missing'],
    [
      'that is a page of which only the publication is known',
      {...page, published: '2025'},
      'accessed-missing',
    ],
    ['that is a page with a day', {...page, accessed: '2025'}],
    ['that is a page with a day in words', {...page, accessed: {literal: 'in May'}}],
    ['that is a page with a copy', {...page, archive: '/b'}],
    ['of no type, at an address', {title: 'A', url: SITE}, 'accessed-missing'],
    ['of no type, with a publisher', {title: 'A', url: SITE, publisher: 'B'}],
    ['of no type, published', {title: 'A', url: SITE, published: '2025'}],
    ['of no type, with a DOI', {title: 'A', doi: '10.1000/182'}],
    ['that is a book at an address', {...page, type: 'book'}],
    ['that was seen before it was there', {...FINE, accessed: '2024-12-31'}, 'accessed-early'],
    ['that was seen as it came out', {...FINE, accessed: '2025-01'}],
    ['that was seen once it was out', {...FINE, published: '2024-12-31', accessed: '2025'}],
    ['that came out once', {...FINE, published: '../2025', accessed: '2020'}],
  ];
  for (const [about, source, code] of cases)
    it(about, () => {
      expect(adviseOn({a: source})).to.deep.equal(code ? [`${code} sources.a`] : []);
    });

  it('that is never cited', () => {
    const {timeline} = parseTimeline({
      sources: {a: FINE, b: 'B, by Press'},
      events: [event({source: 'b'})],
    });
    const lines = advise(timeline).map(({code, path}) => `${code} ${path}`);
    expect(lines).to.deep.equal(['sources-thin events[0]', 'source-uncited sources.a']);
  });

  it('that is an address alone: none', () => {
    expect(adviseOn({}, event({source: `${SITE}a`}))).to.deep.equal([]);
  });
});

describe('advice on an event', () => {
  const {publisher} = FINE;
  const cases: [about: string, citations: unknown, code?: string][] = [
    ['whose source has only a title', [{title: 'A'}], 'sources-thin'],
    [
      'whose sources have only titles and authors',
      [{title: 'A'}, {title: 'B', author: 'C'}],
      'sources-thin',
    ],
    ['one of whose sources has an address', [{title: 'A'}, `${SITE}a`]],
    ['whose source has a publisher', [{title: 'A', publisher}]],
    ['whose source is part of a larger work', [{title: 'A', container: 'B'}]],
    ['whose source is unknown', ['nobody']],
    ['whose source is not linked', [{title: 'A', url: 'javascript:1'}], 'sources-thin'],
    ['without sources', []],
    ['with a quotation of 60 words', [{source: 'a', quote: `“${words(60)} …”`}]],
    ['with a quotation of 61 words', [{source: 'a', quote: words(61)}], 'quote-long'],
    [
      'with one in another language',
      [{source: 'a', quote: {en: 'A', de: words(61)}}],
      'quote-long',
    ],
    [
      'with one without spaces',
      [{source: 'a', quote: '最初の貨物列車は国境を越えた。'.repeat(9)}],
      'quote-long',
    ],
    ['with a long word', [{source: 'a', quote: 'x'.repeat(400)}]],
  ];
  for (const [about, citations, code] of cases)
    it(about, () => {
      expect(adviseOn({a: FINE}, event({citations}))).to.deep.equal(
        code ? [`${code} events[1]`] : [],
      );
    });
});

describe('advice', () => {
  it('says what is wrong with what, and what to do', () => {
    const long = `$& % ${words(70)}`;
    const {timeline} = parseTimeline({
      sources: {a: FINE, b: FINE},
      events: [event({citations: ['a', 'b', {source: 'a', quote: long}]})],
    });
    expect(advise(timeline)).to.deep.equal([
      {
        code: 'quote-long',
        severity: 'warning',
        path: 'events[0]',
        message: '“$& % word0 word1 word2 word3 word4 word5…” has 70 words',
        hint: 'Quote 60 at most',
      },
      {
        code: 'source-twice',
        severity: 'warning',
        path: 'sources.b',
        message: '“b” is the same source as “a”',
        hint: 'Describe it once, and cite its id',
      },
    ]);
  });

  it('is in words for all that there is', () => {
    for (const [message, hint] of Object.values(ADVICE)) {
      expect(message).to.match(/^% .*[^.]$/);
      expect(hint).to.match(/^[A-Z].*[^.]$/);
    }
  });

  it('can be had of any timeline, and of its ledger', () => {
    for (const {name, document} of CORPUS) {
      const all = advise(parseTimeline(document).timeline);
      const ledger = finish(readLedger(document));
      const events = Array.from({length: ledger.count}, (_, number) => ledger.entry(number));
      expect(advise({sources: ledger.sources, events}), name).to.deep.equal(all);
    }
  });

  it('yields where there are many', () => {
    const sources = Object.fromEntries(
      Array.from({length: 5000}, (_, i) => [`s${i}`, {title: 'Daily', publisher: 'P', volume: i}]),
    );
    const events = Array.from({length: 5000}, (_, i) => event({source: `s${i}`}));
    const work = adviseInSlices(parseTimeline({sources, events}).timeline);
    let slices = 1;
    let step = work.next();
    for (; !step.done; step = work.next()) slices++;
    expect(slices).to.be.greaterThan(8);
    expect(step.value).to.deep.equal([]);
  });

  it('counts what there is too much of, kind by kind', () => {
    const quote = words(61);
    const events = Array.from({length: 1234}, () => event({citations: [{source: 'a', quote}]}));
    const {timeline} = parseTimeline({sources: {a: FINE, b: FINE}, events});
    const advice = advise(timeline);
    const told = advice.map(({code, path}) => `${code} ${path}`);
    expect(told.slice(0, 1000)).to.deep.equal(
      events.slice(0, 1000).map((_, i) => `quote-long events[${i}]`),
    );
    expect(advice.slice(1000).map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'sources.b: “b” is never cited',
      'sources.b: “b” is the same source as “a”',
      ': 234 more like the others of “quote-long”',
    ]);
  });
});
