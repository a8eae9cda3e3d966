import {type LitElement, nothing, type TemplateResult} from 'lit';
import {isPlain} from '../interaction/keys.ts';
import type {Note} from '../view/citations.ts';
import type {ViewContext} from '../view/context.ts';
import {type Preview, previewView} from '../view/preview.ts';
import type {ReaderWords} from '../words/reader.ts';

/** A pointer that only passes opens nothing; one that leaves has time to come back. Ms. */
const REST = 200;
const GRACE = 300;
/** From the window's edge, and how wide a preview is where there is room, px. */
const EDGE = 8;
const WIDE = 352;
/** Text that is narrower has it as wide as it is itself, px. */
const NARROW = 480;

/** The sides of a box in the window, px from its left and top. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export interface PreviewPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** As much room as there is: what is higher scrolls. */
  readonly height: number;
}

/**
 * Where a preview stands: below its number or, where it does not fit there and above is more room,
 * above it; from the number's beginning on, as far as the text reaches. It covers no part of it.
 *
 * @param height How high all of it is, at that width.
 */
export function placePreview(
  note: Box,
  text: Box,
  window: {readonly width: number; readonly height: number},
  isRtl: boolean,
  height: (width: number) => number,
): PreviewPlace {
  const first = Math.max(EDGE, text.left);
  const last = Math.min(window.width - EDGE, text.right);
  const room = Math.max(0, last - first);
  const width = room < NARROW ? room : WIDE;
  const start = isRtl ? note.right - width : note.left;
  const left = Math.max(first, Math.min(start, last - width));
  const above = note.top - EDGE;
  const below = window.height - EDGE - note.bottom;
  const all = height(width);
  const isBelow = all <= below || below >= above;
  const most = Math.max(0, isBelow ? below : above);
  return {left, top: isBelow ? note.bottom : note.top - Math.min(all, most), width, height: most};
}

/**
 * Tells of a source beside its number: while a pointer rests on either or a key has brought the focus
 * there, or, once the number is pressed, until that is closed. A number that is followed by a key,
 * or pressed again, leads to the list as it says.
 */
export class Previewing {
  readonly #element: LitElement;
  readonly #root: ShadowRoot;
  #note: Note | undefined;
  #isKept = false;
  /** The preview is to have the focus once it is drawn. */
  #takesFocus = false;
  /** When there last was something that holds it open, ms. */
  #held = 0;
  /** The focus goes back to a number, of which there is nothing to tell any more. */
  #isReturning = false;
  /** What a pointer came down on. */
  #pressed: Note | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends what is listened to while it is open. */
  #end = new AbortController();

