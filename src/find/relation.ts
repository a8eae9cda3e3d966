import {DISPUTED, EXPECTED} from '../model/ledger-flags.ts';
import type {Source} from '../model/types.ts';
import type {FilterKind} from './facets.ts';
import {gatherText, type Haystack} from './haystack.ts';
import {type Origin, tagsOf, tell, tellEntry, tellSource} from './origin.ts';

/** Values of a kind, and which entry has which. */
interface Links {
  readonly kind: FilterKind;
  readonly ids: readonly string[];
  /** Indices of `ids`; beyond them where there is none. */
  readonly indices: ArrayLike<number>;
  /** Where an entry's begin in `indices`, and end where the next one's begin; else each has one. */
  readonly offsets?: Uint32Array;
  /** What values say, if that is searched. */
  readonly texts?: Haystack;
}

export interface Relation extends Links {
  /** How many entries have each value. */
  readonly uses: Uint32Array;
  /** How many values are used. */
  readonly all: number;
}

export interface Gathered {
  /** What entries say by themselves. */
  readonly texts?: Haystack;
  readonly relations: readonly Relation[];
}

/** Gathers what can be found and chosen. Yields every few milliseconds. */
export function* gather(origin: Origin): Generator<undefined, Gathered, void> {
  const {count, flags, groups, sources, groupIds, sourceIds} = origin;
  const tags = new Map<string, number>();
  const tagged: number[] = [];
  const tagOffsets = new Uint32Array(count + 1);
  const texts = yield* gatherText(count, number => {
    const said = origin.said(number);
    for (const tag of tagsOf(said)) {
      const index = tags.get(tag) ?? tags.size;
      tags.set(tag, index);
      tagged.push(index);
    }
    tagOffsets[number + 1] = tagged.length;
    return tellEntry(said);
  });
  const tagIds = Array.from(tags.keys());
  const links: readonly Links[] = [
    {
      ...{kind: 'groups', ids: groupIds, indices: origin.groupOf},
      texts: yield* gatherText(groupIds.length, i => tell([groups[groupIds[i] as string]?.label])),
    },
    {
      ...{kind: 'tags', ids: tagIds, indices: tagged, offsets: tagOffsets},
      texts: yield* gatherText(tagIds.length, i => tagIds[i] as string),
    },
    {
      ...{kind: 'sources', ids: sourceIds, indices: origin.cited, offsets: origin.offsets},
      texts: yield* gatherText(sourceIds.length, i =>
        tellSource(sources[sourceIds[i] as string] as Source),
      ),
    },
    {
      ...{kind: 'statuses', ids: ['happened', 'expected']},
      indices: flags.map(flag => +!!(flag & EXPECTED)),
    },
    {kind: 'differ', ids: ['differ'], indices: flags.map(flag => +!(flag & DISPUTED))},
  ];
  const relations: Relation[] = [];
  for (const link of links) {
    const uses = countValues(link, new Uint8Array(count), 0);
    relations.push({...link, uses, all: countMarked(uses)});
    yield;
  }
  return {texts, relations};
}

/** Marks by 1 the entries that have a wanted value. */
export function markEntries({indices, offsets}: Links, wanted: Uint8Array, hits: Uint8Array): void {
  for (let number = 0; number < hits.length; number++) {
    const until = offsets ? (offsets[number + 1] as number) : number + 1;
    for (let i = offsets ? (offsets[number] as number) : number; i < until; i++) {
      if (wanted[indices[i] as number]) hits[number] = 1;
    }
  }
}

/** How many entries have each value, of those in whose state there is nothing but `bit`. */
export function countValues(
  {ids, indices, offsets}: Links,
  state: Uint8Array,
  bit: number,
): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (let number = 0; number < state.length; number++) {
    if ((state[number] as number) & ~bit) continue;
    const until = offsets ? (offsets[number + 1] as number) : number + 1;
    for (let i = offsets ? (offsets[number] as number) : number; i < until; i++) {
      const index = indices[i] as number;
      if (index < counts.length) counts[index] = (counts[index] as number) + 1;
    }
  }
  return counts;
}

/** How many are not 0. */
export function countMarked(marks: Uint8Array | Uint32Array): number {
  let marked = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i]) marked++;
  return marked;
}
