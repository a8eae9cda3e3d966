import {timeScale} from '../time/scale.ts';
import type {Spacing} from './arrange.ts';
import type {FlightMeasures} from './flights.ts';
import {type Ground, MARGIN, MOMENT, stretchGround} from './ground.ts';
import type {Place} from './place.ts';

/** What is in view: how close, and which time stands at the side of the window where time begins. */
export interface View {
  /** 1 for all of it; n for n times as wide. */
  readonly zoom: number;
  /** Ms. */
  readonly from: number;
  /** Time runs at one pace, though one has not come so close that it would anyway. */
  readonly isPaced?: boolean;
}

/** The ground around a window. 0 lies wherever places are exact. */
export interface Frame extends Ground {
  /** Where the window begins. */
  readonly offset: number;
}

/** From here on, however the cards crowd, time runs at one pace. */
const TRUE_ZOOM = 256;
/** The closest that one can look: px to a millisecond. */
const MOST_PACE = 100;

/**
 * All of a timeline's time, to be looked at through a window of any width from any distance.
 *
 * Where cards crowd, and only there, time is stretched for them: from afar always, until one has
 * come so close that they have room; from then on time runs at one pace. There, places are
 * reckoned from the window's own edge, which keeps them exact to a millisecond in 4.5 billion years.
 */
export class World {
  readonly #places: readonly Place[];
  readonly #start: number;
  readonly #extent: number;
  readonly #measures: FlightMeasures;
  readonly #spacing: Spacing;
  readonly #arrangements = new Map<number, Ground | undefined>();

  /**
   * @param places Those that may be stretched for, by start; none where they are too many.
   * @param extent The first and the last time, ms, both finite.
   */
  constructor(
    places: readonly Place[],
    [start, end]: readonly [number, number],
    measures: FlightMeasures,
    spacing: Spacing,
  ) {
    this.#places = places;
    this.#start = start;
    this.#extent = Math.max(end - start, MOMENT);
    this.#measures = measures;
    this.#spacing = spacing;
  }

  /** The view of all of it. */
  readonly fit: View = {zoom: 1, from: Number.NEGATIVE_INFINITY};

  /** The ground for a window of `width` px. */
  ground({zoom, from, isPaced}: View, width: number): Frame {
    const arrangement = isPaced || zoom > TRUE_ZOOM ? undefined : this.#arrange(zoom * width);
    if (arrangement) {
      const {scale, most} = arrangement;
      const x = from === -Infinity ? 0 : scale(from);
      return {...arrangement, offset: Math.min(Math.max(x, 0), most - width)};
    }
    const pace = this.#paceOf(zoom, width);
    const lead = this.#start - MARGIN / pace;
    const last = this.#start + this.#extent + (this.#tail(zoom) + MARGIN) / pace;
    const at = Math.min(Math.max(from, lead), Math.max(lead, last - width / pace));
    const scale = timeScale([at, at + width / pace], [0, width]);
    const [least, most] = [(lead - at) * pace, (last - at) * pace];
    return {scale, runs: [[least, most]], breaks: [], leaders: undefined, offset: 0, least, most};
  }

  /** The times at both sides of the window. */
  window(view: View, width: number): readonly [from: number, to: number] {
    const {scale, offset} = this.ground(view, width);
    return [scale.invert(offset), scale.invert(offset + width)];
  }

  /** Moves the window by `dx` px, later if positive. */
  pan(view: View, dx: number, width: number): View {
    const {scale, offset, least, most} = this.ground(view, width);
    const to = Math.min(Math.max(offset + dx, least), Math.max(least, most - width));
    return {...view, from: scale.invert(to)};
  }

  /** Comes closer by `factor`, or goes back if it is below 1. What stands at `x` px in the window stays there. */
  zoom(view: View, factor: number, x: number, width: number): View {
    const {scale, offset, breaks} = this.ground(view, width);
    const at = offset + x;
    const time = scale.invert(at);
    // Closer to what a break leaves out, there is no break.
    const isLeftOut = factor > 1 && breaks.some(({x0, x1}) => at > x0 && at < x1);
    const before = isLeftOut ? this.#pace(...this.window(view, width), width) : view;
    const zoom = this.#clamp(before.zoom * factor, time, width);
    if (zoom === 1) return this.fit;
    const near = this.ground({...before, zoom, from: time}, width);
    return {...before, zoom, from: near.scale.invert(near.scale(time) - x)};
  }

  /** The view whose window shows `from` to `to`, as nearly as the cards allow. */
  viewOf(from: number, to: number, width: number): View {
    const span = Math.max(to - from, 1 / MOST_PACE);
    const wide = (zoom: number): number => {
      const {scale} = this.ground({zoom, from}, width);
      return scale(from + span) - scale(from);
    };
    let low = 1;
    let high = this.#clamp((2 * this.#extent) / span + 1, from, width);
    for (let i = 0; i < 60 && high / low > 1.0001; i++) {
      const middle = Math.sqrt(low * high);
      if (wide(middle) > width) high = middle;
      else low = middle;
    }
    const view = {zoom: low, from};
    const [start, end] = this.window(view, width);
    // A break in it, or beside it, would show far more.
    return end - start > 2 * span ? this.#pace(from, from + span, width) : view;
  }

  /** The view that shows a stretch of time at one pace. */
  #pace(from: number, to: number, width: number): View {
    const zoom = this.#clamp(width / ((to - from) * this.#paceOf(1, width)), from, width);
    return {zoom, from, isPaced: true};
  }

  #arrange(width: number): Ground | undefined {
    const places = this.#places;
    if (!places.length) return undefined;
    if (!this.#arrangements.has(width)) {
      // The last few are enough: one to pan on, two to zoom between.
      if (this.#arrangements.size > 3) this.#arrangements.clear();
      const ground = stretchGround(places, width, this.#measures, this.#spacing);
      this.#arrangements.set(width, ground);
    }
    return this.#arrangements.get(width);
  }

  /** Room for the last card, px; entries too many for cards from afar need none there. */
  #tail(zoom: number): number {
    return this.#places.length || zoom > 1 ? this.#measures.card : 0;
  }

  /** Px to a ms. */
  #paceOf(zoom: number, width: number): number {
    const room = Math.max(width - this.#tail(1) - 2 * MARGIN, 1);
    return (room * zoom) / this.#extent;
  }

  /** The nearest zoom that can be had there: neither past all of it nor finer than times are. */
  #clamp(zoom: number, time: number, width: number): number {
    const grain = Math.abs(time) * Number.EPSILON;
    const pace = Math.min(MOST_PACE, 0.25 / grain);
    const most = this.#spacing === 'even' ? TRUE_ZOOM : pace / this.#paceOf(1, width);
    return Math.max(1, Math.min(zoom, most));
  }
}
