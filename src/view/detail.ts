import {html, nothing, type TemplateResult} from 'lit';
import type {Correction, Entry, Media} from '../model/types.ts';
import type {ReaderWords} from '../words/reader.ts';
import type {ViewContext} from './context.ts';
import {dateLine, tellDate, wordDate} from './date.ts';
import {heading} from './heading.ts';
import {media} from './media.ts';
import {knownFrom} from './sides.ts';

/** An entry with all that is known of it, and its place in the story. */
export interface Detail {
  readonly entry: Entry;
  /** Its place in the story from 1, and how many there are; 0 if it is none of them. */
  readonly place: number;
  readonly all: number;
  /** Its neighbours in time. */
  readonly earlier: Entry | undefined;
  readonly later: Entry | undefined;
  /** Has come or changed since the reader began. */
  readonly isNew: boolean;
  /** Time runs from right to left. */
  readonly isRtl: boolean;
  /** The address that leads here, where links are wanted. */
  readonly link: string | undefined;
  /** What cites it, if that is open. */
  readonly citing: unknown;
  /** Asks for a neighbour. */
  onSelect(entry: Entry): void;
  onClose(): void;
  onCopyLink(): void;
  onCite(): void;
}

/** Where a finger that may be swiping came down. There is but one first finger. */
let down: PointerEvent | undefined;
/** A swipe is at least so long, in px, and twice as long as it is high. */
const SWIPE = 48;

/**
 * A section with all of one entry. Its heading, the first in it that is `[tabindex="-1"]`, takes the
 * focus; it does itself from a press on its text, so that keys count there.
 */
