import { blank, clauseFrom, copulas, isMatrixVerb, isVerdict, tokenAt } from './holders-clauses.js';
import type { Finder } from './holders-clauses.js';
import { speakerEndingAt } from './holders-phrases.js';
import { possessor, speakerBefore, subjectBefore } from './holders-subject.js';
import type { IsName, Subject } from './holders-subject.js';
import type { Token } from './holders-tokens.js';
import { claimNouns, holdingVerbs, sentenceStarters, strangeClaimNouns, workNouns } from './holders-words.js';

const dash = /[—–]| - |--/;
const determiners = new Set(['some', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'our', 'their', 'his', 'her', 'its', 'all', 'any', 'which', 'whom']);

/** Whether “to” at a token begins what is aimed at, and not a mere direction: “to base troops abroad”, not “to the congress”. */
function opensAim(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isCapital && !determiners.has(next.word);
}

/** “Ratner’s claim that P”, “his central argument—that P—overlooks Q”, “their proposal to V”, “her view is that P”. */
export const fromClaimNoun: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (!claimNouns.has(tokens[i]!.word) && !workNouns.has(tokens[i]!.word)) continue;
    const owner = ownerOf(tokens, i, isName);
    if (!owner) continue;
    let at = i + 1;
    if (copulas.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'that') at++;
    const next = tokens[at];
    if (next && claimNouns.has(tokens[i]!.word)) {
      const isThat = next.word === 'that';
      const isAim = ((next.word === 'to' && opensAim(tokens, at)) || next.word === 'for') && blank.test(next.gap) && !concedesTo(tokens, at);
      if (isThat || isAim || next.gap.includes(':')) {
        const first = isThat ? at + 1 : at;
        const bracket = dash.test(next.gap) ? dash : next.gap.includes(',') ? /,/ : null;
        const clause = clauseFrom(reading, first, (token, k) => (bracket ? bracket.test(token.gap) : isVerdict(tokens, k, first) || (isThat && isMatrixVerb(tokens, k, first))));
        if (clause) return { subject: owner, clause, after: tokenAt(tokens, clause.end) };
      }
    }
    // Judged as a whole, with nothing said of what it holds.
    for (let k = i + 1; k < Math.min(tokens.length, i + 14); k++) if (isVerdict(tokens, k, i - 1)) return { subject: owner, clause: null, after: i + 1 };
  }
  return null;
};

/** “for” after a claim noun opens what is asked for only in “call for”, “plea for”, “demand for”, “case for”, “argument for”. */
function concedesTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === 'for' && !['call', 'plea', 'demand', 'case', 'argument', 'proposal'].includes(tokens[at - 1]!.word);
}

/** The possessor before a noun, over at most three adjectives; or “the view of X”. */
export function ownerOf(tokens: readonly Token[], noun: number, isName: IsName): Subject | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4) && blank.test(tokens[i + 1]!.gap); i--) {
    const owner = possessor(tokens, i, isName) ?? (tokens[i]!.isPossessive ? speakerEndingAt(tokens, i) : null);
    if (owner) return owner;
  }
  return null;
}


const openers = new Set(['the', 'this', 'that', 'any', 'a', 'another', 'such', 'these', 'those']);
const rejecting = new Set(['reject', 'rejects', 'dismiss', 'dismisses', 'challenge', 'challenges', 'dispute', 'disputes', 'dispel', 'refute', 'refutes', 'doubt', 'resist', 'question', 'questions', 'debunk', 'to', 'against', 'despite', 'is', 'not', 'accept', 'buy', 'hear', 'heard']);
const concerns = new Set(['objection', 'objections', 'complaint', 'fear', 'charge', 'claim', 'accusation', 'refrain', 'slogan', 'allegation']);

/**
 * “The notion that P is a myth”, “the standard objection is that P”: a claim that the writer hands to whoever makes it; and
 * “many still cling to the belief that P”, where the verb says who.
 */
export const fromStrangeNoun: Finder = (reading) => {
  const { tokens, text, isName } = reading;
  for (let i = 1; i < tokens.length - 3; i++) {
    if (!strangeClaimNouns.has(tokens[i]!.word) || tokens[i]!.isPossessive) continue;
    let start = i - 1;
    while (start > 0 && i - start < 4 && blank.test(tokens[start + 1]!.gap) && !openers.has(tokens[start]!.word)) start--;
    if (!openers.has(tokens[start]!.word) || (tokens[start]!.word === 'a' && i - start > 1 && tokens[i]!.word === 'fear')) continue;
    const holding = tokens.slice(Math.max(0, start - 3), start).findLastIndex(({ word }) => holdingVerbs.has(word));
    const verb = holding < 0 ? -1 : Math.max(0, start - 3) + holding;
    const subject = verb > 0 ? (subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb)) : null;
    if (subject?.kind === 'self' || subject?.kind === 'nobody') continue;
    const isSubject = start === 0 || (start <= 2 && tokens[start]!.gap.includes(',')) || (start === 1 && sentenceStarters.has(tokens[0]!.word) && !/^(?:in|on|with|under|for|from)$/.test(tokens[0]!.word)) || rejecting.has(tokens[start - 1]!.word);
    if (!subject && !isSubject) continue;
    let at = i + 1;
    const isBracketed = tokens[at]!.gap.includes(',') && tokens[at]!.word !== 'that';
    // “The idea, popular in Brussels, that P”.
    if (isBracketed) while (at < tokens.length - 1 && at - i < 10 && !(tokens[at]!.gap.includes(',') && tokens[at]!.word === 'that')) at++;
    if (tokens[at]!.word === 'is' && tokens[at + 1]!.word === 'that' && concerns.has(tokens[i]!.word)) at++;
    if (tokens[at]!.word !== 'that' || tokens[at]!.gap.includes(';')) continue;
    const first = at + 1;
    const clause = clauseFrom(reading, first, (token, k) => isVerdict(tokens, k, first) || isMatrixVerb(tokens, k, first) || dash.test(token.gap));
    if (clause) return { subject, ...(subject ? {} : { nobody: text.slice(tokens[start]!.start, tokens[i]!.end).replace(/\s+/g, ' ') }), clause, after: tokenAt(tokens, clause.end) };
  }
  return null;
};
