/** Cuts a line of words that is too long for a label, at the place that loses least of the point. */
import type { GistLine } from './line.js';
import { joinWords } from './reading.js';
import type { GistWord } from './word.js';

const ellipsis = '…';

/** What a place of the cut is worth, in UTF-16 units of words kept. */
const worth = { wholeClause: 34, clause: 20, phrase: 15, complement: 22, noVerb: -42, noObject: -15, waiting: -14, brokenPair: -22, openClause: -18, broken: -30 } as const;

/** Cuts at the best boundary that fits: before a clause, before a phrase, else between words, behind the verb and what it needs. */
export function cut({ words, verb }: GistLine, maxLength: number): string {
  const room = maxLength - ellipsis.length;
  let length = -1;
  let fits = 0;
  while (fits < words.length && length + 1 + words[fits]!.length <= room) length += 1 + words[fits++]!.length;
  if (fits === 0) return words[0] ? safeSlice(words[0].text, room) + ellipsis : '';
  let best = 0, mostWorth = -Infinity;
  // From the longest on: what is much shorter cannot be worth more.
  for (let end = fits; end > 0 && length + worth.wholeClause + worth.complement >= mostWorth; length -= 1 + words[--end]!.length) {
    const word = words[end - 1]!;
    if (end > 1 && word.isDangler && !word.closes) continue;
    const value = length + worthOf(words, end, verb?.end ?? -1);
    if (value >= mostWorth) {
      mostWorth = value;
      best = end;
    }
  }
  return balance(withoutMarks(joinWords(words, best || fits), ' ,;:.…—–-')) + ellipsis;
}

/** What it is worth to cut before the word `end`, beside the words kept. @param verbEnd where the verb ends; -1 where it is not known. */
function worthOf(words: readonly GistWord[], end: number, verbEnd: number): number {
  const word = words[end - 1]!, next = words[end];
  let value = boundary(word, next);
  if (verbEnd > 0) {
    if (end > verbEnd || (end === verbEnd && word.closes)) value += worth.complement;
    else value += end < verbEnd ? worth.noVerb : worth.noObject;
  } else if (words.slice(1, end).some(({ isFinite }) => isFinite)) value += worth.complement - 7;
  if (!next || word.breaks) return value;
  if (waits(words, end)) value += worth.waiting;
  if (word.endsWithEllipsis) value += worth.broken;
  if (leavesClauseOpen(words, end)) value += worth.openClause;
  return value + (breaksPair(words, end) ? worth.brokenPair : 0);
}

function boundary(word: GistWord, next: GistWord | undefined): number {
  if (word.breaks || (word.endsWithComma && next?.isJoining === true)) return worth.wholeClause;
  if (word.endsWithComma || word.endsWithDash || next?.opensClause === true) return worth.clause;
  if (!next?.opensCutPart) return 0;
  if (next.bare === 'of') return 4;
  if (next.isThat) return 8;
  return next.isJoining && word.isAdjective ? 4 : worth.phrase;
}


/** Whether the last word waits for what follows: an adjective or a number for its noun, a verb for its object, a measure for its “of”. */
function waits(words: readonly GistWord[], end: number): boolean {
  const word = words[end - 1]!, next = words[end]!, before = words[end - 2];
  if (word.closes) return false;
  const goesOn = next.opensPart || next.opensPhrase || next.isJoining;
  if (!goesOn) {
    if (word.isAdjective || word.isFigure || word.isAdverb) return true;
    if (word.isUpperCase && next.isUpperCase) return true;
    // “if U.S. | partners hope”, “Dr. | Shaw”: within a sentence a stop is that of an abbreviation.
    if (word.mayBeVerb || word.isPossessive || word.isMeasure || word.text.endsWith('.')) return true;
    return before?.isTo === true || before?.bare === 'a' || before?.bare === 'an';
  }
  // “reminds us | that”, “allowed them | to”
  if ((next.isThat || next.isTo) && /^(?:us|me|him|them|you)$/.test(word.bare)) return true;
  if (next.isThat || next.bare === 'whether') return word.mayBeVerb || before?.isTo === true;
  return next.isAwaitedPreposition && (word.isMeasure || (next.isTo && (word.isDoubtfulVerb || word.isAdjective)) || (word.isSureVerb && next.bare === 'on'));
}

/** So far back a clause is looked for that the cut leaves without its verb. */
const clauseReach = 6;

/** Whether a clause has begun before the cut and has no verb yet: “no condition that the board…”, “…, and the cabinet…”, “…, paid…”. */
function leavesClauseOpen(words: readonly GistWord[], end: number): boolean {
  if (end >= 2 && words[end - 2]!.closes && !words[end - 1]!.closes) return true;
  for (let i = end - 1; i > Math.max(0, end - clauseReach); i--) {
    const word = words[i]!;
    if (word.isFinite || word.mayBeVerb) return false;
    if (word.opensCutClause || (word.isJoining && words[i - 1]!.endsWithComma)) return !words[end - 1]!.closes;
  }
  return false;
}

/** Whether the cut parts what belongs together: “more … | than”, “as … | as”, “not … | but”, “between … | and”, “both … | and”, “either … | or”. */
function breaksPair(words: readonly GistWord[], end: number): boolean {
  const { bare, endsPair } = words[end]!;
  if (!endsPair) return false;
  const from = Math.max(0, end - 14);
  const has = (test: (bare: string) => boolean): boolean => {
    for (let i = from; i < end; i++) if (test(words[i]!.bare)) return true;
    return false;
  };
  if (bare === 'than') return true;
  if (bare === 'but') return words.slice(from, end).some(({ isNegation }) => isNegation);
  if (bare === 'as') return has((before) => before === 'as' || before === 'so' || before === 'such');
  if (bare === 'and') return has((before) => before === 'between' || before === 'both');
  if (bare === 'or') return has((before) => before === 'either' || before === 'whether');
  return bare === 'nor' || bare === 'not';
}

/** Never half of a surrogate pair. */
function safeSlice(word: string, length: number): string {
  const code = word.charCodeAt(length - 1);
  return word.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}

export function finish(label: string): string {
  return balance(withoutMarks(label, ' .,;:—–-'));
}

/** Without these marks at its end. */
function withoutMarks(label: string, marks: string): string {
  let end = label.length;
  while (end > 0 && marks.includes(label[end - 1]!)) end--;
  return label.slice(0, end);
}

/** Drops a quotation mark that has lost its partner. */
function balance(label: string): string {
  if (!label.includes('“') && !label.includes('”')) return label;
  const opens = label.split('“').length, closes = label.split('”').length;
  if (opens > closes) return label.replace('“', '');
  return opens < closes ? label.replace('”', '') : label;
}
