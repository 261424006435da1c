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

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const sentenceEnd = /(?:[.!?…。！？][\])"”’'»*_]*(?:\s?[[(]?\d{1,3}[\])]?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)?|[.!?][”"’')\]]+|:)$/u;
const functionWord = /(?:^|[ \n])(?:the|a|an|of|to|in|is|are|was|were|and|that|it|for|on|with|as|by|he|she|they|we|this|has|have|will|not|be|de|la|le|et|der|die|und|que|el|en)(?=[ \n])/g;

/** Describes a stretch of the text; looks only at its head and its last few characters. */
export function describeShape(text: string, start: number, end: number, head: string): Shape {
  const length = end - start;
  let words = 0;
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const [word] of head.matchAll(wordPattern)) {
    words++;
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) upper++;
    if (word.length > 3) {
      long++;
      if (/^\p{Lu}/u.test(word)) capital++;
    }
  }
  const ends = sentenceEnd.test(text.slice(Math.max(start, end - 12), end));
  const small = head.match(functionWord)?.length ?? 0;
  const capitalized = long === 0 ? 0 : capital / long;
  const prose = words >= 6 && (length >= 200 ? small >= 3 && capitalized < 0.75 : ends && words >= 7 && small >= 1 && capitalized < 0.7 || length >= 140 && small >= 3 && capitalized < 0.6);
  return { length, words, sentenceEnd: ends, allCaps: words > 0 && upper >= words * 0.6 && head === head.toUpperCase(), capitalized, prose, rule: words === 0 };
}
