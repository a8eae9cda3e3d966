import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Image} from '../model/types.ts';
import {citationLine} from './citations.ts';
import type {ViewContext} from './context.ts';
import {dateLine, wordDate} from './date.ts';
import {heading} from './heading.ts';

/** A summary longer than this, in characters, is cut to a few lines until its card is opened. */
const SHORT = 110;

export const cardId = (entry: Entry): string => `e${entry.index}`;

/** When and what an entry is, in one line. */
export function nameOf(entry: Entry, context: ViewContext): string {
  const {words} = context;
  const title = context.pick(entry.title)?.text ?? words.untitled;
  return [wordDate(entry, context)?.spoken, title, entry.status === 'expected' && words.expected]
    .filter(Boolean)
    .join(words.comma);
}

/** What is known of one entry. What is too much for a card is told when it is pressed. */
export function card(entry: Entry, context: ViewContext): TemplateResult {
  const {words} = context;
  const id = cardId(entry);
  const title = context.pick(entry.title) ?? {text: words.untitled};
  const summary = context.pick(entry.summary);
  const group = context.pick(entry.group?.label);
  const long = (summary?.text.length ?? 0) > SHORT;
  const told = entry.citations.filter(
    ({quote, note, locator, stance}) => quote || note || locator || stance !== 'supports',
  );
  const {paper} = context;
  const more =
    !paper && (long || told.length > 0 || entry.corrections.length > 0 || !!entry.media?.length);
  const isSelected = entry.id === context.selected;
  // Named by no other element: what labels something that takes the focus is left out by Orca where it
  // reads all.
  return html`<article
    class="card"
    part="card"
    id=${id}
    tabindex=${entry.index === context.current?.index ? 0 : -1}
    aria-label=${nameOf(entry, context)}
    @focusin=${() => context.onReach(entry)}
    @click=${(event: Event) => isPress(event) && context.onSelect(entry)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) context.onSelect(entry);
    }}
  >
    ${context.news.has(entry.id) ? html`<span class="badge new">${words.isNew}</span>` : nothing}
    ${context.byGroup && entry.group ? html`<p class="group" lang=${group?.lang ?? nothing}>${group?.text ?? entry.group.id}</p>` : nothing}
    ${dateLine(entry, `${id}d`, context)}
    ${heading(context.headingLevel + 1, 'title', `${id}t`, title)}
    ${entry.image ? picture(entry.image, context) : nothing}
    ${
      summary
        ? html`<p
            class="summary ${long ? 'long' : ''}"
            part="summary"
            lang=${summary.lang ?? nothing}
            >${summary.text}</p
          >`
        : nothing
    }
    ${citationLine(entry, context, paper && [])} ${paper?.entry(entry, context)}
    ${
      more
        ? html`<button
            type="button"
            class="more"
            aria-expanded=${isSelected}
            aria-controls=${isSelected ? 'detail' : nothing}
            aria-describedby="${id}t"
            @click=${() => context.onSelect(entry)}
          >
            ${words.more}
          </button>`
        : nothing
    }
  </article>`;
}

/** What is said of an image stands in for it if it does not come, until another one does. */
const tell = ({target, type}: Event): boolean =>
  (target as Element).classList.toggle('failed', type === 'error');

/** Of the card itself, not of a link or a button in it; and no text was selected by it. */
const isPress = ({target}: Event): boolean =>
  !(target as Element).closest('a, button') && !`${getSelection()}`;

/** Without an address that may be asked for, what is said of the image stands in for it. */
export function picture(
  {src, srcset, sizes, alt, credit, width, height}: Image,
  context: ViewContext,
): TemplateResult {
  const words = context.pick(alt);
  const by = context.pick(credit);
  const lang = words?.lang ?? nothing;
  return html`<figure class="image">
    ${
      src
        ? html`<img
            src=${src}
            alt=${words?.text ?? ''}
            lang=${lang}
            width=${width ?? nothing}
            height=${height ?? nothing}
            srcset=${srcset ?? nothing}
            sizes=${sizes ?? nothing}
            loading="lazy"
            decoding="async"
            @error=${tell}
            @load=${tell}
          />
          <p class="lost" lang=${lang}>${words?.text}</p>`
        : html`<p lang=${lang}>${words?.text}</p>`
    }
    ${by ? html`<figcaption lang=${by.lang ?? nothing}>${by.text}</figcaption>` : nothing}
  </figure>`;
}
