import type { Author, Relation, Section, Sentence } from '../analysis.js';

export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For each sentence, the index of its paragraph. */
  readonly paragraphs: readonly number[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

/** Suggests which premise supports which claim, and what attacks, concedes or replies to what. */
export function findRelations(_input: RelationInput): Relation[] {
  return [];
}
