import type {NumberedSource} from '../cite/numbering.ts';
import type {Entry} from '../model/types.ts';
import {cardId} from '../view/card.ts';
import type {ViewContext} from '../view/context.ts';
import type {CrowdBox} from '../view/crowd.ts';
import type {Scene} from '../view/timeline.ts';

/** As many entries are asked for their sources, and as many sources are named. */
const MOST_ENTRIES = 5000;
const MOST_SOURCES = 60;

/** What is in view of all there is. */
export interface InView {
  /** Those with cards or titles of their own, in the order in which they are drawn. */
  readonly entries: readonly Entry[];
  /** What they and those that are only counted are known from, in the order of the list. */
  readonly sources: readonly Pick<NumberedSource, 'number' | 'source'>[];
  /** How many sources more. */
  readonly rest: number;
}

/** @param isSeen Whether any of an element is in view. */
export function lookAround(
  root: ParentNode,
  {cards, undated, entryAt, sourcesOf}: Scene,
  {sources: index}: Pick<ViewContext, 'sources'>,
  isSeen: (element: Element) => boolean,
): InView {
  const drawn = [...cards, ...undated.items].filter(entry => {
    const card = root.querySelector(`#${cardId(entry)}.card`);
    return card && isSeen(card);
  });
  const boxes = [...root.querySelectorAll<HTMLElement & {box?: CrowdBox}>('.crowd .stop')].flatMap(
    stop => (stop.box && isSeen(stop) ? stop.box : []),
  );
  const titled = boxes.flatMap(box => (box.kind === 'entry' ? entryAt(box.number) : []));
  const counted = boxes.flatMap(box => (box.kind === 'heap' ? [...box.numbers] : []));
  const entries = [...titled, ...drawn];
  const cited = new Map<number, NumberedSource['source']>();
  const read = ({citations}: Entry): void => {
    for (const {source} of citations) {
      const number = index.numberOf(source.id);
      if (number) cited.set(number, source);
    }
  };
  entries.forEach(read);
  for (const number of counted.slice(0, MOST_ENTRIES)) read(entryAt(number));
  const ordered = [...cited].sort(([a], [b]) => a - b);
  // The list tells of many what was not looked at here.
  const all =
    counted.length > MOST_ENTRIES
      ? Math.max(cited.size, sourcesOf(Uint32Array.from(counted)))
      : cited.size;
  const sources = ordered.slice(0, MOST_SOURCES).map(([number, source]) => ({number, source}));
  return {entries, sources, rest: all - sources.length};
}
