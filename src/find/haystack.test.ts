import {expect} from '@open-wc/testing';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {fold} from './fold.ts';
import {FIELD, gatherText} from './haystack.ts';

const next = random(4);
const pick = (from: ArrayLike<string>): string => from[Math.floor(next() * from.length)] as string;
const LETTERS = ['ab ', 'abé  ', 'αβς', 'אב ', '\0ab', `a${FIELD}b`];
const makeText = (length: number): string => {
  const letters = pick(LETTERS);
  return Array.from({length: Math.floor(next() * length)}, () => pick(letters)).join('');
};

/** Short ones in more than one page, long ones, empty ones, one longer than a page. */
const LISTS: readonly (readonly string[])[] = [
  [],
  [''],
  ['a'],
  Array.from({length: 5000}, () => makeText(8)),
  Array.from({length: 300}, () => makeText(400)),
  ['a', '', 'b'.repeat(100_000), '', 'ab', ''],
];
const WORDS = ['a', 'ab', 'aba', 'b', 'βσ', 'αβ', 'אב', 'a b', 'e', 'bb', 'bbbbbbbbb'];

describe('a haystack', () => {
  for (const [i, texts] of LISTS.entries()) {
    it(`finds what is in ${texts.length} texts (${i})`, () => {
      const haystack = finish(gatherText(texts.length, number => texts[number] as string));
      const folded = texts.map(text => fold(text.replaceAll('\0', ' ')));
      for (const word of WORDS) {
        const hits = new Uint8Array(texts.length);
        finish(haystack.search(word, hits));
        const found = folded.map(text => +text.includes(word));
        expect(Array.from(hits), word).to.deep.equal(found);

        const among = Uint8Array.from(texts, () => +(next() < 0.1));
        const few = new Uint8Array(texts.length);
        finish(haystack.search(word, few, among));
        expect(Array.from(few), `few ${word}`).to.deep.equal(
          found.map((is, n) => is & Number(among[n])),
        );
      }
    });
  }

  it('can be interrupted while it is gathered and searched', () => {
    const texts = LISTS[3] as readonly string[];
    const work = gatherText(texts.length, number => texts[number] as string);
    expect(work.next().done).to.equal(false);
    const haystack = finish(work);
    const hits = new Uint8Array(texts.length);
    expect(haystack.search('a', hits).next().done).to.equal(false);
    expect(hits.subarray(0, 500).includes(1)).to.equal(true);
    expect(hits.subarray(-500).includes(1)).to.equal(false);
  });
});
