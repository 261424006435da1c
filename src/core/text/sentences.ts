import type { Span } from '../analysis.js';
import { isClosingBracket, isDigit, isLetter, isLineBreak, isLowerCase, isOpeningBracket, isQuote, isSpace } from './characters.js';
import { openers } from './data/abbreviations.js';
import { fullStopEnds, gluedStopEnds, lowerCaseNameAt, wordAt } from './fullStops.js';
import { LineBreaks } from './lineBreaks.js';
import { isBullet, itemLabelEndingAt } from './listItems.js';

/** Where a sentence can end or a new one begin: stops, line breaks, and the marks of list items. */
const candidate = /[.!?…)\n\r\u2028\u2029•‣⁃▪◦●。！？।؟]/g;
const stopWithoutSpace = /[。！？।]/;
const footnoteMark = /(?:\[(?:\d{1,3}|[a-z])\]|[¹²³⁰⁴-⁹*†‡]+)+|\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)/uy;
const titleAfterPreposition = /(?:In|As|With|From|Since|Unlike|Through|Under|Like)\s+["“‘']/y;
const says = /[\p{L}\p{N}]/gu;

/**
 * Splits one block of text (a paragraph, a list, a heading) into sentences.
 *
 * Scans once from mark to mark and decides each by what stands on both sides, after the rules of pragmatic_segmenter
 * (Kevin S. Dias, 2015): abbreviations, initials, ellipses, closing quotes and brackets, footnote marks, lists.
 * A line break inside a wrapped paragraph is white space.
 * @param start,end UTF-16 offsets of the block, half-open.
 * @returns spans in order, without surrounding white space; every one holds a letter or a digit.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end);
  const spans: Span[] = [];
  const starts = sentenceStarts(block);
  let from = 0;
  let piece = 0;
  /** Where the next letter or digit stands. */
  let word = -1;
  for (let i = 0; i <= starts.length; i++) {
    const to = starts[i] ?? block.length;
    // Marks without a word go with the sentence after them.
    if (word < piece) {
      says.lastIndex = piece;
      word = says.test(block) ? says.lastIndex - 1 : Infinity;
    }
    if (word < to) {
      let last = to;
      while (last > from && isSpace(block.charCodeAt(last - 1))) last--;
      spans.push({ start: start + skipSpace(block, from), end: start + last });
      from = to;
    }
    piece = to;
  }
  return spans;
}

/** Offsets at which a new sentence begins, without the first. */
function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  const lineBreaks = new LineBreaks(text);
  let sentenceStart = skipSpace(text, 0);
  let expected = { style: '', value: 0 };
  const begin = (offset: number): void => {
    if (offset <= sentenceStart) return;
    starts.push(offset);
    sentenceStart = skipSpace(text, offset);
  };

  for (let at = nextCandidate(text, 0); at >= 0;) {
    const code = text.charCodeAt(at);
    let resume = at + 1;
    if (isLineBreak(code)) {
      resume = skipSpace(text, at);
      if (lineBreaks.partsAt(at)) begin(resume);
    } else if (isBullet(code)) {
      if (isSpace(text.charCodeAt(at - 1))) begin(at);
    } else {
      const label = itemLabelEndingAt(text, at) ?? (text.charAt(at + 1) === ')' ? itemLabelEndingAt(text, at + 1) : null);
      const opensSentence = label !== null && onlyBullets(text, sentenceStart, label.start);
      if (label && (opensSentence || (label.style === expected.style && label.value === expected.value))) {
        begin(opensSentence ? sentenceStart : label.start);
        expected = { style: label.style, value: label.value + 1 };
      } else if (code !== 41) {
        const run = readRun(text, at);
        resume = run.end;
        const boundary = boundaryAfter(text, run, sentenceStart);
        if (boundary > 0) begin(boundary);
      }
    }
    at = nextCandidate(text, resume);
  }
  return starts;
}

function nextCandidate(text: string, from: number): number {
  candidate.lastIndex = from;
  return candidate.test(text) ? candidate.lastIndex - 1 : -1;
}

