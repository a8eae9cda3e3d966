/** How many are looked at between two yields: about a millisecond's work. */
export const PACE = 1 << 15;
/** So few are sorted by insertion. */
const FEW = 24;
/** Stands for infinity where there must be numbers. */
const FAR = 1e300;

/**
 * Sorts times, and with each what stands at the same place in `order`, both in place. What is equal
 * stays as it stood.
 *
 * A bucket sort: buckets of one width from the first time to the last, then each bucket in the same
 * way. Linear where times are spread evenly. Where they are not, each round divides the range by the
 * number of buckets, so that a few rounds lead from all of time to milliseconds. What is in order
 * already is left alone. Yields so often that nobody is held up.
 *
 * @param times In ms, infinities included; no `NaN`.
 */
export function* sortTimes(
  times: Float64Array,
  order: Uint32Array = new Uint32Array(times.length),
): Generator<undefined, void, void> {
  const count = times.length;
  let first = FAR;
  let last = -FAR;
  let before = -Infinity;
  let ascends = true;
  for (let i = 0; i < count; i++) {
    const time = times[i] as number;
    ascends &&= time >= before;
    before = time;
    first = Math.min(first, time);
    last = Math.max(last, time);
    if (i % PACE === PACE - 1) yield;
  }
  if (ascends) return;
  if (count <= FEW) {
    insert(times, order, 0, count);
    return;
  }

  first = Math.max(first, -FAR);
  const scale = count / 4 / (Math.min(last, FAR) - first);
  const bucketOf = (time: number): number =>
    Math.floor((Math.max(-FAR, Math.min(time, FAR)) - first) * scale);
  // Where each bucket begins; in the end, where it ends.
  const bounds = new Uint32Array((count >> 2) + 2);
  for (let i = 0; i < count; i++) {
    const next = bucketOf(times[i] as number) + 1;
    bounds[next] = (bounds[next] as number) + 1;
    if (i % PACE === PACE - 1) yield;
  }
  for (let bucket = 1; bucket < bounds.length; bucket++)
    bounds[bucket] = (bounds[bucket] as number) + (bounds[bucket - 1] as number);
  const oldTimes = times.slice();
  const oldOrder = order.slice();
  for (let i = 0; i < count; i++) {
    const time = oldTimes[i] as number;
    const bucket = bucketOf(time);
    const to = bounds[bucket] as number;
    bounds[bucket] = to + 1;
    times[to] = time;
    order[to] = oldOrder[i] as number;
    if (i % PACE === PACE - 1) yield;
  }
  let from = 0;
  let pause = PACE;
  for (const to of bounds) {
    if (to - from > FEW) yield* sortTimes(times.subarray(from, to), order.subarray(from, to));
    else insert(times, order, from, to);
    from = to;
    if (to < pause) continue;
    pause = to + PACE;
    yield;
  }
}

/** Sorts the few from `from` to before `to`. */
function insert(times: Float64Array, order: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const time = times[i] as number;
    const index = order[i] as number;
    let at = i;
    for (; at > from && (times[at - 1] as number) > time; at--) {
      times[at] = times[at - 1] as number;
      order[at] = order[at - 1] as number;
    }
    times[at] = time;
    order[at] = index;
  }
}
