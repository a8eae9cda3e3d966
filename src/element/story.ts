import {type NumberedSource, numberSources} from '../cite/numbering.ts';
import {countSources} from '../cite/state.ts';
import {findGaps, type Gap} from '../layout/gaps.ts';
import {placeOf, placesOf} from '../layout/place.ts';
import {timeOrder} from '../model/order.ts';
import type {Entry, Timeline} from '../model/types.ts';
import type {SourceCounts} from '../words/words.ts';

/** What follows from the data alone, however they are drawn. */
export interface Story {
  readonly timeline: Timeline;
  /** All of them, in the order of reading. */
  readonly entries: readonly Entry[];
  /** Those with a place in time, in the order in which their cards hang. */
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
  /** The long empty stretches, by the entry before which they end. */
  readonly gaps: ReadonlyMap<Entry, Gap>;
  /** By id, in the order of their numbers. */
  readonly sources: ReadonlyMap<string, NumberedSource>;
  /** How well all are sourced. */
  readonly counts: SourceCounts;
}

export function tell(timeline: Timeline): Story {
  const sorted = timeOrder(timeline.events);
  const places = placesOf(sorted);
  // In the order in which they hang, so that reading and the arrow keys go the same way.
  const dated = places.map(({entry}) => entry);
  const undated = sorted.filter(entry => !placeOf(entry));
  const entries = [...dated, ...undated];
  const gaps = new Map<Entry, Gap>();
  for (const gap of findGaps(places)) {
    const next = places.find(({start}) => start === gap.end);
    if (next) gaps.set(next.entry, gap);
  }
  const sources = numberSources(entries, timeline.sources);
  return {timeline, entries, dated, undated, gaps, sources, counts: countSources(entries)};
}
