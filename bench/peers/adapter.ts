import type {Entry} from '../entries.ts';

/** What a peer's module does in the page. `list.ts` says what is known of it outside. */
export interface Adapter<Data> {
  /** The entries in the peer's own format, as plain JSON would hold them. Not timed. */
  convert(entries: readonly Entry[]): Data;
  /** Shows the data in the container. Timed; resolves when all of the picture is drawn. */
  load(container: HTMLElement, data: Data): Promise<void>;
  /** In whose middle gestures are made, or below it at the next place that is free; else the container. */
  target?(container: HTMLElement): Element | null;
  /** Whether a drag may begin there, in CSS px of the page; everywhere if absent. */
  isFree?(target: Element, x: number, y: number): boolean;
}
