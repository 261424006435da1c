import type { Span } from '../analysis.js';
import { isLineBreak } from './characters.js';

/** Where a character stands: both numbers count from zero, `column` in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. A line ends at `\n`, `\r\n`, `\r`, U+2028 or U+2029; a text always has at least one line. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    const breaks = /\r\n?|[\n\u2028\u2029]/g;
    while (breaks.exec(text)) this.#starts.push(breaks.lastIndex);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The span of a line without its line break. Throws a RangeError where there is no such line. */
  line(index: number): Span {
    const start = this.#starts[index];
    if (start === undefined) throw new RangeError(`no line ${index} in a text of ${this.count}`);
    let end = this.#starts[index + 1] ?? this.#text.length;
    if (index + 1 < this.count) {
      end--;
      if (end > start && this.#text.charCodeAt(end) === 10 && this.#text.charCodeAt(end - 1) === 13) end--;
    }
    return { start, end };
  }

  /** Line and column of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): LineColumn {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - this.#starts[low]! };
  }

  /** The offset of a position; columns past the end of a line are clamped to its end. */
  offsetAt({ line, column }: LineColumn): number {
    const span = this.line(Math.min(Math.max(line, 0), this.count - 1));
    return Math.min(span.start + Math.max(column, 0), span.end);
  }
}

/** Where the line around an offset begins. */
export function lineStartBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
