import {expect} from '@open-wc/testing';
import {parseTimeline} from '../../model/parse.ts';
import {formatJsonLd} from './jsonld.ts';
import {isWork} from './works.ts';

const read = (document: unknown, lang = 'en', ...options: [object?]) =>
  JSON.parse(formatJsonLd(parseTimeline(document).timeline, lang, ...options));

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
                publisher: {'@type': 'Organization', name: 'The Paper'},
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

  it('makes addresses absolute, if told from where', () => {
    const document = [
      {
        source: {title: 'A', url: 'a.html', archive: {url: '/copy'}},
        image: {src: '../b.jpg', alt: ''},
        citations: [{title: 'B', url: 'mailto:a@b.example'}, 'https://EXAMPLE.org/ä', '10.1000/1'],
      },
    ];
    const {image, subjectOf} = read(document, 'en', {base: 'https://example.org/page/1'})
      .itemListElement[0].item;
    expect(image[0].contentUrl).to.equal('https://example.org/b.jpg');
    expect(subjectOf.map(({url, archivedAt}: Thing) => [url, archivedAt])).to.deep.equal([
      ['https://example.org/page/a.html', 'https://example.org/copy'],
      ['mailto:a@b.example', undefined],
      ['https://EXAMPLE.org/ä', undefined],
      ['https://doi.org/10.1000/1', undefined],
    ]);
  });

  it('describes no more works than it is told to, and each as often as it is cited', () => {
    const document = {
      sources: {a: {title: 'A'}, b: {title: 'B'}, c: {title: 'C'}},
      events: [{citations: ['a', 'b']}, {citations: ['c', 'a']}, {source: 'c'}],
    };
    const events = read(document, 'en', {mostWorks: 2}).itemListElement;
    const works = events.map(({item}: {item: Thing}) => item.subjectOf);
    expect(works.map((some?: Thing[]) => some?.map(work => work['@id']))).to.deep.equal([
      ['_:source1', '_:source2'],
      ['_:source1'],
      undefined,
    ]);
  });

  it('tells how many events there are, of which it has the first', () => {
    const {timeline} = parseTimeline([{title: 'A'}]);
    const {numberOfItems, itemListElement} = JSON.parse(
      formatJsonLd({...timeline, count: 100_000}, 'en'),
    );
    expect([numberOfItems, itemListElement.length]).to.deep.equal([100_000, 1]);
  });

  it('says only what schema.org has words for', () => {
    const sources = Object.fromEntries(
      TYPES.map(type => [
        type,
        {
          ...{type, title: 'T', author: ['A', {family: 'F', given: 'G'}], publisher: 'P'},
          ...{container: 'C', published: '2001', lang: 'hy', doi: '10.1000/1'},
          ...{url: `https://example.org/${type}`, archive: 'https://example.org/copy'},
        },
      ]),
    );
    const list = read({
      ...{title: 'T', description: 'D', sources},
      events: [
        {
          ...{title: 'E', summary: 'S', date: '2001/2002-03-04T05:06Z', citations: TYPES},
          image: {src: 'https://example.org/a.jpg', alt: 'A', credit: 'C'},
        },
      ],
    });
    expect(TYPES.every(isWork)).to.equal(true);
    expect(list['@context']).to.equal('https://schema.org');
    expect(findWrong(list, 'ItemList')).to.deep.equal([]);
    expect(list.itemListElement[0].item.subjectOf).to.have.length(TYPES.length);
  });
});

type Thing = Readonly<Record<string, unknown>>;

/** All that CSL-JSON has. */
const TYPES = (
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic ' +
  'collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic ' +
  'hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet ' +
  'paper-conference patent performance periodical personal_communication post post-weblog ' +
  'regulation report review review-book software song speech standard thesis treaty webpage'
).split(' ');

/** The types of schema.org that are creative works, of those that are made here. */
const CREATIVE_WORKS =
  /^(?:CreativeWork|Article|BlogPosting|Book|Chapter|Collection|Dataset|ImageObject|Legislation|Manuscript|Map|Message|Movie|MusicRecording|NewsArticle|Periodical|Report|Review|ScholarlyArticle|SheetMusic|SocialMediaPosting|SoftwareApplication|Thesis|VisualArtwork|WebPage)$/;
const DATE = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const TEXT = /\S/;
const URL = /^(https?|mailto):/;

/** The properties of each kind of thing, and what schema.org expects of them: a text, or a thing. */
const WORDS: Readonly<Record<string, Readonly<Record<string, RegExp | readonly string[]>>>> = {
  Thing: {name: TEXT, description: TEXT, image: ['ImageObject'], subjectOf: ['CreativeWork']},
  ItemList: {numberOfItems: /^\d+$/, itemListElement: ['ListItem']},
  ListItem: {position: /^\d+$/, item: ['Event']},
  Event: {startDate: DATE, endDate: DATE},
  CreativeWork: {
    ...{url: URL, identifier: TEXT, archivedAt: URL, inLanguage: /^[a-z]{2,3}\b/},
    ...{datePublished: DATE, author: ['Person', 'Text'], publisher: ['Organization']},
    ...{isPartOf: ['CreativeWork'], creditText: TEXT},
  },
  ImageObject: {contentUrl: URL, caption: TEXT},
  Person: {givenName: TEXT, familyName: TEXT},
  Organization: {},
};

/** Where a thing is not of the kind that is expected, or says what its kind has no words for. */
function findWrong(thing: unknown, ...expected: readonly string[]): string[] {
  if (typeof thing === 'string') return expected.includes('Text') ? [] : [`text ${thing}`];
  const {'@type': type, '@id': id = '_:', '@context': _, ...said} = thing as Thing;
  const kinds = [String(type), ...(CREATIVE_WORKS.test(String(type)) ? ['CreativeWork'] : [])];
  const isWrong = !kinds.some(kind => expected.includes(kind)) || !/^_:/.test(String(id));
  const words: (typeof WORDS)[string] = Object.assign(
    {},
    ...['Thing', ...kinds].map(kind => WORDS[kind]),
  );
  return [
    ...(isWrong ? [`${type} for ${expected}`] : []),
    ...Object.entries(said).flatMap(([name, value]) => {
      const known = words[name];
      if (!known) return [`${type}.${name}`];
      return [value].flat().flatMap(one => {
        if (Array.isArray(known)) return findWrong(one, ...known);
        return (known as RegExp).test(String(one)) ? [] : [`${type}.${name}: ${one}`];
      });
    }),
  ];
}
