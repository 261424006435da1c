import type { Relation } from '../analysis.js';

/** A relation between sentences told by their indices. */
export interface FoundRelation extends Omit<Relation, 'from' | 'to'> {
  readonly from: number;
  readonly to: number;
}
