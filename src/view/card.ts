import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, Image} from '../model/types.ts';
import {citationLine, quotation} from './citations.ts';
import type {ViewContext} from './context.ts';
import {dateLine} from './date.ts';
import {heading} from './heading.ts';

/** A summary longer than this, in characters, is cut to a few lines until its card is opened. */
const SHORT = 110;

export const cardId = (entry: Entry): string => `e${entry.index}`;

/** All that is known of one entry. What is too much for a card at rest opens with a press. */
export function card(entry: Entry, context: ViewContext): TemplateResult {
  const {words} = context;
  const id = cardId(entry);
  const title = context.pick(entry.title) ?? {text: words.untitled};
  const summary = context.pick(entry.summary);
  const long = (summary?.text.length ?? 0) > SHORT;
  const told = entry.citations.filter(
    ({quote, note, locator, stance}) => quote || note || locator || stance !== 'supports',
  );
  const more = long || told.length > 0 || entry.corrections.length > 0;
  return html`<article
    class="card"
    part="card"
    id=${id}
    tabindex=${entry.index === context.current?.index ? 0 : -1}
    aria-labelledby="${id}d ${id}t"
    @focusin=${() => context.onReach(entry)}
  >
    ${context.byGroup && entry.group ? html`<p class="group">${context.pick(entry.group.label)?.text ?? entry.group.id}</p>` : nothing}
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
    ${citationLine(entry, context)}
    ${
      more
        ? html`<details
            class="detail"
            part="detail"
            .open=${context.opened.has(entry.id)}
            @toggle=${({target}: Event) => context.onToggle(entry, (target as HTMLDetailsElement).open)}
          >
            <summary aria-describedby="${id}t">
              <span class="closed">${words.more}</span><span class="opened">${words.less}</span>
            </summary>
            ${told.map(citation => quotation(citation, context))}
            ${entry.corrections.map(({date, unreadDate, note}) => {
              const text = context.pick(note);
              return html`<p class="correction">
                <b>${words.corrected(date ? context.formatDate(date) : unreadDate)}</b>
                <span lang=${text?.lang ?? nothing}>${text?.text}</span>
              </p>`;
            })}
          </details>`
        : nothing
    }
  </article>`;
}

/** Without an address that may be asked for, what is said of the image stands in for it. */
function picture({src, alt, credit, width, height}: Image, context: ViewContext): TemplateResult {
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
            loading="lazy"
            decoding="async"
          />`
        : html`<p lang=${lang}>${words?.text}</p>`
    }
    ${by ? html`<figcaption lang=${by.lang ?? nothing}>${by.text}</figcaption>` : nothing}
  </figure>`;
}
