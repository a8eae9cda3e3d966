import {expect} from '@open-wc/testing';
import {formatRis} from './ris.ts';

/** The lines of the only record, but for its key and its end. */
const linesOf = (item: object) => {
  const text = formatRis([{id: 'a', type: 'book', ...item}]);
  const [type, key, ...lines] = text.split('\r\n');
  expect(key).to.equal('ID  - a');
  expect(lines.splice(-2)).to.deep.equal(['ER  - ', '']);
  return [type, ...lines];
};

describe('RIS', () => {
  const CASES: readonly (readonly [item: object, ...lines: string[]])[] = [
    [{}, 'TY  - BOOK'],
    [{type: 'of my own'}, 'TY  - GEN'],
    [
      {author: [{family: 'Gogh', given: 'V.', suffix: 'Jr.', 'non-dropping-particle': 'van'}]},
      'TY  - BOOK',
      'AU  - van Gogh, V., Jr.',
    ],
    [{author: [{family: 'King', suffix: 'Jr.'}]}, 'TY  - BOOK', 'AU  - King Jr.'],
    [{editor: [{family: 'E'}, {literal: 'A body'}]}, 'TY  - BOOK', 'ED  - E', 'ED  - A body'],
    [{type: 'paper-conference', 'container-title': 'P'}, 'TY  - CONF', 'C3  - P'],
    [{type: 'chapter', 'container-title': 'P'}, 'TY  - CHAP', 'T2  - P'],
    [{page: '12–15'}, 'TY  - BOOK', 'SP  - 12', 'EP  - 15'],
    [{page: 12}, 'TY  - BOOK', 'SP  - 12'],
    [{keyword: 'rail, grain,,'}, 'TY  - BOOK', 'KW  - rail', 'KW  - grain'],
    [{title: 'a\nER  - \r\nTY  - b'}, 'TY  - BOOK', 'TI  - a ER - TY - b'],
    [{title: 'a\u00a0b\u200f'}, 'TY  - BOOK', 'TI  - a\u00a0b\u200f'],
    [{URL: 'https://example.org/ё b'}, 'TY  - BOOK', 'UR  - https://example.org/%D1%91%20b'],
    [{accessed: {'date-parts': [[2026, 1]]}}, 'TY  - BOOK', 'Y2  - 2026/01//'],
    // Of a law, Y2 would be when it came into force.
    [{type: 'legislation', accessed: {'date-parts': [[2026]]}}, 'TY  - STAT'],
  ];
  for (const [item, ...lines] of CASES) {
    it(JSON.stringify(item), () => expect(linesOf(item)).to.deep.equal(lines));
  }
});
