/**
 * What the exports write, read back by citation-js, a parser that knows nothing of this package:
 * field by field it must say what the sources say. Where citation-js (0.8.2) loses or changes
 * something by itself, the comparison goes around it, and says so.
 */

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import {Cite, plugins} from '@citation-js/core';
import {formatBiblatex} from '../src/cite/export/biblatex.ts';
import {formatBibtex} from '../src/cite/export/bibtex.ts';
import {formatCoins} from '../src/cite/export/coins.ts';
import {type CslItem, cslItems, timelineItem} from '../src/cite/export/csl.ts';
import {FORMATS, type Format, writeItems} from '../src/cite/export/formats.ts';
import {formatRis} from '../src/cite/export/ris.ts';
import {BIBTEX, isWork, RIS, workType} from '../src/cite/export/works.ts';
import {parseTimeline} from '../src/model/parse.ts';
import {finish} from '../src/model/slices.ts';

type Read = Readonly<Record<string, unknown>>;
type Raw = Readonly<Record<string, unknown>>;

const itemsOf = (sources: Readonly<Record<string, unknown>>) =>
  cslItems(Object.values(parseTimeline({sources, events: []}).timeline.sources), 'en');

/** Items as citation-js reads them, in the same order. */
const read = (text: string, forceType?: string): readonly Read[] =>
  new Cite(text, {generateGraph: false, ...(forceType && {forceType})}).data;

/** What stands in the file itself, before it is made into items: fields of BibTeX, tags of RIS. */
const readEntries = (text: string) =>
  plugins.input.chain(text, {
    forceType: '@biblatex/text',
    target: '@biblatex/entries+list',
    generateGraph: false,
  }) as {
    type: string;
    label: string;
    properties: Record<string, string>;
  }[];
const readTags = (text: string) =>
  plugins.input.chain(text, {
    forceType: '@ris/file',
    target: '@else/list+object',
    generateGraph: false,
  }) as Record<string, string | string[]>[];

