import type {Many} from '../later.ts';
import type {Entry, Timeline} from '../model/types.ts';
import type {Story} from './story.ts';

/** Of many entries, as `src/later.ts` reads them. */
export function tellMany({ledger, crowd, sources, counts}: Many): Story {
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
