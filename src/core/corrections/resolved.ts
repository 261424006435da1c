import type { Span } from '../analysis.js';
import { resolveAnchor } from './anchor.js';
import { CodePoints } from './codePoints.js';
import type { Correction } from './correction.js';

/** A correction with the place of its words in one version of the text; both ends of a relation. */
export interface ResolvedCorrection {
  readonly correction: Correction;
  readonly span: Span;
  readonly to: Span | null;
}

export interface Resolution {
  readonly found: readonly ResolvedCorrection[];
  /** Corrections whose words are no longer in the text. They are kept: an undo may bring the words back. */
  readonly orphans: readonly Correction[];
}

/** Finds the words of every correction in the text. */
export function resolveCorrections(text: string, corrections: readonly Correction[]): Resolution {
  const found: ResolvedCorrection[] = [];
  const orphans: Correction[] = [];
  const codePoints = new CodePoints(corrections.length > 0 ? text : '');
  for (const correction of corrections) {
    const span = resolveAnchor(text, correction.target, codePoints);
    const to = correction.type === 'relation' ? resolveAnchor(text, correction.to, codePoints) : null;
    if (span && (to || correction.type !== 'relation')) found.push({ correction, span, to });
    else orphans.push(correction);
  }
  return { found, orphans };
}

/** The stretch of an ordered list that has most of a span: at least half of the span, or of itself, lies in both; undefined where none has. */
export function mostlyIn<T extends Span>(ordered: readonly T[], span: Span): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const one of ordered) {
    if (one.start >= span.end) break;
    const common = Math.min(one.end, span.end) - Math.max(one.start, span.start);
    if (common > most && 2 * common >= Math.min(span.end - span.start, one.end - one.start)) {
      best = one;
      most = common;
    }
  }
  return best;
}