export function detailView(
  detail: Detail,
  context: ViewContext,
  words: ReaderWords,
): TemplateResult {
  const {entry, isNew, isRtl, earlier, later} = detail;
  const {pick} = context;
  const title = pick(entry.title) ?? {text: context.words.untitled};
  const group = pick(entry.group?.label);
  /** To what stands on that side, in px. */
  const walk = (side: number): void => {
    const to = side > 0 === isRtl ? earlier : later;
    if (to) detail.onSelect(to);
  };
  return html`<section
    id="detail"
    class="detail"
    part="detail"
    tabindex="-1"
    aria-labelledby="detail-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        detail.onClose();
      }
      const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const {altKey, ctrlKey, metaKey, shiftKey} = event;
      if (!side || altKey || ctrlKey || metaKey || shiftKey || isTaken(event)) return;
      event.preventDefault();
      event.stopPropagation();
      walk(side);
    }}
    @pointerdown=${(event: PointerEvent) => {
      const isSwipe = event.pointerType === 'touch' && event.isPrimary && !isTaken(event);
      down = isSwipe ? event : undefined;
    }}
    @pointerup=${(event: PointerEvent) => {
      if (event.pointerId !== down?.pointerId || isTaken(event)) return;
      const x = event.clientX - down.clientX;
      const y = event.clientY - down.clientY;
      down = undefined;
      // The finger draws in what stands on the other side.
      if (Math.abs(x) > Math.max(SWIPE, 2 * Math.abs(y))) walk(-x);
    }}
    @pointercancel=${() => {
      down = undefined;
    }}
  >
    ${bar(detail, context, words)} ${detail.citing}
    <div class="account">
      ${dateLine(entry, 'detail-date', context)}
      ${
        entry.group || isNew
          ? html`<p class="kind">
              ${entry.group ? html`<span lang=${group?.lang ?? nothing}>${group?.text ?? entry.group.id}</span>` : nothing}
              ${isNew ? html`<span class="badge">${context.words.isNew}</span>` : nothing}
            </p>`
          : nothing
      }
      ${heading(context.headingLevel + 1, 'title', 'detail-title', title, -1)}
      ${summary(entry, context)}
      ${mediaOf(entry).map(item => media(item, context, words))}
      ${corrections(entry, context)}
      ${
        entry.tags.length
          ? html`<ul class="tags" role="list" aria-label=${words.tags}>
              ${entry.tags.map(tag => html`<li>${tag}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${knownFrom(entry, context, words)}
  </section>`;
}

/** Keys and fingers are for what they are on, a field or a recording, and for selected text. */
function isTaken({target}: Event): boolean {
  const element = target as Element;
  return (
    !!element.closest('input, select, textarea, audio, video, iframe') ||
    isTextSelected(element.getRootNode() as ShadowRoot)
  );
}

/** In the page, or in a shadow tree: not every engine tells as text what is selected there. */
export function isTextSelected(root: ShadowRoot): boolean {
  const selection = getSelection();
  const [range] = selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
  return !!`${selection}` || range?.collapsed === false;
}

/** The ways out of an entry, to its neighbours and to where the reader came from. */
function bar(detail: Detail, context: ViewContext, words: ReaderWords): TemplateResult {
  const {place, all, earlier, later, link, citing, onSelect, onClose, onCopyLink, onCite} = detail;
  const step = (name: string, to: Entry | undefined, way: string, sign: string) => {
    const when = to && wordDate(to, context);
    const what = to && (context.pick(to.title) ?? {text: context.words.untitled});
    // One that leads nowhere keeps the focus, should it have it.
    return html`<button
      type="button"
      class=${name}
      aria-disabled=${!to}
      @click=${() => to && onSelect(to)}
    >
      <i aria-hidden="true">${sign}</i>
      <span>${way}</span>
      ${when ? html`<span lang=${when.lang ?? nothing}>${tellDate(when.text, when.spoken)}</span>` : nothing}
      ${what ? html`<b lang=${what.lang ?? nothing}>${what.text}</b>` : nothing}
    </button>`;
  };
  return html`<div class="ways">
    ${step('before', earlier, context.words.previous, '‹')}
    ${step('after', later, context.words.next, '›')}
    <p>${place ? words.place(place, all, context.lang) : nothing}</p>
    ${
      link === undefined
        ? nothing
        : html`<button type="button" class="copy" @click=${onCopyLink}>
            ${words.copyLink}
          </button>`
    }
    <button type="button" class="cite" aria-expanded=${!!citing} @click=${onCite}>
      ${context.words.cite}
    </button>
    <button type="button" class="shut" @click=${onClose}>${context.words.close}</button>
  </div>`;
}

/** Paragraphs, as the author parted them by blank lines. */
function summary({summary}: Entry, context: ViewContext): unknown {
  const told = context.pick(summary);
  return told?.text
    .split(/\n\s*\n/)
    .filter(text => /\S/.test(text))
    .map(
      text =>
        html`<p class="summary" part="summary" lang=${told.lang ?? nothing}>${text.trim()}</p>`,
    );
}

const mediaOf = ({image, media}: Entry): readonly Media[] =>
  image ? [{kind: 'image', tracks: [], ...image}, ...media] : media;

/** As many corrections are read at once; the others open with a press. */
const MOST_CORRECTIONS = 4;

/** In the author's order, each with its date. */
function corrections({corrections}: Entry, context: ViewContext): unknown {
  const told = corrections.map(one => correction(one, context));
  const rest = told.splice(corrections.length > MOST_CORRECTIONS + 1 ? MOST_CORRECTIONS : Infinity);
  return html`${told} ${
    rest.length
      ? html`<details class="corrections">
          <summary>${context.words.otherUses(rest.length, context.lang)}</summary>
          ${rest}
        </details>`
      : nothing
  }`;
}

function correction(
  {date, unreadDate, note}: Correction,
  {words, pick, formatDate}: ViewContext,
): TemplateResult {
  const told = pick(note);
  return html`<p class="correction">
    <b>${words.corrected(date ? formatDate(date) : unreadDate)}</b>
    <span lang=${told?.lang ?? nothing}>${told?.text}</span>
  </p>`;
}
