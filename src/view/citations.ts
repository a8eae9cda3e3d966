import {html, nothing, type TemplateResult} from 'lit';
import {linkToPassage} from '../cite/passage.ts';
import {addressOf, shortReference} from '../cite/reference.ts';
import {isDisputed} from '../cite/state.ts';
import type {Citation, Entry, Source} from '../model/types.ts';
import type {ViewContext} from './context.ts';

export const sourceId = (number: number): string => `s${number}`;

/** The line on a card that says what it is known from. */
export function citationLine({citations}: Entry, context: ViewContext): TemplateResult {
  const {words} = context;
  const sources = [...new Set(citations.map(({source}) => source))];
  return html`<p class="citations">
    ${isDisputed(citations) ? html`<span class="badge">${words.sourcesDiffer}</span>` : nothing}
    ${
      sources.length
        ? sources.map((source, i) =>
            context.citations === 'numbered'
              ? html`${noteReference(source, context)}`
              : html`${i ? ', ' : ''}${reference(source, context)}`,
          )
        : html`<span class="unsourced" part="citation">${words.noSource}</span>`
    }
  </p>`;
}

/** The source by its short name, linked where it can be. */
function reference(
  source: Source,
  {lang, words}: ViewContext,
  href = addressOf(source),
): TemplateResult {
  const {text, lang: tongue} = shortReference(source, lang, words);
  return href
    ? html`<a part="citation" href=${href} lang=${tongue ?? nothing}>${text}</a>`
    : html`<span part="citation" lang=${tongue ?? nothing}>${text}</span>`;
}

/** The source by its number in the list of sources, and the way there. */
function noteReference(source: Source, context: ViewContext): TemplateResult {
  const number = context.sources.numberOf(source.id);
  return html`<a
    class="note"
    part="citation"
    role="doc-noteref"
    href="#${sourceId(number)}"
    aria-label=${context.words.sourceNumber(number, context.lang)}
    @click=${(event: Event) => context.onFollow(event, number)}
    >${number}</a
  >`;
}

/** One source's words and what it does to the claim, with the way to where it says them. */
export function quotation(citation: Citation, context: ViewContext): TemplateResult {
  const {source, stance, locator} = citation;
  const quote = context.pick(citation.quote);
  const note = context.pick(citation.note);
  const tongue = quote?.lang ?? source.lang ?? nothing;
  return html`<figure class="quotation ${stance}">
    ${quote ? html`<blockquote class=${/^["“„«]/.test(quote.text) ? 'marked' : ''} lang=${tongue}>${quote.text}</blockquote>` : nothing}
    <figcaption>
      ${reference(source, context, linkToPassage(source, citation))}${locator ? html`, ${locator}` : nothing}
      ${stance === 'supports' ? nothing : html`<span class="badge">${context.words.stances[stance]}</span>`}
      ${note ? html`<span class="remark" lang=${note.lang ?? nothing}>${note.text}</span>` : nothing}
    </figcaption>
  </figure>`;
}
