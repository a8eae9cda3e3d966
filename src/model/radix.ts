/** Bits that one pass looks at. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;

/**
 * The order in which `keys` ascend, as indices; what is equal stays as it stood in `from`.
 *
 * A radix sort from the least significant digit: as many passes as the keys have differing
 * digits, each linear, with a `yield` after each, so that a million keys hold up nobody for
 * longer than one pass takes.
 *
 * @param keys No `NaN`, and no negative zero, which would stand before zero.
 * @param from The order to start from; that of the indices by default.
 */
export function* sortedOrder(
  keys: Float64Array,
  from?: Uint32Array,
): Generator<void, Uint32Array, void> {
  const count = keys.length;
  let order = from?.slice() ?? Uint32Array.from(keys, (_, i) => i);
  let spare = new Uint32Array(count);
  const words = new Uint32Array(keys.buffer, keys.byteOffset, count * 2);
  const counts = new Uint32Array(BUCKETS);
  for (let shift = 0; shift < 64; shift += DIGIT) {
    counts.fill(0);
    for (let i = 0; i < count; i++) {
      const digit = digitOf(words, i, shift);
      counts[digit] = (counts[digit] as number) + 1;
    }
    // All alike in this digit: nothing to do, as with the low bits of whole days.
    if (counts.includes(count)) continue;
    let sum = 0;
    for (let digit = 0; digit < BUCKETS; digit++) {
      const here = counts[digit] as number;
      counts[digit] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i++) {
      const index = order[i] as number;
      const digit = digitOf(words, index, shift);
      const to = counts[digit] as number;
      counts[digit] = to + 1;
      spare[to] = index;
    }
    [order, spare] = [spare, order];
    yield;
  }
  return order;
}

/**
 * A digit of a double as a number that sorts as the doubles do: positive ones get their sign
 * bit set, of negative ones all bits are turned round. Little-endian, as every engine is.
 */
function digitOf(words: Uint32Array, index: number, shift: number): number {
  let low = words[2 * index] as number;
  let high = words[2 * index + 1] as number;
  if (high >>> 31) {
    low = ~low;
    high = ~high;
  } else {
    high |= 0x80000000;
  }
  if (shift >= 32) return (high >>> (shift - 32)) & (BUCKETS - 1);
  const bits = low >>> shift;
  // The one digit that lies across both words.
  return (shift + DIGIT > 32 ? bits | (high << (32 - shift)) : bits) & (BUCKETS - 1);
}
