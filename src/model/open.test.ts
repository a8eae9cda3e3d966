import {expect} from '@open-wc/testing';
import {CORPUS} from './corpus.ts';
import {readTimeline} from './open.ts';
import {parseTimeline} from './parse.ts';
import {mixDocuments, PLAIN, RARE} from './plain-corpus.ts';

describe('reading without what is loaded on first use', () => {
  for (const [about, document] of PLAIN)
    it(`reads ${about}`, () => {
      const read = readTimeline(document);
      expect(read).not.to.equal(undefined);
      expect(read).to.deep.equal(parseTimeline(document));
    });

  for (const [about, document] of RARE)
    it(`leaves ${about}`, () => {
      expect(readTimeline(document)).to.equal(undefined);
    });

  it('reads a document in full, or not at all', () => {
    for (const {name, document} of CORPUS) {
      const read = readTimeline(document);
      if (read) expect(read, name).to.deep.equal(parseTimeline(document));
    }
  });

  it('does so with any of what is plain and what is rare together', () => {
    let plain = 0;
    for (const document of mixDocuments(3000)) {
      const read = readTimeline(document);
      if (!read) continue;
      plain++;
      expect(read, JSON.stringify(document)).to.deep.equal(parseTimeline(document));
    }
    expect(plain).to.be.within(300, 2700);
  });
});
