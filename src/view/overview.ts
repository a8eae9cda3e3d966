import {html, svg, type TemplateResult} from 'lit';
import {formatMoment, formatWindow} from '../time/window.ts';
import {laterWords} from '../words/later.ts';
import type {ViewContext} from './context.ts';

/** What a part of the strip takes hold of. */
export type Handle = 'start' | 'window' | 'end';

/** All of time in a strip, and the window on it. Shares are of the strip's length, 0 to 1. */
export interface Overview {
  /** Entries in each of as many equal parts. */
  readonly density: readonly number[];
  readonly start: number;
  readonly end: number;
  /** The times at both sides of the window, ms. */
  readonly window: readonly [from: number, to: number];
  /** A pointer takes hold of the window, of an end of it, or of the strip beside it. */
  onGrasp(handle: Handle, event: PointerEvent): void;
  onHandleKey(handle: Handle, event: KeyboardEvent): void;
}

/** Height of the strip's drawing, in its own units. */
const HEIGHT = 24;

export function overviewView(strip: Overview, context: ViewContext): TemplateResult {
  const {formatDate} = context;
  const words = laterWords(context);
  const {density, start, end} = strip;
  const [from, to] = strip.window;
  const most = Math.max(1, ...density);
  const bars = density
    .map((count, i) => {
      const height = 2 + ((HEIGHT - 2) * count) / most;
      return count ? `M${i} ${HEIGHT}v${-height.toFixed(1)}h.8V${HEIGHT}` : '';
    })
    .join('');
  const handle = (name: Handle, share: number, label: string, time: string): TemplateResult =>
    html`<div
      class="handle ${name}"
      role="slider"
      tabindex="0"
      aria-label=${label}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(share * 100)}
      aria-valuetext=${time}
      @pointerdown=${(event: PointerEvent) => strip.onGrasp(name, event)}
      @keydown=${(event: KeyboardEvent) => strip.onHandleKey(name, event)}
    ></div>`;
  const moment = (time: number): string => formatMoment(time, to - from, formatDate);
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${words.overview}
    @pointerdown=${(event: PointerEvent) => strip.onGrasp('window', event)}
  >
    <svg viewBox="0 0 ${density.length} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path d=${bars} />`}
    </svg>
    <div class="pane">
      ${handle('window', (start + end) / 2, words.windowMiddle, formatWindow(from, to, formatDate))}
      ${handle('start', start, words.windowStart, moment(from))}
      ${handle('end', end, words.windowEnd, moment(to))}
    </div>
  </div>`;
}
