import {html, nothing, type TemplateResult} from 'lit';
import {laterWords} from '../words/later.ts';
import type {ViewContext} from './context.ts';

/** A page of a list that may be long. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The first one's place, from 0, and how many there are in all and on a page. */
  readonly from: number;
  readonly count: number;
  readonly size: number;
  /** Asks for the page that begins at a place. */
  onPage(from: number): void;
}

/** The way to the other pages of a list; nothing where there are none. */
export function pager(
  {from, count, size, onPage}: Page<unknown>,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const {words, lang} = context;
  if (count <= size) return nothing;
  const turn = (to: number, text: string): TemplateResult => {
    const leads = to > -size && to < count;
    // One that leads nowhere keeps the focus, should it have it.
    return html`<button
      type="button"
      aria-disabled=${!leads}
      @click=${() => leads && onPage(Math.max(0, to))}
    >
      ${text}
    </button>`;
  };
  return html`<p class="pager">
    ${turn(from - size, words.previous)}
    <span aria-live="polite">${laterWords(context).page(from + 1, Math.min(from + size, count), count, lang)}</span>
    ${turn(from + size, words.next)}
  </p>`;
}
