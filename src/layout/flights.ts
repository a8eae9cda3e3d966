import type {Place} from './place.ts';

/**
 * Cards hang like flags from leaders that run down to the axis. Where they crowd they
 * form a flight of steps: the earliest stands highest, and as each next one stands lower
 * and further on, no leader runs through a card. A new flight starts at the top again,
 * clear of the flight before it.
 */
export interface FlightMeasures {
  /** Width of a card, px. */
  readonly card: number;
  /** Least room between two cards, px. */
  readonly gap: number;
  /** Least distance between two leaders, px. */
  readonly indent: number;
  /** Most steps in a flight, but for cards that share one leader. */
  readonly steps: number;
  /** Shortest bar that still reads as one, px. */
  readonly bar: number;
}

/** Hands out steps from left to right. */
export class Flight {
  /** Place of the last leader, px. */
  last = Number.NEGATIVE_INFINITY;
  /** Step of the last card, from 0. */
  step = -1;
  readonly #measures: FlightMeasures;

  constructor(measures: FlightMeasures) {
    this.#measures = measures;
  }

  /** The least px at which the next leader may stand, from which `count` cards are to hang. */
  next(count = 1): number {
    const {card, gap, indent, steps} = this.#measures;
    if (this.step < 0) return 0;
    return this.last + (this.step + count < steps ? indent : card + gap);
  }

  /** Hangs a card at `x` px, which must not lie before the last one, and returns its step. */
  hang(x: number): number {
    const {card, gap} = this.#measures;
    this.step = x >= this.last + card + gap ? 0 : this.step + 1;
    this.last = x;
    return this.step;
  }
}

/** Do two neighbours in time order hang from the same leader? */
export const sharesLeader = (a: Place | undefined, b: Place | undefined): boolean =>
  !!a?.point && !!b?.point && a.start === b.start;
