import type { Author, Span } from '../analysis.js';

export interface HolderInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** For each sentence, who writes or speaks it. */
  readonly authorIds: readonly (string | null)[];
  readonly authors: readonly Author[];
}

export interface Holder {
  readonly holderId: string | null;
  readonly holderName: string | null;
  /** The claim clause where the sentence reports somebody's claim. */
  readonly clause: Span | null;
}

/** Says whose claim each sentence makes: its writer's, or that of somebody whose words or view it reports. */
export function findHolders(input: HolderInput): Holder[] {
  return input.authorIds.map((holderId) => ({ holderId, holderName: null, clause: null }));
}
