import {expect} from '@open-wc/testing';
import {formatCoins} from './coins.ts';

/** The pairs, decoded by the browser's own parser. */
const read = (item: object) => [
  ...new URLSearchParams(formatCoins({id: 'a', type: 'document', ...item})),
];

describe('COinS', () => {
  const CASES: readonly (readonly [what: string, item: object, pairs: readonly string[]])[] = [
    ['nothing', {}, ['rft_val_fmt=info:ofi/fmt:kev:mtx:dc', 'rft.type=document']],
    [
      'a newspaper article',
      {
        type: 'article-newspaper',
        title: 'A & B = C + 100 %',
        'container-title': 'P',
        publisher: 'P',
        author: [{literal: 'Ann Lee'}],
        URL: 'https://example.org/?a=1&b=2',
        issued: {'date-parts': [[2025, 10]]},
        language: 'en',
      },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
        'rft_id=https://example.org/?a=1&b=2',
        'rft.type=newspaperArticle',
        'rft.title=A & B = C + 100 %',
        'rft.source=P',
        'rft.au=Ann Lee',
        'rft.date=2025-10',
        'rft.publisher=P',
        'rft.language=en',
      ],
    ],
    [
      'a journal article',
      {
        type: 'article-journal',
        title: 'T',
        'container-title': 'J',
        author: [
          {family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van'},
          {family: 'B', given: 'C'},
        ],
        DOI: '10.1000/182',
        volume: 3,
        issue: '4',
        page: '12-15',
        issued: {'date-parts': [[2020, 5, 3]]},
      },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:journal',
        'rft_id=info:doi/10.1000/182',
        'rft.genre=article',
        'rft.atitle=T',
        'rft.jtitle=J',
        'rft.aulast=van Gogh',
        'rft.aufirst=V.',
        'rft.au=van Gogh, V.',
        'rft.au=B, C',
        'rft.date=2020-05-03',
        'rft.volume=3',
        'rft.issue=4',
        'rft.pages=12-15',
      ],
    ],
    [
      'a book',
      {
        type: 'book',
        title: 'B',
        publisher: 'P',
        'publisher-place': 'Yerevan',
        ISBN: '1',
        edition: 2,
      },
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=book',
        'rft.btitle=B',
        'rft.pub=P',
        'rft.place=Yerevan',
        'rft.edition=2',
        'rft.isbn=1',
      ],
    ],
    [
      'a chapter',
      {type: 'chapter', title: 'C', 'container-title': 'B'},
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:book',
        'rft.genre=bookitem',
        'rft.atitle=C',
        'rft.btitle=B',
      ],
    ],
    [
      'a thesis',
      {type: 'thesis', title: 'T', publisher: 'U'},
      ['rft_val_fmt=info:ofi/fmt:kev:mtx:dissertation', 'rft.title=T', 'rft.inst=U'],
    ],
    [
      'letters of other scripts, and half a letter',
      {title: 'Ծանր «ёлка» العربية 漢字 \ud800\nline'},
      [
        'rft_val_fmt=info:ofi/fmt:kev:mtx:dc',
        'rft.type=document',
        'rft.title=Ծանր «ёлка» العربية 漢字 \ufffd line',
      ],
    ],
  ];
  for (const [what, item, pairs] of CASES) {
    it(what, () =>
      expect(read(item).map(pair => pair.join('='))).to.deep.equal([
        'ctx_ver=Z39.88-2004',
        ...pairs,
      ]),
    );
  }

  for (const issued of [
    {'date-parts': [[1988]], circa: true},
    {'date-parts': [[1988], [1994]]},
    {'date-parts': [[-44]]},
    {literal: '198X'},
    '1988',
  ]) {
    it(`leaves out the date ${JSON.stringify(issued)}`, () =>
      expect(Object.fromEntries(read({issued}))).not.to.have.property('rft.date'));
  }
});
