/** What lanes take, px, and the most rows that one may have. */
export interface LaneMeasures {
  readonly label: number;
  readonly row: number;
  readonly rows: number;
}

/** Px from the top of the track. */
export interface Lane {
  readonly y: number;
  readonly height: number;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** Of all of them. More than what is available where even one row each does not fit. */
  readonly height: number;
  /** Rows that show one entry at a time; what crowds stands in one more. For `assignRows` and `placeTitles`. */
  readonly rows: number;
}

/** The most lanes: each takes elements, however little is in it. */
export const MOST_LANES = 40;

/**
 * Which groups stand in which lane, from the top: those that are described, as they are; others,
 * as they are found; and at the end what has no group. Only what is found has a lane, and one
 * lane is one group's, but for the last of `most`: it takes all that are left.
 */
export function orderLanes(
  described: Iterable<string>,
  found: Iterable<string | undefined>,
  most: number = MOST_LANES,
): (string | undefined)[][] {
  const left = new Set(found);
  const groups = [...described, ...left, undefined].filter(
    (group, i, all) => (group !== undefined || i === all.length - 1) && left.delete(group),
  );
  return groups.slice(0, most).map((group, i) => (i < most - 1 ? [group] : groups.slice(i)));
}

/**
 * Stacks the lanes, with as many rows as fit. It follows from how many entries they have in all,
 * not from what is in view: nothing moves up or down while zooming.
 *
 * @param counts Entries in each lane.
 * @param height What is available, px; `Infinity` where nothing limits it.
 */
export function arrangeLanes(
  counts: readonly number[],
  height: number,
  {label, row, rows}: LaneMeasures,
): Lanes {
  for (let most = rows; ; most--) {
    let y = 0;
    const lanes = counts.map(count => {
      const lane = {y, height: label + Math.min(count, most + 1) * row};
      y += lane.height;
      return lane;
    });
    if (y <= height || most <= 1) return {lanes, height: y, rows: most};
  }
}
