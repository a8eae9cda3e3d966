import type {Citation, Entry} from '../model/types.ts';
import type {SourceCounts} from '../words/words.ts';

/**
 * Counts how well entries are sourced. A source cited twice by one entry counts once, and an id
 * that nothing describes (`missing`) is no source.
 */
export function countSources(entries: Iterable<Entry>): SourceCounts {
  let all = 0;
  let unsourced = 0;
  let byOne = 0;
  let disputed = 0;
  for (const {citations} of entries) {
    const {size} = new Set(knownOf(citations).map(({source}) => source.id));
    all++;
    if (!size) unsourced++;
    else if (size === 1) byOne++;
    if (isDisputed(citations)) disputed++;
  }
  const sourced = all - unsourced;
  return {entries: all, sourced, unsourced, byOne, byTwoOrMore: sourced - byOne, disputed};
}

/** Whether a source says otherwise than the entry does. */
export function isDisputed(citations: Entry['citations']): boolean {
  return citations.some(({stance}) => stance === 'disputes');
}

/** The citations of sources that something describes. */
export const knownOf = <Cited extends Pick<Citation, 'source'>>(
  citations: readonly Cited[],
): readonly Cited[] => citations.filter(({source}) => !source.missing);
