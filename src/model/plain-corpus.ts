/** Documents that are plain and documents that are not, for tests of what is read and worded in two ways. */

import {CORPUS} from './corpus.ts';
import {random} from './random.ts';

const SITE = 'https://example.org/';
const PAPER = {title: 'First train', publisher: 'The Paper', url: `${SITE}a`, published: '2025-10'};

/** An event with nothing that is rare, but for these fields. */
const event = (fields: object = {}) => ({date: '2025', title: 'A', source: SITE, ...fields});
const citing = (source: unknown) => event({source});

/** What most authors write. */
export const PLAIN: readonly (readonly [about: string, document: unknown])[] = [
  ['the smallest thing', [event()]],
  ...[
    ...['1988', '1988-05', '1988-05-04', '1988~', '1988-05?', '1988-05-04%', '0044', 1988, 44],
    ...[
      '198X',
      '19XX?',
      '000X',
      '198X/1994',
      '1988/1994',
      '1988-05-04/1988-06',
      '1988~/1994?',
      '../1991',
      '1991/..',
      '/1991',
      '1991/',
    ],
  ].map(date => [`the date ${date}`, [event({date})]] as const),
  ['a date and its end', [event({date: '1988-05', end: '1988-06'})]],
  ['an open end', [event({date: '1988', end: '..'})]],
  ['no source', [event({source: undefined})]],
  ['what is expected, without a date', [event({date: undefined, status: 'expected'})]],
  ['several languages', [event({title: {en: 'A', hy: 'Ա'}, summary: {en: 'B'}})]],
  [
    'all that events have',
    [event({id: 'a', displayDate: 'then', group: 'g', tags: ['t'], corrections: [{note: 'n'}]})],
  ],
  [
    'sources of its own',
    {title: 'T', description: 'D', lang: 'en', sources: {a: PAPER}, events: [citing('a')]},
  ],
  ['a source by its address', {sources: {a: PAPER}, events: [citing(PAPER.url)]}],
  ['a list of sources', {sources: [{...PAPER, id: 'a'}], events: [citing('a')]}],
  ['a source that is a text', {sources: {a: 'Letters', b: SITE}, events: [citing('a')]}],
  ['a source in place', [citing(PAPER), citing(PAPER)]],
  ['a source in place, quoted', [citing({...PAPER, quote: 'q', note: 'n', stance: 'disputes'})]],
  ['a citation', {sources: {a: PAPER}, events: [citing({source: 'a', quote: 'q', locator: 5})]}],
  ['authors', [citing({...PAPER, author: ['Ann Lee', 'Bo Kim']})]],
  ['a newspaper’s article', [citing({...PAPER, type: 'article-newspaper', lang: 'hy'})]],
  ['a page that was seen', [citing({...PAPER, type: 'webpage', accessed: '2026-11-21'})]],
  ['a copy', [citing({...PAPER, archive: {url: `${SITE}b`, date: '2026-11-21'}})]],
  ['groups', {groups: {a: {label: 'A'}, b: 'B'}, events: [event({group: 'a'})]}],
];

/** What takes more than a page has at once. */
export const RARE: readonly (readonly [about: string, document: unknown])[] = [
  ...[
    ...[
      '1XXX',
      '1988-XX',
      '1988-21',
      '-0043',
      'Y12345',
      '?1988',
      '1988-05~-04',
      '[1988,1991]',
      '{1988}',
    ],
    ...['1988-05-04T12:00', '1988-05-04T12Z', '1988/1991/1994', '1994/1988', '../..', 'then', 5.5],
    ...['2021-02-29', '2016-13', '1988-5', -43, 12345, ' 1988', '198X-05/1994', '1950S2'],
  ].map(date => [`the date ${date}`, [event({date})]] as const),
  ['the Julian calendar', [event({calendar: 'julian'})]],
  ['a Julian day', [event({date: '1900-02-29', calendar: 'julian'})]],
  ['an image', [event({image: {src: 'a.png', alt: 'A'}})]],
  ['a recording', [event({media: 'a.mp3'})]],
  ['a book', [citing({...PAPER, type: 'book'})]],
  ['an article of a journal', [citing({...PAPER, type: 'article-journal', volume: 5})]],
  ['a larger work', [citing({...PAPER, container: 'The Paper on Sunday'})]],
  ['parts of a name', [citing({...PAPER, author: {family: 'Lee'}})]],
  ['parts of a date', [citing({...PAPER, published: {'date-parts': [[2025]]}})]],
  ['a DOI', [citing({title: 'A', doi: '10.1000/182'})]],
  ['an address that is one', [citing('https://doi.org/10.1000/182')]],
  ['an address with one in it', [citing('https://example.org/?to=//doi.org/10.1000/182')]],
  ['an address of the page', [citing('/a')]],
  ['an address without a scheme', [citing('www.example.org')]],
  ['an address that is not linked', [citing('javascript:0')]],
  ['white space around an address', [citing(` ${SITE}`)]],
  ['a source that is gone', [citing({...PAPER, gone: true})]],
  ['a field of CSL-JSON', [citing({...PAPER, page: '5'})]],
  ['a field that nobody knows', [event({titel: 'A'})]],
  ['the wrong type', [event({summary: 5})]],
  ['no title', [event({title: ''})]],
  ['no date', [event({date: ''})]],
  ['a source that nothing describes', [citing('nobody')]],
  ['no events', []],
  ['no timeline', 5],
];

/** Documents made of parts of all of these and of the corpus, repeatably. */
export function* mixDocuments(count: number, seed = 9): Generator<unknown, void, void> {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const all = [...PLAIN, ...RARE, ...CORPUS.map(({name, document}) => [name, document] as const)];
  for (let i = 0; i < count; i++) {
    const some = Array.from({length: 1 + Math.floor(next() * 3)}, () => pick(all)[1]);
    const {sources, groups} = Object(pick(some));
    const events = some.flatMap(eventsOf);
    yield next() < 0.5 ? events : {sources, groups, events};
  }
}

function eventsOf(document: unknown): readonly unknown[] {
  const events: unknown = Array.isArray(document) ? document : Object(document).events;
  return Array.isArray(events) ? events : [];
}
