import {html, nothing, type TemplateResult} from 'lit';
import {linkToPassage} from '../cite/passage.ts';
import {addressOf, shortReference, standsApart} from '../cite/reference.ts';
import {isDisputed, knownOf} from '../cite/state.ts';
import type {PickedText} from '../model/text.ts';
import type {Citation, Entry, Source} from '../model/types.ts';
import {directionOf, formatNumber} from '../words/intl.ts';
import type {ViewContext} from './context.ts';
import {machineDate} from './date.ts';

/** What is longer than this, in characters, is scrolled. */
const VAST = 1000;

export const sourceId = (number: number): string => `s${number}`;

/** A number that stands for a source, where an entry cites it. */
export interface Note extends HTMLElement {
  readonly entry: Entry;
  readonly source: Source;
}

/**
 * The line on a card that says what it is known from.
 *
 * @param shown Those of its citations whose sources are named.
 */
export function citationLine(
  entry: Entry,
  context: ViewContext,
  shown = entry.citations,
): TemplateResult {
  const {words, lang} = context;
  const {citations} = entry;
  const sources = new Set(shown.map(({source}) => source));
  const known = new Set(knownOf(citations).map(({source}) => source)).size;
  const isDiffering = isDisputed(citations);
  return html`<p class="citations">
    ${
      isDiffering || known > 1
        ? html`<span class="agreement">
            ${isDiffering ? html`<span class="badge">${words.sourcesDiffer}</span>` : nothing}${
              known > 1
                ? html` <span class="count">${words.severalSources(known, lang)}</span>`
                : nothing
            }
          </span>`
        : nothing
    }
    ${
      citations.length
        ? [...sources].map((source, i) =>
            context.citations === 'numbered'
              ? html`${i ? ' ' : ''}${noteReference(entry, source, context)}`
              : html`${i ? apart(words.semicolon) : nothing}${reference(source, context)}`,
          )
        : html`<span class="unsourced" part="citation">${words.noSource}</span>`
    }
  </p>`;
}

/** A sign between links, of which a screen reader would say the name. */
const apart = (sign: string): TemplateResult => html`<span aria-hidden="true">${sign}</span>`;

/** The source by its short name and when it came out, linked where it can be. */
export function reference(
  source: Source,
  context: ViewContext,
  href = addressOf(source),
): TemplateResult {
  const {lang, words, formatMonth} = context;
  const {published} = source;
  const text = html`${isolate(shortReference(source, lang, words), context)}${
    // In one line, if it is as short as most.
    published ? words.comma + formatMonth(published).replace(/ (?=\S+$)/, '\u00a0') : nothing
  }`;
  return href
    ? linkTo(source, href, text, lang, 'citation')
    : html`<span part="citation" dir=${directionOf(lang)}>${text}</span>`;
}

/** A text as it is or, where it is in another language or may run the other way, apart. */
function isolate({text, lang}: PickedText, context: ViewContext, content: unknown = text): unknown {
  return lang || standsApart(text, context.lang)
    ? html`<bdi lang=${lang ?? nothing} dir=${directionOf(lang)}>${content}</bdi>`
    : content;
}

/**
 * A link to a source or to its copy in an archive. Where both are known it says so, for tools that
 * find the other one when this is gone (robustlinks.mementoweb.org/spec); nothing is looked up here.
 */
function linkTo(
  {url, archive}: Pick<Source, 'url' | 'archive'>,
  href: string,
  content: unknown,
  lang: string | undefined,
  part?: string,
): TemplateResult {
  const day = archive?.date && machineDate(archive.date);
  return html`<a
    part=${part ?? nothing}
    href=${href}
    lang=${lang ?? nothing}
    dir=${directionOf(lang)}
    data-originalurl=${(archive && url) ?? nothing}
    data-versionurl=${archive?.url ?? nothing}
    data-versiondate=${day?.[9] ? day.slice(0, 10) : nothing}
    >${content}</a
  >`;
}

/** A source in full, with links to it and to its copy in an archive. */
export function fullReference(source: Source, context: ViewContext): TemplateResult {
  const {url, archive} = source;
  const parts = context.refer(source);
  const isVast = parts.some(({text}) => text.length > VAST);
  return html`<cite
    class=${isVast ? 'vast' : nothing}
    dir=${directionOf(context.lang)}
    tabindex=${isVast ? 0 : nothing}
    >${parts.map(part => {
      const {text, lang, work} = part;
      const content = work ? html`<i>${text}</i>` : text;
      if (part.kind !== 'link') return isolate(part, context, content);
      const {href} = part;
      const isOwn = href === url || href === archive?.url;
      return linkTo(isOwn ? source : {}, href, content, lang);
    })}</cite
  >`;
}

/** Id of a source's number on the card of an entry. */
export const noteId = ({index}: Entry, number: number): string => `e${index}n${number}`;

/**
 * A source by its number in the list of sources, and the way there; nothing where it is not listed.
 *
 * @param place Elsewhere than on the card: what tells its id apart.
 */
export function noteReference(
  entry: Entry,
  source: Source,
  context: ViewContext,
  place = '',
): TemplateResult | typeof nothing {
  const number = context.sources.numberOf(source.id);
  if (!number) return nothing;
  return html`<a
    class="note"
    part="citation"
    role="doc-noteref"
    id=${noteId(entry, number) + place}
    href="#${sourceId(number)}"
    aria-label=${context.words.sourceNumber(number, context.lang)}
    .entry=${entry}
    .source=${source}
    @click=${(event: Event) => context.onFollow(event, number)}
    >${formatNumber(number, context.lang)}</a
  >`;
}

/**
 * One source's words and what it does to the claim, with the way to where it says them.
 *
 * @param isOnSide What it does to the claim is said above.
 */
export function quotation(
  citation: Citation,
  context: ViewContext,
  isOnSide = false,
): TemplateResult {
  const {source, stance, locator} = citation;
  const {words} = context;
  const {archive} = source;
  const quote = context.pick(citation.quote);
  const note = context.pick(citation.note);
  // What names no language is in its source's.
  const tongue = (typeof citation.quote === 'string' && source.lang) || (quote?.lang ?? nothing);
  return html`<figure class="quotation ${stance}">
    ${quote ? html`<blockquote class=${/^["“„«「『《]/.test(quote.text) ? 'marked' : ''} lang=${tongue}>${quote.text}</blockquote>` : nothing}
    <figcaption>
      ${reference(source, context, linkToPassage(source, citation))}${locator ? words.comma + locator : nothing}${
        archive
          ? html`${words.semicolon}${linkTo(
              source,
              linkToPassage(source, citation, archive.url) ?? archive.url,
              words.archived(archive.date && context.formatDate(archive.date)),
              context.lang,
            )}`
          : nothing
      }
      ${isOnSide || stance === 'supports' ? nothing : html`<span class="badge">${words.stances[stance]}</span>`}
      ${note ? html`<span class="remark" lang=${note.lang ?? nothing}>${note.text}</span>` : nothing}
    </figcaption>
  </figure>`;
}
