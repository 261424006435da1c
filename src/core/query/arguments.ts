import type { ClaimKind, RelationType, Sentence } from '../analysis.js';
import type { AnalysisIndex } from './analysisIndex.js';

export const claimOrders = ['place', 'strength', 'replies'] as const;
/** In text order, the surest first, or the most answered first; equals stay in text order. */
export type ClaimOrder = (typeof claimOrders)[number];

/** Which claims to keep; what is left out keeps all. */
export interface ClaimFilter {
  /** Name of the author who writes or holds the claim. */
  readonly author?: string;
  /** ISO code of a country named in the claim. */
  readonly country?: string;
  readonly kind?: ClaimKind;
  /** Words that occur in the claim, in any case. */
  readonly text?: string;
}

/** The ways in which a claim is answered. */
export const answerTypes = ['attack', 'concede', 'reply'] as const satisfies readonly RelationType[];

/** The claims that pass the filter, in the order asked for. */
export function selectClaims(index: AnalysisIndex, text: string, filter: ClaimFilter, order: ClaimOrder): Sentence[] {
  const { analysis } = index;
  const wanted = filter.text === undefined ? undefined : fold(filter.text);
  const claims = analysis.sentences.filter((sentence) =>
    sentence.role === 'claim'
    && (filter.author === undefined || index.author(sentence.authorId)?.name === filter.author || index.author(sentence.holderId)?.name === filter.author)
    && (filter.country === undefined || index.countriesIn(sentence).has(filter.country))
    && (filter.kind === undefined || sentence.kind === filter.kind)
    && (wanted === undefined || fold(text.slice(sentence.start, sentence.end)).includes(wanted)));
  switch (order) {
    case 'place': return claims;
    case 'strength': return claims.sort((a, b) => b.scores.claim - a.scores.claim);
    case 'replies': return claims.sort((a, b) => answerTotal(index, b) - answerTotal(index, a));
  }
}

/** How many sentences answer a claim. */
export function answerTotal(index: AnalysisIndex, claim: Sentence): number {
  return index.actingOn(claim.id, ...answerTypes).length;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
