import type {Spacing} from '../layout/arrange.ts';
import {layOut, type Picture} from '../layout/picture.ts';
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
   */
  measure(
    viewport: HTMLElement,
    entries: readonly Entry[],
    cards: readonly HTMLElement[],
    spacing: Spacing,
  ): boolean {
    const heights = new Map(entries.map((entry, i) => [entry, cards[i]?.offsetHeight ?? 0]));
    const width = viewport.clientWidth;
    const card = cards[0]?.offsetWidth ?? 0;
    const key = [spacing, width, card, ...heights.values()].join();
    if (key === this.#key && entries === this.#entries) return false;
    this.#key = key;
    this.#entries = entries;
    this.picture = layOut(
      entries,
      {width, card, heightOf: entry => heights.get(entry) ?? 0},
      spacing,
    );
    return true;
  }
}
