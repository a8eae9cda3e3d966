import {html, type TemplateResult} from 'lit';
import {formatWindow} from '../time/window.ts';
import {laterWords} from '../words/later.ts';
import type {ViewContext} from './context.ts';

/** What the line below the track tells. */
export interface Told {
  /** What the window showed when it last came to rest, ms: what changes is read aloud. */
  readonly window: readonly [from: number, to: number];
  /** How many entries there are. */
  readonly all: number;
  /** How many of them are in the window, and from when to when it shows any time of theirs, ms. */
  look(): {readonly count: number; readonly from: number; readonly to: number};
}

/**
 * What is in view, in one line that is always there.
 *
 * @param pointed What is told in its place.
 */
export function toldLine(
  {all, look}: Told,
  pointed: unknown,
  context: ViewContext,
): TemplateResult {
  const {lang, formatDate} = context;
  const {count, from, to} = look();
  const dates = formatWindow(from, to, formatDate);
  return html`<p>${laterWords(context).inView(dates, count, all, lang)}</p>
    ${pointed}`;
}
