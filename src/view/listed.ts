import {html, nothing, type TemplateResult} from 'lit';
import type {NumberedSource} from '../cite/numbering.ts';
import type {Entry} from '../model/types.ts';
import {formatBetween} from '../time/window.ts';
import {laterWords} from '../words/later.ts';
import {card} from './card.ts';
import {sourceId} from './citations.ts';
import type {ViewContext} from './context.ts';
import type {CrowdIntents} from './crowd.ts';
import {heading} from './heading.ts';
import {type Page, pager} from './pager.ts';

/** Entries that are listed apart, as no zoom parts them; they may be very many. */
export interface Listed extends Pick<Page<Entry>, 'from' | 'onPage'> {
  /** At least one, in the order of time. */
  readonly numbers: ArrayLike<number>;
  entryAt(number: number): Entry;
  onClose(): void;
}

/** How many stand on a page. */
const SIZE = 10;

/** A section with the cards of some entries. What holds its heading, `#listed`, takes the focus. */
export function listedView(listed: Listed, context: ViewContext): TemplateResult {
  const {numbers, from, entryAt, onPage, onClose} = listed;
  const count = numbers.length;
  const at = (i: number): Entry => entryAt(numbers[i] as number);
  const items = Array.from({length: Math.min(SIZE, count - from)}, (_, i) => at(from + i));
  const {words} = context;
  const deeper = {...context, headingLevel: context.headingLevel + 1};
  const text = sumUp(count, at(0), at(count - 1), context);
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
      ${items.map(entry => html`<li class=${context.isOut(entry) ? 'out' : nothing} part="entry">${card(entry, deeper)}</li>`)}
    </ol>
    ${pager({items, from, count, size: SIZE, onPage}, context)}
  </section>`;
}

/** Opens the list of all entries that cite a source, where `count` of them are not beside it. */
export function otherUses(
  {source, number}: NumberedSource,
  count: number,
  {words, lang}: ViewContext,
  intents: CrowdIntents,
): TemplateResult {
  return html`<button
    type="button"
    class="more"
    id=${`${sourceId(number)}u`}
    @click=${() => intents.onUses(source)}
  >
    ${words.otherUses(count, lang)}
  </button>`;
}

/** How many entries, and from when to when: "12 entries, 1990–1995". */
export function sumUp(count: number, first: Entry, last: Entry, context: ViewContext): string {
  const {words, lang, formatDate} = context;
  return first.date && last.date
    ? laterWords(context).crowd(count, formatBetween(first.date, last.date, formatDate), lang)
    : words.entries(count, lang);
}
