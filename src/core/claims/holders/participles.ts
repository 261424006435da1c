/** Views told in a side clause: “X, arguing that P, …”. */
import { clauseFrom } from './clauses.js';
import type { Finder } from './clauses.js';
import { callsPeople } from './human.js';
import { Mark } from './marks.js';
import { speakerEndingAt } from './phrases.js';
import { nounPhraseEndingAt } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { clauseMarkers, participles } from './word-lists.js';

/** Whoever the sentence opens with, if people: up to its first verb or comma. */
function openingPeople(tokens: readonly Token[], before: number, isName: IsName): Subject | null {
  for (let end = 1; end <= Math.min(before, 12); end++) {
    const { word, gap, isCapital } = tokens[end]!;
    const ends = end === before || gap.includes(',') || clauseMarkers.has(word) || (!isCapital && /[a-z]{2}(?:ed|s)$/.test(word) && !/(?:ss|us|is)$/.test(word) && !tokens[end - 1]!.isPossessive);
    if (!ends) continue;
    const named = nounPhraseEndingAt(tokens, end - 1, isName);
    const subject = named && named.first <= 1 ? named : speakerEndingAt(tokens, end - 1);
    if (!subject || subject.first > 1 || subject.kind === 'self' || subject.kind === 'nobody') return subject?.kind === 'self' ? subject : null;
    if (subject.kind === 'name' || subject.kind === 'person' || subject.kind === 'group' || callsPeople(tokens, subject.first, subject.last, isName)) return subject;
  }
  return null;
}

export const fromParticiple: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 1; i < tokens.length - 3; i++) {
    if ((tokens[i]!.marks & Mark.Participle) === 0 || !participles.has(tokens[i]!.word) || !tokens[i]!.gap.includes(',') || tokens[i + 1]!.word !== 'that') continue;
    const subject = openingPeople(tokens, i, isName);
    if (!subject) continue;
    // Where the main verb is still to come, the report ends at the comma before it.
    const isInside = subject.last === i - 1;
    const clause = clauseFrom(reading, i + 2, (token, k) => isInside && token.gap.includes(',') && (clauseMarkers.has(token.word) || (/[a-z]{2}(?:ed|s)$/.test(token.word) && k > i + 4)));
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};
