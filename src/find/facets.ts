import type {Group, Source} from '../model/types.ts';

/** What entries are chosen by: of one kind any will do, and all kinds must. What is absent or empty chooses nothing. */
export interface Filters {
  /** Ids. */
  readonly groups?: readonly string[];
  readonly tags?: readonly string[];
  /** Ids of the sources that are cited. */
  readonly sources?: readonly string[];
  readonly statuses?: readonly ('happened' | 'expected')[];
  /** Only where sources differ. */
  readonly differ?: boolean;
}

export type FilterKind = keyof Filters;

/** A value that can be chosen. */
export interface FacetValue {
  readonly id: string;
  readonly isChosen: boolean;
  /** How many have it of the entries that what else is chosen leaves. */
  readonly count: number;
  readonly group?: Group | undefined;
  readonly source?: Source | undefined;
}

/** A kind, and what can be chosen of it. */
export interface Facet {
  readonly kind: FilterKind;
  /** How many values there are. */
  readonly all: number;
  /** Of few, all in the author's order; of more, those that most entries have, and the chosen. */
  readonly values: readonly FacetValue[];
}

/** How many are few, and how many at most are listed. */
export const FEW = 8;
const MOST = 60;

/** What is chosen of a kind, as ids. Scripts may give one id by itself. */
export function chosenOf(filters: Filters, kind: FilterKind): readonly string[] {
  const chosen: readonly string[] | string | boolean | null | undefined = filters[kind];
  if (typeof chosen === 'object') return chosen ?? [];
  return typeof chosen === 'string' ? [chosen] : chosen ? [kind] : [];
}

/** How many values are chosen. */
export const countChosen = (filters: Filters): number =>
  Object.keys(filters).reduce((sum, kind) => sum + chosenOf(filters, kind as FilterKind).length, 0);

/** Filters with a value chosen, or no longer. */
export function choose(filters: Filters, kind: FilterKind, id: string, isChosen: boolean): Filters {
  const {[kind]: _, ...others} = filters;
  const ids = chosenOf(filters, kind).filter(one => one !== id);
  if (isChosen) ids.push(id);
  return ids.length ? {...others, [kind]: kind === 'differ' || ids} : others;
}

/**
 * Which values to list, as their indices.
 *
 * @param uses how many entries have each value in all: what none has is no value.
 * @param counts how many have it of those that are left.
 * @param all how many values there are.
 */
export function listValues(uses: Uint32Array, counts: Uint32Array, all: number): number[] {
  const listed: number[] = [];
  const countOf = (index: number | undefined): number => counts[index as number] ?? -1;
  for (let index = 0; index < uses.length; index++) {
    if (!uses[index]) continue;
    if (all <= FEW) listed.push(index);
    else if (listed.length < MOST || countOf(index) > countOf(listed.at(-1))) {
      // Of those that as many have, the author's first come first.
      const at = listed.findIndex(other => countOf(other) < countOf(index));
      listed.splice(at < 0 ? listed.length : at, 0, index);
      if (listed.length > MOST) listed.pop();
    }
  }
  return listed;
}
