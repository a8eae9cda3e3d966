import type {Tick} from '../time/ticks.ts';

/** One entry: its mark, and its title where it has room. Px: along on the frame's scale, down from the track's top. */
export interface CrowdEntry {
  readonly kind: 'entry';
  readonly number: number;
  readonly y: number;
  /** The mark, from and to. */
  readonly x0: number;
  readonly x1: number;
  /** Where the title begins. */
  readonly title: number;
  /** For the title; 0 where none fits. */
  readonly room: number;
}

/** Stands for two or more entries: a pill among titles, or what a stretch of the counts stands for. */
export interface CrowdHeap {
  readonly kind: 'heap';
  /** In the order of time; at least one. Not to be changed: it may be a part of what the crowd keeps. */
  readonly numbers: Uint32Array;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
  /** Where the first and the last stand, ms. If both are one, no zoom parts them. */
  readonly start: number;
  readonly end: number;
}

export interface LanePicture {
  /** The groups in it, `undefined` for what has none; no groups at all where there are no lanes. */
  readonly groups: readonly (string | undefined)[];
  readonly y: number;
  readonly height: number;
  /** In the order of time. */
  readonly boxes: readonly (CrowdEntry | CrowdHeap)[];
  /** Numbers of those in what is drawn that have no box. Found when asked for: there may be very many. */
  readonly beyond: Uint32Array;
  /** How many those are. */
  readonly beyondCount: number;
  /** What the counts look like: an SVG path, px from the lane's top and on the frame's scale. Empty among titles. */
  readonly shape: string;
  /** The same of those entries alone that `has` names by their numbers, in the scale of all. Only of counts. */
  shapeOf?(has: (number: number) => boolean): string;
}

/** Entries too many for cards, ready to be drawn. */
export interface CrowdPicture {
  readonly level: 'titles' | 'counts';
  /** From the track's top to the axis line, px. */
  readonly axis: number;
  readonly lanes: readonly LanePicture[];
  readonly ticks: readonly Tick[];
}
