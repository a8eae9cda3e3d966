/**
 * Documents, good and bad, each with every problem that parsing finds in it, as `code path`. For
 * tests: of the parser, and of its agreement with the schema.
 */

export interface Sample {
  readonly name: string;
  readonly document: unknown;
  readonly problems: readonly string[];
}

const SOURCE = 'https://example.org/a';

/** Each field once and as it should be, which makes it a good one to break. */
export const COMPLETE = {
  $schema: 'https://example.org/timeline.schema.json',
  title: {en: 'From the summit to the first train', hy: 'Գագաթնաժողովից առաջին գնացքը'},
  description: 'How freight came to cross the border again.',
  lang: 'en',
  sources: {
    paper: {
      type: 'article-newspaper',
      title: 'First train arrives',
      author: ['Alina Pak', {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}],
      publisher: 'The Paper',
      container: 'The Paper on Sunday',
      url: 'https://example.org/first',
      doi: '10.1000/182',
      published: '2025-10',
      accessed: '2026-11-21',
      archive: {url: 'https://archive.example/first', date: '2025-11-01'},
      gone: true,
      lang: 'en-GB',
    },
    book: {
      type: 'book',
      title: 'On the border',
      author: 'Someone',
      'container-title': 'A series',
      URL: '/book',
      DOI: 'https://doi.org/10.1000/183',
      issued: {'date-parts': [[2020, 5]]},
      language: 'ru',
    },
  },
  groups: {trade: {label: {en: 'Trade'}}, war: 'War'},
  events: [
    {
      id: 'summit',
      date: '2025-08-08',
      end: '2025-08-09',
      calendar: 'gregorian',
      displayDate: 'in August',
      title: 'Summit',
      summary: {en: 'They meet.'},
      status: 'happened',
      group: 'trade',
      tags: ['rail', 'grain'],
      image: {
        src: 'summit.jpg',
        alt: '',
        credit: 'Someone',
        width: 1200,
        height: 800,
        srcset: 'summit-small.jpg 480w, summit.jpg 1200w',
        sizes: '100vw',
      },
      media: [
        'speech.mp3',
        {
          src: '/film',
          type: 'video',
          title: {en: 'The summit'},
          alt: 'They shake hands.',
          credit: 'Someone',
          width: 1280,
          height: 720,
          poster: 'poster.jpg',
          tracks: [
            {src: 'film.vtt', lang: 'en', label: {en: 'English'}, kind: 'captions'},
            'film.hy.vtt',
          ],
        },
        {src: 'map.png', alt: 'A map.', srcset: 'map@2x.png 2x', sizes: '50vw'},
      ],
      source: 'book',
      citations: [
        'paper',
        'www.example.org/b',
        {source: 'paper', quote: 'to the letter', stance: 'disputes', note: 'n', locator: 'p. 3'},
        {source: 'book', quote: 'q', prefix: 'before it', suffix: {en: 'after it'}},
        {source: {title: 'A third', url: 'https://example.org/third'}, locator: 12},
        {
          title: 'Another',
          publisher: 'Someone',
          quote: 'q',
          prefix: 'p',
          suffix: 's',
          stance: 'mentions',
        },
      ],
      corrections: [{date: '2025-11-07', note: 'Was a day later.'}, 'A name was misspelt.'],
    },
    {
      title: {en: 'A train', de: 'Ein Zug'},
      date: 2025,
      source: 10,
      image: 'data:image/png;base64,',
    },
    {title: 'Another train', status: 'expected', source: [{url: 'https://example.org/c'}, 'book']},
    {title: 'Long ago', date: '1900-02-29', calendar: 'julian', citations: SOURCE, tags: 'old'},
  ],
};

/** A timeline of one event. */
const event = (name: string, fields: object, problems: readonly string[] = []): Sample => ({
  name,
  document: [{date: '2025-08-08', title: 'A', source: SOURCE, ...fields}],
  problems,
});

/** A timeline whose one event cites `a`. */
const source = (name: string, a: unknown, problems: readonly string[] = []): Sample => ({
  name,
  document: {sources: {a}, events: [{date: '2025', title: 'A', source: 'a'}]},
  problems,
});

