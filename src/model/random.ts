/** A repeatable stream of numbers in [0, 1), for tests: a linear congruential generator (Numerical Recipes). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
