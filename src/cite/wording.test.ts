import {expect} from '@open-wc/testing';
import {CORPUS} from '../model/corpus.ts';
import {parseTimeline} from '../model/parse.ts';
import type {DateSpan, Source} from '../model/types.ts';
import {en} from '../words/en.ts';
import {enReference} from '../words/reference.ts';
import type {ReferencePart} from './reference.ts';
import {type WordingContext, type WordingHook, wordReference} from './wording.ts';

const formatDate = ({text}: DateSpan) => text;
const CONTEXT: WordingContext = {lang: 'en', words: en, formatDate};

function parse(written: object): Source {
  const {sources} = parseTimeline({sources: {a: written}, events: []}).timeline;
  return sources.a as Source;
}

/** Links as `[text](address)`, titles as `*text*`, those of whole works as `_text_`. */
function show(parts: readonly ReferencePart[]): string {
  return parts
    .map(part => {
      const text = part.work ? `_${part.text}_` : part.text;
      if (part.kind === 'link') return `[${text}](${part.href})`;
      return part.kind === 'title' && !part.work ? `*${text}*` : text;
    })
    .join('');
}

const word = (written: object, context: Partial<WordingContext> = {}) =>
  show(wordReference(parse(written), {...CONTEXT, ...context}));

const LEE = {family: 'Lee', given: 'Ann'};
const KIM = {family: 'Kim', given: 'Bo'};