  constructor(element: LitElement) {
    this.#element = element;
    this.#root = element.renderRoot as ShadowRoot;
    const on = <Kind extends Event>(type: string, listen: (event: Kind) => void): void =>
      // Before those of the number itself, which leads to the list.
      this.#root.addEventListener(type, event => listen(event as Kind), true);
    on<PointerEvent>('pointerover', event => this.#rest(event));
    on<FocusEvent>('focusin', event => this.#reach(event));
    on('pointerdown', ({target}) => {
      this.#pressed = noteOf(target);
    });
    on<MouseEvent>('click', event => this.#press(event));
    on<KeyboardEvent>('keydown', event => this.#step(event));
    // What has the focus may have been waiting for this.
    const active = noteOf(this.#root.activeElement);
    if (active?.matches(':focus-visible')) this.#open(active);
  }

  view(context: ViewContext, words: ReaderWords): TemplateResult | typeof nothing {
    const note = this.#note;
    if (!note) return nothing;
    const {entry, source} = note;
    const preview: Preview = {
      ...{entry, source},
      number: context.sources.numberOf(source.id),
      onClose: () => this.close(true),
      onFollow: event => {
        if (!isPlain(event)) return;
        event.preventDefault();
        note.click();
      },
    };
    return previewView(preview, context, words);
  }

  /** After all has been drawn. */
  updated(): void {
    const [note, preview] = [this.#note, this.#preview];
    if (!note || !preview) return;
    if (!preview.matches(':popover-open')) preview.showPopover();
    note.setAttribute('aria-describedby', 'preview-text');
    this.#place(note, preview);
    if (this.#takesFocus) preview.focus({preventScroll: true});
    this.#takesFocus = false;
  }

  /** @param returns The focus goes back to the number, wherever it is. */
  close(returns = false): void {
    clearTimeout(this.#timer);
    const note = this.#note;
    if (!note) return;
    this.#end.abort();
    note.removeAttribute('aria-describedby');
    if (returns || this.#preview?.contains(this.#root.activeElement)) {
      this.#isReturning = true;
      note.focus({preventScroll: true});
      this.#isReturning = false;
    }
    this.#note = undefined;
    this.#isKept = false;
    this.#element.requestUpdate();
  }

  get #preview(): HTMLElement | null {
    return this.#root.querySelector('#preview');
  }

  #open(note: Note, isKept = false): void {
    clearTimeout(this.#timer);
    if (note !== this.#note) {
      this.close();
      this.#note = note;
      this.#watch(note);
    }
    this.#held = performance.now();
    this.#isKept = isKept;
    this.#takesFocus = isKept;
    this.#element.requestUpdate();
  }

  /** A mouse that rests on a number opens its preview, unless another one is kept. */
  #rest({target, pointerType, buttons}: PointerEvent): void {
    clearTimeout(this.#timer);
    const note = noteOf(target);
    if (!note || this.#isKept || pointerType === 'touch' || buttons) return;
    this.#timer = setTimeout(() => note.matches(':hover') && this.#open(note), REST);
  }

  /** So does the focus that a key has moved there; not if it comes back from the list. */
  #reach({target, relatedTarget}: FocusEvent): void {
    const note = noteOf(target);
    const isBack = this.#isReturning || (relatedTarget as Element | null)?.closest('.sources');
    if (note && note !== this.#note && !isBack && note.matches(':focus-visible')) this.#open(note);
  }

  /** A pointer's press keeps it open; what is followed without one, by a key, leads to the list. */
  #press(event: MouseEvent): void {
    const note = noteOf(event.target);
    const isPressed = !!note && note === this.#pressed;
    this.#pressed = undefined;
    if (!note || event.defaultPrevented || !isPlain(event)) return;
    if (!isPressed || (this.#isKept && note === this.#note)) this.close();
    else {
      event.preventDefault();
      this.#open(note, true);
    }
  }

  /** By the tab key into it, through it, and on from its number. */
  #step(event: KeyboardEvent): void {
    const {key, shiftKey, target} = event;
    this.#pressed = undefined;
    const [note, preview] = [this.#note, this.#preview];
    if (key !== 'Tab' || !note || !preview) return;
    // Before its first link is the preview itself.
    const links = preview.querySelectorAll<HTMLElement>('a, button, [tabindex="0"]');
    const stops = [note, preview, ...links];
    const from = stops.indexOf(target as HTMLElement);
    const to = from + (shiftKey ? -1 : 1);
    if (from < 0 || to < 0) return;
    const stop = stops[to === 1 ? 2 * +!shiftKey : to];
    // Beyond the last it goes on from the number, by itself.
    if (!stop) this.close();
    else {
      event.preventDefault();
      stop.focus();
    }
  }

  /** While it is open: what closes it, and where its number is. */
  #watch(note: Note): void {
    this.#end = new AbortController();
    const {signal} = this.#end;
    const on = <Kind extends Event>(type: string, listen: (event: Kind) => void): void =>
      window.addEventListener(type, event => listen(event as Kind), {capture: true, signal});
    on<KeyboardEvent>('keydown', event => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // It closes nothing else.
      event.stopPropagation();
      event.preventDefault();
      this.close();
    });
    // A press elsewhere; not how a page is scrolled by a finger, nor how text is selected.
    let isWithin = false;
    const has = (event: Event): boolean =>
      [note, this.#preview].some(one => one && event.composedPath().includes(one));
    on('pointerdown', event => {
      isWithin = has(event);
    });
    on('pointerup', event => {
      if (!isWithin && !has(event)) this.close();
    });

    let wasSeen = false;
    const seeing = new IntersectionObserver(([last]) => {
      const isSeen = !!last?.isIntersecting;
      // The focus may yet bring it into view.
      if (wasSeen && !isSeen) this.close();
      wasSeen ||= isSeen;
    });
    seeing.observe(note);
    signal.addEventListener('abort', () => seeing.disconnect());

    const follow = (): void => {
      const preview = this.#preview;
      if (signal.aborted) return;
      const isHeld =
        this.#isKept ||
        note.matches(':hover, :focus-visible') ||
        preview?.matches(':hover, :focus-within');
      const now = performance.now();
      if (isHeld) this.#held = now;
      if (now - this.#held > GRACE) this.close();
      else if (preview) this.#place(note, preview);
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  }

  #place(note: Note, preview: HTMLElement): void {
    const {style} = preview;
    const text = (this.#root.querySelector('section') as Element).getBoundingClientRect();
    const {clientWidth} = document.documentElement;
    const {left, top, height} = placePreview(
      note.getBoundingClientRect(),
      text,
      {width: clientWidth, height: innerHeight},
      getComputedStyle(note).direction === 'rtl',
      width => {
        style.setProperty('inline-size', `${width}px`);
        const leaf = preview.firstElementChild as HTMLElement;
        // With its border, and what is lost by rounding.
        return preview.offsetHeight - leaf.clientHeight + leaf.scrollHeight + 1;
      },
    );
    style.setProperty('left', `${left}px`);
    style.setProperty('top', `${top}px`);
    style.setProperty('max-block-size', `${height}px`);
  }
}

const noteOf = (target: EventTarget | null): Note | undefined =>
  (target as Element | null)?.closest<Note>('.note') ?? undefined;
