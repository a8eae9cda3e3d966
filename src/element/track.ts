import type {Spacing} from '../layout/arrange.ts';
import type {Run} from '../layout/axis.ts';
import type {CrowdPicture} from '../layout/crowd.ts';
import type {CardPicture} from '../layout/hang.ts';
import {FLIGHTS, layOut, type Picture} from '../layout/picture.ts';
import {type Place, placesOf} from '../layout/place.ts';
import {type Frame, type View, World} from '../layout/world.ts';
import type {Entry} from '../model/types.ts';
import type {Story} from './story.ts';

/**
 * Screens on either side of the window that are drawn with it, so that most panning only moves them;
 * and coming closer, when the next step draws all anew.
 */
const BESIDE = 0.5;
const BESIDE_CLOSER = 0.05;
/**
 * Steps of zooming that follow one another fast only stretch what was drawn: for so long, ms, and so
 * far. Cards have text that would be seen to be stretched, and time that is not everywhere alike.
 */
const STRETCH = {time: 200, most: 2.3};
const STRETCH_CROWD = {time: 300, most: 5};
/** Where time makes room for cards, a track no longer than this, px, is drawn whole. */
const WHOLE = 8000;
/** A press of a button moves it at least so far, px, however narrow the window. */
const LEAST_PAGE = 48;
/** How high a card is while that is not known, px. */
const CARD_HEIGHT = 120;

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

interface Painting {
  readonly ground: Frame;
  /** The stretch that was drawn, px. */
  readonly cover: Run;
  readonly picture: CardPicture | CrowdPicture;
}

/**
 * The window on the track: what it shows, and how that changes. Lengths are in px, times in ms.
 * It is told sizes and draws nothing itself.
 */
export class Track {
  story: Story | undefined;
  #spacing: Spacing = 'auto';
  #sizes: Sizes = {width: 0, card: 0, tick: 0, font: 0};
  readonly #heights = new Map<Entry, number>();
  world: World | undefined;
  #view: View | undefined;
  /** The stretch of time to come back to, which too little of a story was left for. */
  #kept: readonly [from: number, to: number] | false | undefined;
  #painting: Painting | undefined;
  #beside = BESIDE;
  #paintedAt = 0;
  #isStretched = false;
  #held = {x: 0, time: 0};
  /** The axis of each lane, and of all, only ever goes down: what is below should not jump. */
  #floors: number[] = [];
  #depth = 0;

