import {html, type TemplateResult} from 'lit';

/** What came of a search. */
export interface Outcome {
  /** Empty where nothing is searched for. */
  readonly text: string;
  /** The way out, where nothing was found. */
  readonly way: unknown;
}

/**
 * What came of a search, read aloud: only what changes is, so it stands there before anybody searches,
 * and takes no room then.
 */
export const outcomeLine = (outcome: Outcome | undefined): TemplateResult =>
  html`<div class="outcome ${outcome?.text ? '' : 'silent'}">
    <p aria-live="polite">${outcome?.text}</p>
    ${outcome?.way}
  </div>`;
