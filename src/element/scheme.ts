/** The custom state of an element whose page states a colour scheme; `:host` in the styles goes by it. */
const STATED = '--stated';

/**
 * Light or dark: what the page states where the element stands (`color-scheme`, or the `meta` of that
 * name) holds; where it states none, the reader's system.
 */
export class SchemeFollower {
  readonly #element: HTMLElement;
  /** Not in browsers of before mid-2024: there the reader's system holds. */
  readonly #states: CustomStateSet | undefined;
  /** Pages change what they state by a class or an attribute of the outermost elements. */
  readonly #observer = new MutationObserver(() => this.update());

  constructor(element: HTMLElement) {
    this.#element = element;
    this.#states = element.attachInternals().states;
  }

  connect(): void {
    const {documentElement, body} = document;
    for (const outer of [documentElement, body]) this.#observer.observe(outer, {attributes: true});
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** Asks anew. */
  update(): void {
    this.#states?.add(STATED);
    const {colorScheme} = getComputedStyle(this.#element);
    if (colorScheme === 'normal' && !document.querySelector('meta[name=color-scheme]'))
      this.#states?.delete(STATED);
  }
}
