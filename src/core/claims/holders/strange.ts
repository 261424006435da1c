import { blank, clauseFrom, isMatrixVerb, isVerdict, tokenAt } from './clauses.js';
import type { Finder } from './clauses.js';
import { sourceBefore } from './hearsay.js';
import { Mark } from './marks.js';
import { dash } from './nouns.js';
import { speakerBefore, subjectBefore } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { clauseMarkers, holdingVerbs, sentenceStarters, strangeClaimNouns } from './word-lists.js';

const openers = new Set(['the', 'this', 'that', 'any', 'a', 'an', 'another', 'such', 'these', 'those']);
const rejecting = new Set(['reject', 'rejects', 'dismiss', 'dismisses', 'challenge', 'challenges', 'dispute', 'disputes', 'dispel', 'refute', 'refutes', 'doubt', 'resist', 'question', 'questions', 'debunk', 'to', 'against', 'despite', 'is', 'not', 'accept', 'buy', 'hear', 'heard', 'hears', 'meet', 'meets', 'encounter', 'encounters', 'understand', 'recognise', 'recognize', 'know', 'knows']);
/** “Aware of the view that P”: known to the writer as another's. */
const knowing = new Set(['aware', 'conscious', 'mindful', 'familiar', 'acquainted']);
const concerns = new Set(['objection', 'objections', 'complaint', 'fear', 'charge', 'claim', 'accusation', 'refrain', 'slogan', 'allegation', 'mantra', 'wisdom', 'orthodoxy', 'line', 'rumour', 'rumor']);
/** “The case that Finland makes” is nobody's view, “she made the case that P” is. */
const heldOnly = new Set(['case', 'position']);
/** Nouns that are somebody's view only with such a word before them: “the official line”. */
const qualified: Readonly<Record<string, RegExp>> = { line: /^(?:official|party|government)$/, wisdom: /^(?:conventional|received|common|prevailing)$/ };

/**
 * “The notion that P is a myth”, “the standard objection is that P”, “we are aware of the view, often expressed in Oslo, that P”: a claim that
 * the writer hands to whoever makes it; and “many still cling to the belief that P”, “Roe repeats the charge that P”, where the verb says who.
 */
export const fromStrangeNoun: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 1; i < tokens.length - 3; i++) {
    if ((tokens[i]!.marks & Mark.StrangeNoun) === 0) continue;
    const { word } = tokens[i]!;
    if (!strangeClaimNouns.has(word) || tokens[i]!.isPossessive || qualified[word]?.test(tokens[i - 1]!.word) === false) continue;
    let start = i - 1;
    while (start > 0 && i - start < 4 && blank.test(tokens[start + 1]!.gap) && !openers.has(tokens[start]!.word)) start--;
    if (!openers.has(tokens[start]!.word) || (tokens[start]!.word === 'a' && i - start > 1 && word === 'fear')) continue;
    const holding = tokens.slice(Math.max(0, start - 3), start).findLastIndex((token) => holdingVerbs.has(token.word));
    const verb = holding < 0 ? -1 : Math.max(0, start - 3) + holding;
    const subject = verb > 0 ? (subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb)) : null;
    if (subject?.kind === 'self' || subject?.kind === 'nobody' || (!subject && heldOnly.has(word))) continue;
    if (!subject && !isOthers(tokens, start)) continue;
    const that = clauseOpener(tokens, i);
    if (that < 0) continue;
    const first = that + 1;
    const clause = clauseFrom(reading, first, (token, k) => isVerdict(tokens, k, first) || isMatrixVerb(tokens, k, first) || dash.test(token.gap));
    if (clause) return { subject: subject ?? makerOf(tokens, i, that, isName), clause, after: tokenAt(tokens, clause.end) };
  }
  return null;
};

/** Whether the phrase that begins at a token is what the sentence is about, or what the writer meets with, knows of or rejects. */
function isOthers(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.word ?? '';
  if (start === 0 || (start <= 2 && tokens[start]!.gap.includes(',')) || rejecting.has(before)) return true;
  if ((before === 'of' || before === 'with') && knowing.has(tokens[start - 2]?.word ?? '')) return true;
  return start === 1 && sentenceStarters.has(tokens[0]!.word) && !/^(?:in|on|with|under|for|from)$/.test(tokens[0]!.word);
}

/** The “that” which opens what a noun says, over what stands between commas and over “in Oslo”: “the idea, popular in Brussels, that P”; -1 for none. */
function clauseOpener(tokens: readonly Token[], noun: number): number {
  let at = noun + 1;
  if (tokens[at]!.gap.includes(',') && tokens[at]!.word !== 'that') while (at < tokens.length - 1 && at - noun < 12 && !(tokens[at]!.gap.includes(',') && tokens[at]!.word === 'that')) at++;
  else if (/^(?:in|among|at|on|from|within)$/.test(tokens[at]!.word)) while (at < tokens.length - 2 && at - noun < 6 && blank.test(tokens[at]!.gap) && tokens[at]!.word !== 'that' && !clauseMarkers.has(tokens[at]!.word)) at++;
  if (tokens[at]!.word === 'is' && tokens[at + 1]?.word === 'that' && concerns.has(tokens[noun]!.word)) at++;
  // “A theory in which”, “a view that cannot explain”: no clause with a subject of its own.
  return tokens[at]!.word !== 'that' || tokens[at]!.gap.includes(';') || at + 1 >= tokens.length || clauseMarkers.has(tokens[at + 1]!.word) ? -1 : at;
}

/** Who is said to make the claim between its noun and “that”: “the charge, made by the pilots, that P”, “a fear among the pilots that P”. */
function makerOf(tokens: readonly Token[], noun: number, that: number, isName: IsName): Subject | null {
  for (let i = noun + 1; i < that - 1; i++) {
    if (/^(?:by|among)$/.test(tokens[i]!.word)) return sourceBefore(tokens, tokens[that]!.word === 'that' && tokens[that - 1]!.word === 'is' ? that - 1 : that, i + 1, isName);
  }
  return null;
}
