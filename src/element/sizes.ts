/** Watches the sizes of some elements, and says when any has changed. */
export class SizeWatcher {
  readonly #observer: ResizeObserver;
  #watched: ReadonlySet<Element> = new Set();

  constructor(onChange: () => void) {
    this.#observer = new ResizeObserver(onChange);
  }

  /**
   * From now on these and no others. They must be such as drawing does not change, or browsers
   * report an error: the width that there is, and the cards.
   */
  watch(elements: Iterable<Element>): void {
    const watched = new Set(elements);
    for (const element of this.#watched) {
      if (!watched.has(element)) this.#observer.unobserve(element);
    }
    for (const element of watched) {
      if (!this.#watched.has(element)) this.#observer.observe(element);
    }
    this.#watched = watched;
  }
}
