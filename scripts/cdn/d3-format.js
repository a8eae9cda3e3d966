/**
 * Stands in for `d3-format` in the script-tag build, where `Intl` formats every number.
 *
 * `scaleLinear` brings it along for `scale.tickFormat()`, which nothing here calls; calling it
 * throws.
 */
const absent = () => {
  throw new TypeError('invalid call: tickFormat is not in the script-tag build');
};

export {
  absent as format,
  absent as formatPrefix,
  absent as formatSpecifier,
  absent as precisionFixed,
  absent as precisionPrefix,
  absent as precisionRound,
};
