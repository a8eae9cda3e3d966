import {html, nothing, type TemplateResult} from 'lit';
import type {LocalizedText, Source} from '../model/types.ts';
import {formatNumber} from '../words/intl.ts';
import {picture} from './card.ts';
import {reference} from './citations.ts';
import type {OnPaper, ViewContext} from './context.ts';

/** What stands for what can be opened and followed on the screen. */
export const onPaper: OnPaper = {
  entry: ({citations, corrections, media, tags}, context) => {
    const {words, lang, sources, formatDate} = context;
    return html`<ol role="list">
        ${citations.map(
          ({source, locator, stance, quote, note}) => html`<li
            data-number=${formatNumber(sources.numberOf(source.id), lang)}
          >
            ${reference(source, context)}${locator ? words.comma + locator : nothing}
            ${stance === 'supports' ? nothing : html`<span class="badge">${words.stances[stance]}</span>`}
            ${say(quote, context, source)} ${say(note, context)}
          </li>`,
        )}
      </ol>
      ${corrections.map(
        ({date, unreadDate, note}) => html`<p class="citations">
          <b>${words.corrected(date ? formatDate(date) : unreadDate)}</b> ${say(note, context)}
        </p>`,
      )}
      ${media.map(item => {
        const {kind, src, unsafeSrc, title, alt, credit} = item;
        return kind === 'image'
          ? [picture(item, context), say(title, context)]
          : html`<p class="citations">
              ${say(title ?? alt, context)} ${say(credit, context)} ${address(src ?? unsafeSrc)}
            </p>`;
      })}
      <p class="citations">${tags.map(tag => `#${tag} `)}</p>`;
  },
  source: (source, context) => {
    const parts = context.refer(source);
    const hrefs = new Set(parts.flatMap(part => (part.kind === 'link' ? part.href : [])));
    // Some are written out already.
    for (const {text} of parts) hrefs.delete(text);
    return [...hrefs].map(href => address(href));
  },
};

/** What an author has written, in quotation marks if it is from a source and has none. */
function say(
  text: LocalizedText | undefined,
  {pick}: ViewContext,
  from?: Source,
): TemplateResult | undefined {
  const said = pick(text);
  const lang = said?.lang ?? from?.lang ?? nothing;
  return (
    said &&
    (from && !/^["“„«]/.test(said.text)
      ? html`<q class="said" lang=${lang}>${said.text}</q>`
      : html`<i class="said" lang=${lang}>${said.text}</i>`)
  );
}

/** Written out, so that it can be typed in: one that is relative to the page is of no use without it. */
function address(href = ''): TemplateResult {
  const text = /^[a-z]+:/i.test(href) ? href : URL.parse?.(href, document.baseURI)?.href;
  return html`<span class="said" dir="ltr">${text ?? href}</span>`;
}
