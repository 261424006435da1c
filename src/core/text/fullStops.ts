import { isDigit, isLetter, isLowerCase, isPlainSmall } from './characters.js';
import { clockCompanions, eitherWay, leading, nameParticles, openers, openersThatAreNames, references, titles } from './data/abbreviations.js';

/** Longest abbreviation looked for before a full stop, in UTF-16 units. */
const longest = 14;

const dotted = /^(?:\p{L}\.)+\p{L}$/u;
const clock = /^[ap]\.?m$/i;
const longestClock = 3;
const timeOnly = /^["“‘']?(?:(?:at|by|around|about|before|after|until|since|from|shortly|just)\s+)*\d{1,2}(?::\d\d)?\s*$/i;
const number = /(?:\(?\d|[IVXLCDM]+\b|[A-Z]{1,2}[/-]|§)/y;
const romanNumeral = /^[IVXLC]+$/;
const word = /[\p{L}\p{M}]+/uy;

/** The word that begins at an offset; empty where none does. */
export function wordAt(text: string, offset: number): string {
  word.lastIndex = offset;
  return word.exec(text)?.[0] ?? '';
}

/**
 * Whether a single full stop ends its sentence, given that white space and no ordinary lower-case word follows.
 * @param at offset of the stop; `sentenceStart` of the sentence it stands in; `next` of the first letter, digit or sign after it.
 */
export function fullStopEnds(text: string, at: number, sentenceStart: number, next: number): boolean {
  const from = abbreviationStart(text, at, sentenceStart);
  if (from === at) return true;
  const printed = text.slice(from, at);
  // Few stops stand after an abbreviation: only for these the next word is read.
  if (printed.length === 1 && !isLowerCase(text.charCodeAt(from)) && !references.has(printed)) {
    const nextWord = wordAt(text, next);
    return from > sentenceStart + 1 && openers.has(nextWord) && !openersThatAreNames.has(nextWord);
  }
  const abbreviation = usualCase(printed);
  if (from === sentenceStart && romanNumeral.test(printed)) return false;
  if (titles.has(abbreviation) || leading.has(abbreviation)) return false;
  if (references.has(abbreviation) && isNumber(text, next)) return false;
  if (abbreviation.length <= longestClock && clock.test(abbreviation)) {
    return !clockCompanions.has(wordAt(text, next)) && !timeOnly.test(text.slice(Math.max(sentenceStart, from - 40), from));
  }
  if (printed.includes('.') && dotted.test(printed)) return openers.has(wordAt(text, next));
  if (!eitherWay.has(abbreviation)) return true;
  const nextWord = wordAt(text, next);
  return nextWord === '' || openers.has(nextWord);
}

/**
 * Whether a sentence ends at a stop with no white space after it (`the world.Today`), as pasting often leaves it.
 * Not inside addresses, file names and abbreviations.
 */
export function gluedStopEnds(text: string, at: number, next: number): boolean {
  const nextWord = wordAt(text, next);
  if (nextWord.length === 0 || isLowerCase(text.charCodeAt(next))) return false;
  if (nextWord.length > 1 ? !isLowerCase(text.charCodeAt(next + 1)) : nextWord !== 'I' && nextWord !== 'A') return false;
  if (insideAddress(text, at)) return false;
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before)) return true;
  const from = abbreviationStart(text, at, 0);
  const printed = text.slice(from, at);
  const last = printed.slice(printed.lastIndexOf('.') + 1);
  if (last.length < 2 || titles.has(last) || references.has(last)) return false;
  return isLowerCase(last.charCodeAt(0)) || openers.has(nextWord) || titles.has(nextWord);
}

/** Whether a name that begins in lower case (`al-Sisi`, `von der Leyen`, `iPhone`) begins at an offset. */
export function lowerCaseNameAt(text: string, offset: number): boolean {
  const first = wordAt(text, offset);
  if (/^[a-z]\p{Lu}/u.test(first)) return true;
  return nameParticles.has(first) && /^[-’' ](?:\p{Lu}|(?:der|den|la|el|al)[- ]\p{Lu})/u.test(text.slice(offset + first.length, offset + first.length + 6));
}

function abbreviationStart(text: string, at: number, floor: number): number {
  let from = at;
  const limit = Math.max(floor, at - longest);
  while (from > limit) {
    const code = text.charCodeAt(from - 1);
    const inner = from < at && (code === 46 || code === 39 || code === 0x2019);
    if (!isLetter(code) && !inner && code !== 0xb0) break;
    from--;
  }
  while (from < at && !isLetter(text.charCodeAt(from))) from++;
  return from;
}

/** `MR` as `Mr`; everything else as it is printed. */
function usualCase(printed: string): string {
  if (isPlainSmall(printed.charCodeAt(printed.length - 1))) return printed;
  return printed.length > 1 && printed === printed.toUpperCase() && !printed.includes('.') ? printed.charAt(0) + printed.slice(1).toLowerCase() : printed;
}

function isNumber(text: string, offset: number): boolean {
  number.lastIndex = offset;
  return isDigit(text.charCodeAt(offset)) || number.test(text);
}

/** Whether the run of non-space characters around an offset looks like a web or mail address or a path. */
function insideAddress(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 80 && /\S/.test(text.charAt(from - 1))) from--;
  const run = /^\S{0,160}/.exec(text.slice(from, from + 160))?.[0] ?? '';
  return /[@_\\]|:\/\/|www\.|\w\/\w/.test(run);
}
