import type { Span } from '../analysis.js';

/**
 * A word, a number or a mark. Words keep their inner apostrophes and hyphens (`Japan’s`, `like-minded`) and dotted abbreviations
 * their dots (`U.S.`, `a.m.`); numbers keep theirs (`1,000.50`). Anything else but white space is a token of one character.
 */
const token = /(?:\p{L}\.){2,}(?!\p{L}{2})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’‑.&](?=\p{L}\p{L}|\p{L}(?![.\p{L}]))[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;

const word = /^[\p{L}\p{N}]/u;

/**
 * Words, numbers and marks of a stretch of text, in order.
 * @param start,end UTF-16 offsets, half-open; every token's span is offsets into the whole text.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  const stretch = text.slice(start, end);
  token.lastIndex = 0;
  for (let match = token.exec(stretch); match; match = token.exec(stretch)) {
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}

/** Whether a token is a word or a number rather than a mark. */
export function isWord(text: string): boolean {
  return word.test(text);
}
