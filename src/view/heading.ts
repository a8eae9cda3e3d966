import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../model/text.ts';

/** A heading of a level that is only known when the page is: `h1` to `h6`. */
export function heading(
  level: number,
  name: string,
  id: string,
  words: PickedText,
  tabIndex?: number,
): TemplateResult {
  const {text} = words;
  const lang = words.lang ?? nothing;
  const tab = tabIndex ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} id=${id} lang=${lang} tabindex=${tab}>${text}</h6>`;
  }
}
