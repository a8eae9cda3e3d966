/**
 * Stands in for `d3-interpolate` in the script-tag build, which scales numbers only.
 *
 * `d3-scale` asks for an interpolator that mixes anything: colours, dates, strings with numbers
 * in them. That is most of its weight. Between two numbers this one gives what that one gives, to
 * the last bit (test/lean-d3.test.ts); between anything else it throws.
 */
export const interpolateNumber = (a, b) => t => +a * (1 - t) + +b * t;

export const interpolateRound = (a, b) => t => Math.round(+a * (1 - t) + +b * t);

export const interpolate = (a, b) => {
  if (typeof b !== 'number') throw new TypeError(`invalid range: ${b}`);
  return interpolateNumber(a, b);
};

export const piecewise = () => {
  throw new TypeError('invalid scale: only linear ones are in the script-tag build');
};
