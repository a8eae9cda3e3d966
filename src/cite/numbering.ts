import type {Entry, Source} from '../model/types.ts';

export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
  /** Each entry once, in the order given: of many, the first few. Empty for a source that nothing cites. */
  readonly citedBy: readonly Entry[];
  /** How many entries cite it in all. */
  readonly uses: number;
}

/**
 * Numbers the sources by their first citation in the entries' order (the reading order: the
 * caller sorts), then those that no entry cites, in theirs. By source id, in order of number.
 */
export function numberSources(
  entries: Iterable<Entry>,
  sources: Readonly<Record<string, Source>> = {},
): ReadonlyMap<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource & {readonly citedBy: Entry[]; uses: number}>();
  const add = (source: Source) => {
    const known = numbered.get(source.id);
    const one = known ?? {number: numbered.size + 1, source, citedBy: [], uses: 0};
    if (!known) numbered.set(source.id, one);
    return one;
  };
  for (const entry of entries) {
    for (const {source} of entry.citations) {
      const one = add(source);
      if (one.citedBy.at(-1) !== entry) one.uses = one.citedBy.push(entry);
    }
  }
  for (const source of Object.values(sources)) add(source);
  return numbered;
}
