import { Position, Range } from 'vscode';
import type { Span } from '../core/analysis.js';

/**
 * Turns offsets of one text into positions and back. Unlike `document.positionAt` it stays true to the text that was analysed
 * while the document is already a keystroke further. Lines end at `\r\n`, `\n` and a lone `\r`, as in VS Code.
 */
export class TextPositions {
  readonly #lineStarts: readonly number[];
  readonly #lineEnds: readonly number[];

  constructor(text: string) {
    const starts = [0];
    const ends: number[] = [];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
      ends.push(match.index);
      starts.push(match.index + match[0].length);
    }
    ends.push(text.length);
    this.#lineStarts = starts;
    this.#lineEnds = ends;
  }

  /** The position of an offset; inside a line break it is the end of the line. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    const line = Math.max(0, low - 1);
    return new Position(line, Math.min(Math.max(0, offset), this.#lineEnds[line]!) - this.#lineStarts[line]!);
  }

  range({ start, end }: Span): Range {
    return new Range(this.position(start), this.position(end));
  }

  /** The offset of a position; one beyond the line or the text is its end. */
  offset({ line, character }: Position): number {
    const start = this.#lineStarts[line];
    if (start === undefined) return this.#lineEnds.at(-1)!;
    return Math.min(start + character, this.#lineEnds[line]!);
  }

  /** The parts of a span on each line, for what may not reach over a line break. */
  lineParts({ start, end }: Span): Range[] {
    const first = this.position(start);
    const last = this.position(end);
    const parts: Range[] = [];
    for (let line = first.line; line <= last.line; line++) {
      const from = line === first.line ? first.character : 0;
      const to = line === last.line ? last.character : this.#lineEnds[line]! - this.#lineStarts[line]!;
      if (to > from) parts.push(new Range(line, from, line, to));
    }
    return parts;
  }
}
