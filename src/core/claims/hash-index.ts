/** Numbers the hashes it is made of, from 0 on in their order; others have none. Open addressing over one table, so that what is not there is told at one look, mostly. */
export class HashIndex {
  readonly #mask: number;
  /** Each place holds a hash, and one more than its number; 0 where there is none. */
  readonly #table: Int32Array;

  constructor(hashes: Iterable<number>) {
    const known = [...new Set(hashes)];
    // A fourth of the places are taken at most.
    this.#mask = 2 ** Math.ceil(Math.log2(4 * (known.length + 1))) - 1;
    this.#table = new Int32Array(2 * (this.#mask + 1));
    known.forEach((hash, number) => {
      let place = this.#placeOf(hash);
      while (this.#table[2 * place + 1] !== 0) place = (place + 1) & this.#mask;
      this.#table[2 * place] = hash;
      this.#table[2 * place + 1] = number + 1;
    });
  }

  /** The low bits of FNV-1a hashes are the better mixed for some of the high ones. */
  #placeOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** The number of a hash; -1 where it is not among them. */
  numberOf(hash: number): number {
    for (let place = this.#placeOf(hash); ; place = (place + 1) & this.#mask) {
      const next = this.#table[2 * place + 1]!;
      if (next === 0 || this.#table[2 * place] === hash) return next - 1;
    }
  }
}
