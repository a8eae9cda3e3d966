import type {Entry} from '../model/types.ts';
import {cardId} from '../view/card.ts';
import type {FocusKeeper} from './focus.ts';
import type {Story} from './story.ts';

/**
 * Keeps what is being read where it is in view, and the focus on it, while other data are drawn: what
 * has the focus, else the opened entry, else what is topmost in view.
 *
 * @param idNow The id in the other story of an entry of this one; `undefined` if it is gone.
 * @returns what puts it back to where it was, once they are drawn.
 */
export function hold(
  root: ShadowRoot,
  before: Story,
  after: Story,
  idNow: (id: string) => string | undefined,
  focus: FocusKeeper,
): () => void {
  /** The same, as it will be drawn: cards are named after the places of their entries in the data. */
  const nameOf = ({id}: Element): string => {
    const entry = entryOf(before, id);
    const now = entry ? after.find(idNow(entry.id) ?? '') : -1;
    return `#${now < 0 ? id : cardId(after.entryAt(now))}`;
  };
  const active = root.activeElement?.closest('[id]:is(.card, .stop, .open, #detail)');
  if (active) focus.goal = `${nameOf(active)}, ${nameOf(active)} *`;
  const all = [
    active,
    ...root.querySelectorAll('#detail, .card'),
    ...root.querySelectorAll('[id]'),
  ];
  const read = all.find(isInView);
  const name = read && nameOf(read);
  /** Of the whole, only its end, if that is above what is in view. */
  const place = (part: Element | null | undefined): number =>
    part ? part.getBoundingClientRect().top : Math.min(root.host.getBoundingClientRect().bottom, 0);
  const was = place(read);
  return () => {
    const part = name && root.querySelector(name);
    // What was read may be gone.
    if (part || !read) window.scrollBy({top: place(part || null) - was, behavior: 'instant'});
  };
}

function isInView(part: Element | null | undefined): part is Element {
  const {top, bottom, width} = part?.getBoundingClientRect() ?? {top: 0, bottom: 0, width: 0};
  return width > 0 && bottom > 0 && top < innerHeight;
}

/** The entry whose card has that id. Numbers skip what is no entry, so that none is above its place. */
function entryOf({entryAt, dated, undated}: Story, id: string): Entry | undefined {
  const [, index] = /^e(\d+)$/.exec(id) ?? [];
  if (!index) return undefined;
  let number = Math.min(Number(index), dated + undated - 1);
  while (number > 0 && entryAt(number).index > Number(index)) number--;
  return entryAt(number);
}
