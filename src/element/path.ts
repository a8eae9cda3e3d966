import type {Matches} from '../find/haystack.ts';
import type {Entry} from '../model/types.ts';
import type {Story} from './story.ts';

/** A way through a story, from entry to entry in the order of reading. */
export interface Path {
  /** How many entries lie on it. */
  readonly count: number;
  /** The place of the one where one is, from 0; -1 if one is at none, or at one that is not on it. */
  readonly rank: number;
  /** The entry before it and the one after it; at no entry, the last and the first. */
  readonly earlier: Entry | undefined;
  readonly later: Entry | undefined;
}

/** The way through what is found of a story, or all of it, seen from one of its entries. */
export function pathOf(
  {read, rankOf, find, crowd, dated, undated}: Story,
  matches: Matches | undefined,
  here: Entry | undefined,
): Path {
  const all = dated + undated;
  const entryAt = (rank: number): Entry | undefined => read(rank, rank + 1)[0];
  const numberAt = (rank: number): number =>
    crowd?.numberAt(rank) ?? find((entryAt(rank) as Entry).id);
  const isOn = (rank: number): boolean => !matches || matches.has(numberAt(rank));
  const seek = (from: number, by: -1 | 1): Entry | undefined => {
    let rank = from;
    while (rank >= 0 && rank < all && !isOn(rank)) rank += by;
    return rank >= 0 && rank < all ? entryAt(rank) : undefined;
  };
  const place = here ? rankOf(here) : -1;
  let rank = place >= 0 && isOn(place) ? place : -1;
  if (matches && rank >= 0) {
    rank = 0;
    for (let i = 0; i < place; i++) if (isOn(i)) rank++;
  }
  return {
    count: matches?.count ?? all,
    rank,
    earlier: seek(place < 0 ? all - 1 : place - 1, -1),
    later: seek(place + 1, 1),
  };
}
