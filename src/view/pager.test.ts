import {expect} from '@open-wc/testing';
import {barriers, makeContext, makeHost, say} from './fixture.ts';
import {pager} from './pager.ts';

function show(from: number, count: number, size: number) {
  const host = makeHost();
  const asked: number[] = [];
  const page = {items: [], from, count, size, onPage: (at: number) => asked.push(at)};
  host.draw(pager(page, makeContext()));
  return {...host, asked};
}

describe('the pager', () => {
  const pages: [from: number, count: number, words: string, previous: number[], next: number[]][] =
    [
      [0, 1234, '1–20 of 1,234', [], [20]],
      [20, 1234, '21–40 of 1,234', [0], [40]],
      [1220, 1234, '1,221–1,234 of 1,234', [1200], []],
      [0, 21, '1–20 of 21', [], [20]],
      [20, 40, '21–40 of 40', [0], []],
      [7, 40, '8–27 of 40', [0], [27]],
    ];
  for (const [from, count, words, previous, next] of pages) {
    it(`says ${words}, and leads on`, () => {
      const {all, one, asked} = show(from, count, 20);
      expect(say(one('.pager span').textContent)).to.equal(words);
      const asks = all('button').map(button => {
        button.click();
        expect(button.ariaDisabled).to.equal(String(!asked.length));
        return asked.splice(0);
      });
      expect(asks).to.deep.equal([previous, next]);
    });
  }

  it('is not there where all fit on one page', () => {
    for (const count of [0, 1, 20])
      expect(show(0, count, 20).all('*'), `${count}`).to.have.length(0);
  });

  it('has large targets, and says in words where they led', async () => {
    const {all, one, root} = show(20, 50, 20);
    for (const button of all('button')) {
      expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(44);
    }
    expect(one('.pager span').ariaLive).to.equal('polite');
    expect(await barriers(root)).to.deep.equal([]);
  });
});
