import type {Run} from '../layout/axis.ts';
import type {CrowdPicture} from '../layout/crowd.ts';
import type {CardPicture} from '../layout/hang.ts';
import {layOut, type Picture} from '../layout/picture.ts';
import {placesOf} from '../layout/place.ts';
import type {Frame, World} from '../layout/world.ts';
import type {Entry} from '../model/types.ts';
import type {Story} from './story.ts';
import type {Track} from './track.ts';

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
/** How high a card is while that is not known, px. */
const CARD_HEIGHT = 120;

interface Drawn {
  readonly ground: Frame;
  /** The stretch that was drawn, px. */
  readonly cover: Run;
  readonly picture: CardPicture | CrowdPicture;
}

/**
 * What is drawn of a track, which is more than the window shows, and where the window stands on it.
 * Lengths are in px, times in ms.
 */
export class Painting {
  /** From the top to the axis, px: as far as was ever needed in this width. */
  depth = 0;
  /** The axis of each lane only ever goes down, as that of all does: what is below should not jump. */
  #floors: number[] = [];
  readonly #heights = new Map<Entry, number>();
  readonly #track: Track;
  #drawn: Drawn | undefined;
  #drawnAt = 0;
  #beside = BESIDE;
  #isStretched = false;
  /** Where in the window a time stays while what is drawn is stretched. */
  #held = {x: 0, time: 0};

  constructor(track: Track) {
    this.#track = track;
  }

  /** Has all drawn anew, as high as it takes. @param isOther Other cards, whose heights are not known. */
  reset(isOther = false): void {
    if (isOther) this.#heights.clear();
    this.#drawn = undefined;
    this.#floors = [];
    this.depth = 0;
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
    if (isNew) this.#drawn = undefined;
    if (isNew && resets) this.reset();
    return isNew;
  }

  /** What stands on the track around the window; `undefined` until sizes are known. */
  get picture(): CardPicture | CrowdPicture | undefined {
    return this.#draw()?.picture;
  }

