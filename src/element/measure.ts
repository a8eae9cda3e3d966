import type {Spacing} from '../layout/arrange.ts';
import {evenGround, stretchGround} from '../layout/ground.ts';
import {FLIGHTS, layOut, type Picture} from '../layout/picture.ts';
import {placesOf} from '../layout/place.ts';
import type {Entry} from '../model/types.ts';

/** Keeps the picture of the track in step with what the browser measures. */
export class Measurer {
  picture: Picture | undefined;
  #key = '';
  #entries: readonly Entry[] = [];

  /**
   * Lays out again if anything has changed since, and tells whether it did.
   *
   * @param cards The entries' cards as drawn, in the same order.
   * @param tick Room for the label of a tick, px.
   */
  measure(
    viewport: HTMLElement,
    entries: readonly Entry[],
    cards: readonly HTMLElement[],
    spacing: Spacing,
    tick: number,
  ): boolean {
    const heights = new Map(entries.map((entry, i) => [entry, cards[i]?.offsetHeight ?? 0]));
    const width = viewport.clientWidth;
    const card = cards[0]?.offsetWidth ?? 0;
    const key = [spacing, tick, width, card, ...heights.values()].join();
    if (key === this.#key && entries === this.#entries) return false;
    this.#key = key;
    this.#entries = entries;
    this.picture = this.#layOut(width, card, heights, spacing, tick);
    return true;
  }

  #layOut(
    width: number,
    card: number,
    heights: ReadonlyMap<Entry, number>,
    spacing: Spacing,
    tick: number,
  ): Picture | undefined {
    const places = placesOf(this.#entries);
    const first = places[0];
    if (!first) return undefined;
    const end = places.reduce((latest, place) => Math.max(latest, place.end), first.end);
    const flights = {...FLIGHTS, card};
    const ground =
      stretchGround(places, width, flights, spacing) ??
      evenGround(first.start, end, width, flights);
    const heightOf = (entry: Entry): number => heights.get(entry) ?? 0;
    return layOut(places, ground, card, heightOf, [ground.least, ground.most], tick);
  }
}
