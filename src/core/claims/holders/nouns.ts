import { blank, clauseFrom, copulas, isMatrixVerb, isVerdict, tokenAt } from './clauses.js';
import type { Finder } from './clauses.js';
import { sourceBefore } from './hearsay.js';
import { callsPeople } from './human.js';
import { Mark } from './marks.js';
import { speakerEndingAt } from './phrases.js';
import { possessor } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { claimNouns, clauseMarkers, reportVerbs, workNouns } from './word-lists.js';

export const dash = /[—–]| - |--/;
const determiners = new Set(['some', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'our', 'their', 'his', 'her', 'its', 'all', 'any', 'which', 'whom']);

/** Nouns whose “to” says what somebody wants done: not “objection to”, nor a “promise to”, which claims nothing. */
const aiming = new Set(['proposal', 'proposals', 'call', 'demand', 'plea', 'recommendation', 'recommendations', 'prescription', 'position', 'suggestion', 'suggestions', 'idea', 'ideas']);

/** Whether “to” at a token begins what is aimed at, and not a mere direction: “to base troops abroad”, not “to the congress”. */
function opensAim(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isCapital && !determiners.has(next.word);
}

/** “Ratner’s claim that P”, “his central argument—that P—overlooks Q”, “their proposal to V”, “her view is that P”. */
export const fromClaimNoun: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.marks & (Mark.ClaimNoun | Mark.WorkNoun)) === 0 || (!claimNouns.has(tokens[i]!.word) && !workNouns.has(tokens[i]!.word))) continue;
    const before = ownerOf(tokens, i, isName);
    const that = before ? -1 : thatBehindOwner(tokens, i);
    const owner = before ?? (that > 0 ? ownerBehind(tokens, i, that, isName) : null);
    if (!owner) continue;
    let at = before ? i + 1 : that;
    // “Her thesis, which has won two prizes, is that P”.
    if (before && tokens[at]?.gap.includes(',') && tokens[at]!.word === 'which') at = Math.max(at, tokens.findIndex(({ gap, word }, k) => k > at && k < at + 12 && gap.includes(',') && copulas.has(word)));
    if (copulas.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'that') at++;
    const next = tokens[at];
    if (next && claimNouns.has(tokens[i]!.word)) {
      const isThat = next.word === 'that';
      const isAim = ((next.word === 'to' && opensAim(tokens, at) && aiming.has(tokens[i]!.word)) || next.word === 'for') && blank.test(next.gap) && !concedesTo(tokens, at);
      if (isThat || isAim || next.gap.includes(':')) {
        const first = isThat ? at + 1 : at;
        const bracket = dash.test(next.gap) ? dash : next.gap.includes(',') ? /,/ : null;
        const clause = clauseFrom(reading, first, (token, k) => (bracket ? bracket.test(token.gap) : isVerdict(tokens, k, first) || (isThat && isMatrixVerb(tokens, k, first))));
        if (clause) return { subject: owner, clause, after: tokenAt(tokens, clause.end) };
      }
    }
    // “Santi’s point is a narrow one: P”.
    if (claimNouns.has(tokens[i]!.word) && copulas.has(tokens[i + 1]?.word ?? '')) {
      const colon = tokens.findIndex(({ gap }, k) => k > i + 2 && k < i + 9 && gap.includes(':'));
      const clause = colon > 0 ? clauseFrom(reading, colon) : null;
      if (clause) return { subject: owner, clause, after: tokens.length };
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

const longestOwner = 12;

/** The “that” of “the view of the bank is | that P”, “the charge by the pilots | that P”; -1 for none. */
function thatBehindOwner(tokens: readonly Token[], noun: number): number {
  if (!/^(?:of|by|among|from)$/.test(tokens[noun + 1]?.word ?? '') || !claimNouns.has(tokens[noun]!.word)) return -1;
  for (let i = noun + 3; i < Math.min(tokens.length - 1, noun + longestOwner); i++) {
    if (tokens[i]!.word === 'that') return blank.test(tokens[i]!.gap) ? (copulas.has(tokens[i - 1]!.word) ? i - 1 : i) : -1;
    if (!blank.test(tokens[i]!.gap) || reportVerbs.has(tokens[i]!.word) || (clauseMarkers.has(tokens[i]!.word) && tokens[i + 1]!.word !== 'that')) return -1;
  }
  return -1;
}

/** Those people whose view the noun before “of” or “by” is. */
function ownerBehind(tokens: readonly Token[], noun: number, end: number, isName: IsName): Subject | null {
  const owner = sourceBefore(tokens, end, noun + 2, isName);
  return owner && (owner.kind === 'name' || callsPeople(tokens, owner.first, owner.last, isName)) ? owner : null;
}

/** The possessor before a noun, over at most three adjectives; or “the view of X”. */
export function ownerOf(tokens: readonly Token[], noun: number, isName: IsName, from = 0): Subject | null {
  for (let i = noun - 1; i >= Math.max(from, noun - 4) && blank.test(tokens[i + 1]!.gap); i--) {
    const owner = possessor(tokens, i, isName) ?? (tokens[i]!.isPossessive ? speakerEndingAt(tokens, i, from) : null);
    if (owner) return owner;
  }
  return null;
}
