import {type Columns, countBefore, reaching} from '../model/columns.ts';
import {timeOrder} from '../model/order.ts';
import type {Entry} from '../model/types.ts';
import {type FlightMeasures, leadersOf, stepsOf} from './flights.ts';
import type {Around} from './levels.ts';
import {placesOf} from './place.ts';

/** The most cards that are laid out at a time. */
export const MOST_CARDS = 60;

/**
 * The numbers of the entries to be laid out as cards, in the order of reading, or `undefined` where
 * they have no room: where a lane would take more steps than flights have. Of each lane, those in
 * what is drawn, those whose card hangs into it, those from where the first of their flights
 * begins, as steps follow from that, and what reaches into it.
 */
export function chooseCards(
  lanes: readonly Columns[],
  {far}: Around,
  flights: FlightMeasures,
  entryAt: (number: number) => Entry,
): number[] | undefined {
  const {scale, offset, from, to} = far;
  const {card, gap, indent, steps} = flights;
  // As far as a card can be pushed by those before it, which do not push the one after it.
  const clear = card + gap + steps * indent;
  const numbers = new Map<Entry, number>();
  for (const columns of lanes) {
    const {starts, order} = columns;
    const at = (rank: number): number => scale(starts[rank] as number);
    const last = countBefore(starts, to);
    let first = countBefore(starts, scale.invert(offset - clear));
    if (last - first > MOST_CARDS) return undefined;
    if (first < last) {
      while (first > 0 && last - first <= MOST_CARDS && at(first) - at(first - 1) < clear) first--;
    }
    const others = reaching(columns, from, MOST_CARDS + last - first + 1, to);
    const ranks = others.filter(rank => rank < first || rank >= last);
    for (let rank = first; rank < last; rank++) ranks.push(rank);
    if (numbers.size + ranks.length > MOST_CARDS) return undefined;
    const entries = ranks.map(rank => {
      const number = order[rank] as number;
      const entry = entryAt(number);
      numbers.set(entry, number);
      return entry;
    });
    const leaders = leadersOf(placesOf(timeOrder(entries)), scale, flights);
    if (stepsOf(leaders, flights).some(step => step >= steps)) return undefined;
  }
  const all = [...numbers].sort(([, a], [, b]) => a - b).map(([entry]) => entry);
  return timeOrder(all).map(entry => numbers.get(entry) as number);
}
