import {html, nothing, type TemplateResult} from 'lit';
import type {NumberedSource} from '../cite/numbering.ts';
import type {Entry} from '../model/types.ts';
import {formatNumber} from '../words/intl.ts';
import {cardId} from './card.ts';
import {fullReference, noteId, sourceId} from './citations.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';
import type {Page} from './pager.ts';
import type {Scene} from './timeline.ts';

/** As many places of use are listed at once; the others open with a press. */
const MOST_USES = 4;

/** Every source in full, numbered, each with the way back to the entries that cite it. */
export function sourceList(
  page: Page<NumberedSource>,
  scene: Pick<Scene, 'views' | 'intents'>,
  context: ViewContext,
): TemplateResult {
  const {words, lang, counts, corrected, formatDate} = context;
  return html`<div class="sources" part="sources" role="doc-endnotes" aria-labelledby="sources">
    <div>
      ${heading(context.headingLevel + 1, 'sources-title', 'sources', {text: words.sources})}
      <p class="state">${words.state(counts, lang)}</p>
      ${corrected ? html`<p class="state">${words.lastCorrected(formatDate(corrected))}</p>` : nothing}
    </div>
    ${
      page.count
        ? html`<ol role="list" aria-labelledby="sources" start=${page.from + 1}>
            ${page.items.map(source => sourceItem(source, page.count, scene, context))}
          </ol>`
        : nothing
    }
    ${scene.views?.pager(page, context)}
  </div>`;
}

function sourceItem(
  numbered: NumberedSource,
  all: number,
  scene: Pick<Scene, 'views' | 'intents'>,
  context: ViewContext,
): TemplateResult {
  const {number, source, uses} = numbered;
  // An item that takes the focus has all its text for a name, and is read by that between its links.
  return html`<li
    data-number=${formatNumber(number, context.lang)}
    aria-posinset=${number}
    aria-setsize=${all}
  >
    <div id=${sourceId(number)} tabindex="-1">
      ${fullReference(source, context)} ${context.paper?.source(source, context) ?? (uses ? citedAt(numbered, scene, context) : nothing)}
    </div>
  </li>`;
}

function citedAt(
  numbered: NumberedSource,
  {views, intents}: Pick<Scene, 'views' | 'intents'>,
  context: ViewContext,
): TemplateResult {
  const {number, citedBy, uses} = numbered;
  const {words, lang, origin} = context;
  // Where the reader has come from, the way back leads first.
  const from = origin?.number === number ? origin.entry : undefined;
  const all = from ? [from, ...citedBy.filter(({id}) => id !== from.id)] : citedBy;
  const links = (entries: readonly Entry[]): unknown =>
    entries.map((entry, i) => {
      const {text, lang} = context.pick(entry.title) ?? {text: words.untitled};
      const card = context.citations === 'numbered' ? noteId(entry, number) : cardId(entry);
      return html`${i ? words.comma : ''}<a
        role="doc-backlink"
        href="#${entry === from ? origin?.id : card}"
        lang=${lang ?? nothing}
        aria-current=${entry === from ? 'location' : nothing}
        @click=${(event: Event) => context.onFollow(event, entry)}
        >${text}</a
      >`;
    });
  // Of many, the others are listed apart.
  const first = uses > citedBy.length ? all : all.slice(0, MOST_USES);
  const rest = all.slice(first.length);
  const others = uses - all.length;
  return html`<small class="uses">
    ${words.citedAt} ${links(first)}
    ${
      rest.length
        ? html`<details>
            <summary>${words.otherUses(rest.length, lang)}</summary>
            ${links(rest)}
          </details>`
        : others > 0
          ? intents && views?.otherUses(numbered, others, context, intents)
          : nothing
    }
  </small>`;
}
