/** What a passage looks like before anybody reads it. */
export interface Shape {
  readonly length: number;
  /** Words in the head; long passages have more. */
  readonly words: number;
  /** Ends as a sentence does. */
  readonly sentenceEnd: boolean;
  readonly allCaps: boolean;
  /** Share of the longer words in the head that begin with a capital. */
  readonly capitalized: number;
  /** Reads as running text: sentences, not a label. */
  readonly prose: boolean;
  /** Nothing but signs: a rule, dots, asterisks. */
  readonly rule: boolean;
}

/** So much of a passage is looked at word by word. */
const sampled = 260;
const sentenceEnd = /(?:[.!?…。！？][\])"”’'»*_]*(?:\s?[[(]?\d{1,3}[\])]?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)?|[.!?][”"’')\]]+|:)$/u;
const functionWords = new Set('the a an of to in is are was were and that it for on with as by he she they we this has have will not be at from their its his her our de la le et der die und que el en il di'.split(' '));
/** A word of few small Latin letters as one number, so that it need not be cut out to be looked up; no word has 0. */
function pack(text: string, start: number, end: number): number {
  let packed = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return 0;
    packed = packed * 32 + code - 96;
  }
  return packed;
}
const packedFunctionWords = new Set(Array.from(functionWords, (word) => pack(word, 0, word.length)));
const wideLetters = /[\u0590-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\uffef]/u;

/** Counts over the words of a passage's head. */
interface WordCounts {
  words: number;
  /** Words of more than three letters, and how many of them begin with a capital. */
  long: number;
  capitalized: number;
  upper: number;
  small: number;
}

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || (code > 0xbf && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f));
/** Apostrophes, hyphens and full stops inside a word. */
const joins = (code: number): boolean => code === 39 || code === 0x2019 || code === 45 || code === 46;

function countWords(head: string): WordCounts {
  const counts: WordCounts = { words: 0, long: 0, capitalized: 0, upper: 0, small: 0 };
  const limit = Math.min(head.length, sampled);
  for (let at = 0; at < limit; ) {
    if (!isLetterOrDigit(head.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < head.length && (isLetterOrDigit(head.charCodeAt(end)) || (joins(head.charCodeAt(end)) && end + 1 < head.length && isLetterOrDigit(head.charCodeAt(end + 1))))) end++;
    countWord(head, at, end, counts);
    at = end;
  }
  return counts;
}

const longestFunctionWord = 4;
const longSentence = 18;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Cuts a word out of the head only where its letters must be looked at: most are long and small. */
function countWord(head: string, start: number, end: number, counts: WordCounts): void {
  const length = end - start;
  const code = head.charCodeAt(start);
  const capital = code < 128 ? code >= 65 && code <= 90 : head.charAt(start) !== head.charAt(start).toLowerCase();
  counts.words++;
  if (length > 3) {
    counts.long++;
    if (capital) counts.capitalized++;
  }
  if (!capital) {
    if (length <= longestFunctionWord && packedFunctionWords.has(pack(head, start, end))) counts.small++;
  } else if (length > 1 && !isSmall(head.charCodeAt(start + 1))) {
    const word = head.slice(start, end);
    if (word === word.toUpperCase()) counts.upper++;
  }
}

/** Describes a stretch of the text; looks only at its head and its last few characters. */
export function describeShape(text: string, start: number, end: number, head: string): Shape {
  const length = end - start;
  const { words, long, capitalized: capitals, upper, small } = countWords(head);
  const ends = sentenceEnd.test(text.slice(Math.max(start, end - 12), end));
  const capitalized = long === 0 ? 0 : capitals / long;
  // Scripts without our function words or without spaces: length and a full stop must do.
  const foreign = small < 3 && length >= 40 && wideLetters.test(head.slice(0, 60));
  // A long sentence in another language of the same letters.
  const sentenceInAnyLanguage = ends && words >= longSentence && capitalized < 0.6;
  const prose = foreign ? length >= 150 || (ends && length >= 60)
    : sentenceInAnyLanguage || words >= 6 && (length >= 200 ? small >= 3 && capitalized < 0.75 : (ends && words >= 7 && small >= 1 && capitalized < 0.7) || (length >= 140 && small >= 3 && capitalized < 0.6));
  return { length, words, sentenceEnd: ends, allCaps: words > 0 && upper >= words * 0.6 && head === head.toUpperCase(), capitalized, prose, rule: words === 0 };
}
