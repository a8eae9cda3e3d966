import {type NumberedSource, numberSources} from '../cite/numbering.ts';
import {countSources} from '../cite/state.ts';
import type {Crowd} from '../layout/crowd.ts';
import {findGaps, type Gap} from '../layout/gaps.ts';
import type {LaneGroups} from '../layout/hang.ts';
import {orderLanes} from '../layout/lanes.ts';
import {type Place, placeOf, placesOf} from '../layout/place.ts';
import type {Many} from '../many.ts';
import {timeOrder} from '../model/order.ts';
import type {Entry, Problem, Timeline} from '../model/types.ts';
import type {SourceIndex} from '../view/context.ts';
import type {ManyViews} from '../view/many.ts';
import type {SourceCounts} from '../words/words.ts';

/** What follows from the data alone, however they are drawn. */
export interface Story {
  /** The whole of it. Of many entries, `events` are made when they are asked for. */
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  /** How many entries have a place in time. */
  readonly dated: number;
  /** Of the few: where they stand, in the order in which their cards hang. */
  readonly places: readonly Place[];
  /** Of the few: the long empty stretches, by the entry before which they end. */
  readonly gaps: ReadonlyMap<Entry, Gap>;
  /** Which groups stand in which lane, from the top; one lane without groups where there are no lanes. */
  readonly lanes: LaneGroups;
  /** Of the many: where they stand. */
  readonly crowd: Crowd | undefined;
  readonly views: ManyViews | undefined;
  readonly undated: number;
  readonly sources: SourceIndex;
  /** How well all are sourced. */
  readonly counts: SourceCounts;
  /** Those from one place of the reading order to another, which has the dated first. */
  read(from: number, to: number): readonly Entry[];
  /** Where an entry stands in that order. */
  rankOf(entry: Entry): number;
  /** By number: the place in `timeline.events`. */
  entryAt(number: number): Entry;
  /** The number of the entry that has an id, or -1. */
  find(id: string): number;
}

/** Of few entries. */
export function tell(timeline: Timeline, problems: readonly Problem[], byGroup: boolean): Story {
  const sorted = timeOrder(timeline.events);
  const places = placesOf(sorted);
  // In the order in which they hang, so that reading and the arrow keys go the same way.
  const dated = places.map(({entry}) => entry);
  const entries = [...dated, ...sorted.filter(entry => !placeOf(entry))];
  const gaps = new Map<Entry, Gap>();
  for (const gap of findGaps(places)) {
    const next = places.find(({start}) => start === gap.end);
    if (next) gaps.set(next.entry, gap);
  }
  const numbered = numberSources(entries, timeline.sources);
  const sources: readonly NumberedSource[] = [...numbered.values()];
  const groups = dated.map(({group}) => group?.id);
  return {
    ...{timeline, problems, places, gaps, crowd: undefined, views: undefined},
    dated: dated.length,
    lanes: byGroup ? orderLanes(Object.keys(timeline.groups), groups) : [[]],
    undated: entries.length - dated.length,
    sources: {
      size: sources.length,
      numberOf: id => numbered.get(id)?.number ?? 0,
      page: (from, to) => sources.slice(from, to),
    },
    counts: countSources(entries),
    read: (from, to) => entries.slice(from, to),
    rankOf: entry => entries.indexOf(entry),
    entryAt: number => timeline.events[number] as Entry,
    find: id => timeline.events.findIndex(entry => entry.id === id),
  };
}

/** Of many entries, as `src/many.ts` reads them. */
export function tellMany({ledger, crowd, sources, counts}: Many, views: ManyViews): Story {
  const {title, description, lang, groups, columns, undated, problems} = ledger;
  const {order} = columns;
  const numberAt = (rank: number): number =>
    (rank < columns.count ? order[rank] : undated[rank - columns.count]) as number;
  let events: readonly Entry[] | undefined;
  const timeline: Timeline = {
    ...{title, description, lang, groups, sources: ledger.sources},
    get events() {
      events ??= Array.from({length: ledger.count}, (_, number) => ledger.entry(number));
      return events;
    },
  };
  return {
    ...{
      timeline,
      problems,
      places: [],
      gaps: new Map(),
      lanes: crowd.lanes,
      crowd,
      views,
      sources,
      counts,
    },
    dated: columns.count,
    undated: undated.length,
    read: (from, to) =>
      Array.from({length: Math.max(0, Math.min(to, ledger.count) - from)}, (_, i) =>
        ledger.entry(numberAt(from + i)),
      ),
    rankOf(entry) {
      const number = ledger.find(entry.id);
      const place = crowd.whereIs(number);
      let rank = place ? crowd.rankOf(place.start) : columns.count;
      while (rank < ledger.count && numberAt(rank) !== number) rank++;
      return rank;
    },
    entryAt: ledger.entry,
    find: ledger.find,
  };
}
