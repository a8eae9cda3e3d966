/**
 * Which entry has an id, for so many entries that a `Map` would be too large, and stop for too long
 * whenever it grows: a hash table of fixed size with linear probing. It does not hold the ids, it
 * asks for them.
 */
export class IdTable {
  /**
   * In the low bits an entry's number + 1, in the high ones those of its id's hash, so that other
   * ids are hardly ever asked for. 0 where nothing stands.
   */
  readonly #slots: Uint32Array;
  readonly #mask: number;
  readonly #idOf: (number: number) => unknown;

  /** @param count how many entries there can be, at most 2^31. */
  constructor(count: number, idOf: (number: number) => unknown) {
    // At least twice as many slots: never full, and numbers leave the highest bit of the mask free.
    this.#slots = new Uint32Array(2 ** (33 - Math.clz32(count)));
    this.#mask = this.#slots.length - 1;
    this.#idOf = idOf;
  }

  /** The number of the entry that has an id, or -1. */
  find(id: string): number {
    const mask = this.#mask;
    return ((this.#slots[this.#seek(id, hash(id))] as number) & mask) - 1;
  }

  /** Enters an entry's id, unless another has it: then false. */
  add(id: string, number: number): boolean {
    const code = hash(id);
    const slot = this.#seek(id, code);
    if (this.#slots[slot]) return false;
    this.#slots[slot] = (code & ~this.#mask) | (number + 1);
    return true;
  }

  /** The slot where an id stands, or would. */
  #seek(id: string, code: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = code & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] as number;
      if (!held || (!((held ^ code) & ~mask) && this.#idOf((held & mask) - 1) === id)) return slot;
    }
  }
}

/** FNV-1a over UTF-16 units, its bits mixed once more, as ids often differ in their last digits only. */
function hash(id: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) code = Math.imul(code ^ id.charCodeAt(i), 0x01000193);
  code = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d);
  return code ^ (code >>> 13);
}
