import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../model/types.ts';
import type {Words} from '../words/words.ts';

/**
 * Shown while the data are on their way, beneath what the page itself has to show.
 *
 * @param share How much has been read, 0 to 1, where that is known.
 */
export const progress = (
  words: Words,
  share: number | undefined,
  onCancel: () => void,
): TemplateResult => html`
  <slot></slot>
  <div class="notice">
    <p role="status">${words.loading}</p>
    ${
      share === undefined
        ? nothing
        : html`<progress aria-label=${words.loading} .value=${share}></progress>
            <button type="button" @click=${onCancel}>${words.cancel}</button>`
    }
  </div>
`;

/** Shown when the data could not be had: why, and a way to try again. */
export const failure = (
  problems: readonly Problem[],
  words: Words,
  onRetry: () => void,
): TemplateResult => html`
  <slot></slot>
  <div class="notice" role="alert">
    <p><strong>${words.failed}</strong></p>
    ${problems.map(({message, hint}) => html`<p lang="en" dir="ltr">${message}. ${hint}.</p>`)}
    <button type="button" @click=${onRetry}>${words.retry}</button>
  </div>
`;
