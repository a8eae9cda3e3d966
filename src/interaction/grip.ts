/** In client px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How one finger or two hold the track, in client px. */
export interface Grip {
  /** The place held, or the middle between two. */
  readonly x: number;
  /** How far apart two are; the same for every single one. */
  readonly spread: number;
}

/** Fingers that are nearer than this, in px, do not zoom: their distance is mostly chance. */
const NEAREST = 24;

export function gripOf([a, b = a]: readonly [Point, Point?]): Grip {
  return {x: (a.x + b.x) / 2, spread: Math.max(Math.hypot(a.x - b.x, a.y - b.y), NEAREST)};
}