  /** Px from where the picture's places are reckoned to where the window begins. */
  get offset(): number {
    const drawn = this.#draw();
    if (!drawn) return 0;
    const {scale, offset, least, most} = drawn.ground;
    const {seen, width} = this.#track;
    if (this.#isStretched) return scale(this.#held.time) - this.#held.x / this.stretch;
    if (seen.from === Number.NEGATIVE_INFINITY) return offset;
    return Math.min(Math.max(scale(seen.from), least), Math.max(least, most - width));
  }

  /** How much wider the window shows what is drawn than it was drawn. */
  get stretch(): number {
    const {scale} = this.#drawn?.ground ?? {};
    const {window, width} = this.#track;
    const [from, to] = window ?? [0, 0];
    return this.#isStretched && scale ? width / (scale(to) - scale(from)) : 1;
  }

  /** Which ways there is more to see. */
  get more(): {readonly earlier: boolean; readonly later: boolean} {
    const {least = 0, most = 0} = this.#draw()?.ground ?? {};
    const {offset, stretch} = this;
    const end = offset + this.#track.width / stretch;
    return {earlier: offset > least + 1, later: end < most - 1};
  }

  /** From where to where on the picture an entry stands, px; `undefined` if it is not drawn. */
  spanOf(number: number): readonly [x0: number, x1: number] | undefined {
    const {picture} = this;
    const {story, sizes} = this.#track;
    const entry = story?.entryAt(number);
    if (!picture) return undefined;
    if (picture.level === 'cards') {
      const cards = picture.lanes.flatMap(lane => lane.picture.cards);
      const x = cards.find(card => card.entry.index === entry?.index)?.x;
      return x === undefined ? undefined : [x, x + sizes.card];
    }
    return story?.crowd?.spanOf(picture, number);
  }

  /** Where a time stands in the window, px. */
  xOf(time: number): number {
    return (this.#draw()?.ground.scale(time) ?? 0) - this.offset;
  }

  /** Where now is on the picture, px, if that is drawn. */
  get now(): number | undefined {
    const {ground, cover} = this.#draw() ?? {};
    const x = ground?.scale(Date.now()) ?? Number.NaN;
    return cover && x >= cover[0] && x <= cover[1] ? x : undefined;
  }

  /** The entry nearest to the window's middle, px: coming closer should lead to something. */
  get middle(): number {
    const drawn = this.#draw();
    if (!drawn) return 0;
    const {offset} = this;
    const {scale} = drawn.ground;
    const {story, width} = this.#track;
    const middle = width / 2;
    const {crowd, places = []} = story ?? {};
    const times = crowd
      ? crowd.near(scale.invert(offset + middle))
      : places.map(({start}) => start);
    let best = Infinity;
    for (const time of times) {
      const x = scale(time) - offset;
      const isIn = x >= 0 && x <= width;
      if (isIn && Math.abs(x - middle) < Math.abs(best - middle)) best = x;
    }
    return best < Infinity ? best : middle;
  }

  /**
   * The window shows something else: that is drawn, unless it was.
   *
   * @param x What stands there in the window, px, stays there while what is drawn is stretched.
   * @param zoom Of before.
   */
  follow(x: number, zoom: number): void {
    const {seen} = this.#track;
    if (this.#isStretched) this.#hold(x);
    if (seen.zoom === zoom && this.#isCovered()) return;
    this.#drawn = undefined;
    this.#beside = seen.zoom > zoom ? BESIDE_CLOSER : BESIDE;
  }

  /** Zooms, in steps that may follow fast: what is drawn is only stretched then, about `x` px. */
  stretchBy(zoom: () => boolean, x: number): boolean {
    const drawn = this.#drawn;
    const {time, most} = this.#track.story?.crowd ? STRETCH_CROWD : STRETCH;
    const hasMoved = zoom();
    if (drawn && performance.now() - this.#drawnAt < time) {
      this.#drawn = drawn;
      if (!this.#isStretched) this.#hold(x);
      this.#isStretched = true;
      if (Math.abs(Math.log(this.stretch)) > Math.log(most)) this.#drawn = undefined;
    }
    return hasMoved;
  }

  /** Has all drawn as it is to be seen at rest. @returns whether it was not. */
  relax(): boolean {
    if (!this.#isStretched) return false;
    this.#beside = BESIDE;
    this.#drawn = undefined;
    return true;
  }

  #hold(x: number): void {
    const {world, seen, width} = this.#track;
    const {scale, offset} = (world as World).ground(seen, width);
    this.#held = {x, time: scale.invert(offset + x)};
  }

  /** Is the window still on what was drawn? */
  #isCovered(): boolean {
    if (!this.#drawn) return false;
    const {cover} = this.#drawn;
    const {offset, stretch} = this;
    return offset >= cover[0] - 0.5 && offset + this.#track.width / stretch <= cover[1] + 0.5;
  }

  #draw(): Drawn | undefined {
    const {story, world} = this.#track;
    if (story && world) this.#drawn ??= this.#drawAnew(story, world);
    return this.#drawn;
  }

  #drawAnew({crowd, places, entryAt, lanes, hang}: Story, world: World): Drawn {
    this.#drawnAt = performance.now();
    this.#isStretched = false;
    const {seen, sizes} = this.#track;
    const {width, card, tick, font} = sizes;
    const ground = world.ground(seen, width);
    const {scale, offset, leaders, least, most} = ground;
    const beside = this.#beside * width;
    const isShort = leaders && most - least <= WHOLE;
    const cover: Run = isShort
      ? [least, most]
      : [Math.max(least, offset - beside), Math.min(most, offset + width + beside)];
    const window = {from: scale.invert(offset), to: scale.invert(offset + width)};
    const painted = crowd?.paint({...window, width, scale, offset}, cover, tick, font, card);
    let picture: CardPicture | CrowdPicture;
    if (painted && painted.level !== 'cards') picture = painted;
    else {
      const near = painted ? placesOf(painted.numbers.map(entryAt)) : places;
      const heightOf = (entry: Entry): number => this.#heights.get(entry) ?? CARD_HEIGHT;
      const floors = this.#floors;
      picture = hang
        ? hang(lanes, near, ground, card, heightOf, cover, tick, floors)
        : hangOne(layOut(near, ground, card, heightOf, cover, tick, floors[0]));
      this.#floors = picture.lanes.map(({picture}) => picture.axis);
    }
    this.depth = Math.max(this.depth, picture.axis);
    return {ground, cover, picture};
  }
}

/** Without lanes, all cards stand in one that has no label. */
const hangOne = (picture: Picture): CardPicture => ({
  level: 'cards',
  axis: picture.axis,
  lanes: [{groups: [], y: 0, picture}],
});