/** Stops that stand together: `.`, `?!`, `...`, `. . . .` */
interface StopRun {
  readonly start: number;
  readonly end: number;
  /** Full stops, an ellipsis sign counting as three. */
  readonly dots: number;
  readonly spaced: boolean;
  /** Whether a question or exclamation mark is among them. */
  readonly asks: boolean;
}

function readRun(text: string, start: number): StopRun {
  let end = start;
  let dots = 0;
  let spaced = false;
  let asks = false;
  for (;;) {
    const char = text.charAt(end);
    if (char === '.') dots++;
    else if (char === '…') dots += 3;
    else if (char !== '' && '!?。！？।؟'.includes(char)) asks = true;
    else if (dots > 0 && (char === ' ' || char === '\u00a0') && text.charAt(end + 1) === '.' && !/[\p{L}\p{N}]/u.test(text.charAt(end + 2))) spaced = true;
    else break;
    end++;
  }
  return { start, end, dots, spaced, asks };
}

/** Where the next sentence begins if one ends at these stops; 0 if none does. */
function boundaryAfter(text: string, run: StopRun, sentenceStart: number): number {
  if (isOpeningBracket(text.charCodeAt(run.start - 1))) return 0;
  let after = run.end;
  let quoted = false;
  for (; ; after++) {
    const code = text.charCodeAt(after);
    if (isQuote(code) && code !== 0x201c && code !== 0x2018 && code !== 0xab) {
      if (isLowerCase(text.charCodeAt(after + 1))) return 0;
      quoted = true;
    } else if (!isClosingBracket(code)) break;
  }
  if (isLetter(text.charCodeAt(run.start - 1)) && isLetter(text.charCodeAt(run.start - 2)) || after > run.end) after = skipFootnote(text, after);
  if (after >= text.length) return 0;
  const follower = text.charCodeAt(after);
  const dash = follower === 0x2014;
  if (!isSpace(follower) && !dash) {
    if (stopWithoutSpace.test(text.charAt(run.start))) return after;
    return (run.dots === 1 || run.asks) && gluedStopEnds(text, run.start, after) ? after : 0;
  }

  const next = dash ? after : skipSpace(text, after);
  const first = skipOpening(text, next);
  if (first >= text.length) return 0;
  const code = text.charCodeAt(first);
  if (isLowerCase(code) && !lowerCaseNameAt(text, first)) return 0;
  // “What Now?” (May 2025), … and “… of the law.” (Smith 55): the reference belongs to the quotation.
  if (quoted && text.charCodeAt(next) === 40) return 0;
  if (run.asks) return quoted && opensWithTitle(text, sentenceStart) ? 0 : next;
  if (run.dots === 1) return quoted || fullStopEnds(text, run.start, sentenceStart, first) ? next : 0;
  if (run.dots > 3) return run.spaced && text.charAt(run.start + 1) === ' ' && !isSpace(text.charCodeAt(run.start - 1)) ? run.start + 1 : next;
  const word = wordAt(text, first);
  return quoted || (word !== 'I' && openers.has(word)) ? next : 0;
}

/** Past a footnote mark glued to a stop: `.12`, `.[3]`, `.¹` */
function skipFootnote(text: string, offset: number): number {
  footnoteMark.lastIndex = offset;
  return footnoteMark.test(text) ? footnoteMark.lastIndex : offset;
}

function opensWithTitle(text: string, sentenceStart: number): boolean {
  titleAfterPreposition.lastIndex = sentenceStart;
  return titleAfterPreposition.test(text);
}

function onlyBullets(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isBullet(code)) return false;
  }
  return true;
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

/** Past a few quotation marks, brackets, dashes and dots to the first letter, digit or sign. */
function skipOpening(text: string, from: number): number {
  let offset = from;
  for (const limit = Math.min(text.length, from + 24); offset < limit; offset++) {
    const code = text.charCodeAt(offset);
    if (isLetter(code) || isDigit(code)) break;
    if (!isQuote(code) && !isOpeningBracket(code) && !isSpace(code) && code !== 46 && code !== 0x2014 && code !== 0x2013 && code !== 45) break;
  }
  return offset;
}
