import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {shortReference} from '../cite/reference.ts';
import type {Entry} from '../model/types.ts';
import {formatWindow} from '../time/window.ts';
import type {ViewContext} from './context.ts';
import type {CrowdBox} from './crowd.ts';
import {wordDate} from './date.ts';
import {sumUp} from './listed.ts';

/** What the line below the track tells. */
export interface Told {
  /** What the window showed when it last came to rest, ms: what changes is read aloud. */
  readonly window: readonly [from: number, to: number];
  /** How many entries that were, and how many there are. */
  readonly count: number;
  readonly all: number;
  /** What is pointed at. */
  readonly box: CrowdBox | undefined;
  entryAt(number: number): Entry;
  /** How many different sources entries cite. */
  sourcesOf(numbers: Uint32Array): number;
}

/** What is pointed at, or else what is in view, in one line that is always there. */
export function toldLine(told: Told, context: ViewContext): TemplateResult {
  const {window, count, all, box} = told;
  const {words, lang, formatDate} = context;
  const dates = formatWindow(...window, formatDate);
  return html`<div class="told">
    <p aria-live="polite">${words.inView(dates, count, all, lang)}</p>
    ${guard([box, lang, context.timeZone], () => (box ? pointed(box, told, context) : nothing))}
  </div>`;
}

/** The button that is pointed at has a name of its own: its sources are what this adds to it. */
function pointed(box: CrowdBox, told: Told, context: ViewContext): TemplateResult {
  const {words, lang} = context;
  if (box.kind === 'heap') {
    const {numbers} = box;
    const [first, last] = [numbers[0], numbers.at(-1)].map(number => told.entryAt(number ?? 0));
    return line(
      first && last && sumUp(numbers.length, first, last, context),
      words.fromSources(told.sourcesOf(numbers), lang),
    );
  }
  const entry = told.entryAt(box.number);
  const title = context.pick(entry.title);
  const sources = [...new Set(entry.citations.map(({source}) => source))];
  return line(
    html`<b>${wordDate(entry, context)?.text}</b>
      <span lang=${title?.lang ?? nothing}>${title?.text ?? words.untitled}</span>`,
    sources.map(source => shortReference(source, lang, words).text).join(', ') || words.noSource,
  );
}

const line = (what: unknown, sources: string): TemplateResult =>
  html`<p class="pointed">${what}, <span id="told">${sources}</span></p>`;
