import type { Sentence } from '../analysis.js';
import type { AnalysisIndex } from '../query/analysisIndex.js';
import type { UnsupportedClaim } from './hint.js';

/** Words that give a reason inside the claim's own sentence. */
const reasonInside = /\b(?:because|since|given that|due to|owing to|thanks to|in light of|in view of|considering that|inasmuch as|lest|so that|in order to)\b/iu;

/**
 * The writer's own claims, surer than `strong`, that no sentence supports, that give no reason themselves and that have no premise beside them.
 * Relations between sentences are found with errors, so this check says much that a writer may pass over.
 */
export function unsupportedClaims(text: string, index: AnalysisIndex, strong: number): UnsupportedClaim[] {
  const { sentences } = index.analysis;
  const hints: UnsupportedClaim[] = [];
  sentences.forEach((sentence, i) => {
    if (sentence.role !== 'claim' || sentence.scores.claim < strong || isReported(sentence)) return;
    if (index.actingOn(sentence.id, 'support').length > 0) return;
    const besides = [sentences[i - 1], sentences[i + 1]];
    if (besides.some((beside) => beside?.role === 'premise' && beside.blockIndex === sentence.blockIndex)) return;
    const words = text.slice(sentence.start, sentence.end);
    if (reasonInside.test(words)) return;
    hints.push({ check: 'unsupportedClaim', span: { start: sentence.start, end: sentence.end }, insertAt: sentence.end });
  });
  return hints;
}

function isReported({ holderId, holderName, authorId }: Sentence): boolean {
  return holderName !== null || holderId !== authorId;
}
