import type {Colour} from './colour.ts';

/** From one side to the other, px, from the picture's top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What every mark may have. */
interface Look {
  /** What lies outside of it is not seen. */
  readonly clip?: Frame | undefined;
  /** It is not seen at all at `from`, px, and wholly at `to`, which may be on either side. */
  readonly fade?: {readonly from: number; readonly to: number} | undefined;
}

/** A rectangle, filled. */
export interface Box extends Look {
  readonly kind: 'box';
  readonly frame: Frame;
  /** Of its corners, px. */
  readonly radius: number;
  readonly fill: Colour;
}

/** A line around a rectangle, its middle on the frame; or from one corner of it to the other. */
export interface Rule extends Look {
  readonly kind: 'border' | 'line';
  readonly frame: Frame;
  readonly radius: number;
  readonly stroke: Colour;
  readonly width: number;
  /** Px drawn and px left out, by turns; all drawn if there are none. */
  readonly dash: readonly number[];
}

/** As CSS has it. */
export interface Font {
  readonly family: string;
  /** Px. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  /** Of letters, px. */
  readonly spacing: number;
  readonly numeric: string;
}

/** Letters of one direction, on one line. */
export interface Text extends Look {
  readonly kind: 'text';
  readonly text: string;
  /** Its sides, and in between the line on which letters stand, px. */
  readonly frame: Frame;
  readonly baseline: number;
  readonly isRtl: boolean;
  readonly font: Font;
  readonly fill: Colour;
  /** BCP 47. */
  readonly lang: string;
}

/** A shape in the words of SVG's `d`. */
export interface Shape extends Look {
  readonly kind: 'shape';
  readonly d: string;
  /** Where its own places begin, px, and whether they run from right to left from there. */
  readonly x: number;
  readonly y: number;
  readonly isMirrored: boolean;
  readonly fill: Colour;
}

/** An image that may be read. */
export interface Photo extends Look {
  readonly kind: 'photo';
  readonly frame: Frame;
  readonly image: HTMLImageElement;
  readonly opacity: number;
}

export type Mark = Box | Rule | Text | Shape | Photo;

/** All that is to be seen, in the order in which it is drawn. Lengths are in px. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Opaque. */
  readonly ground: Colour;
  readonly marks: readonly Mark[];
  readonly title: string;
  /** What is to be seen, in words. */
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
}

/** What two have in common; it may be nothing, and then its sides are the wrong way round. */
export const intersect = (a: Frame, b: Frame): Frame => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** By less than half a px nobody sees it. */
const SEEN = 0.5;

/** Whether any of it is seen through a window. A line has no breadth. */
export function isSeen(frame: Frame, clip: Frame): boolean {
  const {left, top, right, bottom} = intersect(frame, clip);
  const isThin = (from: number, to: number) => to - from < SEEN;
  const least = (from: number, to: number) => (isThin(from, to) ? 0 : SEEN);
  return (
    right - left >= least(frame.left, frame.right) && bottom - top >= least(frame.top, frame.bottom)
  );
}

/** Whether all of it is. */
export const isWhole = (frame: Frame, clip: Frame): boolean =>
  frame.left >= clip.left &&
  frame.top >= clip.top &&
  frame.right <= clip.right &&
  frame.bottom <= clip.bottom;
