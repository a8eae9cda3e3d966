import {html, nothing, type TemplateResult} from 'lit';
import type {NumberedSource} from '../cite/numbering.ts';
import type {Entry} from '../model/types.ts';
import {cardId} from './card.ts';
import {fullReference, sourceId} from './citations.ts';
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
    ${citedBy.length ? uses(citedBy, context) : nothing}
  </li>`;
}

function uses(citedBy: readonly Entry[], context: ViewContext): TemplateResult {
  const {words, lang} = context;
  const rest = citedBy.slice(MOST_USES);
  return html`<small class="uses">
    ${words.citedAt} ${backLinks(citedBy.slice(0, MOST_USES), context)}
    ${
      rest.length
        ? html`<details>
            <summary>${words.otherUses(rest.length, lang)}</summary>
            ${backLinks(rest, context)}
          </details>`
        : nothing
    }
  </small>`;
}

function backLinks(entries: readonly Entry[], context: ViewContext): unknown {
  return entries.map((entry, i) => {
    const {text, lang} = context.pick(entry.title) ?? {text: context.words.untitled};
    return html`${i ? ', ' : ''}<a
        role="doc-backlink"
        href="#${cardId(entry)}"
        lang=${lang ?? nothing}
        @click=${(event: Event) => context.onFollow(event, entry)}
        >${text}</a
      >`;
  });
}
