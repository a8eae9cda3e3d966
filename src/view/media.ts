import {html, noChange, nothing, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import type {PickedText} from '../model/text.ts';
import type {Media, Track} from '../model/types.ts';
import type {ReaderWords} from '../words/reader.ts';
import type {ViewContext} from './context.ts';
import {embedOf} from './embed.ts';

/** How wide an image is in an opened entry, for authors who give several and do not say. */
const SIZES = '(min-width: 48em) 44em, 100vw';

/**
 * Forgets what became of what a figure shows, once that has another address: the classes `lacking`,
 * for what could not be loaded, and `framed`, for a page in its frame.
 */
class AnewDirective extends Directive {
  #address: unknown;

  override render(_address: unknown): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [address]: [unknown]): typeof noChange {
    if (this.#address !== address) {
      this.#address = address;
      element.classList.remove('lacking', 'framed');
      element.querySelector('iframe')?.remove();
    }
    return noChange;
  }
}

const anew = directive(AnewDirective);

/**
 * Something to look at or to listen to. Images and recordings come from their own addresses, a page
 * of another site not before the reader asks for it. Where there is no address that can be used, or
 * nothing comes from it, what is said of it stands in its place.
 */
export function media(item: Media, context: ViewContext, words: ReaderWords): TemplateResult {
  const {kind, src, unsafeSrc} = item;
  const url = readUrl(src);
  const embed = url && embedOf(url);
  const isPage = kind === 'page' || (kind !== 'image' && !!embed);
  const alt = context.pick(item.alt);
  const title = context.pick(item.title) ?? (isPage ? alt : undefined);
  const credit = context.pick(item.credit);
  return html`<figure ${anew(src)} class="medium ${url ? '' : 'absent'}">
    ${
      isPage && url
        ? page(item, url, embed ?? ownAddress(url), title, credit, words)
        : html`
            ${
              !url
                ? nothing
                : kind === 'image'
                  ? picture(item, alt)
                  : recording(item, title ?? alt, context)
            }
            <p class="instead"><b>${words.notLoaded[kind]}</b> ${say(alt)} ${url ? nothing : (unsafeSrc ?? src)}</p>
            ${title || credit ? html`<figcaption>${title && html`<b>${say(title)}</b>`} ${say(credit)}</figcaption>` : nothing}
          `
    }
  </figure>`;
}

function picture({src, srcset, sizes, width, height}: Media, alt?: PickedText): TemplateResult {
  return html`<img
    srcset=${srcset ?? nothing}
    sizes=${srcset ? (sizes ?? SIZES) : nothing}
    src=${src}
    alt=${alt?.text ?? ''}
    lang=${alt?.lang ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @error=${fail}
  />`;
}

/** An audio recording that has captions is played as a video, as only there they are shown. */
function recording(
  item: Media,
  name: PickedText | undefined,
  context: ViewContext,
): TemplateResult {
  const {kind, src, poster, width, height, tracks} = item;
  const label = name?.text ?? nothing;
  const lang = name?.lang ?? nothing;
  if (kind === 'audio' && !tracks.length && !poster)
    return html`<audio controls preload="none" src=${src} aria-label=${label} lang=${lang} @error=${fail}></audio>`;
  const shown = tracks.find(track => isForReader(track, context));
  // Browsers take tracks of other sites only so, and for all of it.
  const isForeign = tracks.some(({src}) => readUrl(src)?.origin !== location.origin);
  return html`<video
    class=${kind}
    controls
    playsinline
    crossorigin=${isForeign ? 'anonymous' : nothing}
    preload=${kind === 'audio' ? 'none' : 'metadata'}
    src=${src}
    poster=${poster ?? nothing}
    aria-label=${label}
    lang=${lang}
    width=${width ?? nothing}
    height=${height ?? nothing}
    @error=${fail}
    >${tracks.map(
      track =>
        html`<track
          kind=${track.kind}
          src=${track.src}
          srclang=${track.lang ?? nothing}
          label=${context.pick(track.label)?.text ?? nothing}
          ?default=${track === shown}
        />`,
    )}</video
  >`;
}

const isForReader = ({kind, lang}: Track, context: ViewContext): boolean =>
  /^(captions|subtitles)$/.test(kind) && languageOf(lang) === languageOf(context.lang);

const languageOf = (tag = ''): string => tag.replace(/-.*/, '').toLowerCase();

/** What could not be loaded as a foreign site must allow it may be had without its captions. */
function fail({currentTarget}: Event): void {
  const element = currentTarget as HTMLVideoElement;
  if (element.crossOrigin) {
    element.crossOrigin = null;
    element.load();
  } else element.closest('figure')?.classList.add('lacking');
}

/** A page by its title and host, which is framed when the reader presses the button. */
function page(
  item: Media,
  url: URL,
  address: string | undefined,
  title: PickedText | undefined,
  credit: PickedText | undefined,
  words: ReaderWords,
): TemplateResult {
  const host = url.hostname.replace(/^www\./, '');
  const name = title?.text ?? `${host}${url.pathname}`;
  return html`<figcaption>
      <a href=${item.src} lang=${title?.lang ?? nothing}>${name}</a>
      ${title ? html`<span>${host}</span>` : nothing} ${say(credit)}
    </figcaption>
    ${
      address
        ? html`<p class="ask">
            <button
              type="button"
              aria-label=${words.showHere(name)}
              @click=${({currentTarget}: Event) => frame(currentTarget as Element, address, name, item)}
            >
              ${words.showHere()}
            </button>
            <small>${words.untilThen(host)}</small>
          </p>`
        : nothing
    }`;
}

/**
 * Frames a page in place of the button. It may run its scripts as its own site, but not lead this
 * page elsewhere; one of this very site may not be itself, as it could then lift all of that.
 */
function frame(button: Element, address: string, title: string, {width, height}: Media): void {
  const made = document.createElement('iframe');
  const isOwn = new URL(address).origin === location.origin;
  Object.assign(made, {title, loading: 'lazy', allow: 'fullscreen'});
  made.referrerPolicy = 'strict-origin-when-cross-origin';
  made.setAttribute(
    'sandbox',
    `allow-scripts allow-presentation allow-popups${
      isOwn ? '' : ' allow-same-origin allow-popups-to-escape-sandbox'
    }`,
  );
  if (/youtube|vimeo/.test(address)) made.className = 'wide';
  if (width && height) made.style.aspectRatio = `${width} / ${height}`;
  made.src = address;
  const figure = button.closest('figure') as Element;
  figure.classList.add('framed');
  figure.append(made);
  // The button is gone, and had the focus.
  made.focus();
}

/** Where a page can be framed as it is: browsers keep what is not encrypted out of what is. */
const ownAddress = ({href, protocol}: URL): string | undefined =>
  protocol === 'https:' || (protocol === 'http:' && location.protocol === protocol)
    ? href
    : undefined;

function readUrl(address: string | undefined): URL | undefined {
  try {
    return address === undefined ? address : new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

const say = (words: PickedText | undefined): TemplateResult | typeof nothing =>
  words ? html`<span lang=${words.lang ?? nothing}>${words.text}</span>` : nothing;
