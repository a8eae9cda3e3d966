import {expect} from '@open-wc/testing';
import type {Entry, Source, Stance} from '../model/types.ts';
import {numberSources} from './numbering.ts';
import {countSources, isDisputed} from './state.ts';

const source = (id: string, missing?: true): Source => ({
  id,
  authors: [],
  raw: undefined,
  ...(missing && {missing}),
});

/** An entry that cites sources by these ids; `-` before one disputes, `?` has no such source. */
function entry(id: string, cited: string): Entry {
  return {
    id,
    index: 0,
    status: 'happened',
    tags: [],
    media: [],
    corrections: [],
    citations: cited
      .split(' ')
      .filter(Boolean)
      .map(name => ({
        source: source(name.replace(/^[-?]+/, ''), name.includes('?') ? true : undefined),
        stance: (name.startsWith('-') ? 'disputes' : 'supports') satisfies Stance,
      })),
  };
}

const entries = (...cited: string[]) => cited.map((ids, index) => entry(`e${index}`, ids));

describe('numbering of sources', () => {
  const cases: [cited: string[], uncited: string[], numbered: string][] = [
    [[], [], ''],
    [[''], [], ''],
    [['b', 'a', 'b c'], [], '1 b e0,e2; 2 a e1; 3 c e2'],
    [['b a b'], [], '1 b e0; 2 a e0'],
    [['a', 'a', 'a'], [], '1 a e0,e1,e2'],
    [['b'], ['z', 'b', 'y'], '1 b e0; 2 z ; 3 y '],
    [[], ['b', 'a'], '1 b ; 2 a '],
    [['__proto__ constructor'], [], '1 __proto__ e0; 2 constructor e0'],
    [['?x -y'], [], '1 x e0; 2 y e0'],
  ];
  for (const [cited, uncited, numbered] of cases) {
    it(`numbers ${JSON.stringify(cited)} beside ${JSON.stringify(uncited)}`, () => {
      const all: Record<string, Source> = Object.create(null);
      for (const id of uncited) all[id] = source(id);
      const map = numberSources(entries(...cited), all);
      const shown = [...map.values()].map(
        one => `${one.number} ${one.source.id} ${one.citedBy.map(({id}) => id)}`,
      );
      expect(shown.join('; ')).to.equal(numbered);
      for (const {uses, citedBy} of map.values()) expect(uses).to.equal(citedBy.length);
      expect([...map.keys()]).to.deep.equal([...map.values()].map(one => one.source.id));
    });
  }
});

describe('state of sources', () => {
  const cases: [cited: string[], counts: [number, number, number, number, number]][] = [
    // sourced, unsourced, by one, by two or more, disputed
    [[], [0, 0, 0, 0, 0]],
    [[''], [0, 1, 0, 0, 0]],
    [['a'], [1, 0, 1, 0, 0]],
    [['a a'], [1, 0, 1, 0, 0]],
    [['a b'], [1, 0, 0, 1, 0]],
    [['a -b'], [1, 0, 0, 1, 1]],
    [
      ['a -b -c', '-a', 'b', ''],
      [3, 1, 2, 1, 2],
    ],
    [['?x'], [0, 1, 0, 0, 0]],
    [['?x a'], [1, 0, 1, 0, 0]],
    [['a -?x'], [1, 0, 1, 0, 1]],
  ];
  for (const [cited, [sourced, unsourced, byOne, byTwoOrMore, disputed]] of cases) {
    it(`counts ${JSON.stringify(cited)}`, () =>
      expect(countSources(entries(...cited))).to.deep.equal({
        entries: cited.length,
        sourced,
        unsourced,
        byOne,
        byTwoOrMore,
        disputed,
      }));
  }

  it('knows a dispute', () => {
    expect(isDisputed(entry('e', 'a -b').citations)).to.equal(true);
    expect(isDisputed(entry('e', 'a b').citations)).to.equal(false);
  });
});