export const CORPUS: readonly Sample[] = [
  {
    name: 'each field',
    document: COMPLETE,
    problems: ['source-unknown events[1].source', 'image-alt-missing events[1].image'],
  },

  // What is no timeline.
  {name: 'a number', document: 42, problems: ['not-a-timeline ']},
  {name: 'a text', document: '[]', problems: ['not-a-timeline ']},
  {name: 'null', document: null, problems: ['not-a-timeline ']},
  {name: 'an empty list', document: [], problems: ['events-empty events']},
  {name: 'no events in an object', document: {events: []}, problems: ['events-empty events']},
  {name: 'an object of nothing', document: {}, problems: ['events-missing events']},
  {
    name: 'a number of events',
    document: {title: 'T', events: 5},
    problems: ['events-missing events'],
  },
  {
    name: 'an event in place of a list',
    document: {events: {title: 'A', date: '2025', source: SOURCE}},
    problems: ['events-missing events'],
  },
  {
    name: 'misspelt in the document',
    document: {titel: 'T', events: [{title: 'A', date: '2025', source: SOURCE}]},
    problems: ['unknown-field titel'],
  },
  {
    name: 'no language',
    document: {lang: 'en_US', events: [{title: 'A', date: '2025', source: SOURCE}]},
    problems: ['field-type lang'],
  },

  // Events.
  event('the smallest', {}),
  {
    name: 'what is no event',
    document: ['A', 5, null, []],
    problems: [
      'event-not-object events[0]',
      'date-missing events[0]',
      'citation-missing events[0]',
      'event-not-object events[1]',
      'date-missing events[1]',
      'citation-missing events[1]',
      'event-not-object events[2]',
      'event-not-object events[3]',
      'date-missing events[3]',
      'citation-missing events[3]',
    ],
  },
  {
    name: 'an event of nothing',
    document: [{}],
    problems: ['title-missing events[0]', 'date-missing events[0]', 'citation-missing events[0]'],
  },
  {
    name: 'an announcement without a date',
    document: [{title: 'A', status: 'expected', source: SOURCE}],
    problems: [],
  },
  event('a blank title', {title: ' '}, ['title-missing events[0]']),
  event('a title in no language', {title: {}}, ['title-missing events[0]']),
  event('a title blank in all', {title: {en: '', de: '\n'}}, ['title-missing events[0]']),
  event('a title blank in one', {title: {en: 'A', de: ''}}),
  event('a title of the wrong type', {title: 5}, ['field-type events[0].title']),
  event('a text of the wrong type in a language', {title: {en: 'A', de: 5}}, [
    'field-type events[0].title.de',
  ]),
  event('markup', {title: '<b>A</b>', summary: '<img src=x onerror=alert(1)>'}),
  event('misspelt', {titel: 'B'}, ['unknown-field events[0].titel']),
  event('null', {summary: null}, ['field-type events[0].summary']),
  event('a list of texts', {summary: ['a', 'b']}, ['field-type events[0].summary']),
  event('a number for an id and a group', {id: 1, group: 2}),
  event('an unknown status', {status: 'planned'}, ['status-unknown events[0].status']),
  event('one tag, not a text', {tags: 5}, ['field-type events[0].tags']),
  event('a tag of the wrong type', {tags: ['a', 1991]}, ['field-type events[0].tags[1]']),
  event('corrections of the wrong types', {corrections: [5, {nota: 'n', date: 'today'}]}, [
    'field-type events[0].corrections[0]',
    'unknown-field events[0].corrections[1].nota',
    'date-unreadable events[0].corrections[1].date',
  ]),
  {
    name: 'an id twice',
    document: [
      {id: 'a', title: 'A', date: '2025', source: SOURCE},
      {id: 'a', title: 'B', date: '2025', source: SOURCE},
    ],
    problems: ['id-duplicate events[1].id'],
  },

  // Dates.
  event('no such day', {date: '2021-02-29'}, ['date-unreadable events[0].date']),
  event('no such month', {date: '2016-13'}, ['date-unreadable events[0].date']),
  event('words', {date: 'August 8'}, ['date-unreadable events[0].date']),
  event('a year of many digits', {date: -4500000000}),
  event('no whole year', {date: 2025.5}, ['date-unreadable events[0].date']),
  event('a year beyond reckoning', {date: 1e15}, ['date-unreadable events[0].date']),
  event('a date of the wrong type', {date: true}, [
    'field-type events[0].date',
    'date-unreadable events[0].date',
  ]),
  event('a blank date', {date: ''}, ['date-missing events[0]']),
  event('no date at all', {date: null}, ['field-type events[0].date', 'date-missing events[0]']),
  event('a date and its end', {end: '2025-08-10'}),
  event('an open end', {end: '..'}),
  event('a blank end', {end: ''}),
  event('an end alone', {date: '', end: '2025'}),
  event('an end before the start', {end: '2025-08-07'}, ['end-before-start events[0].end']),
  event('an end that is no date', {end: 'soon'}, ['end-unreadable events[0].end']),
  event('an end of an interval', {date: '1988/1994', end: '1995'}, ['end-unusable events[0].end']),
  event('an open end of an interval', {date: '1988/1994', end: '..'}, [
    'end-unusable events[0].end',
  ]),
  event('an interval as the end', {end: '2026/2027'}, ['end-unusable events[0].end']),
  event('neither start nor end', {date: 'then', end: 'soon'}, [
    'date-unreadable events[0].date',
    'end-unreadable events[0].end',
  ]),
  event('a Julian leap day', {date: '1900-02-29', calendar: 'julian'}),
  event('a leap day that is not Gregorian', {date: '1900-02-29'}, [
    'date-unreadable events[0].date',
  ]),
  event('an unknown calendar', {calendar: 'hebrew'}, ['calendar-unknown events[0].calendar']),

  // Images.
  event('an image', {image: {src: '/a.png', alt: 'A.'}}),
  event('an image without a text', {image: {src: '/a.png'}}, ['image-alt-missing events[0].image']),
  event('an image that only decorates', {image: {src: '/a.png', alt: ''}}),
  event('an image without an address', {image: {alt: 'A.'}}, ['field-type events[0].image.src']),
  event('an image that is a page', {image: {src: 'data:text/html,a', alt: 'A.'}}, [
    'address-unsafe events[0].image.src',
  ]),
  event('an image of no size', {image: {src: 'a', alt: '', width: '5', height: 0, wide: 1}}, [
    'field-type events[0].image.width',
    'field-type events[0].image.height',
    'unknown-field events[0].image.wide',
  ]),

  // Media.
  event('a recording, not in a list', {media: 'a.mp3'}),
  event('a page', {media: {src: 'https://example.org/a', title: 'A'}}),
  event('media that are none', {media: [5, null, ''], image: undefined}, [
    'field-type events[0].media[0]',
    'field-type events[0].media[1]',
    'field-type events[0].media[1].src',
    'field-type events[0].media[2].src',
  ]),
  event('media without an address', {media: {title: 'A', type: 'video'}}, [
    'field-type events[0].media.src',
  ]),
  event('media of no safe address', {media: ['javascript:0', {src: 'data:text/html,a'}]}, [
    'address-unsafe events[0].media[0]',
    'address-unsafe events[0].media[1].src',
  ]),
  event('an image among media', {media: ['a.jpg', {src: '/a', type: 'image'}]}, [
    'image-alt-missing events[0].media[0]',
    'image-alt-missing events[0].media[1]',
  ]),
  event('media of an unknown type', {media: {src: 'a', type: 'film', poster: 'data:,', by: 'A'}}, [
    'field-type events[0].media.type',
    'address-unsafe events[0].media.poster',
    'unknown-field events[0].media.by',
  ]),
  event('sizes of an image that are not safe', {image: {src: 'a', alt: '', srcset: 'b 2x, c:d'}}, [
    'address-unsafe events[0].image.srcset',
  ]),
  event('tracks of every kind', {
    media: {
      src: 'a.mp4',
      tracks: ['subtitles', 'captions', 'chapters'].map(kind => ({src: 'a', kind})),
    },
  }),
  event(
    'tracks that are none',
    {media: {src: 'a.mp4', tracks: [5, '', {lang: 'x y'}, {src: 'a', kind: 'song'}, 'vbscript:0']}},
    [
      'field-type events[0].media.tracks[0]',
      'field-type events[0].media.tracks[1].src',
      'field-type events[0].media.tracks[2].lang',
      'field-type events[0].media.tracks[2].src',
      'field-type events[0].media.tracks[3].kind',
      'address-unsafe events[0].media.tracks[4]',
    ],
  ),

  // Citations.
  event('no source', {source: ''}, ['citation-missing events[0]']),
  event('no citations', {source: undefined, citations: []}, ['citation-missing events[0]']),
  event('an unknown source', {source: 'nobody'}, ['source-unknown events[0].source']),
  event('a script as the address', {source: 'javascript:alert(1)'}, [
    'address-unsafe events[0].source',
  ]),
  event('a script in disguise', {source: {title: 'A', url: ' java\nscript:alert(1)'}}, [
    'address-unsafe events[0].source.url',
  ]),
  event('a source of the wrong type', {source: [true, null]}, [
    'field-type events[0].source[0]',
    'source-unknown events[0].source[0]',
    'field-type events[0].source[1]',
  ]),
  event('a citation that names nothing', {citations: [{quote: 'q'}, {source: '', quote: 'q'}]}, [
    'source-empty events[0].citations[0]',
    'source-empty events[0].citations[1]',
  ]),
  event('a citation, misspelt', {citations: {source: SOURCE, qoute: 'q'}}, [
    'unknown-field events[0].citations.qoute',
  ]),
  event('an unknown stance', {citations: [{source: SOURCE, stance: 'against'}]}, [
    'stance-unknown events[0].citations[0].stance',
  ]),
  event(
    'what stands around a quotation',
    {
      citations: [{source: SOURCE, quote: 'q', prefix: 5, suffix: ''}],
    },
    ['field-type events[0].citations[0].prefix'],
  ),
  event('an empty quotation', {citations: [{source: SOURCE, quote: ''}]}, [
    'quote-empty events[0].citations[0].quote',
  ]),
  event('CSL-JSON in place', {
    citations: [
      {
        type: 'webpage',
        id: 'http://zotero.org/users/1/items/AB',
        title: 'A page',
        source: 'www.example.org',
        author: [{literal: 'A newsroom'}],
        issued: {raw: '2025-10'},
        accessed: {'date-parts': [['2026', '11', '21']]},
        URL: 'https://example.org/page',
        note: 'Page Version ID: 1',
        language: 'en-US',
      },
    ],
  }),

  // Sources.
  source('only an address', 'https://example.org/a'),
  source('only a title', 'Letters, box 3'),
  source('nothing', {}, ['source-empty sources.a']),
  source('null', null, ['field-type sources.a', 'source-empty sources.a']),
  source('fields that are not ours', {title: 'A', volume: 3, custom: {anything: [1]}}),
  source('a script', {title: 'A', url: 'javascript:alert(1)'}, ['address-unsafe sources.a.url']),
  source('no DOI', {title: 'A', DOI: 'A'}, ['address-unsafe sources.a.DOI']),
  source('no date', {title: 'A', published: 'Oct 2025', accessed: 5.5}, [
    'date-unreadable sources.a.published',
    'date-unreadable sources.a.accessed',
  ]),
  source('dates of CSL-JSON', {title: 'A', issued: {literal: 'Spring 1988'}, accessed: {}}),
  source('no names', {title: 'A', author: [5, {family: 6}, {}]}, [
    'field-type sources.a.author[0]',
    'field-type sources.a.author[1].family',
  ]),
  source('an archive by name', {title: 'A', archive: 'National Archives'}),
  source('an archive by address', {title: 'A', archive: 'https://archive.example/a'}),
  source('an original that is gone', {url: '/a', archive: 'https://archive.example/a', gone: true}),
  source('an original that is there', {url: '/a', gone: false}),
  source('an original that is half gone', {url: '/a', gone: 'yes'}, ['field-type sources.a.gone']),
  source('an unsafe archive', {title: 'A', archive: {url: 'file:///a', date: '2025-1', at: 1}}, [
    'address-unsafe sources.a.archive.url',
    'date-unreadable sources.a.archive.date',
    'unknown-field sources.a.archive.at',
  ]),
  source('a language by name', {title: 'A', language: 'English (US)'}, [
    'field-type sources.a.language',
  ]),
  {
    name: 'a list of sources, an id twice',
    document: {
      sources: [
        {id: 'a', title: 'A'},
        {id: 'a', title: 'B'},
        {id: 3, title: 'C'},
      ],
      events: [{date: '2025', title: 'A', source: ['a', 3]}],
    },
    problems: ['id-duplicate sources[1].id'],
  },
  {
    name: 'no list of sources, no map of groups',
    document: {sources: 5, groups: 'a', events: [{date: '2025', title: 'A', source: SOURCE}]},
    problems: ['field-type sources', 'field-type groups'],
  },
  {
    name: 'groups of each kind',
    document: {
      groups: [{id: 'a'}, {id: 'b', label: 5}, {label: 'C'}, {id: 'a', color: 'red'}],
      events: [{date: '2025', title: 'A', source: SOURCE, group: 'd'}],
    },
    problems: [
      'field-type groups[1].label',
      'field-type groups[2].id',
      'unknown-field groups[3].color',
      'id-duplicate groups[3].id',
    ],
  },
  {
    name: 'ids that objects have already',
    document: JSON.parse(`{
      "sources": {"__proto__": {"title": "A"}, "constructor": {"title": "B"}},
      "groups": {"toString": "C"},
      "events": [{
        "id": "__proto__", "title": "A", "date": "2025",
        "group": "valueOf", "source": ["__proto__", "constructor"]
      }]
    }`),
    problems: [],
  },
  {
    name: 'fields that objects have already',
    document: JSON.parse('[{"__proto__": {"title": "A"}, "constructor": 1, "date": "2025"}]'),
    problems: [
      'unknown-field events[0].__proto__',
      'unknown-field events[0].constructor',
      'title-missing events[0]',
      'citation-missing events[0]',
    ],
  },
];
