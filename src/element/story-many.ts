import type {CrowdPicture, CrowdSizes} from '../layout/crowd.ts';
import {LABEL} from '../layout/hang.ts';
import {hangLanes} from '../layout/hang-lanes.ts';
import {FLIGHTS} from '../layout/picture.ts';
import type {Entry, Timeline} from '../model/types.ts';
import type {Many} from './data-many.ts';
import type {Story} from './story.ts';

/** Of many entries, as `src/later.ts` reads them. */
export function tellMany({ledger, hidden, crowd, sources, counts, corrected}: Many): Story {
  const {title, description, lang, groups, columns, undated, problems} = ledger;
  const numberAt = (rank: number): number => crowd.numberAt(rank) as number;
  let events: readonly Entry[] | undefined;
  const timeline: Timeline = {
    ...{title, description, lang, groups, sources: ledger.sources},
    get events() {
      events ??= Array.from({length: ledger.count}, (_, number) => ledger.entry(number));
      return events;
    },
  };
  const rankOf = (number: number): number => {
    const place = crowd.whereIs(number);
    let rank = place ? crowd.rankOf(place.start) : columns.count;
    while (rank < ledger.count && numberAt(rank) !== number) rank++;
    return rank;
  };
  return {
    ...{
      timeline,
      problems,
      places: [],
      gaps: new Map(),
      lanes: crowd.lanes,
      crowd: {
        ...crowd,
        paint: (window, cover, tick, font, card) =>
          crowd.paint(window, cover, tick, crowdSizes(font, card)),
        ...{spanOf, placeOf: number => rankOf(number) + 1},
      },
      hang: hangLanes,
      sources,
      counts,
      corrected,
    },
    dated: columns.count,
    undated: undated.length,
    hidden,
    read: (from, to) =>
      Array.from({length: Math.max(0, Math.min(to, ledger.count) - from)}, (_, i) =>
        ledger.entry(numberAt(from + i)),
      ),
    rankOf: ({id}) => rankOf(ledger.find(id)),
    entryAt: ledger.entry,
    find: ledger.find,
  };
}

/** As many entries are printed: some 300 pages. */
const MOST = 2000;

/** As much of a story as is printed: the first entries, and the sources that they cite. */
export function fitPaper(story: Story): Story {
  const {sources} = story;
  const dated = Math.min(story.dated, MOST);
  const undated = Math.min(story.undated, MOST - dated);
  const isAll = dated + undated === story.dated + story.undated;
  // They are numbered in the order in which they come up.
  let size = isAll ? sources.size : 0;
  if (!isAll) {
    for (const {citations} of story.read(0, MOST)) {
      for (const {source} of citations) size = Math.max(size, sources.numberOf(source.id));
    }
  }
  return {...story, dated, undated, sources: {...sources, size}};
}

/** Room that titles and counts take, in letters: as much as three steps of cards. */
const HEIGHT = 32;

/** What titles take that are set in letters of `font` px. */
const crowdSizes = (font: number, card: number): CrowdSizes => ({
  height: HEIGHT * font,
  card,
  gap: FLIGHTS.gap,
  titles: {mark: 12, gap: 6, pill: 3 * font, least: 5.5 * font, most: 17 * font},
  lanes: {label: LABEL, row: Math.max(28, 2 * font), rows: 12},
});

function spanOf({lanes}: CrowdPicture, number: number): readonly [number, number] | undefined {
  for (const box of lanes.flatMap(({boxes}) => boxes)) {
    if (box.kind === 'entry' && box.number === number) {
      return [box.x0, Math.max(box.x1, box.title + box.room)];
    }
    if (box.kind === 'heap' && box.numbers[0] === number) return [box.x0, box.x1];
  }
  return undefined;
}
