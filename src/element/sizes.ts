const sizeOf = ({offsetWidth, offsetHeight}: HTMLElement): string =>
  `${offsetWidth} ${offsetHeight}`;

/** Watches the sizes of some elements, and says when any has changed. */
export class SizeWatcher {
  readonly #observer: ResizeObserver;
  readonly #sizes = new Map<Element, string>();

  constructor(onChange: () => void) {
    this.#observer = new ResizeObserver(entries => {
      let hasChanged = false;
      for (const {target} of entries) {
        const size = sizeOf(target as HTMLElement);
        // The first report is of the size that an element had when it was given to watch.
        hasChanged ||= this.#sizes.get(target) !== size;
        this.#sizes.set(target, size);
      }
      if (hasChanged) onChange();
    });
  }

  /**
   * From now on these and no others. They must be such as drawing does not change, or browsers
   * report an error: the width that there is, and the cards.
   */
  watch(elements: readonly HTMLElement[]): void {
    const watched = new Set<Element>(elements);
    for (const element of this.#sizes.keys()) {
      if (watched.has(element)) continue;
      this.#observer.unobserve(element);
      this.#sizes.delete(element);
    }
    for (const element of elements) {
      if (this.#sizes.has(element)) continue;
      this.#sizes.set(element, sizeOf(element));
      this.#observer.observe(element);
    }
  }
}
