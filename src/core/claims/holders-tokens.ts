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

/** A look at the last two units, one of which is the apostrophe of a possessive. */
function mayBePossessive(raw: string): boolean {
  for (let at = Math.max(0, raw.length - 2); at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === 39 || code === 0x2019) return true;
  }
  return false;
}

/** Splits the beginning of a sentence into words. “U.S.”, “Asia-Pacific” and “O’Brien” are one word each. */
export function readTokens(text: string, span: Span): Token[] {
  const stretch = text.slice(span.start, Math.min(span.end, span.start + farthest));
  const tokens: Token[] = [];
  let last = 0;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(stretch); match; match = wordPattern.exec(stretch)) {
    const raw = match[0], { index } = match;
    const ending = mayBePossessive(raw) ? possessiveEnding.exec(raw) : null;
    const isPossessive = ending !== null && (raw.length > ending[0].length);
    const bare = isPossessive ? raw.slice(0, ending.index) : raw;
    const word = bare.toLowerCase(), first = bare.charCodeAt(0);
    tokens.push({
      start: span.start + index, end: span.start + index + raw.length, text: bare,
      word: word.includes('’') ? word.replaceAll('’', "'") : word, isCapital: first < 128 ? first >= 65 && first <= 90 : capital.test(bare), isPossessive, gap: stretch.slice(last, index),
    });
    last = index + raw.length;
  }
  return tokens;
}

/** Words to look for fast, in groups: by a hash of their letters, up to a hyphen or an apostrophe. */
export interface WordFilter {
  /** For each hash the bits of the groups that have such a word. */
  readonly groups: ReadonlyMap<number, number>;
  /** Which low bits some hash has: most words are in no group, and need not be looked up. */
  readonly low: Uint8Array;
}

const lowMask = 0xfff;

/** @param groups words; bit `i` stands for the group at index `i`. */
export function makeWordFilter(groups: readonly Iterable<string>[]): WordFilter {
  const bits = new Map<number, number>();
  const low = new Uint8Array(lowMask + 1);
  groups.forEach((words, group) => {
    for (const word of words) {
      let hash = 0;
      for (let i = 0; i < word.length && isLetter(word.charCodeAt(i)); i++) hash = step(hash, word.charCodeAt(i));
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << group));
      low[hash & lowMask] = 1;
    }
  });
  return { groups: bits, low };
}

/** The bits of the groups of which a sentence may have a word: a quick look before reading it word by word. */
export function groupsWithin(text: string, span: Span, { groups, low }: WordFilter): number {
  const end = Math.min(span.end, span.start + farthest);
  let hash = 0, found = 0;
  for (let at = span.start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (isLetter(code)) hash = step(hash, code);
    else if (hash !== 0) {
      if (low[hash & lowMask] === 1) found |= groups.get(hash) ?? 0;
      hash = 0;
    }
  }
  return found;
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (isCapitalLetter(code) ? code + 32 : code)) | 0;
}

/** Latin capitals whose small letters stand 32 further on. */
function isCapitalLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Latin letters and whatever else is no punctuation: enough to part words. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));
}

const openingMarks = '“"«„', closingMarks = '”"»';

/** The quotations within a sentence, without their marks. One that is not closed is none. */
export function readQuotations(text: string, span: Span): Span[] {
  const end = Math.min(span.end, span.start + farthest);
  const quotations: Span[] = [];
  let open = -1;
  for (let at = span.start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && (code < 0xab || (code > 0xbb && code < 0x201c) || code > 0x201e)) continue;
    const mark = text[at]!;
    if (open < 0 && openingMarks.includes(mark)) open = at + 1;
    else if (open >= 0 && closingMarks.includes(mark)) {
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
