/** The words beside a place in a text, read by hand: called at every hit, so no regular expressions. */
import { isCapital, letterClass } from './letters.js';

export interface Neighbour {
  /** The word as written, with inner apostrophes and hyphens; empty where the text or paragraph ends or no word stands there. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What stands between, without white space: “,”, “(”, “’s” … */
  readonly gap: string;
}

const longestGap = 12;

/** The word after `at`. The gap holds any punctuation passed on the way; a paragraph break ends the search. */
export function wordAfter(text: string, at: number): Neighbour {
  let start = at;
  let gap = '';
  let breaks = 0;
  while (start < text.length && letterClass(text.charCodeAt(start)) === 0 && start - at < longestGap) {
    const char = text[start]!;
    if (char === '\n' && ++breaks > 1) break;
    if (char.trim() !== '') gap += char;
    start++;
  }
  let end = start;
  while (end < text.length && continuesWord(text, end)) end++;
  return { word: text.slice(start, end), start, end, gap };
}

/** The word before `at`. */
export function wordBefore(text: string, at: number): Neighbour {
  let end = at;
  let gap = '';
  let breaks = 0;
  while (end > 0 && letterClass(text.charCodeAt(end - 1)) === 0 && at - end < longestGap) {
    const char = text[end - 1]!;
    if (char === '\n' && ++breaks > 1) break;
    if (char.trim() !== '') gap = char + gap;
    end--;
  }
  let start = end;
  while (start > 0 && (continuesWord(text, start - 1) && start - 1 < end)) start--;
  return { word: text.slice(start, end), start, end, gap };
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (letterClass(code) !== 0) return true;
  return (code === 39 || code === 0x2019 || code === 45) && letterClass(text.charCodeAt(at + 1)) !== 0 && letterClass(text.charCodeAt(at - 1)) !== 0;
}

/** Whether a possessive ’s (also the newswire's parted “ 's”) or a bare plural ’ stands at `at`; returns where it ends, or -1. */
export function possessiveEnd(text: string, at: number): number {
  let i = text[at] === ' ' && isApostrophe(text, at + 1) && text[at + 2] === 's' ? at + 1 : at;
  if (!isApostrophe(text, i)) return -1;
  i++;
  if (text[i] === 's' || text[i] === 'S') return letterClass(text.charCodeAt(i + 1)) === 0 ? i + 1 : -1;
  return text[at - 1] === 's' && text[i] === ' ' ? i : -1;
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '\'' || text[at] === '’';
}

export function startsWithCapital(word: string): boolean {
  return word !== '' && isCapital(word.charCodeAt(0));
}

/** Two letters or more, all capitals. */
export function isAllCapitals(word: string): boolean {
  if (word.length < 2) return false;
  for (let i = 0; i < word.length; i++) if (letterClass(word.charCodeAt(i)) === 1) return false;
  return isCapital(word.charCodeAt(0));
}

/** Whether the words around `[start, end)` in its line are all in capitals: a headline, a speaker's label, a table's head. */
export function standsInCapitals(text: string, start: number, end: number): boolean {
  let seen = 0;
  for (let i = 0, at = end; i < 2; i++) {
    const next = wordAfter(text, at);
    if (next.word === '' || text.slice(at, next.start).includes('\n')) break;
    if (!isAllCapitals(next.word)) { if (next.word.length > 1) return seen > 1; } else seen++;
    at = next.end;
  }
  for (let i = 0, at = start; i < 2; i++) {
    const previous = wordBefore(text, at);
    if (previous.word === '' || text.slice(previous.end, at).includes('\n')) break;
    if (!isAllCapitals(previous.word)) { if (previous.word.length > 1) return seen > 1; } else seen++;
    at = previous.start;
  }
  return seen > 0;
}
