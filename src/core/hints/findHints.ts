import type { AnalysisIndex } from '../query/analysisIndex.js';
import type { Hint } from './hint.js';
import { twoNames } from './twoNames.js';
import { unnamedOpponents } from './unnamedOpponents.js';
import { unsourcedQuotations } from './unsourcedQuotations.js';
import { unsupportedClaims } from './unsupportedClaims.js';

/** All that the checks have to say of a text, in text order. @param strong the probability from which a claim is held to its reasons. */
export function findHints(text: string, index: AnalysisIndex, strong: number): Hint[] {
  return [...unsupportedClaims(text, index, strong), ...unsourcedQuotations(text, index), ...unnamedOpponents(text, index), ...twoNames(text, index)]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
