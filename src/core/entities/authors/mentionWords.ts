import type { Span } from '../../analysis.js';
import { foldName } from '../names/fold.js';

/** A word of the text, folded for look-up, without a possessive ending. */
export interface Word extends Span {
  readonly key: string;
}

const letter = /[\p{L}\p{M}'’ʼ-]/u;
export const longestWord = 60;

/** Whether the unit at an offset belongs to a word: a letter, an apostrophe or a hyphen. */
export function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 45 || (code > 127 && letter.test(text.charAt(at)));
}

/** Whether the unit at an offset is a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(text.charAt(at)));
}

/** The word that begins at an offset. */
export function wordAt(text: string, start: number): Word {
  let end = start;
  while (end < text.length && isWordUnit(text, end) && end - start < longestWord) end++;
  if (/['’]s$/i.test(text.slice(Math.max(start, end - 2), end))) end -= 2;
  while (end > start + 1 && /['’ʼ-]/u.test(text[end - 1]!)) end--;
  return { start, end, key: foldName(text.slice(start, end)) };
}

/** The word before an offset on the same line; a full stop between only after an abbreviation (`Mr.`, `J.`). */
export function wordBefore(text: string, at: number): Word | null {
  let end = at;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0')) end--;
  if (end === 0 || (end === at && text[at - 1] !== '.')) return null;
  const stopped = text[end - 1] === '.';
  if (stopped) end--;
  let start = end;
  while (start > 0 && isWordUnit(text, start - 1) && end - start < longestWord) start--;
  if (start === end || (stopped && !/^(?:\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gen|Gov|Amb|Rev|Hon|Col|Lt|Capt|Maj|Adm|Sgt|St|Jr|Sr)$/u.test(text.slice(start, end)))) return null;
  return { start, end, key: foldName(text.slice(start, end)) };
}

/** The word after an offset on the same line, across one space or comma; null where none follows at once. */
export function wordAfter(text: string, at: number): Word | null {
  const gap = /^(?:['’]s)?,?[ \u00a0]/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  return gap > 0 && at + gap < text.length && isWordUnit(text, at + gap) ? wordAt(text, at + gap) : null;
}

/** Whether a sentence, a quotation or a line begins at an offset. */
export function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\u00a0' || text[before] === '"' || text[before] === '“' || text[before] === '‘')) before--;
  return before < 0 || /[.!?:;(—–\n\r\u2028\u2029>]/u.test(text[before]!);
}
