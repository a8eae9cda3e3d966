import {expect} from '@open-wc/testing';
import {parseTimeline} from '../model/parse.ts';
import {random} from '../model/random.ts';
import {finish} from '../model/slices.ts';
import {type Changes, compare} from './changes.ts';

const changesOf = (before: unknown, after: unknown): Changes => finish(compare(before, after));

const A = {id: 'a', date: '1990', title: 'A'};
const B = {id: 'b', date: '1991', title: 'B', citations: [{source: 's', quote: 'Q'}]};
const C = {id: 'c', date: '1992', title: 'C'};
/** The same without ids. */
const [a, b, c] = [A, B, C].map(({id, ...event}) => event);

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('what has changed in the data', () => {
  type Told = Partial<Record<'added' | 'changed', string[]>> & {
    removed?: number;
    moved?: Record<string, string | undefined>;
    isSame?: true;
  };
  const cases: [about: string, before: unknown, after: unknown, told: Told][] = [
    ['nothing', [A, B], [A, B], {isSame: true}],
    ['nothing in a document', {title: 'T', events: [A]}, {title: 'T', events: [A]}, {isSame: true}],
    ['the order of fields', [A], [{title: 'A', date: '1990', id: 'a'}], {isSame: true}],
    ['the order of entries', [A, B], [B, A], {}],
    ['an entry more', [A, B], [A, C, B], {added: ['c']}],
    ['an entry less', [A, B, C], [A, C], {removed: 1, moved: {b: undefined}}],
    ['an entry', [A, B], [A, {...B, date: '1993'}], {changed: ['b']}],
    [
      'far inside an entry',
      [B],
      [{...B, citations: [{source: 's', quote: 'R'}]}],
      {changed: ['b']},
    ],
    ['a field less', [A, C], [{id: 'a', date: '1990'}, C], {changed: ['a']}],
    ['a field for another', [{...A, x: 1}], [{...A, y: 1}], {changed: ['a']}],
    ['a list for an object', [{...A, tags: ['x']}], [{...A, tags: {0: 'x'}}], {changed: ['a']}],
    ['all of them', [A, B], [C], {added: ['c'], removed: 2, moved: {a: undefined, b: undefined}}],
    ['none to some', [], [A, B], {added: ['a', 'b']}],
    ['the title alone', {title: 'T', events: [A]}, {title: 'U', events: [A]}, {}],
    [
      'a source alone',
      {sources: {s: {title: 'S'}}, events: [A]},
      {sources: {s: {title: 'T'}}, events: [A]},
      {},
    ],
    [
      'a source more',
      {sources: {s: {title: 'S'}}, events: [A]},
      {sources: {s: {title: 'S'}, t: {}}, events: [A]},
      {},
    ],
    ['a list to a document', [A], {events: [A]}, {}],
    ['a number for an id', [{...A, id: 7}], [{...A, id: '7'}], {changed: ['7']}],
    // Without ids.
    ['nothing without ids', [a, b], [a, b], {isSame: true}],
    ['one more at the end', [a, b], [a, b, c], {added: ['event-3']}],
    [
      'one more at the start',
      [a, b],
      [c, a, b],
      {added: ['event-1'], moved: {'event-1': 'event-2', 'event-2': 'event-3'}},
    ],
    [
      'one more in between and one less',
      [a, b, a],
      [b, c, a, a, a],
      {
        added: ['event-2', 'event-5'],
        moved: {'event-1': 'event-4', 'event-2': 'event-1'},
      },
    ],
    [
      'the order without ids',
      [a, b],
      [b, a],
      {moved: {'event-1': 'event-2', 'event-2': 'event-1'}},
    ],
    ['a summary', [a, b], [a, {...b, summary: 'S'}], {changed: ['event-2']}],
    [
      'a summary, and another place',
      [a, b],
      [c, {...b, summary: 'S'}, a],
      {added: ['event-1'], changed: ['event-2'], moved: {'event-1': 'event-3'}},
    ],
    [
      'a title, which makes it another',
      [a, b],
      [a, {...b, title: 'D'}],
      {added: ['event-2'], removed: 1, moved: {'event-2': undefined}},
    ],
    [
      'the summaries of two of one title, which keep their order',
      [b, {...b, summary: 'S'}],
      [c, {...b, summary: 'T'}, {...b, summary: 'U'}],
      {
        added: ['event-1'],
        changed: ['event-2', 'event-3'],
        moved: {'event-1': 'event-2', 'event-2': 'event-3'},
      },
    ],
    ['one of two alike', [a, a], [a], {removed: 1, moved: {'event-2': undefined}}],
    // An id that another entry had first is none.
    ['an id that is taken', [A, {...B, id: 'a'}], [A, {...B, id: 'a'}, C], {added: ['c']}],
    [
      'an id like one that is made',
      [a, b],
      [a, b, {...C, id: 'event-2'}],
      {added: ['event-2'], moved: {'event-2': 'event-2-2'}},
    ],
    ['what is no entry', [A, null, ''], [A, '', 'B', undefined], {added: ['event-3']}],
    ['what is no timeline', 7, 'x', {isSame: true}],
    ['what is none to one', null, [A], {added: ['a']}],
    ['one event in place of a list', {events: A}, {events: {...A, title: 'B'}}, {changed: ['a']}],
  ];
  for (const [about, before, after, told] of cases) {
    it(`is told: ${about}`, () => {
      const [first, second] = [copy({before}).before, copy({after}).after];
      const {input, moved, ...found} = changesOf(first, second);
      expect({...found, moved: Object.fromEntries(moved)}).to.deep.equal({
        ...{added: [], changed: [], removed: 0, moved: {}, isSame: false},
        ...told,
      });
      if (typeof second === 'object')
        expect(parseTimeline(input).timeline).to.deep.equal(parseTimeline(second).timeline);
    });
  }

  it('gives the same objects again for what has not changed', () => {
    const before = {title: 'T', sources: {s: {title: 'S'}}, events: [A, B, a]};
    const after = copy({...before, events: [C, {...A, title: 'D'}, B, a]});
    const {input} = changesOf(before, after) as {input: typeof before & Changes['input']};
    expect(input).to.deep.equal(after);
    expect(input.sources).to.equal(before.sources);
    expect(input.events[2]).to.equal(B);
    expect(input.events[3]).to.equal(a);
    expect(changesOf(before, copy(before)).input).to.equal(before);
    expect(changesOf(before, {...copy(before), title: 'U'}).input).to.have.property('title', 'U');
  });

  it('bears what is nested without end', () => {
    const nested = (): unknown =>
      JSON.parse(`[{"id": "a", "x": ${'['.repeat(5e3)}${']'.repeat(5e3)}}]`);
    expect(changesOf(nested(), nested()).changed).to.deep.equal(['a']);
  });

  it('can be interrupted', () => {
    const list = Array.from({length: 5000}, (_, i) => ({...a, title: `${i}`}));
    let pauses = 0;
    const work = compare(list, copy([...list].reverse()));
    for (let step = work.next(); !step.done; step = work.next()) pauses++;
    expect(pauses).to.be.above(40);
  });

  describe('in random lists, by brute force,', () => {
    const next = random(5);
    const below = (limit: number): number => Math.floor(next() * limit);
    const listOf = (ids: readonly unknown[]): unknown[] =>
      Array.from({length: below(7)}, () => {
        const id = ids[below(ids.length)];
        const made = {id, date: '1990', title: `T${below(4)}`, summary: `S${below(3)}`};
        return below(12) ? made : [null, 'text', 5, ['x']][below(4)];
      });
    /** Some lists, and what may have become of them. */
    const pairs = (ids: readonly unknown[]): [before: unknown[], after: unknown[]][] =>
      Array.from({length: 2000}, () => {
        const before = listOf(ids);
        const after: unknown[] = [];
        for (const event of [...before, ...listOf(ids)])
          after.splice(below(after.length + 1), 0, event);
        after.splice(0, below(5));
        return copy([before, below(4) ? after : before]);
      });
    const entriesOf = (list: unknown) => parseTimeline(list).timeline.events;

    it('is told right by the ids that parsing gives', () => {
      const ids = [undefined, undefined, null, ' ', 'a', 'b', 'c', 3, '3', 'event-1', 'event-2'];
      for (const [before, after] of pairs(ids)) {
        const about = `${JSON.stringify(before)} ${JSON.stringify(after)}`;
        const {added, changed, removed, moved, isSame, input} = changesOf(before, after);
        // After the last entry there may be more that is none.
        const [old, now] = [before, after].map(list =>
          JSON.stringify(list.slice(0, list.findLastIndex(event => event !== null) + 1)),
        );
        expect(isSame, about).to.equal(old === now);
        expect(entriesOf(input), about).to.deep.equal(entriesOf(after));
        /** What entries were, by their ids now. */
        const was = new Map<string | undefined, unknown>();
        for (const {id, index} of entriesOf(before)) {
          const now = moved.has(id) ? moved.get(id) : id;
          if (now === undefined) continue;
          expect(was.has(now), about).to.equal(false);
          was.set(now, before[index]);
        }
        expect(was.size, about).to.equal(entriesOf(before).length - removed);
        for (const {id, index} of entriesOf(after)) {
          expect(was.has(id), `${id} ${about}`).to.equal(!added.includes(id));
          const isOther = JSON.stringify(was.get(id)) !== JSON.stringify(after[index]);
          expect(isOther, `${id} ${about}`).to.equal(added.includes(id) || changed.includes(id));
        }
      }
    });

    it('finds again each that says the same, where none has an id', () => {
      for (const [before, after] of pairs([undefined])) {
        const {added, changed} = changesOf(before, after);
        const left = entriesOf(before).map(({index}) => JSON.stringify(before[index]));
        let others = 0;
        for (const {index} of entriesOf(after)) {
          const at = left.indexOf(JSON.stringify(after[index]));
          if (at < 0) others++;
          else left.splice(at, 1);
        }
        const about = `${JSON.stringify(before)} ${JSON.stringify(after)}`;
        expect(added.length + changed.length, about).to.equal(others);
      }
    });
  });
});
