import {html, nothing, type TemplateResult} from 'lit';
import {linkToPassage} from '../cite/passage.ts';
import {addressOf, shortReference} from '../cite/reference.ts';
import {isDisputed} from '../cite/state.ts';
import type {Citation, Entry, Source} from '../model/types.ts';
import type {ViewContext} from './context.ts';

export const sourceId = (number: number): string => `s${number}`;

/** A number that stands for a source, where an entry cites it. */
export interface Note extends HTMLElement {
  readonly entry: Entry;
  readonly source: Source;
}

/** The line on a card that says what it is known from. */
export function citationLine(entry: Entry, context: ViewContext): TemplateResult {
  const {words} = context;
  const {citations} = entry;
  const sources = [...new Set(citations.map(({source}) => source))];
  return html`<p class="citations">
    ${isDisputed(citations) ? html`<span class="badge">${words.sourcesDiffer}</span>` : nothing}
    ${
      sources.length
        ? sources.map((source, i) =>
            context.citations === 'numbered'
              ? noteReference(entry, source, context)
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

/** Id of a source's number on the card of an entry. */
export const noteId = ({index}: Entry, number: number): string => `e${index}n${number}`;

/**
 * A source by its number in the list of sources, and the way there; nothing where it is not listed.
 *
 * @param place Elsewhere than on the card: what tells its id apart.
 */
export function noteReference(
  entry: Entry,
  source: Source,
  context: ViewContext,
  place = '',
): TemplateResult | typeof nothing {
  const number = context.sources.numberOf(source.id);
  if (!number) return nothing;
  return html`<a
    class="note"
    part="citation"
    role="doc-noteref"
    id=${noteId(entry, number) + place}
    href="#${sourceId(number)}"
    aria-label=${context.words.sourceNumber(number, context.lang)}
    .entry=${entry}
    .source=${source}
    @click=${(event: Event) => context.onFollow(event, number)}
    >${number}</a
  >`;
}

/**
 * One source's words and what it does to the claim, with the way to where it says them.
 *
 * @param isOnSide What it does to the claim is said above.
 */
export function quotation(
  citation: Citation,
  context: ViewContext,
  isOnSide = false,
): TemplateResult {
  const {source, stance, locator} = citation;
  const quote = context.pick(citation.quote);
  const note = context.pick(citation.note);
  const tongue = quote?.lang ?? source.lang ?? nothing;
  return html`<figure class="quotation ${stance}">
    ${quote ? html`<blockquote class=${/^["“„«]/.test(quote.text) ? 'marked' : ''} lang=${tongue}>${quote.text}</blockquote>` : nothing}
    <figcaption>
      ${reference(source, context, linkToPassage(source, citation))}${locator ? html`, ${locator}` : nothing}
      ${isOnSide || stance === 'supports' ? nothing : html`<span class="badge">${context.words.stances[stance]}</span>`}
      ${note ? html`<span class="remark" lang=${note.lang ?? nothing}>${note.text}</span>` : nothing}
    </figcaption>
  </figure>`;
}
