import type { Span } from '../../analysis.js';
import { nextHash } from '../../text/letterHash.js';
import { marksOf, marksOfHash } from './marks.js';

/** A word of a sentence, with what stands before it. */
export class Token implements Span {
  readonly #source: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** What stands between the word before (or the sentence's start) and this one. */
  readonly gap: string;
  /** What it may be: bits of `Mark`. */
  readonly marks: number;
  #text: string | null;
  #word: string | null;

  /**
   * @param source the text it stands in.
   * @param read null for a word of small letters alone: it is cut out of the text where it is asked for, as few words are.
   */
  constructor(source: string, start: number, end: number, gap: string, marks: number, read: WordRead | null) {
    this.#source = source;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.marks = marks;
    this.isCapital = read?.isCapital ?? false;
    this.isPossessive = read?.isPossessive ?? false;
    this.#text = read?.text ?? null;
    this.#word = read?.word ?? null;
  }

  /** As it is written, possessive ending off. */
  get text(): string {
    return this.#text ??= this.#source.slice(this.start, this.end);
  }

  /** Lower case, curly apostrophes straightened, possessive ending off. */
  get word(): string {
    return this.#word ??= this.text;
  }
}

/** What a word with anything else than small letters is read as. */
interface WordRead {
  readonly text: string;
  readonly word: string;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
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

/** Whether a unit ends a word for sure: white space and most punctuation within ASCII. */
function endsWord(code: number): boolean {
  return code <= 37 || (code >= 40 && code <= 44) || code === 58 || code === 59;
}

/** Splits the beginning of a sentence into words. “U.S.”, “Asia-Pacific” and “O’Brien” are one word each. */
export function readTokens(text: string, span: Span): Token[] {
  const stop = Math.min(span.end, span.start + farthest);
  const tokens: Token[] = [];
  let last = span.start;
  for (let start = span.start; start < stop; ) {
    // Most words are of small letters alone, and most gaps a space.
    let at = start, hash = 0, code = text.charCodeAt(at);
    while (at < stop && code >= 97 && code <= 122) {
      hash = nextHash(hash, code);
      code = text.charCodeAt(++at);
    }
    if (at === start && wordUnits(text, start, stop) === 0) {
      start++;
      continue;
    }
    const gap = start - last === 1 && text.charCodeAt(last) === 32 ? ' ' : text.slice(last, start);
    if (at > start && (at === stop || endsWord(code))) {
      tokens.push(new Token(text, start, at, gap, marksOfHash(hash), null));
    } else {
      at = wordEnd(text, start, stop);
      const read = readWord(text.slice(start, at));
      tokens.push(new Token(text, start, at, gap, marksOf(read.word), read));
    }
    start = last = at;
  }
  return tokens;
}

function readWord(raw: string): WordRead {
  const ending = mayBePossessive(raw) ? possessiveEnding.exec(raw) : null;
  const isPossessive = ending !== null && raw.length > ending[0].length;
  const bare = isPossessive ? raw.slice(0, ending.index) : raw;
  const lower = bare.toLowerCase(), first = bare.charCodeAt(0);
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { text: bare, word, isCapital: first < 128 ? first >= 65 && first <= 90 : capital.test(bare), isPossessive };
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
