import {expect} from '@open-wc/testing';
import {formatBiblatex} from './biblatex.ts';
import {formatBibtex} from './bibtex.ts';
import {escapeTex} from './tex.ts';

/** What the programs of TeX must be given; that parsers read it back is tested in Node. */
describe('text for TeX', () => {
  const CASES: readonly (readonly [text: string, tex: string])[] = [
    ['a & b', 'a \\& b'],
    ['100 %', '100 \\%'],
    ['$5', '\\$5'],
    ['#1_a', '\\#1\\_a'],
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['\\n', '\\textbackslash{}n'],
    ['~a^b', '\\textasciitilde{}a\\textasciicircum{}b'],
    ['a\u00a0b', 'a~b'],
    ['a -- b --- c', 'a -{}- b -{}-{}- c'],
    ["``a''", "`{}`a'{}'"],
    ['?` !` << >> ,,', '?{}` !{}` <{}< >{}> ,{},'],
    ['«Ёлка» Հայ 漢 "q" (a) [b] a-b?', '«Ёлка» Հայ 漢 "q" (a) [b] a-b?'],
  ];
  for (const [text, tex] of CASES) it(text, () => expect(escapeTex(text)).to.equal(tex));
});

/** The lines between the first and the last of an entry. */
const fieldsOf = (entry: string) =>
  entry
    .split('\n')
    .slice(1, -2)
    .map(line => line.trim().replace(/,$/, ''));

describe('fields', () => {
  const OUTLETS = {title: 'T', 'container-title': 'C', publisher: 'P'};
  const BY_TYPE: readonly (readonly [type: string, bibtex: string[], biblatex: string[]])[] = [
    [
      'article-journal',
      ['journal = {C}', 'publisher = {P}'],
      ['journaltitle = {C}', 'publisher = {P}'],
    ],
    ['chapter', ['booktitle = {C}', 'publisher = {P}'], ['booktitle = {C}', 'publisher = {P}']],
    [
      'report',
      ['howpublished = {C}', 'institution = {P}'],
      ['titleaddon = {C}', 'institution = {P}'],
    ],
    ['webpage', ['howpublished = {C, P}'], ['titleaddon = {C}', 'organization = {P}']],
    ['book', ['howpublished = {C}', 'publisher = {P}'], ['titleaddon = {C}', 'publisher = {P}']],
    ['thesis', ['howpublished = {C, P}'], ['titleaddon = {C}', 'institution = {P}']],
  ];
  for (const [type, bibtex, biblatex] of BY_TYPE) {
    it(`of a ${type}`, () => {
      const items = [{id: 'a', type, ...OUTLETS}];
      expect(fieldsOf(formatBibtex(items))).to.deep.equal(['title = {{T}}', ...bibtex]);
      expect(fieldsOf(formatBiblatex(items))).to.deep.equal(['title = {{T}}', ...biblatex]);
    });
  }

  const FIELDS: readonly (readonly [item: object, field: string])[] = [
    [{title: 'The OSCE'}, 'title = {{The OSCE}}'],
    [{page: '12-15, 20–21'}, 'pages = {12--15, 20--21}'],
    [{page: 'A-12'}, 'pages = {A-12}'],
    [{DOI: '10.1000/{a}_b'}, 'doi = {10.1000/%7Ba%7D_b}'],
    [{URL: 'https://example.org/a{b}%20_#c'}, 'url = {https://example.org/a%7Bb%7D%20_#c}'],
    [{URL: 'https://пример.рф/ё'}, 'url = {https://xn--e1afmkfd.xn--p1ai/%D1%91}'],
    [{URL: '/ё ж'}, 'url = {/%D1%91%20%D0%B6}'],
    [{issue: 4, number: 5}, 'number = {4}'],
    [{'publisher-place': 'A and B'}, 'address = {{A and B}}'],
    [{author: [{literal: 'A and B'}]}, 'author = {{A and B}}'],
    [{author: [{family: 'A and B', given: 'C'}]}, 'author = {{A and B}, C}'],
    [{author: [{family: 'Gogh', given: 'V.', suffix: 'Jr.'}]}, 'author = {Gogh, Jr., V.}'],
    [{note: 'n', archive_location: 'https://a_b.example/'}, 'note = {n. https://a\\_b.example/}'],
  ];
  for (const [item, field] of FIELDS) {
    it(field, () => {
      expect(fieldsOf(formatBibtex([{id: 'a', type: 'book', ...item}]))).to.deep.equal([field]);
    });
  }
});
