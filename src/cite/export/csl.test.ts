import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../model/parse.ts';
import type {Source} from '../../model/types.ts';
import {cslItem, cslItems, timelineItem} from './csl.ts';

/** The source that an author described so. */
const sourceOf = (described: unknown): Source =>
  parseTimeline({sources: {a: described}, events: []}).timeline.sources.a as Source;

/** What it is as an item, but for its id. */
function itemOf(described: unknown, lang = 'en', base?: string) {
  const {id, ...item} = cslItem(sourceOf(described), lang, base);
  expect(id).to.equal('a');
  return item;
}

describe('a source as CSL-JSON', () => {
  const CASES: readonly (readonly [what: string, described: unknown, item: object])[] = [
    ['nothing', {}, {type: 'document'}],
    ['only a title', 'A title', {type: 'document', title: 'A title'}],
    [
      'only an address',
      'https://example.org/a?b#c',
      {type: 'webpage', URL: 'https://example.org/a?b#c'},
    ],
    ['only a DOI', {doi: '10.1000/182'}, {type: 'document', DOI: '10.1000/182'}],
    [
      'a DOI as address',
      {url: 'https://doi.org/10.1000/182'},
      {type: 'document', DOI: '10.1000/182'},
    ],
    [
      'an encoded DOI',
      'https://dx.doi.org/10.1000/18%3C2%3E',
      {type: 'document', DOI: '10.1000/18<2>'},
    ],
    [
      'a DOI beside an address',
      {url: 'https://example.org/', DOI: 'doi:10.1000/182'},
      {type: 'document', DOI: '10.1000/182', URL: 'https://example.org/'},
    ],
    [
      'a mail address',
      {url: 'mailto:a@example.org'},
      {type: 'document', URL: 'mailto:a@example.org'},
    ],
    [
      'an address that must not be linked',
      {title: 'A', url: 'javascript:alert(1)'},
      {type: 'document', title: 'A', note: 'javascript:alert(1)'},
    ],
    [
      'a type that CSL-JSON has not',
      {type: 'fresco', title: 'A'},
      {type: 'document', genre: 'fresco', title: 'A'},
    ],
    [
      'a type that every object has',
      {type: 'constructor'},
      {type: 'document', genre: 'constructor'},
    ],
    [
      'names',
      {
        author: [
          'Ann Lee',
          {family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van', suffix: 'Jr.'},
          ' ',
        ],
      },
      {
        type: 'document',
        author: [
          {literal: 'Ann Lee'},
          {family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van', suffix: 'Jr.'},
        ],
      },
    ],
    [
      'a newspaper',
      {type: 'article-newspaper', publisher: 'The Paper'},
      {type: 'article-newspaper', publisher: 'The Paper', 'container-title': 'The Paper'},
    ],
    [
      'a chapter',
      {type: 'chapter', publisher: 'P', container: 'B', lang: 'hy-am'},
      {type: 'chapter', publisher: 'P', 'container-title': 'B', language: 'hy-AM'},
    ],
    [
      'a copy in an archive',
      {url: 'https://example.org/', archive: {url: 'https://archive.example/1', date: '2025'}},
      {type: 'webpage', URL: 'https://example.org/', archive_location: 'https://archive.example/1'},
    ],
    [
      'a copy of what is gone',
      {url: 'https://example.org/', gone: true, archive: 'https://archive.example/1'},
      {
        type: 'webpage',
        URL: 'https://archive.example/1',
        archive_location: 'https://archive.example/1',
        note: 'https://example.org/',
      },
    ],
    [
      'an item of CSL-JSON',
      {
        type: 'article-journal',
        title: 'T',
        'container-title': 'J',
        volume: 3,
        page: '12-15',
        issued: {'date-parts': [['2020', 5]], circa: 1},
        accessed: {'date-parts': [[2021]]},
        editor: [{family: 'E'}],
        archive: 'National Archives',
        language: 'en',
        abstract: 'A <i>b</i>',
        custom: {own: [1]},
        URL: 'https://example.org/',
      },
      {
        type: 'article-journal',
        title: 'T',
        'container-title': 'J',
        volume: '3',
        page: '12-15',
        issued: {'date-parts': [['2020', 5]], circa: 1},
        accessed: {'date-parts': [[2021]]},
        editor: [{family: 'E'}],
        archive: 'National Archives',
        language: 'en',
        abstract: 'A <i>b</i>',
        custom: {own: [1]},
        URL: 'https://example.org/',
      },
    ],
  ];
  for (const [what, described, item] of CASES) {
    it(what, () => expect(itemOf(described)).to.deep.equal(item));
  }

  const DATES: readonly (readonly [date: unknown, issued: object | undefined])[] = [
    ['2025', {'date-parts': [[2025]]}],
    [2025, {'date-parts': [[2025]]}],
    ['2025-10', {'date-parts': [[2025, 10]]}],
    ['2025-10-08', {'date-parts': [[2025, 10, 8]]}],
    ['2025-10-08T23:30+04:00', {'date-parts': [[2025, 10, 8]]}],
    ['2025-10-08T23:30Z', {'date-parts': [[2025, 10, 8]]}],
    ['2004-XX', {'date-parts': [[2004]]}],
    ['2004-10-XX', {'date-parts': [[2004, 10]]}],
    ['1988~', {'date-parts': [[1988]], circa: true}],
    ['1988?', {'date-parts': [[1988]], circa: true}],
    ['2004-06~-11', {'date-parts': [[2004, 6, 11]], circa: true}],
    ['1988/1994', {'date-parts': [[1988], [1994]]}],
    ['1988~/1994-05', {'date-parts': [[1988], [1994, 5]], circa: true}],
    ['2001-21', {'date-parts': [[2001]], season: 1}],
    ['2001-24', {'date-parts': [[2001]], season: 4}],
    ['2001-29', {'date-parts': [[2001]], season: 1}],
    ['2001-34', {'date-parts': [[2001]]}],
    ['2001-21/2001-22', {literal: '2001-21/2001-22'}],
    ['0000', {'date-parts': [[-1]]}],
    ['-0043-03-15', {'date-parts': [[-44, 3, 15]]}],
    ['Y17000', {'date-parts': [[17000]]}],
    ['198X', {literal: '198X'}],
    ['2004-XX-15', {literal: '2004-XX-15'}],
    ['1950S2', {literal: '1950S2'}],
    ['1988/..', {literal: '1988/..'}],
    ['[1667,1668]', {literal: '[1667,1668]'}],
    ['last autumn', {literal: 'last autumn'}],
    ['', undefined],
  ];
  for (const [date, issued] of DATES) {
    it(`the date ${date}`, () => {
      expect(itemOf({published: date}).issued).to.deep.equal(issued);
      expect(itemOf({accessed: date}).accessed).to.deep.equal(issued);
    });
  }

  it('takes texts in the language asked for', () => {
    const described = {title: {en: 'A', hy: 'Ա'}, publisher: {en: 'B', hy: 'Բ'}};
    expect(itemOf(described, 'hy')).to.include({title: 'Ա', publisher: 'Բ'});
  });

  it('resolves relative addresses against the page', () => {
    expect(itemOf({url: '/b'}, 'en', 'https://example.org/a')).to.include({
      URL: 'https://example.org/b',
    });
    expect(itemOf({url: '/b'}, 'en', 'no address')).to.include({URL: '/b'});
    expect(itemOf({url: '/b'})).to.include({URL: '/b'});
  });

  it('leaves out what an entry says of its use, and sources of which only the id is known', () => {
    const {timeline} = parseTimeline([
      {
        date: 2025,
        citations: [
          {title: 'A', quote: 'q', prefix: 'p', suffix: 's', stance: 'disputes', locator: 3},
          'b',
        ],
      },
    ]);
    expect(cslItems(Object.values(timeline.sources), 'en')).to.deep.equal([
      {id: 'source-1', type: 'document', title: 'A'},
    ]);
  });

  it('stands what JSON cannot hold', () => {
    const circle: Record<string, unknown> = {title: 'A', medium: 10n};
    circle.custom = circle;
    Object.defineProperty(circle, 'note', {
      enumerable: true,
      get() {
        throw Error();
      },
    });
    Object.defineProperty(circle, '__proto__', {enumerable: true, value: {type: 'book'}});
    const item = itemOf(circle);
    expect(Object.keys(item)).to.have.members(['type', 'title', '__proto__']);
    expect(item.type).to.equal('document');
  });

  it('changes nothing of what the author gave', () => {
    const described = {issued: {'date-parts': [[2020]]}, author: [{family: 'A'}], custom: {a: 1}};
    const item = itemOf(described);
    expect(item.issued).to.deep.equal(described.issued);
    expect(item.issued).not.to.equal(described.issued);
    expect(item.custom).not.to.equal(described.custom);
  });
});

it('a timeline can be cited itself', () => {
  expect(
    timelineItem(
      {
        title: {en: 'The first train', hy: 'Գնացքը'},
        url: 'https://example.org/train',
        accessed: '2026-11-22',
        container: 'Example',
        authors: [{literal: 'The newsroom'}],
        lang: 'en',
      },
      'en',
    ),
  ).to.deep.equal({
    id: 'timeline',
    type: 'webpage',
    title: 'The first train',
    'container-title': 'Example',
    author: [{literal: 'The newsroom'}],
    URL: 'https://example.org/train',
    accessed: {'date-parts': [[2026, 11, 22]]},
    language: 'en',
  });
  expect(timelineItem({}, 'en')).to.deep.equal({id: 'timeline', type: 'webpage'});
});
