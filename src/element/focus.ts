/** Moves the focus, and all of what has it into view: browsers are content with a part. */
export function goTo(element: HTMLElement | null | undefined): void {
  element?.focus({preventScroll: true});
  element?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}
