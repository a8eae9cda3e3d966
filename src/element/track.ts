import type {Spacing} from '../layout/arrange.ts';
import {FLIGHTS} from '../layout/picture.ts';
import {type View, World} from '../layout/world.ts';
import {Painting} from './painting.ts';
import type {Story} from './story.ts';

/** A press of a button moves it at least so far, px, however narrow the window. */
const LEAST_PAGE = 48;

/** The sizes that the browser has measured, px. */
export interface Sizes {
  /** Of the window. */
  readonly width: number;
  /** Width of a card. */
  readonly card: number;
  /** Room for a tick's label. */
  readonly tick: number;
  /** Of the letters in labels. */
  readonly font: number;
}

/**
 * The window on the track: what it shows, and how that changes. Lengths are in px, times in ms.
 * It is told sizes and draws nothing itself.
 */
export class Track {
  story: Story | undefined;
  sizes: Sizes = {width: 0, card: 0, tick: 0, font: 0};
  world: World | undefined;
  readonly painting: Painting = new Painting(this);
  #spacing: Spacing = 'auto';
  #view: View | undefined;
  /** The stretch of time to come back to, which too little of a story was left for. */
  #kept: readonly [from: number, to: number] | false | undefined;

  /** Shows another story, all of it; or, to go on with one, the same stretch of time. */
  show(story: Story | undefined, goesOn: boolean): void {
    const isPart = this.seen.from > Number.NEGATIVE_INFINITY;
    const kept = goesOn && (this.#kept || (isPart && this.window));
    this.story = story;
    this.#view = undefined;
    this.#rebuild(true);
    if (kept) this.showRange(...kept);
    this.#kept = kept;
  }

  /** Takes sizes and spacing, and tells whether anything is to be drawn anew. */
  setSizes(sizes: Sizes, spacing: Spacing): boolean {
    const {width, card, tick} = this.sizes;
    const isSame = sizes.width === width && sizes.card === card && sizes.tick === tick;
    if (isSame && spacing === this.#spacing) return false;
    // Nothing can be seen of it now: what was seen is kept for when it can be again.
    if (!sizes.width) return false;
    this.sizes = sizes;
    this.#spacing = spacing;
    this.#rebuild(false);
    return true;
  }

  #rebuild(isOther: boolean): void {
    const {places = [], crowd} = this.story ?? {};
    const first = places[0];
    this.world = undefined;
    this.painting.reset(isOther);
    const end = places.reduce((latest, place) => Math.max(latest, place.end), first?.start ?? 0);
    const extent = crowd?.extent ?? (first && ([first.start, end] as const));
    if (!extent || !this.width) return;
    const measures = {...FLIGHTS, card: this.sizes.card};
    this.world = new World(places, extent, measures, crowd ? 'proportional' : this.#spacing);
  }

  /** Of the window, px. */
  get width(): number {
    return this.sizes.width;
  }

  get isZoomed(): boolean {
    return this.seen.zoom > 1;
  }

  /** What is seen, and from how close. */
  get seen(): View {
    return this.#view ?? {zoom: 1, from: Number.NEGATIVE_INFINITY};
  }

  /** The times at both sides of the window. */
  get window(): readonly [from: number, to: number] | undefined {
    return this.world?.window(this.seen, this.width);
  }

  /** Moves the window by `dx` px, later if positive. @returns whether it could. */
  pan(dx: number): boolean {
    return this.change(world => world.pan(this.seen, dx, this.width));
  }

  /** Moves the window so far that what is cut off now is whole then: by its width less one card. */
  page(direction: -1 | 1): boolean {
    const {width, card} = this.sizes;
    return this.pan(direction * Math.max(width - card - 2 * FLIGHTS.gap, LEAST_PAGE));
  }

  /** Moves the window by a share of its width. */
  panShare(share: number): boolean {
    return this.pan(share * this.width);
  }

  /** Comes closer by `factor`, or goes back if it is below 1, about what stands at `x` px in the window. */
  zoomBy(factor: number, x = this.painting.middle): boolean {
    return this.change(world => world.zoom(this.seen, factor, x, this.width), x);
  }

  /** The same in a gesture of many steps: what is drawn is only stretched in between. */
  stretchBy(factor: number, x: number): boolean {
    return this.painting.stretchBy(() => this.zoomBy(factor, x), x);
  }

  /** Shows all. */
  fit(): boolean {
    return this.change(world => world.fit);
  }

  /** Shows what lies between two times, as nearly as the cards allow. */
  showRange(from: number, to: number): boolean {
    return this.change(world => world.viewOf(from, to, this.width));
  }

  /** Moves the window no further than is needed for what stands between two px of the picture to be in it. */
  reveal(x0: number, x1: number): boolean {
    const {offset} = this.painting;
    const before = x0 - FLIGHTS.gap - offset;
    const after = x1 - (offset + this.width);
    return this.pan(before < 0 ? before : Math.max(0, Math.min(before, after)));
  }

  /** Moves the window so that a time stands in its first third. */
  showTime(time: number): boolean {
    const [from, to] = this.window ?? [0, 0];
    const view = {zoom: this.seen.zoom, from: time - (to - from) / 3};
    return this.change(world => world.pan(view, 0, this.width));
  }

  /**
   * Changes what is seen, but not what stands at `x` px in the window while that is stretched.
   *
   * @returns whether it is anything else.
   */
  change(change: (world: World) => View, x = this.width / 2): boolean {
    const {world, width} = this;
    if (!world || !width) return false;
    const {zoom} = this.seen;
    const [from, to] = world.window(this.seen, width);
    this.#view = change(world);
    const [start, end] = world.window(this.#view, width);
    this.painting.follow(x, zoom);
    const hasMoved = start !== from || end !== to;
    if (hasMoved) this.#kept = undefined;
    return hasMoved;
  }
}
