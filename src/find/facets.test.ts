import {expect} from '@open-wc/testing';
import {choose, countChosen, type FilterKind, type Filters} from './facets.ts';

describe('filters', () => {
  const cases: [Filters, FilterKind, string, boolean, Filters][] = [
    [{}, 'groups', 'a', true, {groups: ['a']}],
    [{groups: ['a']}, 'groups', 'b', true, {groups: ['a', 'b']}],
    [{groups: ['a']}, 'groups', 'a', true, {groups: ['a']}],
    [{groups: ['a', 'b']}, 'groups', 'a', false, {groups: ['b']}],
    [{groups: ['a'], tags: ['t']}, 'groups', 'a', false, {tags: ['t']}],
    [{}, 'groups', 'a', false, {}],
    [{tags: []}, 'statuses', 'expected', true, {tags: [], statuses: ['expected']}],
    [{}, 'differ', 'differ', true, {differ: true}],
    [{differ: true}, 'differ', 'differ', false, {}],
    [{differ: false}, 'differ', 'differ', false, {}],
  ];
  for (const [filters, kind, id, isChosen, after] of cases) {
    it(`${JSON.stringify(filters)} ${isChosen ? 'with' : 'without'} ${kind} ${id}`, () => {
      const before = structuredClone(filters);
      expect(choose(filters, kind, id, isChosen)).to.deep.equal(after);
      expect(filters).to.deep.equal(before);
    });
  }

  it('are counted', () => {
    expect(countChosen({})).to.equal(0);
    expect(countChosen({groups: ['a', 'b'], tags: [], differ: true})).to.equal(3);
    expect(countChosen({differ: false})).to.equal(0);
  });
});
