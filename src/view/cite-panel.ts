import {html, nothing, type TemplateResult} from 'lit';
import {FORMATS, type Format} from '../cite/export/formats.ts';
import {addressesOf} from '../cite/export/notes.ts';
import {type ReferencePart, standsApart} from '../cite/reference.ts';
import type {CitingWords} from '../words/citing.ts';
import {directionOf} from '../words/intl.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';

export type PictureType = 'svg' | 'png';

/** What is cited, and the ways to take it along. */
export interface CitePanel {
  /** One entry is cited, rather than all of it. */
  readonly isEntry: boolean;
  /** How many sources can be cited. Where there are none, only what names them can. */
  readonly sources: number;
  /** They are chosen. */
  readonly isSources: boolean;
  /** The first few of what is chosen, and how many more there are. */
  readonly references: readonly (readonly ReferencePart[])[];
  readonly rest: number;
  /** What is said of what was last done, and read aloud. */
  readonly said: string;
  /** What could not be copied. */
  readonly byHand: string | undefined;
  onChoose(isSources: boolean): void;
  onCopy(asHtml: boolean): void;
  onDownload(format: Format): void;
  /** What is in view is wanted as a picture; not where there is no timeline to be seen. */
  readonly onPicture: ((type: PictureType) => void) | undefined;
  onClose(): void;
}

/** A section whose heading takes the focus. Nothing in it is longer than what is taken along. */
export function citePanel(
  panel: CitePanel,
  context: ViewContext,
  words: CitingWords,
): TemplateResult {
  const {isEntry, said, byHand, onClose, onCopy, onDownload, onPicture} = panel;
  return html`<section
    id="cite"
    class="citing"
    part="citing"
    aria-labelledby="cite-title"
    @keydown=${(event: KeyboardEvent) => {
      const isEscape = event.key === 'Escape';
      // In an entry, arrows lead to another one.
      if (isEscape || event.key.startsWith('Arrow')) event.stopPropagation();
      if (isEscape) onClose();
    }}
  >
    <div class="citing-head">
      ${heading(context.headingLevel + 1, 'citing-title', 'cite-title', {text: isEntry ? words.citeEntry : words.citeTimeline}, -1)}
      <button type="button" @click=${onClose}>${context.words.close}</button>
    </div>
    ${panel.sources ? choices(panel, context, words) : nothing}
    ${byHand === undefined ? preview(panel, context, words) : field(byHand, words)}
    <div class="citing-tools">
      <button type="button" @click=${() => onCopy(false)}>${words.copyText}</button>
      <button type="button" @click=${() => onCopy(true)}>${words.copyHtml}</button>
      <div role="group" aria-labelledby="cite-download">
        <span id="cite-download">${words.download}</span>
        ${FORMATS.map(
          format =>
            html`<button type="button" @click=${() => onDownload(format)}>${format.name}</button>`,
        )}
      </div>
      ${
        onPicture
          ? html`<div role="group" aria-labelledby="cite-picture">
              <span id="cite-picture">${words.picture}</span>
              <button type="button" @click=${() => onPicture('svg')}>SVG</button>
              <button type="button" @click=${() => onPicture('png')}>PNG</button>
            </div>`
          : nothing
      }
      <p aria-live="polite">${said}</p>
    </div>
  </section>`;
}

function choices(
  {isEntry, sources, isSources, onChoose}: CitePanel,
  {lang}: ViewContext,
  words: CitingWords,
): TemplateResult {
  const choice = (text: string, value: boolean) => html`<label>
    <input
      type="radio"
      name="cited"
      .checked=${isSources === value}
      @change=${() => onChoose(value)}
    />
    <span>${text}</span>
  </label>`;
  return html`<fieldset aria-labelledby="cite-title">
    ${choice(isEntry ? words.entrySources(sources, lang) : words.allSources(sources, lang), true)}
    ${choice(isEntry ? words.entryItself : words.timelineItself, false)}
  </fieldset>`;
}

/** As it is copied, but for what there is no room for. */
function preview(
  {references, rest}: CitePanel,
  {lang}: ViewContext,
  words: CitingWords,
): TemplateResult {
  return html`<ul role="list" class="references">
    ${references.map(
      parts => html`<li>
        <cite dir=${directionOf(lang)}
          >${parts.map(part => phrase(part, lang))}${addressesOf(parts, document.baseURI).map(
            address => html` <bdi dir="ltr">${address}</bdi>`,
          )}</cite
        >
      </li>`,
    )}
    ${rest ? html`<li>${words.others(rest, lang)}</li>` : nothing}
  </ul>`;
}

/** As in the list of sources, but that nothing is a link. */
function phrase({text, lang: tongue, work}: ReferencePart, lang: string): unknown {
  const content = work ? html`<i>${text}</i>` : text;
  return tongue || standsApart(text, lang)
    ? html`<bdi lang=${tongue ?? nothing} dir=${directionOf(tongue)}>${content}</bdi>`
    : content;
}

/** Selected as soon as it has the focus. */
const field = (text: string, words: CitingWords): TemplateResult => html`<textarea
  id="cite-text"
  readonly
  rows="6"
  aria-label=${words.copyByHand}
  .value=${text}
  @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
></textarea>`;
