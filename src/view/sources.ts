import {html, nothing, type TemplateResult} from 'lit';
import type {NumberedSource} from '../cite/numbering.ts';
import type {Entry} from '../model/types.ts';
import {cardId} from './card.ts';
import {fullReference, noteId, sourceId} from './citations.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';
import type {LaterViews} from './later.ts';
import type {Page} from './pager.ts';

/** As many places of use are listed at once; the others open with a press. */
const MOST_USES = 4;

/** Every source in full, numbered, each with the way back to the entries that cite it. */
export function sourceList(
  page: Page<NumberedSource>,
  views: LaterViews | undefined,
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
            ${page.items.map(source => sourceItem(source, context))}
          </ol>`
        : nothing
    }
    ${views?.pager(page, context)}
  </div>`;
}

function sourceItem(
  {number, source, citedBy}: NumberedSource,
  context: ViewContext,
): TemplateResult {
  return html`<li id=${sourceId(number)} data-number=${number} tabindex="-1">
    ${fullReference(source, context)}
    ${citedBy.length ? uses(number, citedBy, context) : nothing}
  </li>`;
}

function uses(number: number, citedBy: readonly Entry[], context: ViewContext): TemplateResult {
  const {words, lang, origin} = context;
  // Where the reader has come from, the way back leads first.
  const from = origin?.number === number ? origin.entry : undefined;
  const all = from ? [from, ...citedBy.filter(({id}) => id !== from.id)] : citedBy;
  const links = (entries: readonly Entry[]): unknown =>
    entries.map((entry, i) => {
      const {text, lang} = context.pick(entry.title) ?? {text: words.untitled};
      const card = context.citations === 'numbered' ? noteId(entry, number) : cardId(entry);
      return html`${i ? ', ' : ''}<a
        role="doc-backlink"
        href="#${entry === from ? origin?.id : card}"
        lang=${lang ?? nothing}
        aria-current=${entry === from ? 'location' : nothing}
        @click=${(event: Event) => context.onFollow(event, entry)}
        >${text}</a
      >`;
    });
  const rest = all.slice(MOST_USES);
  return html`<small class="uses">
    ${words.citedAt} ${links(all.slice(0, MOST_USES))}
    ${
      rest.length
        ? html`<details>
            <summary>${words.otherUses(rest.length, lang)}</summary>
            ${links(rest)}
          </details>`
        : nothing
    }
  </small>`;
}
