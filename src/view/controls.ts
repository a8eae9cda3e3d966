import {html, type TemplateResult} from 'lit';
import type {ViewContext} from './context.ts';

/** What the buttons do to the window, and whether there is anything that they could do. */
export interface Controls {
  readonly earlier: boolean;
  readonly later: boolean;
  readonly isZoomed: boolean;
  /** By nearly a screen: -1 to what is earlier, 1 to what is later. */
  onPan(direction: -1 | 1): void;
  /** A step closer, or back. */
  onZoom(direction: -1 | 1): void;
  onFit(): void;
}

export function controls(
  {earlier, later, isZoomed, onPan, onZoom, onFit}: Controls,
  {words}: ViewContext,
): TemplateResult {
  const button = (sign: string, label: string, canUse: boolean, press: () => void) =>
    html`<button
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${!canUse}
      @click=${press}
      >${sign}</button
    >`;
  return html`<div class="controls" part="controls">
    ${button('‹', words.earlier, earlier, () => onPan(-1))}
    ${button('›', words.later, later, () => onPan(1))}
    ${button('−', words.zoomOut, isZoomed, () => onZoom(-1))}
    ${button('+', words.zoomIn, true, () => onZoom(1))}
    <button type="button" aria-disabled=${!isZoomed} @click=${onFit}>${words.showAll}</button>
  </div>`;
}
