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
export const farthest = 1500;

const letterOrDigit = /^[\p{L}\p{N}]/u;
const whiteSpace = /\s/;

/** How many units the letter or digit at an offset takes; 0 where none stands there. */
function wordUnits(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return at < end && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) ? 1 : 0;
  const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < end;
  return at < end && letterOrDigit.test(text.slice(at, isPair ? at + 2 : at + 1)) ? (isPair ? 2 : 1) : 0;
}

/** Where the letters and digits that begin at an offset end. */
function lettersEnd(text: string, start: number, end: number): number {
  let at = start;
  for (let units = wordUnits(text, at, end); units > 0; units = wordUnits(text, at, end)) at += units;
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Where the word that begins at an offset ends: hyphens, apostrophes, full stops and “&” within it belong to it, and the apostrophe of a plural's possessive. */
function wordEnd(text: string, start: number, end: number): number {
  let at = lettersEnd(text, start, end);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code !== 45 && code !== 46 && code !== 38 && !isApostrophe(code)) return at;
    const next = lettersEnd(text, at + 1, end);
    if (next === at + 1) return isApostrophe(code) && (next >= end || whiteSpace.test(text[next]!)) ? next : at;
    at = next;
  }
  return at;
}

const possessiveEnding = /(?:['’]s|['’])$/i;
const capital = /^\p{Lu}/u;

/** A look at the last two units, one of which is the apostrophe of a possessive. */
function mayBePossessive(raw: string): boolean {
  for (let at = Math.max(0, raw.length - 2); at < raw.length; at++) {
    if (isApostrophe(raw.charCodeAt(at))) return true;
  }
  return false;
}

/** Splits the beginning of a sentence into words. “U.S.”, “Asia-Pacific” and “O’Brien” are one word each. */
export function readTokens(text: string, span: Span): Token[] {
  const stop = Math.min(span.end, span.start + farthest);
  const tokens: Token[] = [];
  let last = span.start;
  for (let start = span.start; start < stop; ) {
    if (wordUnits(text, start, stop) === 0) {
      start++;
      continue;
    }
    const end = wordEnd(text, start, stop);
    const raw = text.slice(start, end);
    const ending = mayBePossessive(raw) ? possessiveEnding.exec(raw) : null;
    const isPossessive = ending !== null && (raw.length > ending[0].length);
    const bare = isPossessive ? raw.slice(0, ending.index) : raw;
    const word = bare.toLowerCase(), first = bare.charCodeAt(0);
    tokens.push({
      start, end, text: bare,
      word: word.includes('’') ? word.replaceAll('’', "'") : word, isCapital: first < 128 ? first >= 65 && first <= 90 : capital.test(bare), isPossessive, gap: text.slice(last, start),
    });
    start = last = end;
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

const edgeEnd = /[\s.,;:!?…—–-]/;
const edgeStart = /[\s,;:—–-]/;

/** A span without white space and punctuation at its ends; null where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  let from = start, to = end;
  while (from < to && edgeStart.test(text[from]!)) from++;
  while (to > from && edgeEnd.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
