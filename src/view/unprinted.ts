import {html, nothing, type TemplateResult} from 'lit';
import {enLater} from '../words/later.ts';
import type {ViewContext} from './context.ts';

/** Says how many entries are not on the paper, if any. */
export const unprinted = (
  {dated, undated}: {readonly dated: number; readonly undated: number},
  {counts, lang}: ViewContext,
): TemplateResult | typeof nothing => {
  const rest = counts.entries - dated - undated;
  return rest ? html`<p class="notice">${enLater.notPrinted(rest, lang)}</p>` : nothing;
};
