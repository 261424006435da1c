/** Cuts a line of words that is too long for a label, at the place that loses least of the point. */
import { isNegation, joining, mainVerb } from './gist-grammar.js';
import { joinWords } from './gist-reading.js';
import type { GistWord } from './gist-reading.js';

const ellipsis = '…';

/** What a place of the cut is worth, in UTF-16 units of words kept. */
const worth = { wholeClause: 34, clause: 20, phrase: 15, complement: 22, noVerb: -42, noObject: -15, waiting: -14, brokenPair: -22, openClause: -18, broken: -30 } as const;

/** Cuts at the best boundary that fits: before a clause, before a phrase, else between words, behind the verb and what it needs. */
export function cut(words: readonly GistWord[], maxLength: number): string {
  const room = maxLength - ellipsis.length;
  let length = -1;
  let fits = 0;
  while (fits < words.length && length + 1 + words[fits]!.text.length <= room) length += 1 + words[fits++]!.text.length;
  if (fits === 0) return words[0] ? safeSlice(words[0].text, room) + ellipsis : '';
  const verb = mainVerb(words);
  let best = 0, mostWorth = -Infinity;
  // From the longest on: what is much shorter cannot be worth more.
  for (let end = fits; end > 0 && length + worth.wholeClause + worth.complement >= mostWorth; length -= 1 + words[--end]!.text.length) {
    const word = words[end - 1]!;
    if (end > 1 && word.isDangler && !word.closes) continue;
    const value = length + worthOf(words, end, verb?.end ?? -1);
    if (value >= mostWorth) {
      mostWorth = value;
      best = end;
    }
  }
  const label = joinWords(words.slice(0, best || fits)).replace(/[\s,;:.…—–-]+$/, '');
  return balance(label) + ellipsis;
}

/** What it is worth to cut before the word `end`, beside the words kept. @param verbEnd where the verb ends; -1 where it is not known. */
function worthOf(words: readonly GistWord[], end: number, verbEnd: number): number {
  const word = words[end - 1]!, next = words[end];
  const last = word.text.at(-1) ?? '';
  let value = boundary(word, next, last);
  if (verbEnd > 0) {
    if (end > verbEnd || (end === verbEnd && word.closes)) value += worth.complement;
    else value += end < verbEnd ? worth.noVerb : worth.noObject;
  } else if (words.slice(1, end).some(({ isFinite }) => isFinite)) value += worth.complement - 7;
  if (!next || last === ';' || last === ':') return value;
  if (waits(words, end)) value += worth.waiting;
  if (last === ellipsis) value += worth.broken;
  if (leavesClauseOpen(words, end)) value += worth.openClause;
  return value + (breaksPair(words, end) ? worth.brokenPair : 0);
}

function boundary(word: GistWord, next: GistWord | undefined, last: string): number {
  if (last === ';' || last === ':' || (last === ',' && next !== undefined && joining.has(next.bare))) return worth.wholeClause;
  if (last === ',' || last === '—' || next?.opensClause === true) return worth.clause;
  if (!next?.opensPart && !(next && partOpeners.has(next.bare))) return 0;
  if (next.bare === 'of') return 4;
  if (next.bare === 'that') return 8;
  return joining.has(next.bare) && word.isAdjective ? 4 : worth.phrase;
}

const partOpeners = new Set(['into', 'about', 'over', 'by', 'across', 'during', 'toward', 'towards', 'upon', 'within', 'under', 'behind', 'beyond', 'what', 'how', 'whether', 'around', 'throughout', 'per']);
const prepositions = new Set(['to', 'upon', 'of', 'on', 'with', 'by', 'for', 'from', 'in', 'into', 'against', 'as', 'at', 'than']);
const measures = new Set(['number', 'kind', 'sort', 'part', 'lack', 'form', 'act', 'one', 'degree', 'means', 'rule', 'series', 'range', 'similar', 'able', 'unable', 'likely', 'unlikely', 'ready', 'willing', 'subject', 'due', 'equal', 'contrary', 'close', 'prone', 'capable', 'aware', 'full', 'afraid', 'million', 'billion', 'hundred', 'thousand', 'percent', 'cent', 'more', 'less', 'chance', 'right', 'need', 'risk', 'way', 'idea']);

/** Whether the last word waits for what follows: an adjective or a number for its noun, a verb for its object, a measure for its “of”. */
function waits(words: readonly GistWord[], end: number): boolean {
  const word = words[end - 1]!, next = words[end]!, before = words[end - 2];
  if (word.closes) return false;
  const goesOn = next.opensPart || next.opensPhrase || joining.has(next.bare);
  if (!goesOn) {
    if (word.isAdjective || /^[\d£$€]/.test(word.text) || word.isAdverb) return true;
    if (/^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(next.text)) return true;
    if (word.isSureVerb || word.isDoubtfulVerb || /['’]s?$/.test(word.text) || measures.has(word.bare)) return true;
    return before?.bare === 'to' || before?.bare === 'a' || before?.bare === 'an';
  }
  // “reminds us | that”, “allowed them | to”
  if ((next.bare === 'that' || next.bare === 'to') && /^(?:us|me|him|them|you)$/.test(word.bare)) return true;
  if (next.bare === 'that' || next.bare === 'whether') return word.isSureVerb || word.isDoubtfulVerb || before?.bare === 'to';
  return prepositions.has(next.bare) && (measures.has(word.bare) || (next.bare === 'to' && (word.isDoubtfulVerb || word.isAdjective)) || (word.isSureVerb && next.bare === 'on'));
}

const clauseOpeners = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'if', 'because', 'whether', 'what', 'how', 'why', 'while', 'although', 'though', 'unless', 'until', 'since']);
/** So far back a clause is looked for that the cut leaves without its verb. */
const clauseReach = 6;

/** Whether a clause has begun before the cut and has no verb yet: “no condition that the board…”, “…, and the cabinet…”, “…, paid…”. */
function leavesClauseOpen(words: readonly GistWord[], end: number): boolean {
  if (end >= 2 && words[end - 2]!.closes && !words[end - 1]!.closes) return true;
  for (let i = end - 1; i > Math.max(0, end - clauseReach); i--) {
    const word = words[i]!;
    if (word.isFinite || word.isSureVerb || word.isDoubtfulVerb) return false;
    if (clauseOpeners.has(word.bare) || (joining.has(word.bare) && words[i - 1]!.endsWithComma)) return !words[end - 1]!.closes;
  }
  return false;
}

/** Whether the cut parts what belongs together: “more … | than”, “as … | as”, “not … | but”, “between … | and”, “both … | and”, “either … | or”. */
function breaksPair(words: readonly GistWord[], end: number): boolean {
  const { bare } = words[end]!;
  const from = Math.max(0, end - 14);
  const has = (test: (bare: string) => boolean): boolean => {
    for (let i = from; i < end; i++) if (test(words[i]!.bare)) return true;
    return false;
  };
  if (bare === 'than') return true;
  if (bare === 'but') return words.slice(from, end).some(isNegation);
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
  return balance(label.replace(/[\s.,;:—–-]+$/, ''));
}

/** Drops a quotation mark that has lost its partner. */
function balance(label: string): string {
  if (!label.includes('“') && !label.includes('”')) return label;
  const opens = label.split('“').length, closes = label.split('”').length;
  if (opens > closes) return label.replace('“', '');
  return opens < closes ? label.replace('”', '') : label;
}
