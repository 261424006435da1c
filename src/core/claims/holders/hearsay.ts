import { blank, clauseFrom } from './clauses.js';
import type { Finder } from './clauses.js';
import { speakerEndingAt } from './phrases.js';
import { nounPhraseEndingAt } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { adverbs, auxiliaries, firstPersons, phraseOpeners } from './word-lists.js';

const hearing = /^(?:hears?|heard)$/;
const telling = /^(?:told|assured|informed|advised|warned|promised)$/;
const saying = /^(?:said|argued|claimed|suggested|asserted|whispered|alleged)$/;
const longestSource = 12;

/** “We hear from some capitals that P”, “I am told by the pilots that P”, “we are often assured that P”: held by whom the writer has it from. */
export const fromHearsay: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 1; i < Math.min(tokens.length - 2, 12); i++) {
    const { word } = tokens[i]!;
    const isHeard = hearing.test(word);
    if (!(isHeard || telling.test(word)) || !isHearer(tokens, i, !isHeard)) continue;
    let at = i + 1;
    if (isHeard && tokens[at]!.word === 'it' && saying.test(tokens[at + 1]?.word ?? '')) at += 2;
    const link = tokens[at]?.word;
    let subject: Subject | null = null;
    if (link === (isHeard && at === i + 1 ? 'from' : 'by')) {
      const that = tokens.findIndex((token, k) => k > at + 1 && k < at + longestSource && token.word === 'that' && !/[;:]/.test(token.gap));
      if (that < 0) continue;
      subject = sourceBefore(tokens, that, at + 1, isName);
      if (!subject) continue;
      at = that;
    }
    if (tokens[at]?.word !== 'that' || !tokens[at + 1] || !blank.test(tokens[at]!.gap.replace(',', ''))) continue;
    const clause = clauseFrom(reading, at + 1);
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};

/** Whether the writer or anybody else is who hears it: “we often hear”, “we have been told”. */
function isHearer(tokens: readonly Token[], verb: number, isPassive: boolean): boolean {
  let at = verb - 1, hasBe = false;
  for (; at >= 0 && blank.test(tokens[at + 1]!.gap); at--) {
    const { word } = tokens[at]!;
    if (/^(?:not|never|n't)$/.test(word)) return false;
    if (/^(?:am|is|are|was|were|been|being)$/.test(word)) hasBe = true;
    else if (!(auxiliaries.has(word) || adverbs.has(word) || word.endsWith('ly') || /^(?:sometimes|repeatedly|constantly|lately|all|constantly|further|time)$/.test(word))) break;
  }
  if (at < 0 || isPassive !== hasBe) return false;
  const { word } = tokens[at]!;
  return firstPersons.has(word) || word === 'one' || word === 'you';
}

/** Whoever a phrase before a token names that begins at `first`. */
export function sourceBefore(tokens: readonly Token[], end: number, first: number, isName: IsName): Subject | null {
  const last = end - 1;
  const named = nounPhraseEndingAt(tokens, last, isName);
  if (named?.first === first) return named;
  const speaker = speakerEndingAt(tokens, last, first);
  if (speaker?.first === first) return speaker;
  // “from the smaller ports of the north”: whatever stands there.
  return last >= first && !phraseOpeners.has(tokens[last]!.word) ? { kind: 'unnamed', first, last } : null;
}
