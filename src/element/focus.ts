/** Moves the focus, and all of what has it into view: browsers are content with a part. */
export function goTo(element: HTMLElement | null | undefined): void {
  element?.focus({preventScroll: true});
  element?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

/** What finds an element again after its entry has been drawn anew. */
export const selectorOf = (element: Element): string =>
  element.id ? `#${element.id}` : `[data-number="${element.getAttribute('data-number')}"]`;

/** Keeps the focus where it belongs while elements come to stand for other entries. */
export class FocusKeeper {
  /** Selector of what is to have the focus once it is drawn. */
  goal: string | undefined;
  /** Selector of the entry that has the focus before all is drawn anew. */
  #kept: string | undefined;

  /** To be called before anything is drawn. */
  keep(root: ShadowRoot | null): void {
    const active = root?.activeElement;
    if (active?.matches('.card, .stop')) this.#kept ??= selectorOf(active);
  }

  /** Gives the focus to its goal, or back to the entry that had it. */
  seek(root: ShadowRoot | null): void {
    const active = root?.activeElement;
    const selector = this.goal ?? this.#kept;
    if (selector && !active?.matches(selector)) {
      const found = root?.querySelector<HTMLElement>(selector);
      goTo(found ?? (active ? null : root?.querySelector<HTMLElement>('.main [tabindex="0"]')));
    }
    this.goal = undefined;
    this.#kept = undefined;
  }
}
