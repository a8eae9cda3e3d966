/** So many are sorted at once. */
const RUN = 512;
/** How often two are compared between two yields: a few milliseconds' work, if that takes a microsecond. */
const PACE = 2048;

/**
 * Sorts, in a new list or in place; what is equal stays as it stood. Yields so often that nobody is
 * held up by a slow comparison.
 */
export function* mergeSort(
  items: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<undefined, Uint32Array, void> {
  const count = items.length;
  for (let from = 0; from < count; from += RUN) {
    items.subarray(from, from + RUN).sort(compare);
    yield;
  }
  let source = items;
  let target: Uint32Array = new Uint32Array(count);
  for (let size = RUN; size < count; size *= 2) {
    for (let from = 0; from < count; from += 2 * size) {
      const middle = Math.min(from + size, count);
      const end = Math.min(from + 2 * size, count);
      let left = from;
      let right = middle;
      for (let to = from; to < end; to++) {
        const isLeft =
          right >= end ||
          (left < middle && compare(source[left] as number, source[right] as number) <= 0);
        target[to] = source[isLeft ? left++ : right++] as number;
        if (to % PACE === PACE - 1) yield;
      }
    }
    [source, target] = [target, source];
  }
  return source;
}
