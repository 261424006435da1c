import { isLineBreak, isLowerCase, isSpace } from './characters.js';
import { isBullet } from './listItems.js';

/** A list of bare lines is made of lines shorter than this; prose is wrapped wider. */
const widestListLine = 50;
const sentenceEnd = /[.!?…:;]["'”’»)\]]*\s*$/;
const goesOn = /[,–—-]\s*$|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|that|which|who|is|are|was|were|be|been|not|its|their|his|her|our|your|my)\s*$/i;
const item = /^\s*(?:[-*•‣⁃▪◦●]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/;

/** Tells line breaks that part sentences (lists, headings) from those that only wrap a paragraph. */
export class LineBreaks {
  readonly #text: string;
  #widest = 0;
  #bareList = false;
  #measured = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether something new begins after the line break at an offset, whatever marks stand before it. */
  partsAt(offset: number): boolean {
    const text = this.#text;
    let next = offset + 1;
    let breaks = 1;
    while (next < text.length && isSpace(text.charCodeAt(next))) {
      const code = text.charCodeAt(next);
      if (isLineBreak(code) && !(code === 10 && text.charCodeAt(next - 1) === 13)) breaks++;
      next++;
    }
    if (next >= text.length) return false;
    if (breaks > 1 || isBullet(text.charCodeAt(next))) return true;
    if (!this.#measured) this.#measure();
    if (this.#bareList) return true;
    const line = this.#lineBefore(offset);
    const following = text.slice(next, next + 40);
    if (item.test(following)) return sentenceEnd.test(line) || item.test(line);
    if (isLowerCase(text.charCodeAt(next)) || sentenceEnd.test(line) || goesOn.test(line)) return false;
    return line.trim().length + 1 + (/^\S*/.exec(following)?.[0].length ?? 0) < this.#widest * 0.8;
  }

  #measure(): void {
    this.#measured = true;
    let ended = 0;
    let lines = 0;
    for (const line of this.#text.split(/\r\n?|[\n\u2028\u2029]/)) {
      if (!line.trim()) continue;
      lines++;
      if (sentenceEnd.test(line.slice(-12))) ended++;
      this.#widest = Math.max(this.#widest, line.trim().length);
    }
    this.#bareList = lines > 1 && ended === 0 && this.#widest < widestListLine;
  }

  /** The end of the line before a break: as much of it as can matter. */
  #lineBefore(offset: number): string {
    let start = offset;
    while (start > 0 && offset - start < 200 && !isLineBreak(this.#text.charCodeAt(start - 1))) start--;
    return this.#text.slice(start, offset).trimEnd();
  }
}
