import {html, type TemplateResult} from 'lit';
import type {Entry} from '../model/types.ts';
import {formatBetween} from '../time/window.ts';
import {card} from './card.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';
import {type Page, pager} from './pager.ts';

/** Entries that are listed apart, as no zoom parts them; `count` may be very many. */
export interface Listed extends Page<Entry> {
  /** The first and the last of all of them, in the order of time. */
  readonly first: Entry;
  readonly last: Entry;
  onClose(): void;
}

/** A section with the cards of some entries. What holds its heading, `#listed`, takes the focus. */
export function listedView(listed: Listed, context: ViewContext): TemplateResult {
  const {items, count, first, last, onClose} = listed;
  const {words} = context;
  const deeper = {...context, headingLevel: context.headingLevel + 1};
  const text = sumUp(count, first, last, context);
  return html`<section
    class="listed"
    aria-labelledby="listed-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    }}
  >
    <div id="listed" tabindex="-1">
      ${heading(deeper.headingLevel, 'listed-title', 'listed-title', {text})}
    </div>
    <button type="button" class="close" @click=${onClose}>${words.close}</button>
    <ol role="list" aria-labelledby="listed-title">
      ${items.map(entry => html`<li part="entry">${card(entry, deeper)}</li>`)}
    </ol>
    ${pager(listed, context)}
  </section>`;
}

/** How many entries, and from when to when: "12 entries, 1990–1995". */
export function sumUp(count: number, first: Entry, last: Entry, context: ViewContext): string {
  const {words, lang, formatDate} = context;
  return first.date && last.date
    ? words.crowd(count, formatBetween(first.date, last.date, formatDate), lang)
    : words.entries(count, lang);
}
