import {html, nothing, type TemplateResult} from 'lit';
import {isDisputed, knownOf} from '../cite/state.ts';
import type {Citation, Entry, Stance} from '../model/types.ts';
import type {ReaderWords} from '../words/reader.ts';
import {noteReference, quotation} from './citations.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';

/** As they stand beside each other. What only mentions an event takes no side, and comes last. */
const SIDES: readonly Stance[] = ['supports', 'disputes', 'mentions'];

/**
 * What an entry is known from: each citation with its number in the list of all sources, and the way
 * there. Where sources differ, those that say the same stand together, each in the author's order.
 */
export function knownFrom(entry: Entry, context: ViewContext, words: ReaderWords): TemplateResult {
  const {citations} = entry;
  const {headingLevel, lang} = context;
  const {size} = new Set(knownOf(citations).map(({source}) => source.id));
  const text = size > 1 ? context.words.severalSources(size, lang) : context.words.sources;
  const isDiffering = isDisputed(citations);
  const list = (some: readonly Citation[], name: string) =>
    html`<ol role="list" aria-labelledby=${name}>
      ${some.map(
        citation => html`<li>
          ${noteReference(entry, citation.source, context, `k${citations.indexOf(citation)}`)}
          ${quotation(citation, context, isDiffering)}
        </li>`,
      )}
    </ol>`;
  const side = (stance: Stance) => {
    const some = citations.filter(citation => citation.stance === stance);
    const name = `side-${stance}`;
    const text = words.side(stance, new Set(some.map(({source}) => source.id)).size);
    return some.length
      ? html`<div class="side">
          ${heading(headingLevel + 3, 'side-title', name, {text})} ${list(some, name)}
        </div>`
      : nothing;
  };
  return html`<div class="known ${isDiffering ? 'differing' : ''}">
    ${heading(headingLevel + 2, 'known-title', 'detail-sources', {text})}
    ${isDiffering ? html`<span class="badge">${context.words.sourcesDiffer}</span>` : nothing}
    ${
      isDiffering
        ? html`<div class="sides">${SIDES.map(side)}</div>`
        : citations.length
          ? list(citations, 'detail-sources')
          : html`<p class="unsourced" part="citation">${context.words.noSource}</p>`
    }
  </div>`;
}
