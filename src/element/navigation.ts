import type {followGestures, Gestures} from '../interaction/gestures.ts';
import {CLOSER, viewByKey} from '../interaction/viewkeys.ts';
import type {CrowdHeap} from '../layout/crowd.ts';
import {parsePlain} from '../model/date/plain-span.ts';
import type {DateSpan} from '../model/types.ts';
import type {Controls} from '../view/controls.ts';
import {TimelineViewChangeEvent} from './events.ts';
import {later} from './later.ts';
import {Track} from './track.ts';

export interface Host extends HTMLElement {
  readonly renderRoot: ParentNode;
  readonly isRtl: boolean;
  requestUpdate(): void;
}

const read = (date: string): DateSpan | undefined => (later.module?.parseDate ?? parsePlain)(date);

/**
 * Moves the window on the track as readers ask for it, by gestures, keys, buttons and the strip.
 * What was drawn around the window is only moved; when that is not enough the host draws anew.
 */
export class Navigation {
  readonly track = new Track();
  readonly host: Host;
  #gestures: (Gestures & {readonly element: Element}) | undefined;
  #drawn: unknown;
  #more = {earlier: false, later: false};
  /** What the window showed when it last came to rest. */
  #rest: readonly [from: number, to: number] | undefined;
  /** A gesture is under way. */
  isMoving = false;

  constructor(host: Host) {
    this.host = host;
  }

  /** What the window showed when it last came to rest, ms. */
  get window(): readonly [from: number, to: number] | undefined {
    return this.#rest;
  }

  /** The window has moved, or not. @returns what it was told. */
  shift(isMoved: boolean, isSettled = true): boolean {
    if (isMoved) {
      if (isSettled) this.#gestures?.stop();
      this.isMoving = !isSettled;
      // What was drawn around the window need only be moved.
      if (this.track.painting.picture === this.#drawn) this.move();
      else this.host.requestUpdate();
    }
    if (isSettled) this.settle();
    return isMoved;
  }

  /**
   * Shows what lies between two times, ms or EDTF dates: once what reads them is there, if they are
   * not plain.
   *
   * @throws TypeError
   */
  showRange(from: string | number, to: string | number): Promise<void> | undefined {
    const start = typeof from === 'number' ? from : read(from)?.start;
    const end = typeof to === 'number' ? to : read(to)?.end;
    if (!later.module && (start === undefined || end === undefined))
      return later.load().then(() => this.showRange(from, to));
    if (!Number.isFinite(start) || !Number.isFinite(end) || (start as number) > (end as number)) {
      throw new TypeError(`no range of time: ${from} to ${to}`);
    }
    this.shift(this.track.showRange(start as number, end as number));
  }

  /** Shows what an author asks for at first; a date that cannot be read asks for nothing. */
  showWanted(first: string | null, last: string | null): void {
    const {track} = this;
    track.fit();
    const [least, most] = track.window ?? [0, 0];
    const from = read(first ?? '')?.start ?? least;
    const to = read(last ?? '')?.end ?? most;
    if (from > least || to < most) track.showRange(Math.min(from, to), to);
    this.shift(true);
  }

  /** Moves what has been drawn to where the window is. */
  move(): void {
    const {renderRoot, isRtl} = this.host;
    const {more, offset, picture, stretch} = this.track.painting;
    const {style} = renderRoot.querySelector<HTMLElement>('.track') ?? {};
    const x = (isRtl ? offset : -offset) * stretch;
    const scale = stretch === 1 ? '' : ` scaleX(${stretch})`;
    style?.setProperty('transform', `translateX(${x}px)${scale}`);
    const pane = renderRoot.querySelector<HTMLElement>('.pane');
    if (pane) later.module?.movePane(pane, this.track, isRtl);
    this.#drawn = picture;
    const drawn = this.#more;
    if (more.earlier !== drawn.earlier || more.later !== drawn.later) this.host.requestUpdate();
  }

  /** Tells of the window, if it has come to rest elsewhere. */
  settle(): void {
    this.isMoving = false;
    const {window} = this.track;
    const before = this.#rest;
    if (this.track.painting.relax()) this.host.requestUpdate();
    if (!window || (before?.[0] === window[0] && before[1] === window[1])) return;
    this.#rest = window;
    this.host.requestUpdate();
    if (before) this.host.dispatchEvent(new TimelineViewChangeEvent(...window));
  }

  /** What is shown from now on is another story, or another one altogether: nobody has moved the window. */
  forget(isOther: boolean): void {
    this.#rest = isOther ? undefined : this.track.window;
  }

  /**
   * Follows what is done with wheel, pointer and fingers on the window.
   *
   * @param follow Loaded on first use.
   */
  follow(viewport: HTMLElement | null, follow: typeof followGestures | undefined): void {
    if (this.#gestures?.element === viewport) return;
    this.#gestures?.dispose();
    this.#gestures = undefined;
    if (!viewport?.isConnected || !follow) return;
    const intents = {
      pan: (dx: number) => this.shift(this.track.pan(dx), false),
      zoom: (factor: number, x: number) => {
        this.shift(this.track.stretchBy(factor, x), false);
        return true;
      },
      settle: () => this.settle(),
    };
    const following = follow(viewport, intents, () => this.host.isRtl, '.card');
    this.#gestures = {...following, element: viewport};
  }

  /** Does what a key asks of the view, if it does. */
  press(event: KeyboardEvent): void {
    const intent = viewByKey(event, this.host.isRtl);
    if (!intent) return;
    event.preventDefault();
    if ('fit' in intent) this.shift(this.track.fit());
    else if ('zoom' in intent) this.shift(this.track.zoomBy(intent.zoom));
    else this.shift(this.track.panShare(intent.pan));
  }

  /** Brings what is drawn of an entry into view. */
  reveal(number: number): void {
    const span = this.track.painting.spanOf(number);
    if (span) this.shift(this.track.reveal(...span));
  }

  /** Comes closer to what a heap stands for. @returns whether that is any closer. */
  enter({start, end}: CrowdHeap): boolean {
    const span = end - start;
    return span > 0 && this.shift(this.track.showRange(start - span / 8, end + span / 4));
  }

  get controls(): Omit<Controls, 'canPan' | 'canZoom'> {
    const {track} = this;
    this.#more = track.painting.more;
    return {
      ...this.#more,
      isZoomed: track.isZoomed,
      onPan: direction => this.shift(track.page(direction)),
      onZoom: direction => this.shift(track.zoomBy(CLOSER ** direction)),
      onFit: () => this.shift(track.fit()),
    };
  }
}
