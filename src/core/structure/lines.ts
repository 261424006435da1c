import type { Span } from '../analysis.js';

/** One line of the text without its white space on both sides. Blank lines are not listed. */
export interface Line extends Span {
  /** Blank lines directly before it. */
  readonly blanksBefore: number;
  /** White-space units before its first character. */
  readonly indent: number;
  /** How many `>` quote it; `start` stands before them. */
  readonly quoteDepth: number;
}

const lineEnd = /[\n\v\f\r\u0085\u2028\u2029]/g;
const blank = /\s/;
const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9 || code === 0 || (code > 127 && blank.test(text.charAt(at)));
};

/** Lists the lines that hold something. Line ends are `\n`, `\r`, `\r\n`, form feed, NEL, U+2028 and U+2029; a byte-order mark counts as white space. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let at = 0;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    const end = lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
    let from = at;
    let to = end;
    while (from < to && isBlank(text, from)) from++;
    while (to > from && isBlank(text, to - 1)) to--;
    if (to > from) {
      lines.push({ start: from, end: to, blanksBefore: blanks, indent: from - at, quoteDepth: quoteDepth(text, from, to) });
      blanks = 0;
    } else blanks++;
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

function quoteDepth(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '>') depth++;
    else if (text[at] !== ' ') break;
  }
  return depth;
}
