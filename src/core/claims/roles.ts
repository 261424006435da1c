import type { ClaimKind, Span } from '../analysis.js';
import { assignRolesWith } from './assign.js';
import type { RoleInput, SentenceRole } from './assign.js';
import kindWeights from './data/kind-weights.json';
import weights from './data/role-weights.json';
import { FeatureReader } from './features.js';
import { KindModel } from './kind-model.js';
import { RoleModel } from './model.js';

/** Probabilities of “claim” from which four in five, nine in ten … sentences are claims: by precision, from cross-validation. */
export const claimThresholds: Readonly<Record<string, number>> = weights.claimThresholds;

/** A sentence is shown as a claim from this probability of “claim” on, unless the reader's setting says otherwise: precision .80. */
export const defaultClaimThreshold: number = weights.claimThresholds['0.80'];

const shippedModel = new RoleModel(weights);
const shippedKinds = new KindModel(kindWeights);

/**
 * Gives each sentence its role, with calibrated probabilities. One result a sentence, in order.
 *
 * `role` is the model's decision among the three. What is *shown* as a claim is another question, that of how sure one wants to be:
 * compare `scores.claim` with {@link defaultClaimThreshold} or the reader's setting.
 */
export function assignRoles(input: RoleInput): SentenceRole[] {
  return assignRolesWith(shippedModel, input, (text, span, reader) => shippedKinds.kindOf(text, span, reader));
}

/** The kind of a sentence that the reader calls a claim, judged by itself, as if it stood in the middle of a text. */
export function claimKind(text: string, span: Span): ClaimKind {
  const reader = new FeatureReader();
  reader.read(text, span, { index: 10, total: 20, paragraph: null });
  return shippedKinds.kindOf(text, span, reader);
}
