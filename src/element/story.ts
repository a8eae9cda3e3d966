import {findLatest} from '../cite/corrections.ts';
import {type NumberedSource, numberSources} from '../cite/numbering.ts';
import {countSources} from '../cite/state.ts';
import type {Crowd, CrowdPicture} from '../layout/crowd.ts';
import {findGaps, type Gap} from '../layout/gaps.ts';
import type {LaneGroups} from '../layout/hang.ts';
import type {hangLanes} from '../layout/hang-lanes.ts';
import {type Place, placeOf, placesOf} from '../layout/place.ts';
import {timeOrder} from '../model/order.ts';
import type {DateSpan, Entry, Problem, Timeline} from '../model/types.ts';
import type {SourceIndex} from '../view/context.ts';
import type {SourceCounts} from '../words/words.ts';
import type {Later} from './later.ts';

/** Where many entries stand, and how they are drawn in letters of `font` px. */
export interface StoryCrowd extends Omit<Crowd, 'paint'> {
  paint(
    window: Parameters<Crowd['paint']>[0],
    cover: Parameters<Crowd['paint']>[1],
    tick: number,
    font: number,
    card: number,
  ): ReturnType<Crowd['paint']>;
  /** The place of an entry in time among all, from 1. */
  placeOf(number: number): number;
  /** From where to where what is drawn for an entry stands, px. */
  spanOf(picture: CrowdPicture, number: number): readonly [x0: number, x1: number] | undefined;
}

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
  /** What hangs cards in lanes, where there are any. */
  readonly hang: typeof hangLanes | undefined;
  /** Of the many: where they stand. */
  readonly crowd: StoryCrowd | undefined;
  readonly undated: number;
  /** How many are not shown, as they cite no source. */
  readonly hidden: number;
  readonly sources: SourceIndex;
  /** How well all are sourced. */
  readonly counts: SourceCounts;
  /** The latest correction of any entry. */
  readonly corrected: DateSpan | undefined;
  /** Those from one place of the reading order to another, which has the dated first. */
  read(from: number, to: number): readonly Entry[];
  /** Where an entry stands in that order. */
  rankOf(entry: Entry): number;
  /** By number: the place in `timeline.events`. */
  entryAt(number: number): Entry;
  /** The number of the entry that has an id, or -1. */
  find(id: string): number;
}

/**
 * Of few entries.
 *
 * @param by Where groups have lanes.
 */
export function tell(
  timeline: Timeline,
  problems: readonly Problem[],
  hidden: number,
  by: Pick<Later, 'orderLanes' | 'hangLanes'> | undefined,
): Story {
  const sorted = timeOrder(timeline.events);
  const places = placesOf(sorted);
  // In the order in which they hang, so that reading and the arrow keys go the same way.
  const dated = places.map(({entry}) => entry);
  const entries = [...dated, ...sorted.filter(entry => !placeOf(entry))];
  const numbered = numberSources(entries, timeline.sources);
  const sources: readonly NumberedSource[] = [...numbered.values()];
  const groups = dated.map(({group}) => group?.id);
  return {
    ...{timeline, problems, hidden, places, gaps: gapsOf(places), crowd: undefined},
    dated: dated.length,
    lanes: by?.orderLanes(Object.keys(timeline.groups), groups) ?? [[]],
    hang: by?.hangLanes,
    undated: entries.length - dated.length,
    sources: {
      size: sources.length,
      numberOf: id => numbered.get(id)?.number ?? 0,
      page: (from, to) => sources.slice(from, to),
    },
    counts: countSources(entries),
    corrected: findLatest(entries.flatMap(({corrections}) => corrections)),
    read: (from, to) => entries.slice(from, to),
    rankOf: entry => entries.indexOf(entry),
    entryAt: number => timeline.events[number] as Entry,
    find: id => timeline.events.findIndex(entry => entry.id === id),
  };
}

/** The long empty stretches, by the entry before which they end. */
export function gapsOf(places: readonly Place[]): Map<Entry, Gap> {
  const gaps = new Map<Entry, Gap>();
  for (const gap of findGaps(places)) {
    const next = places.find(({start}) => start === gap.end);
    if (next) gaps.set(next.entry, gap);
  }
  return gaps;
}
