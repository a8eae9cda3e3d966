/** What a ledger knows of each entry in one bit each. */

/** A source says otherwise. */
export const DISPUTED = 1;
/** Announced, and has not happened. */
export const EXPECTED = 2;
/** One date, known to the day or finer. */
export const POINT = 4;
/** The author wrote more than one date: an interval or a set. */
export const RANGE = 8;
export const APPROXIMATE = 16;
export const UNCERTAIN = 32;
/** There is a date, but its start is open or unknown. */
export const OPEN_START = 64;
/** There is a date, but its end is open or unknown. */
export const OPEN_END = 128;
