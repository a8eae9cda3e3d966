import {html, type TemplateResult} from 'lit';
import type {Problem} from '../model/types.ts';
import type {Words} from '../words/words.ts';

/** Shown while the data are on their way, beneath what the page itself has to show. */
export const progress = (words: Words): TemplateResult => html`
  <slot></slot>
  <p class="notice" role="status">${words.loading}</p>
`;

/** Shown when the data could not be had: why, and a way to try again. */
export const failure = (
  problems: readonly Problem[],
  words: Words,
  onRetry: () => void,
): TemplateResult => html`
  <slot></slot>
  <div class="notice" role="alert">
    <p><strong>${words.failed}.</strong></p>
    ${problems.map(({message, hint}) => html`<p>${message}. ${hint}.</p>`)}
    <button type="button" @click=${onRetry}>${words.retry}</button>
  </div>
`;