describe('a reference by type', () => {
  const cases: [about: string, written: object, reference: string][] = [
    [
      'a newspaper’s article',
      {
        type: 'article-newspaper',
        title: 'First train',
        author: LEE,
        'container-title': 'The Times',
        section: 'World',
        URL: 'https://a.org/b',
        issued: '2025-10-07',
        page: '5',
        accessed: '2026-11-21',
      },
      'Ann Lee, “[First train](https://a.org/b),” The Times, World, 2025-10-07, p. 5. Accessed 2026-11-21.',
    ],
    [
      'one without an author',
      {type: 'article-newspaper', title: 'First train', publisher: 'OC Media', published: '2025'},
      'OC Media, “*First train*,” 2025.',
    ],
    [
      'a web page',
      {type: 'webpage', title: 'About', container: 'Orda', publisher: 'Orda', url: '/a'},
      'Orda, “[About](/a).”',
    ],
    [
      'a book',
      {
        type: 'book',
        title: 'Borders',
        author: [LEE, KIM],
        edition: 2,
        publisher: 'Press',
        'publisher-place': 'London',
        issued: {'date-parts': [[1999]]},
      },
      'Ann Lee and Bo Kim, _Borders_, 2nd ed., London: Press, 1999.',
    ],
    [
      'a book by nobody',
      {type: 'book', title: 'Borders', publisher: 'Press', edition: 'Revised edition'},
      '_Borders_, Revised edition, Press.',
    ],
    [
      'a chapter',
      {
        type: 'chapter',
        title: 'Rails',
        author: LEE,
        'container-title': 'Borders',
        editor: [KIM, 'Someone'],
        publisher: 'Press',
        issued: '1999',
        page: '12--34',
      },
      'Ann Lee, “*Rails*,” Borders, edited by Bo Kim and Someone, Press, 1999, pp. 12–34.',
    ],
    [
      'a journal’s article',
      {
        type: 'article-journal',
        title: 'Freight',
        author: LEE,
        'container-title': 'Journal of Rail',
        volume: 12,
        issue: '3',
        issued: '2020',
        page: '45-67',
        DOI: '10.1000/182',
      },
      'Ann Lee, “[Freight](https://doi.org/10.1000/182),” Journal of Rail 12 (3), 2020, pp. 45–67, [https://doi.org/10.1000/182](https://doi.org/10.1000/182).',
    ],
    [
      'a report',
      {
        type: 'report',
        title: 'Transit',
        author: 'World Bank',
        genre: 'Working paper',
        number: '5',
        publisher: 'World Bank Group',
        'publisher-place': 'Washington',
        issued: '2020',
      },
      'World Bank, _Transit_, Working paper, no. 5, Washington: World Bank Group, 2020.',
    ],
    [
      'an archive’s document',
      {
        type: 'manuscript',
        title: 'Letter to the station master',
        author: LEE,
        issued: '1902-05',
        archive: 'National Archives',
        archive_collection: 'Railways',
        archive_location: 'Box 3, folder 7',
        'archive-place': 'Yerevan',
      },
      'Ann Lee, *Letter to the station master*, Box 3, folder 7, Railways, National Archives, Yerevan, 1902-05.',
    ],
    [
      'a law',
      {
        type: 'legislation',
        title: 'Railways Act',
        number: 'ZR-12',
        'container-title': 'Official Gazette',
        volume: '7',
        section: '§ 4',
        authority: 'National Assembly',
        issued: '2001',
      },
      '_Railways Act_, ZR-12, Official Gazette 7, § 4, National Assembly, 2001.',
    ],
    [
      'a broadcast',
      {
        type: 'broadcast',
        title: 'The border',
        'container-title': 'Evening News',
        publisher: 'Channel 1',
        medium: 'Television',
        issued: '2025-10-07',
      },
      'Evening News, “*The border*,” Channel 1, Television, 2025-10-07.',
    ],
    [
      'a dataset',
      {
        type: 'dataset',
        title: 'Freight by month',
        publisher: 'Statistics Office',
        version: '2.1',
        issued: '2025',
        DOI: '10.1000/183',
      },
      '[_Freight by month_](https://doi.org/10.1000/183), version 2.1, Statistics Office, 2025, [https://doi.org/10.1000/183](https://doi.org/10.1000/183).',
    ],
    ['a volume of nothing', {type: 'book', title: 'A', volume: 3}, '_A_, 3.'],
    ['what has no type', {title: 'A', publisher: 'P', volume: 3}, 'P, “*A*,” 3.'],
    ...['国境', 'カ', '국경', 'גבול', 'حدود'].map((title): [string, object, string] => [
      `a book in letters without italics, ${title}`,
      {type: 'book', title},
      `*${title}*.`,
    ]),
    ...['Граница', 'Σύνορα', 'Սահման', 'საზღვარი', 'Ranh giới'].map(
      (title): [string, object, string] => [
        `a book in letters with italics, ${title}`,
        {type: 'book', title},
        `_${title}_.`,
      ],
    ),
    ['an unknown type', {type: 'toString', title: 'A'}, '“*A*.”'],
    ['only an address', {url: 'https://a.org/'}, '[https://a.org/](https://a.org/).'],
    ['only a title', {type: 'book', title: 'A'}, '_A_.'],
    ['nothing', {}, 'a.'],
    ['an unsafe address', {title: 'A', url: 'javascript:1'}, '“*A*,” javascript:1.'],
    [
      'what is gone',
      {title: 'A', url: '/a', gone: true, archive: {url: '/b', date: '2025'}},
      '“[A](/b).” [Archived 2025](/b).',
    ],
    ['what is gone for good', {title: 'A', url: '/a', gone: true}, '“*A*,” /a.'],
    ['names of East Asia', {title: 'A', author: {family: '毛', given: '泽东'}}, '毛泽东, “*A*.”'],
    [
      'fields that are no text',
      {title: 'A', volume: {}, page: [], editor: [5, {}], edition: ''},
      '“*A*.”',
    ],
    ['a page of front matter', {title: 'A', page: 'xiv'}, '“*A*,” p. xiv.'],
    ['editions', {type: 'book', title: 'A', edition: '11'}, '_A_, 11th ed.'],
  ];
  for (const [about, written, reference] of cases)
    it(`words ${about}`, () => expect(word(written)).to.equal(reference));

  it('has a citation’s place for the source’s pages', () => {
    const written = {title: 'A', page: '1-20'};
    expect(word(written, {locator: 'p. 3'})).to.equal('“*A*,” p. 3.');
  });

  it('names the language of what is in another than the reader’s', () => {
    const written = {title: 'Поезд', lang: 'ru', published: '2025', publisher: 'Орда'};
    expect(word(written)).to.equal('Орда, “*Поезд*,” 2025 (Russian).');
    expect(word(written, {lang: 'de'})).to.contain('2025 (Russisch)');
    expect(word(written, {lang: 'ru-KZ'})).not.to.contain('(');
    expect(word({title: 'A', lang: 'und'})).to.equal('“*A*.”');
    const [, title] = wordReference(parse(written), CONTEXT);
    expect(title).to.deep.equal({kind: 'title', text: 'Поезд', lang: 'ru'});
  });

  it('lists names in the language of the words', () => {
    const written = {title: 'A', author: [LEE, KIM]};
    expect(word(written, {lang: 'de'})).to.equal('Ann Lee and Bo Kim, “*A*.”');
    const words = {...en, lang: 'de', quotes: ['„', '“'] as const};
    expect(word(written, {lang: 'de', words})).to.equal('Ann Lee und Bo Kim, „*A*“.');
  });

  it('takes words of other languages', () => {
    const referenceWords = {...enReference, pages: (pages: string) => `S. ${pages}`};
    expect(word({title: 'A', page: '4'}, {referenceWords})).to.equal('“*A*,” S. 4.');
  });

  it('has no text that is empty, and none of undefined, whatever the source', () => {
    for (const {document} of CORPUS)
      for (const source of Object.values(parseTimeline(document).timeline.sources)) {
        const parts = wordReference(source, CONTEXT);
        expect(parts.every(({text}) => text)).to.equal(true);
        expect(show(parts)).not.to.match(/undefined|\[object|^[\s,.]|,,| {2}/);
      }
  });
});

describe('a reference of whatever an author writes', () => {
  const people = (count: number) => Array.from({length: count}, (_, i) => `A${i + 1}`);
  const long = 'Freight '.repeat(625).trim();
  const cases: [about: string, written: unknown, reference: string][] = [
    ['an address', 'https://a.org/b', '[https://a.org/b](https://a.org/b).'],
    ['a title', {title: 'About the border'}, '“*About the border*.”'],
    ['nothing', {}, 'Untitled.'],
    ['nothing but a type', {type: 'book'}, 'Untitled.'],
    ['blank texts', {title: ' ', author: '', publisher: '\n', url: ''}, 'Untitled.'],
    [
      'ten authors',
      {title: 'A', author: people(10)},
      'A1, A2, A3, A4, A5, A6, A7, A8, A9, and A10, “*A*.”',
    ],
    [
      'eleven authors',
      {title: 'A', author: people(11)},
      'A1, A2, A3, A4, A5, A6, A7 et al., “*A*.”',
    ],
    ['200 authors', {author: people(200)}, 'A1, A2, A3, A4, A5, A6, A7 et al.'],
    [
      '200 editors',
      {title: 'A', editor: people(200)},
      '“*A*,” edited by A1, A2, A3, A4, A5, A6, A7 et al.',
    ],
    ['a title of 5,000 letters', {title: long}, `“*${long}*.”`],
    [
      'an address with spaces',
      {title: 'A', url: ' https://a.org/b c '},
      '“[A](https://a.org/b c).”',
    ],
    [
      'an address with #',
      {title: 'A', url: 'https://a.org/#!/b#c'},
      '“[A](https://a.org/#!/b#c).”',
    ],
    [
      'an address with a text fragment',
      {title: 'A', url: 'https://a.org/b#:~:text=first%20train'},
      '“[A](https://a.org/b#:~:text=first%20train).”',
    ],
    [
      'an address in another script',
      {url: 'https://пример.рф/поезд'},
      '[https://пример.рф/поезд](https://пример.рф/поезд).',
    ],
    ['javascript:', {title: 'A', url: 'javascript:alert(1)'}, '“*A*,” javascript:alert(1).'],
    ['javascript: with a tab', {title: 'A', url: 'java\tscript:1'}, '“*A*,” java script:1.'],
    ['an unsafe copy', {title: 'A', archive: {url: 'javascript:1'}}, '“*A*.”'],
    [
      'an unsafe copy of what is gone',
      {title: 'A', url: '/a', gone: true, archive: {url: 'data:text/html,x'}},
      '“*A*,” /a.',
    ],
    ...[
      {doi: '10.1000/182'},
      {doi: 'doi:10.1000/182'},
      {DOI: 'https://doi.org/10.1000/182'},
      {DOI: 'http://dx.doi.org/10.1000/182'},
      {url: '10.1000/182'},
      {URL: 'doi:10.1000/182'},
      {url: 'https://dx.doi.org/10.1000/182'},
      {DOI: ' DOI: 10.1000/182'},
      '10.1000/182',
      'doi:10.1000/182',
    ].map((written): [string, unknown, string] => [
      `the DOI ${JSON.stringify(written)}`,
      written,
      '[https://doi.org/10.1000/182](https://doi.org/10.1000/182).',
    ]),
    ['a DOI that is none', {title: 'A', doi: 'see below'}, '“*A*,” see below.'],
  ];
  for (const [about, written, reference] of cases)
    it(`words ${about}`, () => {
      const {events} = parseTimeline({events: [{title: 'E', citations: [written]}]}).timeline;
      const source = events[0]?.citations[0]?.source as Source;
      expect(show(wordReference(source, CONTEXT))).to.equal(reference);
    });
});

describe('a reference in lines of two directions', () => {
  const source = {
    title: 'قطار',
    lang: 'ar',
    author: ['ليلى', 'Ann Lee'],
    publisher: 'الجزيرة',
    published: '2025',
  };
  const partsOf = (written: object, lang: string) =>
    wordReference(parse(written), {...CONTEXT, lang}).map(({text}) => text);

  it('has what runs against the reader’s lines in parts of its own', () => {
    expect(partsOf(source, 'en')).to.deep.equal([
      'ليلى and Ann Lee',
      ', “',
      'قطار',
      ',” ',
      'الجزيرة',
      ', 2025 (Arabic).',
    ]);
    expect(partsOf({...source, author: 'Ann Lee', publisher: 'OC'}, 'en')).to.deep.equal([
      'Ann Lee, “',
      'قطار',
      ',” OC, 2025 (Arabic).',
    ]);
  });

  it('has all that has letters in parts of its own where those run from the right', () => {
    expect(partsOf({title: 'Train', publisher: 'OC', published: '2025'}, 'ar')).to.deep.equal([
      'OC',
      ', “',
      'Train',
      ',” 2025.',
    ]);
  });
});

describe('a site’s own wording', () => {
  const source = parse({title: 'A', url: '/a'});
  const ours = wordReference(source, CONTEXT);
  const ask = (hook: WordingHook) => wordReference(source, CONTEXT, hook);
  const told: unknown[] = [];
  const {error} = console;
  beforeEach(() => {
    told.length = 0;
    console.error = (...all: unknown[]) => told.push(...all);
  });
  afterEach(() => {
    console.error = error;
  });

  it('stands in place of ours', () => {
    const parts: ReferencePart[] = [{kind: 'text', text: 'Mine'}];
    const asked: unknown[] = [];
    expect(
      ask((...all) => {
        asked.push(...all);
        return parts;
      }),
    ).to.deep.equal(parts);
    expect(asked).to.deep.equal([source, CONTEXT]);
  });

  it('leaves to ours what it does not word, and what it fails at', () => {
    expect(ask(() => undefined)).to.deep.equal(ours);
    expect(
      ask(() => {
        throw new Error('no style');
      }),
    ).to.deep.equal(ours);
    expect(told.map(String)).to.deep.equal(['Error: no style']);
    for (const answer of [
      ...[5, 'text', null, {}, [], [null], ['text'], [{kind: 'text'}], [{kind: 'text', text: 5}]],
      ...[[{kind: 'text', text: ' '}], [{kind: 'link', text: 'A', href: 5}], Promise.resolve([])],
      [{kind: 'text', text: document.createElement('b')}],
    ])
      expect(ask(() => answer as ReferencePart[])).to.deep.equal(ours);
    expect(ask('no function' as unknown as WordingHook)).to.deep.equal(ours);
  });

  it('is text and links, and nothing else', () => {
    const odd = [
      {kind: 'html', text: '<b>A</b>', onclick: 'alert(1)', lang: 5},
      {kind: 'link', text: ' ', href: '/b'},
      {kind: 'title', text: 'B', lang: 'ru', work: 'yes'},
    ];
    expect(ask(() => odd as unknown as ReferencePart[])).to.deep.equal([
      {kind: 'text', text: '<b>A</b>'},
      {kind: 'text', text: ' '},
      {kind: 'title', text: 'B', lang: 'ru', work: true},
    ]);
  });

  it('links nothing that must not be linked', () => {
    const link = (href: string): ReferencePart => ({kind: 'link', text: 'A', href});
    expect(ask(() => [link('javascript:alert(1)'), link('/b')])).to.deep.equal([
      {kind: 'text', text: 'A'},
      link('/b'),
    ]);
  });
});
