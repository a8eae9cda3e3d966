import {expect} from '@open-wc/testing';
import {finish} from '../../model/slices.ts';
import {formatBiblatex} from './biblatex.ts';
import {formatBibtex} from './bibtex.ts';
import type {CslItem} from './csl.ts';
import {FORMATS, writeEach, writeItems} from './formats.ts';
import {formatRis} from './ris.ts';

const item = (i: number): CslItem => ({id: `a ${i % 3}`, type: 'book', title: `Book {${i}} “&”`});
const items = (count: number): CslItem[] => Array.from({length: count}, (_, i) => item(i));

const AS_A_WHOLE: Readonly<Record<string, (items: readonly CslItem[]) => string>> = {
  'CSL-JSON': items => `${JSON.stringify(items)}`,
  BibTeX: formatBibtex,
  BibLaTeX: formatBiblatex,
  RIS: formatRis,
};

describe('a file of references', () => {
  for (const format of FORMATS) {
    const whole = AS_A_WHOLE[format.name] ?? expect.fail();
    for (const count of [0, 1, 2, 100]) {
      it(`of ${count} as ${format.name} is what is written of all at once`, () => {
        const text = finish(writeItems(items(count), format)).join('');
        if (format.extension === 'json') {
          expect(JSON.parse(text)).to.deep.equal(JSON.parse(whole(items(count))));
        } else expect(text).to.equal(whole(items(count)));
      });
    }

    it(`as ${format.name} is written in slices, from items that are made meanwhile`, () => {
      let made = 0;
      const work = writeItems(
        (function* () {
          for (; made < 1000; made++) yield item(made);
        })(),
        format,
      );
      let before = 0;
      let slices = 0;
      for (let step = work.next(); !step.done; step = work.next()) {
        expect(made - before).to.be.at.most(20);
        before = made;
        slices++;
      }
      expect([made, slices >= 50]).to.deep.equal([1000, true]);
    });
  }

  it('has a MIME type and an ending', () => {
    expect(FORMATS.map(({name, type, extension}) => [name, type, extension])).to.deep.equal([
      ['CSL-JSON', 'application/vnd.citationstyles.csl+json', 'json'],
      ['BibTeX', 'application/x-bibtex', 'bib'],
      ['BibLaTeX', 'application/x-bibtex', 'bib'],
      ['RIS', 'application/x-research-info-systems', 'ris'],
    ]);
  });
});

it('what is made of each keeps the order', () => {
  const numbers = Array.from({length: 50}, (_, i) => i);
  expect(finish(writeEach(numbers, n => n * 2))).to.deep.equal(numbers.map(n => n * 2));
});
