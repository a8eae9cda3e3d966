/**
 * Stands in for `d3-scale` in the script-tag build, which scales numbers between ascending stops and
 * nothing else: there and back it gives what that one gives, to the last bit.
 */
export function scaleLinear(domain, range) {
  const [times, places] = [[...domain], [...range]];
  const scale = x => (Number.isNaN(x) ? undefined : interpolate(times, places, x));
  scale.invert = y => interpolate(places, times, y);
  return scale;
}

/** From one list of stops to the other; beyond the ends as between the two that are nearest. */
function interpolate(from, to, x) {
  let i = from.length - 2;
  while (i > 0 && from[i] > x) i--;
  const width = from[i + 1] - from[i];
  const t = width ? (x - from[i]) / width : 0.5;
  return to[i] * (1 - t) + to[i + 1] * t;
}
