import type {Ledger} from '../model/ledger.ts';
import {get} from '../model/read.ts';
import type {Entry, LocalizedText, Source, Timeline} from '../model/types.ts';

/** Entries that can be put in order. They are known by their numbers: their places in `timeline.events`. */
export interface Sortable {
  /** How many have a place in time, and how many have none. */
  readonly dated: number;
  readonly undated: number;
  /** The number of the one at a place of the reading order, from 0: the dated in time, then the undated. */
  numberAt(place: number): number;
  titleOf(number: number): LocalizedText | undefined;
  /** What its first citation cites. */
  sourceOf(number: number): Source | undefined;
}

/** What is needed of a story of few entries. */
export interface FewEntries {
  readonly timeline: Timeline;
  readonly dated: number;
  readonly undated: number;
  /** Those from one place of the reading order to before another. */
  read(from: number, to: number): readonly Entry[];
}

export function sortEntries({timeline, dated, undated, read}: FewEntries): Sortable {
  const {events} = timeline;
  const numbers = new Map(events.map((entry, number) => [entry, number]));
  const order = read(0, dated + undated).map(entry => numbers.get(entry) as number);
  return {
    ...{dated, undated},
    numberAt: place => order[place] as number,
    titleOf: number => events[number]?.title,
    sourceOf: number => events[number]?.citations[0]?.source,
  };
}

/** Makes no entries for it. */
export function sortLedger(ledger: Ledger): Sortable {
  const {columns, undated, offsets, cited, sourceIds, sources, kept} = ledger;
  const {events, indices, parsed} = kept.entries;
  const {count, order} = columns;
  return {
    dated: count,
    undated: undated.length,
    numberAt: place => (place < count ? order[place] : undated[place - count]) as number,
    titleOf(number) {
      const entry = parsed.get(number);
      // An entry that is made when it is asked for has the event's title as it was written.
      const event = Object(events[indices[number] as number]);
      return entry ? entry.title : (get(event, 'title') as LocalizedText | undefined);
    },
    sourceOf(number) {
      const first = offsets[number] as number;
      const isCiting = first < (offsets[number + 1] as number);
      return isCiting ? sources[sourceIds[cited[first] as number] as string] : undefined;
    },
  };
}
