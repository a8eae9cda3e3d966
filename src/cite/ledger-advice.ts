import type {Ledger} from '../model/ledger.ts';
import {get, isList, isObject, show} from '../model/read.ts';
import type {Entry, LocalizedText} from '../model/types.ts';
import type {Advised, AdvisedEntry} from './advice.ts';
import type {LedgerSources} from './ledger-sources.ts';

/** A ledger, and the numbers of those of its sources that are described. */
export interface AdvisedLedger {
  readonly whole: Ledger;
  readonly sources: Pick<LedgerSources, 'size' | 'numberOf'>;
}

type Cited = AdvisedEntry['citations'][number];

/**
 * What advice asks of a ledger. It makes no entries for that: an event of which one can be made cites
 * by ids or addresses, and quotes in one language.
 */
export function advisedOf({whole, sources: {size, numberOf}}: AdvisedLedger): Advised {
  const {sources, sourceIds, kept, count} = whole;
  const {events, indices, parsed, context} = kept.entries;
  /** By a source's number: the index of the first event that cites it, from 1. */
  const first = new Uint32Array(size + 1);

  /** Adds what is cited by a name, by an object that has one, or by a list of either. */
  const cite = (citations: Cited[], cited: unknown): void => {
    if (isList(cited)) for (const one of cited) cite(citations, one);
    else {
      const isUse = isObject(cited);
      const name = show(isUse ? get(cited, 'source') : cited);
      const source = context.sources[name] ?? context.addresses.get(name);
      const quote = isUse ? (get(cited, 'quote') as string | undefined) : undefined;
      if (source) citations.push({source, quote});
    }
  };
  const read = (index: number): AdvisedEntry => {
    const event = Object(events[index]);
    const citations: Cited[] = [];
    cite(citations, get(event, 'source'));
    cite(citations, get(event, 'citations'));
    return {
      ...{index, citations},
      get title() {
        return get(event, 'title') as LocalizedText | undefined;
      },
    };
  };
  function* readAll(): Generator<AdvisedEntry, void, void> {
    for (let number = 0; number < count; number++) {
      const entry: Entry | undefined = parsed.get(number);
      yield entry ?? read(indices[number] as number);
    }
  }
  return {
    ...{sources, sourceIds, events: readAll()},
    citedAt: {
      get: id => {
        const at = first[numberOf(id)];
        return at ? at - 1 : undefined;
      },
      set(id, index) {
        first[numberOf(id)] = index + 1;
        return this as Map<string, number>;
      },
    },
  };
}
