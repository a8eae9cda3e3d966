import {expect} from '@open-wc/testing';
import {readQuery} from './query.ts';

const CASES: readonly [query: string, ...words: string[]][] = [
  [''],
  [' \n\t '],
  ['""'],
  ['“ ”'],
  ['train', 'train'],
  ['  First\u00a0 Train ', 'first', 'train'],
  ['train Train TRÁIN', 'train'],
  ['t train rain', 'train'],
  ['"first train"', 'first train'],
  ['border "First  Train" 1991', 'border', 'first train', '1991'],
  ['“first train” border', 'first train', 'border'],
  ['„erster Zug“', 'erster zug'],
  ['«первый поезд»', 'первый поезд'],
  ['「最初の列車」', '最初の列車'],
  // While the other mark is still to be typed.
  ['"first tr', 'first tr'],
  ['"first train "', 'first train'],
  ['"a b"c', 'a b', 'c'],
  // Marks that open nothing.
  ['צה"ל', 'צה"ל'],
  ['5" gun', '5"', 'gun'],
  // Signs are what they are.
  ['.* [a-z]+ (x|y) \\d $^', '.*', '[a-z]+', '(x|y)', '\\d', '$^'],
  // What parts texts from each other cannot be asked for.
  ['a\0b\x01c', 'a', 'b', 'c'],
];

describe('a query', () => {
  for (const [query, ...words] of CASES) {
    it(`${JSON.stringify(query)} has ${words.length} words`, () => {
      expect(readQuery(query)).to.deep.equal(words);
    });
  }

  it('is cut where it is very long', () => {
    expect(readQuery('word '.repeat(2000))).to.deep.equal(['word']);
    const [long, ...others] = readQuery('a'.repeat(10_000));
    expect(others).to.deep.equal([]);
    expect(long).to.match(/^a{100,1000}$/);
    const many = readQuery(Array.from({length: 2000}, (_, i) => `w${i + 1000}`).join(' '));
    expect(many.slice(0, 3)).to.deep.equal(['w1000', 'w1001', 'w1002']);
    expect(many.length).to.be.within(5, 20);
    expect(readQuery('\ufdfa'.repeat(10_000)).join('').length).to.be.below(10_000);
  });
});
