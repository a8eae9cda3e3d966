import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../model/parse.ts';
import {formatJsonLd} from './jsonld.ts';

const read = (document: unknown, lang = 'en') =>
  JSON.parse(formatJsonLd(parseTimeline(document).timeline, lang));

/** The only event of a timeline. */
const eventOf = (event: object) => read([event]).itemListElement[0].item;

describe('a timeline as JSON-LD', () => {
  it('is a list of events, each the subject of its sources', () => {
    expect(
      read({
        title: {en: 'The train', hy: 'Գնացքը'},
        description: 'How it came.',
        sources: {
          paper: {
            type: 'article-newspaper',
            title: 'It runs',
            author: ['The desk', {family: 'Pak', given: 'Alina', suffix: 'Jr.'}],
            publisher: 'The Paper',
            url: 'https://example.org/a',
            doi: '10.1000/182',
            published: '2025-10',
            archive: 'https://archive.example/1',
            lang: 'en',
          },
          book: {type: 'book', title: 'B', published: '1988~', doi: '10.1000/183'},
        },
        events: [
          {
            date: '2025-08-08',
            title: 'Summit',
            summary: 'They meet.',
            image: {src: 'a.jpg', alt: 'Hands', credit: 'Someone'},
            media: [
              {src: 'b.jpg', alt: ''},
              'film.mp4',
              {src: 'data:image/png;base64,AA', alt: 'x'},
            ],
            citations: ['paper', {source: 'paper', quote: 'q'}, 'book', 'unknown'],
          },
          {date: '2025-10', citations: [{source: 'paper', stance: 'disputes'}]},
        ],
      }),
    ).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: 'The train',
      description: 'How it came.',
      numberOfItems: 2,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Event',
            name: 'Summit',
            description: 'They meet.',
            startDate: '2025-08-08',
            image: [
              {
                '@type': 'ImageObject',
                contentUrl: 'a.jpg',
                caption: 'Hands',
                creditText: 'Someone',
              },
              {'@type': 'ImageObject', contentUrl: 'b.jpg'},
            ],
            subjectOf: [
              {
                '@type': 'NewsArticle',
                '@id': '_:source1',
                name: 'It runs',
                author: [
                  'The desk',
                  {'@type': 'Person', name: 'Alina Pak Jr.', givenName: 'Alina', familyName: 'Pak'},
                ],
                publisher: 'The Paper',
                isPartOf: {'@type': 'CreativeWork', name: 'The Paper'},
                datePublished: '2025-10',
                inLanguage: 'en',
                identifier: 'doi:10.1000/182',
                url: 'https://example.org/a',
                archivedAt: 'https://archive.example/1',
              },
              {
                '@type': 'Book',
                '@id': '_:source2',
                name: 'B',
                identifier: 'doi:10.1000/183',
                url: 'https://doi.org/10.1000/183',
              },
            ],
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'Event',
            startDate: '2025-10',
            subjectOf: [{'@type': 'NewsArticle', '@id': '_:source1'}],
          },
        },
      ],
    });
  });

  const DATES: readonly (readonly [event: object, start?: string | undefined, end?: string])[] = [
    [{date: '1988'}, '1988'],
    [{date: '2025-08'}, '2025-08'],
    [{date: '2025-08-08'}, '2025-08-08'],
    [{date: '2025-08-08T10:30'}, '2025-08-08T10:30'],
    [{date: '2025-08-08T10:30:15+04:00'}, '2025-08-08T10:30:15+04:00'],
    [{date: '2025-08-08T10:30Z'}, '2025-08-08T10:30Z'],
    [{date: '1988/1994'}, '1988', '1994'],
    [{date: '2025-08-08', end: '2025-08-09'}, '2025-08-08', '2025-08-09'],
    [{date: '1988/..'}, '1988'],
    [{date: '../1991'}, undefined, '1991'],
    [{date: '1988~/1994'}, undefined, '1994'],
    [{date: '1988/1994?'}, '1988'],
    [{date: '1900-02-29', calendar: 'julian'}, '1900-03-13'],
    [{date: '1900-02', calendar: 'julian'}],
    [{date: '1900-02-29~', calendar: 'julian'}],
    [{date: '1988~'}],
    [{date: '1988?'}],
    [{date: '~1988'}],
    [{date: '2004-06~-11'}],
    [{date: '198X'}],
    [{date: '2004-XX'}],
    [{date: '2001-21'}],
    [{date: '2001-34'}],
    [{date: '[1667,1668]'}],
    [{date: '0000'}],
    [{date: '-0043'}],
    [{date: 'Y17000'}],
    [{date: '1950S2'}],
    [{date: '2016-13'}],
    [{date: '2025-08-08', end: 'soon'}],
    [{status: 'expected'}],
  ];
  for (const [event, startDate, endDate] of DATES) {
    it(`dates ${JSON.stringify(event)}`, () => {
      const {startDate: start, endDate: end} = eventOf({title: 'A', ...event});
      expect([start, end]).to.deep.equal([startDate, endDate]);
    });
  }

  it('can stand in a script element', () => {
    const title = '</script><!--<script>]]>\u2028&amp;';
    const json = formatJsonLd(parseTimeline([{title}]).timeline, 'en');
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${json}</script><p>`,
      'text/html',
    );
    expect(page.querySelectorAll('*').length).to.equal(5);
    expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).to.have.nested.property(
      'itemListElement[0].item.name',
      title,
    );
  });

  it('names no address that must not be linked', () => {
    const {subjectOf, image} = eventOf({
      source: {title: 'A', url: 'javascript:alert(1)'},
      image: {src: 'javascript:alert(2)', alt: 'B'},
    });
    expect(subjectOf).to.deep.equal([{'@type': 'CreativeWork', '@id': '_:source1', name: 'A'}]);
    expect(image).to.equal(undefined);
  });
});
