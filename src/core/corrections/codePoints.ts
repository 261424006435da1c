/** Turns UTF-16 offsets of one text into counts of Unicode code points and back. */
export class CodePoints {
  /** Offsets of the second halves of surrogate pairs, in order: few or none in most texts. */
  readonly #seconds: readonly number[];

  constructor(text: string) {
    this.#seconds = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index + 1);
  }

  /** How many code points stand before a UTF-16 offset. */
  count(offset: number): number {
    return offset - this.#secondsBelow((second) => second < offset);
  }

  /** The UTF-16 offset before which so many code points stand. */
  offset(count: number): number {
    // Before the i-th pair stand (offset of its second half - 1 - i) code points.
    return count + this.#secondsBelow((second, i) => second - 1 - i < count);
  }

  #secondsBelow(holds: (second: number, index: number) => boolean): number {
    let low = 0;
    let high = this.#seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#seconds[middle]!, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
