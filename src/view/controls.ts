import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from './context.ts';

/** What the buttons do to the window, and whether there is anything that they could do. */
export interface Controls {
  readonly earlier: boolean;
  readonly later: boolean;
  readonly isZoomed: boolean;
  readonly canPan: boolean;
  readonly canZoom: boolean;
  /** By nearly a screen: -1 to what is earlier, 1 to what is later. */
  onPan(direction: -1 | 1): void;
  /** A step closer, or back. */
  onZoom(direction: -1 | 1): void;
  onFit(): void;
}

/** The ways to find something. Those that are not wanted are absent. */
export interface Tools {
  readonly query: string;
  readonly hasFilters: boolean;
  readonly isTable: boolean;
  readonly isCiting: boolean;
  /** One of them may soon be used. */
  readonly onNear: () => void;
  readonly onSearch: ((query: string) => void) | undefined;
  readonly onFilters: (() => void) | undefined;
  readonly onTable: (() => void) | undefined;
  readonly onCite: (() => void) | undefined;
}

/** The field, and the buttons that are wanted. */
export function controls(
  {controls, tools}: {readonly controls: Controls | undefined; readonly tools?: Tools | undefined},
  context: ViewContext,
): TemplateResult {
  return html`<div class="controls" part="controls" role="toolbar">
    ${tools ? finding(tools, context) : nothing} ${controls ? moving(controls, context) : nothing}
  </div>`;
}

function finding(tools: Tools, {words}: ViewContext): TemplateResult {
  const {query, hasFilters, isTable, isCiting, onNear, onSearch, onFilters, onTable, onCite} =
    tools;
  return html`<div class="tools" @pointerenter=${onNear} @focusin=${onNear}>
    ${
      onSearch
        ? html`<input
            type="search"
            part="search"
            aria-label=${words.search}
            placeholder=${words.search}
            autocomplete="off"
            .value=${query}
            @input=${({target}: Event) => onSearch((target as HTMLInputElement).value)}
          />`
        : nothing
    }
    ${
      onFilters
        ? html`<button type="button" aria-expanded=${hasFilters} @click=${onFilters}>
            ${words.filters}
          </button>`
        : nothing
    }
    ${
      onTable
        ? html`<button type="button" aria-pressed=${isTable} @click=${onTable}>${words.table}</button>`
        : nothing
    }
    ${
      onCite
        ? html`<button type="button" class="cite" aria-expanded=${isCiting} @click=${onCite}>
            ${words.cite}
          </button>`
        : nothing
    }
  </div>`;
}

function moving(
  {earlier, later, isZoomed, canPan, canZoom, onPan, onZoom, onFit}: Controls,
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
  return html`${
    canPan
      ? [
          button('‹', words.earlier, earlier, () => onPan(-1)),
          button('›', words.later, later, () => onPan(1)),
        ]
      : nothing
  }
    ${
      canZoom
        ? html`${button('−', words.zoomOut, isZoomed, () => onZoom(-1))}
          ${button('+', words.zoomIn, true, () => onZoom(1))}
          <button type="button" aria-disabled=${!isZoomed} @click=${onFit}>${words.showAll}</button>`
        : nothing
    }`;
}