/** White space of any kind is one space: so citation-js reads BibTeX. Half a letter is none. */
const line = (text: unknown) =>
  String(text ?? '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Names as `family|given|suffix`. In BibTeX particles are told by their case, so they count as family. */
const names = (list: unknown) =>
  ((list ?? []) as (Record<string, string> | string)[]).map(name => {
    if (typeof name === 'string') return line(name);
    const join = (...parts: string[]) => line(parts.map(part => name[part] ?? '').join(' '));
    const family = join('literal', 'non-dropping-particle', 'family');
    const given = join('given', 'dropping-particle');
    // A name of one part is a family's, whatever it was.
    return [family || given, family && given, join('suffix')].join('|');
  });

/** citation-js encodes addresses that are not encoded; so does the export, more. */
const address = (url: unknown) => (url ? decodeURIComponent(String(url)) : '');

/** Texts that mean something to one of the formats, or that its programs stumble over. */
const TEXTS: Readonly<Record<string, string>> = {
  accents: 'Ångström à l’œuvre: Žižek, Đặng, ß, ı, ﬁ, e\u0301',
  braces: 'a { b } c }{ d {{e}} f } g {',
  backslashes: 'C:\\new\\table \\textbf{x} \\ \\\\ end\\',
  'signs of TeX': '100 % & $5 #1 _x_ a^2 ~b $x^2$ \\& \\%',
  'what TeX draws together': "-- --- ---- `` '' ,, << >> ?` !` ''' -' ''a``",
  quotation: '"a" \'b\' “c” «d» „e“ ‘f’ 「g」',
  'words of BibTeX': 'Rise and Fall and others, and, The = #',
  Cyrillic: 'Правда о поезде: «Ёлка» № 5',
  Armenian: 'Առաջին գնացքը՝ Հայաստան։ «Երևան»',
  Arabic: 'القطار الأول، 2025؟ «يريفان»',
  CJK: '最初の列車、「エレバン」へ　한국어',
  'marks of direction': '\u200fעברית\u200e (a) \u2067ب\u2069 end\u200f',
  emoji: 'A 🚂 👩‍🚀 train',
  'half a letter': 'a \ud83d b',
  'line breaks': 'one\ntwo\r\nthree\tfour\u2028five\u0085six',
  'lines of RIS': 'a\nER  - \nTY  - BOOK\nTI  - b',
  'the end of an entry': 'a},\n}\n@book{b, title = {c}',
  tags: '<i>a</i> &amp; <script>',
  'non-breaking space': 'a\u00a0b\u202fc',
  '5,000 characters': 'A very long title, '.repeat(264).slice(0, 5000),
};

const SOURCES: Readonly<Record<string, Raw | string>> = {
  nothing: {},
  'only an address': 'https://example.org/a?b=1&c=%20#d_e~f',
  'only a title': 'A title',
  'only a DOI': {doi: '10.1000/182'},
  'a DOI as address': {url: 'https://doi.org/10.1000/18_2%25', title: 'A'},
  'a DOI with signs': {type: 'book', DOI: '10.1002/(SICI)1097<1::AID-A#2>3.0.CO;2_%'},
  'an address in another script': {url: 'https://пример.рф/путь?q=ё', title: 'A'},
  'an address with signs': {url: 'https://example.org/a b{c}|d\\e^f"g', title: 'A'},
  'an address that must not be linked': {url: 'javascript:alert(1)', title: 'A'},
  'a mail address': {url: 'mailto:desk@example.org'},
  'an address with a text fragment': {
    url: 'https://example.org/a#b:~:text=c,-d%20e&text=f',
    title: 'A',
  },
  'an address with brackets and signs': {
    url: 'https://example.org/(a)[b];c=$d&e=100%25,f',
    title: 'A',
  },
  'an address that ends in a backslash': {url: 'https://example.org/a\\', title: 'A'},
  'an address that hides what it is': {url: 'java\nscript:alert(1)', title: 'A'},
  'data as address': {url: 'data:text/html,<b>{a}</b>', title: 'A'},
  'a relative address': {url: '/a b?c=d#e', title: 'A'},
  'a DOI by itself': '10.1000/182',
  'a DOI after its name': 'doi:10.1000/18_2',
  'a DOI at its old address': {url: 'http://dx.doi.org/10.1000/182', title: 'A'},
  'a DOI of another script': {DOI: '10.1000/Ժé', title: 'A'},
  'two hundred authors': {
    type: 'book',
    author: Array.from({length: 200}, (_, i) => ({family: `Family${i}`, given: `Given${i}`})),
  },
  names: {
    type: 'book',
    author: [
      'Ann Lee',
      'Ministry of War and Peace',
      'others',
      {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'},
      {family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de'},
      {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
      {family: 'al-Hasan', given: 'Jean-Paul'},
      {family: 'O’Neil', given: 'J. R.'},
      {family: 'Ղազարյան', given: 'Արմեն'},
      {family: '山田', given: '太郎'},
      {family: 'نجيب', given: 'محفوظ'},
      {family: 'hooks', given: 'bell'},
      {family: 'and', given: 'others'},
      {family: 'Plato'},
      {given: 'Björk'},
      {family: 'Black and White', given: 'A.'},
    ],
  },
  'an article': {
    type: 'article-journal',
    title: 'A',
    container: 'A Journal',
    publisher: 'P',
    volume: 3,
    issue: '4',
    page: '12-15',
    ISSN: '1234-5678',
    abstract: 'It says & means.',
    keyword: 'rail, grain',
    lang: 'en-GB',
    note: 'n',
  },
  'a book': {
    type: 'book',
    title: 'B',
    publisher: 'P & Q',
    'publisher-place': 'Yerevan',
    edition: 2,
    ISBN: '978-0',
    'collection-title': 'S',
    editor: [{family: 'E', given: 'F'}],
    archive: {url: 'https://archive.example/1_2'},
  },
  'a chapter': {type: 'chapter', title: 'C', container: 'B', publisher: 'P'},
  'a report': {type: 'report', title: 'R', publisher: 'I', number: 'R-5', genre: 'White paper'},
  'a newspaper': {type: 'article-newspaper', title: 'N', publisher: 'The Paper'},
  'of no known type': {type: 'fresco', title: 'N'},
};

/** Each text in each field, as a book, whose fields all formats have. */
const corpus: Readonly<Record<string, Raw | string>> = {
  ...Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [
      `${name} Ծ/{${name}}`,
      {
        type: 'book',
        title: text,
        publisher: text,
        'publisher-place': text,
        edition: text,
        author: [text.slice(0, 300), {family: text.slice(0, 300), given: 'A.'}],
        note: text,
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [
      `${name} in a journal`,
      {
        type: 'article-journal',
        title: 'A',
        container: text,
        volume: text.slice(0, 300),
        issue: text.slice(0, 300),
        abstract: text,
        lang: 'hy',
      },
    ]),
  ),
  ...SOURCES,
};
const items = itemsOf(corpus);
const FIELDS = ['title', 'edition', 'volume', 'issue', 'page', 'ISBN', 'ISSN', 'DOI'];
const MORE = ['collection-title', 'publisher-place'];
const NOT_BIBTEX = ['abstract', 'language'];

/** The address and some fields of an item, one by one. citation-js leaves no space between keywords. */
function compare(item: CslItem, seen: Read, fields: readonly string[]) {
  for (const field of fields) assert.equal(line(seen[field]), line(item[field]), field);
  assert.equal(line(seen.keyword), line(item.keyword).replace(/, /g, ','), 'keyword');
  assert.equal(address(seen.URL), address(addressOf(item)), 'URL');
}

/** What must be encoded is; the host as DNS has it. */
const addressOf = ({URL: url}: CslItem) =>
  typeof url === 'string' && URL.canParse(url) && /[^!-~]/.test(url) ? new URL(url).href : url;

for (const [format, write, forceType] of [
  ['BibTeX', formatBibtex, '@bibtex/text'],
  ['BibTeX, read as BibLaTeX', formatBibtex, '@biblatex/text'],
  ['BibLaTeX', formatBiblatex, '@biblatex/text'],
] as const) {
  describe(format, () => {
    const text = write(items);
    const entries = read(text, forceType);
    const written = readEntries(text);

    test('has an entry for each', () => {
      assert.equal(entries.length, items.length);
      assert.equal(written.length, items.length);
    });

    items.forEach((item, index) => {
      test(item.id, () => {
        const seen = entries[index] as Read;
        // As BibTeX, citation-js reads only the fields of old.
        const more = forceType === '@bibtex/text' ? [] : NOT_BIBTEX;
        compare(forceType === '@bibtex/text' ? {...item, keyword: ''} : item, seen, [
          ...FIELDS,
          ...MORE,
          ...more,
          ...(item.type === 'report' ? ['number'] : []),
        ]);
        assert.deepEqual(names(seen.author), names(item.author), 'author');
        assert.deepEqual(names(seen.editor), names(item.editor), 'editor');
        const note = [item.note, item.archive_location].filter(Boolean).map(line).join('. ');
        assert.equal(line(seen.note), note, 'note');
        // Where both are the same, the paper says it; where a type has no field for the larger work,
        // it stands before who brought it out.
        const outlets = [seen['container-title'], seen.publisher].filter(Boolean).map(line);
        const expected = [item['container-title'], item.publisher].filter(Boolean).map(line);
        assert.deepEqual(outlets, [...new Set(expected)], 'outlet');
      });
    });

    test('keeps braces in pairs, as BibTeX counts them', () => {
      for (const entry of text.split('\n\n')) {
        let depth = 0;
        for (const sign of entry) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          assert.ok(depth >= 0, entry);
        }
        assert.equal(depth, 0, entry);
      }
    });
  });
}

describe('RIS', () => {
  const text = formatRis(items);
  const records = read(text, '@ris/file');
  const tags = readTags(text);

  test('has a record for each, of lines that are tags', () => {
    assert.equal(records.length, items.length);
    for (const one of text.split('\r\n')) assert.match(one, /^(?:[A-Z][A-Z0-9] {2}- .*)?$/);
    assert.equal(text.match(/^TY {2}- /gm)?.length, items.length);
    assert.equal(text.match(/^ER {2}- $/gm)?.length, items.length);
  });

  items.forEach((item, index) => {
    test(item.id, () => {
      const seen = records[index] as Read;
      const tag = tags[index] ?? {};
      // citation-js gives each type the tags of EndNote's table: newspapers have neither AU nor M3.
      // Nor has a book a T3, which is where other programs look for its series.
      compare(item, seen, [...FIELDS, 'publisher-place', ...NOT_BIBTEX]);
      assert.deepEqual(
        [tag.PB, tag.AV, tag.N1, tag.T2, tag.T3, tag.M1, tag.M3].map(line),
        [
          ...['publisher', 'archive_location', 'note', 'container-title', 'collection-title'],
          ...['number', 'genre'],
        ].map(field => line(item[field])),
      );
      // A comma in a name without parts parts it: the format has no way around that.
      const written = names(item.author).map(name => name.replace(/\|+$/, '').split('|'));
      assert.deepEqual(
        [tag.AU ?? []].flat().map(line),
        written.map(([family, ...rest]) => [family, ...rest].filter(Boolean).join(', ')),
      );
    });
  });
});

describe('types', () => {
  // What citation-js has no name for, or another one.
  const TWICE: Readonly<Record<string, readonly string[]>> = {
    bibtex: ['report', 'book', 'article-journal', 'paper-conference', 'manuscript', 'chapter'],
    biblatex: [
      ...['report', 'book', 'article-journal', 'paper-conference', 'manuscript', 'chapter'],
      ...['dataset', 'webpage', 'thesis', 'legislation', 'legal_case', 'patent', 'software'],
      ...['standard', 'performance', 'periodical', 'motion_picture', 'musical_score', 'review'],
      ...['personal_communication', 'figure', 'graphic', 'treaty', 'entry'],
    ],
    ris: [
      ...['report', 'book', 'article-journal', 'article-magazine', 'article-newspaper', 'bill'],
      ...['broadcast', 'chapter', 'classic', 'dataset', 'document', 'entry-dictionary', 'figure'],
      ...['entry-encyclopedia', 'graphic', 'hearing', 'legal_case', 'legislation', 'manuscript'],
      ...['map', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'periodical'],
      ...['personal_communication', 'post-weblog', 'software', 'standard', 'thesis', 'webpage'],
    ],
  };
  const write = {bibtex: formatBibtex, biblatex: formatBiblatex, ris: formatRis};
  for (const [format, types] of Object.entries(TWICE)) {
    for (const type of types) {
      test(`${format} ${type}`, () => {
        assert.ok(isWork(type));
        const text = write[format as keyof typeof write]([{id: 'a', type, title: 'A'}]);
        assert.equal(read(text)[0]?.type, type);
      });
    }
  }

  for (const [genre, type] of [
    ['PhD thesis', 'phdthesis'],
    ['Ph.D. dissertation', 'phdthesis'],
    ['Doctoral thesis', 'phdthesis'],
    ['Master’s thesis', 'mastersthesis'],
    ['Bachelor’s thesis', 'misc'],
    [undefined, 'misc'],
  ] as const) {
    test(`BibTeX ${genre ?? 'a thesis'}`, () => {
      const [entry] = readEntries(formatBibtex([{id: 'a', type: 'thesis', genre}]));
      assert.equal(entry?.type, type);
    });
  }

  test('what is no type of CSL-JSON is a document', () => {
    assert.equal(workType('constructor', RIS), 'GEN');
    assert.equal(workType('', BIBTEX), 'misc');
  });
});

describe('dates are never made more exact than they are known', () => {
  /** By EDTF: the fields in BibTeX (year, month, day), in BibLaTeX (date or year), and RIS (PY, DA). */
  const DATES: Readonly<Record<string, readonly [bibtex: string, biblatex: string, ris: string]>> =
    {
      '2025': ['2025', '2025', '2025 2025///'],
      '2025-10': ['2025 10', '2025-10', '2025 2025/10//'],
      '2025-10-08': ['2025 10 08', '2025-10-08', '2025 2025/10/08/'],
      '2025-10-08T10:00Z': ['2025 10 08', '2025-10-08', '2025 2025/10/08/'],
      '1988~': ['c. 1988', '1988~', 'c. 1988'],
      '1988-05?': ['c. 1988-05', '1988-05~', 'c. 1988-05'],
      '1988/1994': ['1988–1994', '1988/1994', '1988–1994'],
      '1988-05/1994~': ['c. 1988-05–1994', '1988-05~/1994~', 'c. 1988-05–1994'],
      '2001-22': ['2001', '2001-22', '2001 2001///'],
      '2001-34': ['2001', '2001', '2001 2001///'],
      '198X': ['198X', '198X', '198X'],
      '19XX': ['19XX', '19XX', '19XX'],
      '1988/..': ['1988/..', '1988/..', '1988/..'],
      '../1988': ['../1988', '../1988', '../1988'],
      '-0043-03-15': ['44 BC', '-0043-03-15', '44 BC'],
      '0000': ['1 BC', '0000', '1 BC'],
      '0476': ['0476', '0476', '0476 0476///'],
      Y17000: ['17000', 'Y17000', '17000 17000///'],
      '[1667,1668]': ['[1667,1668]', '(year) [1667,1668]', '[1667,1668]'],
      'last autumn': ['last autumn', '(year) last autumn', 'last autumn'],
    };
  for (const [published, [bibtex, biblatex, ris]] of Object.entries(DATES)) {
    test(published, () => {
      const dated = itemsOf({a: {type: 'book', title: 'A', published, accessed: published}});
      const [classic] = readEntries(formatBibtex(dated));
      const {year, month, day} = classic?.properties ?? {};
      assert.equal([year, month, day].filter(Boolean).join(' '), bibtex);
      const [modern] = readEntries(formatBiblatex(dated));
      const {date, year: words, urldate} = modern?.properties ?? {};
      assert.equal(date ?? `(year) ${words}`, biblatex);
      assert.equal(urldate ?? `(year) ${words}`, biblatex);
      const [{PY, DA, Y2} = {}] = readTags(formatRis(dated));
      assert.equal([PY, DA].filter(Boolean).join(' '), ris);
      assert.equal(Y2, DA ?? PY);
    });
  }

  test('of a law, RIS says nothing in place of when it was made', () => {
    const [law] = read(
      formatRis(itemsOf({a: {type: 'legislation', title: 'A', accessed: '2025'}})),
    );
    assert.equal(law?.issued, undefined);
  });

  test('whatever an author wrote as date-parts', () => {
    for (const parts of [
      [],
      [[]],
      [[null]],
      [['x']],
      [[0, 5]],
      'x',
      [[2020.5]],
      {},
      [null],
      [[-0]],
    ]) {
      const [item] = itemsOf({a: {title: 'A', issued: {'date-parts': parts}}});
      assert.ok(item);
      assert.doesNotMatch(formatBibtex([item]), /year|month|day/);
      assert.doesNotMatch(formatBiblatex([item]), /date|year/);
      assert.doesNotMatch(formatRis([item]), /PY|DA/);
    }
    const [item] = itemsOf({a: {title: 'A', issued: {'date-parts': [['2020', 13, 45]]}}});
    assert.match(formatBiblatex([item as CslItem]), /date = \{2020\}/);
  });
});

describe('keys', () => {
  const keysOf = (...ids: string[]) =>
    readEntries(formatBibtex(ids.map(id => ({id, type: 'book'})))).map(({label}) => label);

  test('are the ids, where TeX takes them', () => {
    assert.deepEqual(keysOf('oc-media', 'a.b:c_d+1', '2025'), ['oc-media', 'a.b:c_d+1', '2025']);
  });

  test('are ASCII, without what ends a key', () => {
    for (const id of [
      '',
      ' ',
      'Երևան',
      'a b',
      'a,b',
      'a{b}',
      'a%b',
      'é',
      '\\',
      '~',
      `${'x'.repeat(999)} `,
    ])
      assert.match(keysOf(id)[0] ?? '', /^[\w:.+-]{1,60}$/, id);
  });

  test('are unique, letters’ case aside, and the same whatever else is there', () => {
    const ids = [
      'a',
      'A',
      'a b',
      'a,b',
      'a-b',
      'Երևան',
      'Գյումրի',
      '',
      ' ',
      'é',
      'e',
      'a-2',
      '山',
      '川',
    ];
    const keys = keysOf(...ids);
    assert.equal(new Set(keys.map(key => key.toLowerCase())).size, ids.length);
    assert.deepEqual(
      ids.filter((id, i) => id !== 'A' && keysOf(id)[0] !== keys[i]),
      [],
    );
  });
});

describe('CSL-JSON', () => {
  test('is read by citation-js and citeproc as it is', () => {
    const data = new Cite(JSON.parse(JSON.stringify(items)), {generateGraph: false}).data;
    assert.deepEqual(
      data.map(({id, title}) => [id, title]),
      items.map(({id, title}) => [id, title]),
    );
    const bibliography = new Cite([...items]).format('bibliography', {
      template: 'apa',
      format: 'html',
    });
    assert.equal(bibliography.split('class="csl-entry"').length - 1, items.length);
  });

  const file = finish(writeItems(items, FORMATS[0] as Format)).join('');

  test('is a file that says all of it', () => {
    assert.equal(FORMATS[0]?.name, 'CSL-JSON');
    // What is no character has no place in UTF-8, so that JSON escapes it.
    assert.deepEqual(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(file))), items);
  });

  for (const [published, shown] of [
    ['1988~', '(ca. 1988)'],
    ['1988/1994', '(1988–1994)'],
    ['-0043', '(44 B.C.E.)'],
    ['198X', '(198X)'],
    ['2025', '(2025)'],
  ] as const) {
    test(`a style words ${published}`, () => {
      const dated = itemsOf({a: {type: 'book', title: 'A', author: 'B', published}});
      const worded = new Cite(dated).format('bibliography', {template: 'apa', format: 'text'});
      assert.ok(worded.includes(shown), worded);
    });
  }
});

test('nothing throws, whatever the items are', () => {
  const odd: readonly unknown[] = [
    null,
    5,
    Number.NaN,
    true,
    [],
    {},
    [null],
    [[]],
    '\ud800',
    '',
    ' ',
  ];
  const known = ['type', 'title', 'author', 'editor', 'issued', 'accessed', 'URL', 'DOI', 'page'];
  for (const value of odd) {
    for (const field of [...known, 'keyword', 'note', 'genre', 'container-title', 'publisher']) {
      const item: CslItem = {id: 'a', type: 'book', [field]: value};
      assert.equal(readEntries(formatBibtex([item])).length, 1);
      assert.equal(readEntries(formatBiblatex([item])).length, 1);
      assert.match(formatRis([item]), /^TY {2}- [A-Z]+\r\n/);
      assert.match(formatCoins(item), /^ctx_ver=/);
    }
  }
});

test('no items make no file', () => {
  assert.deepEqual([formatBibtex([]), formatBiblatex([]), formatRis([])], ['', '', '']);
});

test('the timeline itself goes with its sources', () => {
  const timeline = timelineItem(
    {title: 'The {first} train', url: 'https://example.org/train', accessed: '2026-11-22'},
    'en',
  );
  for (const text of [
    formatBibtex([timeline]),
    formatBiblatex([timeline]),
    formatRis([timeline]),
  ]) {
    const [seen] = read(text);
    assert.equal(seen?.title, timeline.title);
    assert.equal(seen?.URL, timeline.URL);
  }
  const [{urldate} = {}] = readEntries(formatBiblatex([timeline])).map(entry => entry.properties);
  assert.equal(urldate, '2026-11-22');
});
