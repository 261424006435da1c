import type { TextTerms } from './terms.js';

/** What one sentence shares with others, compared one after the other: its terms are marked once. */
export class Overlap {
  readonly #terms: TextTerms;
  /** By number, what a term weighs: nothing where it is one of those that do not count. */
  readonly #weights: Float64Array;
  /** By number, the sentence turned to last that has a term. */
  readonly #marks: Int32Array;
  #of = -1;
  #count = 0;

  /** @param ignored terms that do not count, as `readTraits` gives them. */
  constructor(terms: TextTerms, ignored: Iterable<number>) {
    this.#terms = terms;
    this.#weights = terms.rarity.slice();
    this.#marks = new Int32Array(terms.rarity.length).fill(-1);
    for (const term of ignored) this.#weights[terms.numberOf(term)] = 0;
  }

  /** The summed rarity of a sentence's own terms. */
  weightOf(sentence: number): number {
    const { starts, numbers } = this.#terms;
    let sum = 0;
    for (let place = starts[sentence]!; place < starts[sentence + 1]!; place++) sum += this.#weights[numbers[place]!]!;
    return sum;
  }

  /** Says which sentence others are compared with from now on. */
  turnTo(sentence: number): void {
    const { starts, numbers } = this.#terms;
    this.#of = sentence;
    for (let place = starts[sentence]!; place < starts[sentence + 1]!; place++) this.#marks[numbers[place]!] = sentence;
  }

  /** The summed rarity of the terms that another sentence shares with the one turned to. */
  with(other: number): number {
    const { starts, numbers } = this.#terms;
    let sum = 0;
    this.#count = 0;
    for (let place = starts[other]!; place < starts[other + 1]!; place++) {
      const number = numbers[place]!, weight = this.#weights[number]!;
      if (this.#marks[number] !== this.#of || weight === 0) continue;
      sum += weight;
      this.#count++;
    }
    return sum;
  }

  /** How many terms those were. */
  get count(): number {
    return this.#count;
  }
}