  /** Shows another story, all of it; or, to go on with one, the same stretch of time. */
  show(story: Story | undefined, goesOn: boolean): void {
    const isPart = this.seen.from > Number.NEGATIVE_INFINITY;
    const kept = goesOn && (this.#kept || (isPart && this.window));
    this.story = story;
    this.#view = undefined;
    this.#heights.clear();
    this.#rebuild();
    if (kept) this.showRange(...kept);
    this.#kept = kept;
  }

  /** Takes sizes and spacing, and tells whether anything is to be drawn anew. */
  setSizes(sizes: Sizes, spacing: Spacing): boolean {
    const {width, card, tick} = this.#sizes;
    const isSame = sizes.width === width && sizes.card === card && sizes.tick === tick;
    if (isSame && spacing === this.#spacing) return false;
    // Nothing can be seen of it now: what was seen is kept for when it can be again.
    if (!sizes.width) return false;
    this.#sizes = sizes;
    this.#spacing = spacing;
    this.#rebuild();
    return true;
  }

  /**
   * Takes the heights of cards, and tells whether they hang otherwise for that.
   *
   * @param resets Lanes may become lower, too, as all there is to know is told anew.
   */
  setHeights(heights: Iterable<readonly [Entry, number]>, resets: boolean): boolean {
    let isNew = false;
    for (const [entry, height] of heights) {
      if (this.#heights.get(entry) === height) continue;
      isNew = true;
      this.#heights.set(entry, height);
    }
    if (isNew) {
      this.#painting = undefined;
      if (resets) this.#level();
    }
    return isNew;
  }

  #level(): void {
    this.#floors = [];
    this.#depth = 0;
  }

  #rebuild(): void {
    const {places = [], crowd} = this.story ?? {};
    const first = places[0];
    this.#painting = undefined;
    this.world = undefined;
    this.#level();
    const end = places.reduce((latest, place) => Math.max(latest, place.end), first?.start ?? 0);
    const extent = crowd?.extent ?? (first && ([first.start, end] as const));
    if (!extent || !this.#sizes.width) return;
    const measures = {...FLIGHTS, card: this.#sizes.card};
    this.world = new World(places, extent, measures, crowd ? 'proportional' : this.#spacing);
  }

  /** What stands on the track around the window; `undefined` until sizes are known. */
  get picture(): CardPicture | CrowdPicture | undefined {
    return this.#paint()?.picture;
  }

  /** From the top to the axis, px: as far as was ever needed in this width. */
  get depth(): number {
    return this.#depth;
  }

  /** Px from where the picture's places are reckoned to where the window begins. */
  get offset(): number {
    const painting = this.#paint();
    if (!painting) return 0;
    const {scale, offset, least, most} = painting.ground;
    const {from} = this.seen;
    if (this.#isStretched) return scale(this.#held.time) - this.#held.x / this.stretch;
    if (from === Number.NEGATIVE_INFINITY) return offset;
    return Math.min(Math.max(scale(from), least), Math.max(least, most - this.#sizes.width));
  }

  /** Which ways there is more to see. */
  get more(): {readonly earlier: boolean; readonly later: boolean} {
    const ground = this.#paint()?.ground;
    if (!ground) return {earlier: false, later: false};
    const {offset, stretch} = this;
    return {
      earlier: offset > ground.least + 1,
      later: offset + this.#sizes.width / stretch < ground.most - 1,
    };
  }

  /** Of the window, px. */
  get width(): number {
    return this.#sizes.width;
  }

  get isZoomed(): boolean {
    return this.seen.zoom > 1;
  }

  /** The times at both sides of the window. */
  get window(): readonly [from: number, to: number] | undefined {
    return this.world?.window(this.seen, this.#sizes.width);
  }

  /** From where to where on the picture an entry stands, px; `undefined` if it is not drawn. */
  spanOf(number: number): readonly [x0: number, x1: number] | undefined {
    const {picture} = this;
    const entry = this.story?.entryAt(number);
    if (!picture) return undefined;
    if (picture.level === 'cards') {
      const cards = picture.lanes.flatMap(lane => lane.picture.cards);
      const x = cards.find(card => card.entry.index === entry?.index)?.x;
      return x === undefined ? undefined : [x, x + this.#sizes.card];
    }
    return this.story?.crowd?.spanOf(picture, number);
  }

  /** Moves the window by `dx` px, later if positive. @returns whether it could. */
  pan(dx: number): boolean {
    return this.change(world => world.pan(this.seen, dx, this.#sizes.width));
  }

  /** Moves the window so far that what is cut off now is whole then: by its width less one card. */
  page(direction: -1 | 1): boolean {
    const {width, card} = this.#sizes;
    return this.pan(direction * Math.max(width - card - 2 * FLIGHTS.gap, LEAST_PAGE));
  }

  /** Moves the window by a share of its width. */
  panShare(share: number): boolean {
    return this.pan(share * this.#sizes.width);
  }

  /** Comes closer by `factor`, or goes back if it is below 1, about what stands at `x` px in the window. */
  zoomBy(factor: number, x = this.#middle): boolean {
    return this.change(world => world.zoom(this.seen, factor, x, this.#sizes.width), x);
  }

  /** The same in a gesture of many steps: what is drawn is only stretched in between. */
  stretchBy(factor: number, x: number): boolean {
    const painting = this.#painting;
    const {time, most} = this.story?.crowd ? STRETCH_CROWD : STRETCH;
    const hasMoved = this.zoomBy(factor, x);
    if (painting && performance.now() - this.#paintedAt < time) {
      this.#painting = painting;
      if (!this.#isStretched) this.#hold(x);
      this.#isStretched = true;
      if (Math.abs(Math.log(this.stretch)) > Math.log(most)) this.#painting = undefined;
    }
    return hasMoved;
  }

  /** Keeps what stands at `x` px in the window there while what is drawn is stretched. */
  #hold(x: number): void {
    const {width} = this.#sizes;
    const {scale, offset} = (this.world as World).ground(this.seen, width);
    this.#held = {x, time: scale.invert(offset + x)};
  }

  /** Has all drawn as it is to be seen at rest. @returns whether it was not. */
  relax(): boolean {
    if (!this.#isStretched) return false;
    this.#beside = BESIDE;
    this.#painting = undefined;
    return true;
  }

  /** How much wider the window shows what is drawn than it was drawn. */
  get stretch(): number {
    const {scale} = this.#painting?.ground ?? {};
    const [from, to] = this.window ?? [0, 0];
    return this.#isStretched && scale ? this.#sizes.width / (scale(to) - scale(from)) : 1;
  }

  /** Shows all. */
  fit(): boolean {
    return this.change(world => world.fit);
  }

  /** Shows what lies between two times, as nearly as the cards allow. */
  showRange(from: number, to: number): boolean {
    return this.change(world => world.viewOf(from, to, this.#sizes.width));
  }

  /** Moves the window no further than is needed for what stands between two px of the picture to be in it. */
  reveal(x0: number, x1: number): boolean {
    const {offset} = this;
    const before = x0 - FLIGHTS.gap - offset;
    const after = x1 - (offset + this.#sizes.width);
    return this.pan(before < 0 ? before : Math.max(0, Math.min(before, after)));
  }

  /** Moves the window so that a time stands in its first third. */
  showTime(time: number): boolean {
    const [from, to] = this.window ?? [0, 0];
    const view = {zoom: this.seen.zoom, from: time - (to - from) / 3};
    return this.change(world => world.pan(view, 0, this.#sizes.width));
  }

  /** Where a time stands in the window, px. */
  xOf(time: number): number {
    return (this.#paint()?.ground.scale(time) ?? 0) - this.offset;
  }

  /** Where now is on the picture, px, if that is drawn. */
  get now(): number | undefined {
    const {ground, cover} = this.#paint() ?? {};
    const x = ground?.scale(Date.now()) ?? Number.NaN;
    return cover && x >= cover[0] && x <= cover[1] ? x : undefined;
  }

  /** The entry nearest to the window's middle, px: coming closer should lead to something. */
  get #middle(): number {
    const painting = this.#paint();
    if (!painting) return 0;
    const {offset} = this;
    const {scale} = painting.ground;
    const middle = this.#sizes.width / 2;
    const {crowd, places = []} = this.story ?? {};
    const times = crowd
      ? crowd.near(scale.invert(offset + middle))
      : places.map(({start}) => start);
    let best = Infinity;
    for (const time of times) {
      const x = scale(time) - offset;
      const isIn = x >= 0 && x <= this.#sizes.width;
      if (isIn && Math.abs(x - middle) < Math.abs(best - middle)) best = x;
    }
    return best < Infinity ? best : middle;
  }

  /** What is seen, and from how close. */
  get seen(): View {
    return this.#view ?? {zoom: 1, from: Number.NEGATIVE_INFINITY};
  }

  /**
   * Changes what is seen, but not what stands at `x` px in the window while that is stretched.
   *
   * @returns whether it is anything else.
   */
  change(change: (world: World) => View, x = this.#sizes.width / 2): boolean {
    const world = this.world;
    const {width} = this.#sizes;
    if (!world || !width) return false;
    const [from, to] = world.window(this.seen, width);
    const view = change(world);
    const before = this.seen.zoom;
    const isZoomed = view.zoom !== before;
    this.#view = view;
    const [start, end] = world.window(view, width);
    if (this.#isStretched) this.#hold(x);
    if (isZoomed || !this.#isCovered()) {
      this.#painting = undefined;
      this.#beside = view.zoom > before ? BESIDE_CLOSER : BESIDE;
    }
    const hasMoved = start !== from || end !== to;
    if (hasMoved) this.#kept = undefined;
    return hasMoved;
  }

  /** Is the window still on what was drawn? */
  #isCovered(): boolean {
    if (!this.#painting) return false;
    const {cover} = this.#painting;
    const {offset, stretch} = this;
    return offset >= cover[0] - 0.5 && offset + this.#sizes.width / stretch <= cover[1] + 0.5;
  }

  #paint(): Painting | undefined {
    if (this.world) this.#painting ??= this.#paintAnew(this.world);
    return this.#painting;
  }

  #paintAnew(world: World): Painting {
    this.#paintedAt = performance.now();
    this.#isStretched = false;
    const {width, card, tick, font} = this.#sizes;
    const {crowd, places, entryAt} = this.story as Story;
    const ground = world.ground(this.seen, width);
    const {scale, offset, leaders, least, most} = ground;
    const beside = this.#beside * width;
    const isShort = leaders && most - least <= WHOLE;
    const cover: Run = isShort
      ? [least, most]
      : [Math.max(least, offset - beside), Math.min(most, offset + width + beside)];
    const window = {from: scale.invert(offset), to: scale.invert(offset + width)};
    const painted = crowd?.paint({...window, width, scale, offset}, cover, tick, font, card);
    const picture =
      painted && painted.level !== 'cards'
        ? painted
        : this.#hang(painted ? placesOf(painted.numbers.map(entryAt)) : places, ground, cover);
    this.#depth = Math.max(this.#depth, picture.axis);
    return {ground, cover, picture};
  }

  #hang(places: readonly Place[], ground: Frame, cover: Run): CardPicture {
    const {card, tick} = this.#sizes;
    const floors = this.#floors;
    const heightOf = (entry: Entry): number => this.#heights.get(entry) ?? CARD_HEIGHT;
    const {lanes, hang} = this.story as Story;
    const hung = hang
      ? hang(lanes, places, ground, card, heightOf, cover, tick, floors)
      : hangOne(layOut(places, ground, card, heightOf, cover, tick, floors[0]));
    this.#floors = hung.lanes.map(({picture}) => picture.axis);
    return hung;
  }
}

/** Without lanes, all cards stand in one that has no label. */
const hangOne = (picture: Picture): CardPicture => ({
  level: 'cards',
  axis: picture.axis,
  lanes: [{groups: [], y: 0, picture}],
});
