import { blank, clauseFrom, copulas, isMatrixVerb, isVerdict, tokenAt } from './holders-clauses.js';
import type { Finder } from './holders-clauses.js';
import { Mark } from './holders-marks.js';
import { speakerEndingAt } from './holders-phrases.js';
import { possessor } from './holders-subject.js';
import type { IsName, Subject } from './holders-subject.js';
import type { Token } from './holders-tokens.js';
import { claimNouns, workNouns } from './holders-words.js';

export const dash = /[—–]| - |--/;
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
    if ((tokens[i]!.marks & (Mark.ClaimNoun | Mark.WorkNoun)) === 0 || (!claimNouns.has(tokens[i]!.word) && !workNouns.has(tokens[i]!.word))) continue;
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
