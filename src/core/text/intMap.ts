/** Whole numbers by whole numbers, such as marks by the hash of a word: looked up for every word of a text, where a Map costs several times as much. */
export class IntMap {
  #keys: Int32Array;
  #values: Int32Array;
  #count = 0;

  constructor(entries: Iterable<readonly [number, number]> = []) {
    this.#keys = new Int32Array(64);
    this.#values = new Int32Array(64);
    for (const [key, value] of entries) this.set(key, value);
  }

  /** The value of a key; 0 where it has none. */
  get(key: number): number {
    return this.#values[this.#slotOf(key)]!;
  }

  /** @param value not 0, which is no value. */
  set(key: number, value: number): void {
    const slot = this.#slotOf(key);
    const isNew = this.#values[slot] === 0;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    // Three of four slots stay empty: most keys asked for have no value, and are done with at the first look.
    if (isNew && ++this.#count * 4 > this.#keys.length) this.#grow();
  }

  /** Where a key stands, or would stand. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys, values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === 0) continue;
      const slot = this.#slotOf(keys[i]!);
      this.#keys[slot] = keys[i]!;
      this.#values[slot] = values[i]!;
    }
  }
}
