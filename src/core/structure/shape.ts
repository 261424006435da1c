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
  readonly words: number;
  /** Words of more than three letters, and how many of them begin with a capital. */
  readonly long: number;
  readonly capitalized: number;
  readonly upper: number;
  /** Function words in small letters, no more than tell running text. */
  readonly functional: number;
}

/** What a UTF-16 unit is to a word. */
const outside = 0, small = 1, capital = 2, digit = 3, joint = 4, further = 5;
/** The classes of ASCII; joints are apostrophes, hyphens and full stops inside a word. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return small;
  if (code >= 65 && code <= 90) return capital;
  if (code >= 48 && code <= 57) return digit;
  return code === 39 || code === 45 || code === 46 ? joint : outside;
});

function classOf(code: number): number {
  if (code < 128) return classes[code]!;
  if (code === 0x2019) return joint;
  return code > 0xbf && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) ? further : outside;
}

const longestFunctionWord = 4;
/** So many function words tell running text; no more are counted. */
const enoughFunctional = 3;
const longSentence = 18;

function opensWord(code: number): boolean {
  const unit = classOf(code);
  return unit !== outside && unit !== joint;
}

/** Counts the words of the head `[start, end)` in one walk over the text itself: a piece cut out of it is read more slowly, and this is done for every passage. */
function countWords(text: string, start: number, end: number): WordCounts {
  let words = 0, long = 0, capitalized = 0, upper = 0, functional = 0;
  const limit = Math.min(end, start + sampled);
  for (let at = start; at < limit;) {
    const from = at++;
    const first = classOf(text.charCodeAt(from));
    if (first === outside || first === joint) continue;
    for (; at < end; at++) {
      const unit = classOf(text.charCodeAt(at));
      if (unit === outside || (unit === joint && (at + 1 === end || !opensWord(text.charCodeAt(at + 1))))) break;
    }
    words++;
    const length = at - from;
    const isCapital = first === capital || (first === further && text.charAt(from) !== text.charAt(from).toLowerCase());
    if (length > 3) {
      long++;
      if (isCapital) capitalized++;
    }
    if (!isCapital) {
      if (functional < enoughFunctional && length <= longestFunctionWord && packedFunctionWords.has(pack(text, from, at))) functional++;
    } else if (length > 1 && classOf(text.charCodeAt(from + 1)) !== small) {
      // Few words begin with two capitals: only these are cut out.
      const word = text.slice(from, at);
      if (word === word.toUpperCase()) upper++;
    }
  }
  return { words, long, capitalized, upper, functional };
}

/** Describes a stretch of the text; looks only at its head and its last few characters. */
export function describeShape(text: string, start: number, end: number, head: string): Shape {
  const length = end - start;
  const { words, long, capitalized: capitals, upper, functional } = countWords(text, start, start + head.length);
  const ends = sentenceEnd.test(text.slice(Math.max(start, end - 12), end));
  const capitalized = long === 0 ? 0 : capitals / long;
  // Scripts without our function words or without spaces: length and a full stop must do.
  const foreign = functional < enoughFunctional && length >= 40 && wideLetters.test(head.slice(0, 60));
  // A long sentence in another language of the same letters.
  const sentenceInAnyLanguage = ends && words >= longSentence && capitalized < 0.6;
  const prose = foreign ? length >= 150 || (ends && length >= 60)
    : sentenceInAnyLanguage || words >= 6 && (length >= 200 ? functional >= enoughFunctional && capitalized < 0.75 : (ends && words >= 7 && functional >= 1 && capitalized < 0.7) || (length >= 140 && functional >= enoughFunctional && capitalized < 0.6));
  return { length, words, sentenceEnd: ends, allCaps: words > 0 && upper >= words * 0.6 && head === head.toUpperCase(), capitalized, prose, rule: words === 0 };
}
