import {html, type TemplateResult} from 'lit';
import type {Entry, Source} from '../model/types.ts';
import type {ReaderWords} from '../words/reader.ts';
import {fullReference, quotation, sourceId} from './citations.ts';
import type {ViewContext} from './context.ts';

/** A source as one entry cites it, told beside the number that stands for it. */
export interface Preview {
  /** In the list of sources, from 1. */
  readonly number: number;
  readonly entry: Entry;
  readonly source: Source;
  onClose(): void;
  /** Goes on to the list of sources. */
  onFollow(event: MouseEvent): void;
}

/**
 * A source in full with what the entry has from it, as a popover that whoever draws it shows and
 * places. `#preview` takes the focus; `#preview-text` is what describes the number.
 */
export function previewView(
  {number, entry, source, onClose, onFollow}: Preview,
  context: ViewContext,
  words: ReaderWords,
): TemplateResult {
  const {lang} = context;
  const told = entry.citations.filter(
    ({source: {id}, quote, locator, note, stance}) =>
      id === source.id && (quote || locator || note || stance !== 'supports'),
  );
  // Around the leaf there is room that is its own, so that a pointer reaches it from the number.
  return html`<div
    id="preview"
    popover="manual"
    role="dialog"
    aria-labelledby="preview-title"
    tabindex="-1"
  >
    <div class="leaf">
      <p id="preview-title">${context.words.sourceNumber(number, lang)}</p>
      <div id="preview-text">
        ${fullReference(source, context)}
        ${told.map(citation => quotation(citation, context))}
      </div>
      <p class="onward">
        <a href="#${sourceId(number)}" @click=${onFollow}>${words.inSources}</a>
        <button type="button" @click=${onClose}>${context.words.close}</button>
      </p>
    </div>
  </div>`;
}
