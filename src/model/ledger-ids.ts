/**
 * Which entry has an id, for so many entries that a `Map` would be large, slow, and halt whenever it
 * grows: a hash table of fixed size with linear probing. It holds no ids, but asks for them. So it
 * does no harm if what has been noted is no longer so.
 *
 * @param slots as `makeSlots` makes them; they are written to.
 * @param idOf an entry's id by its number.
 * @returns a function that finds the number of the entry that has an id, or -1. Then it notes `number`
 * as having the id from now on, if that is given.
 */
export function createIds(
  slots: Uint32Array,
  idOf: (number: number) => string | undefined,
): (id: string, number?: number) => number {
  const mask = slots.length - 1;
  return (id, number) => {
    // FNV-1a, over UTF-16 units.
    let hash = 0x811c9dc5;
    for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
    let slot = hash & mask;
    for (; slots[slot]; slot = (slot + 1) & mask) {
      const held = slots[slot] as number;
      const found = (held & mask) - 1;
      if (!((held ^ hash) & ~mask) && idOf(found) === id) return found;
    }
    if (number !== undefined) slots[slot] = (hash & ~mask) | (number + 1);
    return -1;
  };
}

/**
 * Room for the ids of `count` entries, at most 2^31: at least twice as many slots. In the low bits an
 * entry's number + 1, in the others those of its id's hash, so that hardly ever the wrong one is
 * asked for its id; 0 where nothing stands.
 */
export const makeSlots = (count: number): Uint32Array =>
  new Uint32Array(2 ** (33 - Math.clz32(count)));
