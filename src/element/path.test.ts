import {expect} from '@open-wc/testing';
import type {Matches} from '../find/haystack.ts';
import type {Entry} from '../model/types.ts';
import {pathOf} from './path.ts';
import type {Story} from './story.ts';

/**
 * A story that is read in this order of numbers.
 *
 * @param isMany The ranks tell numbers, as those of many entries do.
 */
function storyOf(order: readonly number[], undated: number, isMany: boolean): Story {
  const entries = order.map(number => ({index: number, id: `e${number}`}) as Entry);
  return {
    ...{dated: order.length - undated, undated},
    read: (from: number, to: number) => entries.slice(from, to),
    rankOf: (entry: Entry) => entries.indexOf(entry),
    find: (id: string) => Number(id.slice(1)),
    crowd: isMany ? {numberAt: (rank: number) => order[rank]} : undefined,
  } as Partial<Story> as Story;
}

const found = (...numbers: number[]): Matches => ({
  count: numbers.length,
  has: number => numbers.includes(number),
  countIn: () => 0,
});

describe('a way through a story', () => {
  const order = [3, 0, 4, 1, 2];
  const cases: [
    about: string,
    matches: Matches | undefined,
    here: number | undefined,
    way: [count: number, rank: number, earlier: string | undefined, later: string | undefined],
  ][] = [
    ['from none to either end', undefined, undefined, [5, -1, 'e2', 'e3']],
    ['from the first', undefined, 3, [5, 0, undefined, 'e0']],
    ['from within', undefined, 4, [5, 2, 'e0', 'e1']],
    ['from the last', undefined, 2, [5, 4, 'e1', undefined]],
    ['through what is found', found(3, 1, 2), 1, [3, 1, 'e3', 'e2']],
    ['from none to the ends of what is found', found(0, 4), undefined, [2, -1, 'e4', 'e0']],
    ['from what is not found to its neighbours that are', found(3, 1), 4, [2, -1, 'e3', 'e1']],
    ['from what is not found, beyond the last', found(3, 1), 2, [2, -1, 'e1', undefined]],
    ['where nothing is found', found(), 4, [0, -1, undefined, undefined]],
    ['where only this is found', found(4), 4, [1, 0, undefined, undefined]],
  ];
  for (const isMany of [false, true])
    for (const [about, matches, here, way] of cases)
      it(`leads ${about}${isMany ? ', among many' : ''}`, () => {
        const story = storyOf(order, 2, isMany);
        const at = here === undefined ? undefined : story.read(0, 5)[order.indexOf(here)];
        const {count, rank, earlier, later} = pathOf(story, matches, at);
        expect([count, rank, earlier?.id, later?.id]).to.deep.equal(way);
      });

  it('goes through all that is found, once, in order, and back again', () => {
    for (let seed = 0; seed < 32; seed++) {
      const some = order.filter(number => seed & (1 << number));
      const story = storyOf(order, 1, seed % 2 === 0);
      for (const by of ['later', 'earlier'] as const) {
        const seen: number[] = [];
        let here = pathOf(story, found(...some), undefined)[by];
        while (here && seen.length < 9) {
          seen.push(here.index);
          const way = pathOf(story, found(...some), here);
          expect(way.rank).to.equal(some.indexOf(here.index));
          here = way[by];
        }
        expect(seen).to.deep.equal(by === 'later' ? some : some.reverse());
      }
    }
  });
});
