/**
 * Stands in for `d3-array` in the script-tag build, where a scale asks it only between which two of
 * its stops a number lies.
 */

/** Where `x` would be put into ascending `stops[low…high)`, after what equals it; NaN goes last. */
export function bisect(stops, x, low, high) {
  if (Number.isNaN(x)) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stops[middle] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

const absent = () => {
  throw new TypeError('invalid call: this part of d3-array is not in the script-tag build');
};

export {
  absent as ascending,
  absent as bisector,
  absent as InternMap,
  absent as quantile,
  absent as quantileSorted,
  absent as range,
  absent as tickIncrement,
  absent as tickStep,
  absent as ticks,
};
