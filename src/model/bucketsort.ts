/** How many are looked at between two yields: about a millisecond's work. */
const PACE = 1 << 15;
/** So few are sorted by insertion. */
const FEW = 24;

/**
 * Sorts times, and with each what stands at the same place in `order`, both in place. What is equal
 * stays as it stood.
 *
 * A bucket sort: buckets of one width from the first finite time to the last, then each bucket in
 * the same way. Linear where times are spread evenly. Where they are not, each round divides the
 * range by the number of buckets, so that from all of time it comes down to milliseconds in a few
 * rounds. What is in order already is left alone. Yields so often that nobody is held up.
 *
 * @param times In ms, infinities included; no `NaN`.
 */
export function* sortTimes(
  times: Float64Array,
  order: Uint32Array = new Uint32Array(times.length),
): Generator<void, void, void> {
  const count = times.length;
  if (count <= FEW) {
    insert(times, order, 0, count);
    return;
  }
  let first = Infinity;
  let last = -Infinity;
  let ascends = true;
  for (let i = 0, before = -Infinity; i < count; i++) {
    const time = times[i] as number;
    if (time < before) ascends = false;
    if (time < first && time > -Infinity) first = time;
    if (time > last && time < Infinity) last = time;
    before = time;
    if (i % PACE === PACE - 1) yield;
  }
  if (ascends) return;

  // One for four times, and at either side one for infinities.
  const wide = Math.ceil(count / 4);
  const scale = first < last ? wide / (last - first) : 0;
  const bucketOf = (time: number): number =>
    time < first ? 0 : time > last ? wide + 2 : 1 + Math.floor((time - first) * scale);
  const bounds = new Uint32Array(wide + 3);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf(times[i] as number);
    bounds[bucket] = (bounds[bucket] as number) + 1;
    if (i % PACE === PACE - 1) yield;
  }
  for (let bucket = 0, sum = 0; bucket < bounds.length; bucket++) {
    sum += bounds[bucket] as number;
    bounds[bucket] = sum - (bounds[bucket] as number);
  }
  // From where each bucket begins to where it ends.
  const oldTimes = times.slice();
  const oldOrder = order.slice();
  for (let i = 0; i < count; i++) {
    const time = oldTimes[i] as number;
    const bucket = bucketOf(time);
    const to = bounds[bucket] as number;
    times[to] = time;
    order[to] = oldOrder[i] as number;
    bounds[bucket] = to + 1;
    if (i % PACE === PACE - 1) yield;
  }
  for (let bucket = 0, from = 0, pause = PACE; bucket < bounds.length; bucket++) {
    const to = bounds[bucket] as number;
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
