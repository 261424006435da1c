import type { Span } from '../analysis.js';

/** A word of a sentence, with what stands before it. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened, possessive ending off. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** What stands between the word before (or the sentence's start) and this one. */
  readonly gap: string;
}

/** No sentence is read further than this: nobody reports a claim that late, and a text without full stops must not cost more. */
const farthest = 1500;

const wordPattern = /[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*(?:['’](?=\s|$))?/gu;
const possessiveEnding = /(?:['’]s|['’])$/i;
const capital = /^\p{Lu}/u;

/** Splits the beginning of a sentence into words. “U.S.”, “Asia-Pacific” and “O’Brien” are one word each. */
export function readTokens(text: string, span: Span): Token[] {
  const stretch = text.slice(span.start, Math.min(span.end, span.start + farthest));
  const tokens: Token[] = [];
  let last = 0;
  for (const match of stretch.matchAll(wordPattern)) {
    const raw = match[0];
    const ending = possessiveEnding.exec(raw);
    const isPossessive = ending !== null && (raw.length > ending[0].length);
    const bare = isPossessive ? raw.slice(0, ending.index) : raw;
    tokens.push({
      start: span.start + match.index, end: span.start + match.index + raw.length, text: bare,
      word: bare.toLowerCase().replaceAll('’', "'"), isCapital: capital.test(bare), isPossessive, gap: stretch.slice(last, match.index),
    });
    last = match.index + raw.length;
  }
  return tokens;
}

const opening = /[“"«„]/;
const closing = /[”"»]/;

/** The quotations within a sentence, without their marks. One that is not closed is none. */
export function readQuotations(text: string, span: Span): Span[] {
  const end = Math.min(span.end, span.start + farthest);
  const quotations: Span[] = [];
  let open = -1;
  for (let at = span.start; at < end; at++) {
    const mark = text[at]!;
    if (open < 0 && opening.test(mark)) open = at + 1;
    else if (open >= 0 && closing.test(mark)) {
      if (at > open) quotations.push({ start: open, end: at });
      open = -1;
    }
  }
  return quotations;
}

const edgeEnd = /[\s.,;:!?…—–-]/;
const edgeStart = /[\s,;:—–-]/;

/** A span without white space and punctuation at its ends; null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start, to = end;
  while (from < to && edgeStart.test(text[from]!)) from++;
  while (to > from && edgeEnd.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
