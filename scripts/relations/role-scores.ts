import type { RoleScores } from '../../src/core/analysis.js';
import { readCorpus } from '../model/corpus.js';
import type { LabelledDocument } from '../model/corpus.js';
import { scoreDocument } from '../model/evaluate.js';
import { fitAndLoad } from '../model/fit.js';
import type { Speech } from './speeches.js';

/** For each speech, the probabilities of its sentences' roles. */
export type RolesOfSpeeches = readonly (readonly RoleScores[])[];

/** Role probabilities of speeches by models that have not seen them. */
export class UnseenRoles {
  readonly #labelled: ReadonlyMap<string, LabelledDocument>;
  readonly #essays: readonly LabelledDocument[];

  /** @param root the repository's folder. */
  constructor(root: string) {
    const corpus = readCorpus(root);
    this.#labelled = new Map(corpus.map((document) => [document.id, document]));
    this.#essays = corpus.filter(({ genre, heldOut }) => genre === 'essay' && !heldOut);
  }

  /** Each speech scored by a model trained without its fold; and without the fold `apart`, which is to be measured on. */
  score(speeches: readonly Speech[], folds: ArrayLike<number>, apart: number | null = null): RolesOfSpeeches {
    const scores: RoleScores[][] = speeches.map(() => []);
    for (const fold of new Set(Array.from(folds))) {
      const seen = speeches.filter((_, i) => folds[i] !== fold && folds[i] !== apart);
      const model = fitAndLoad([...seen.map(({ id }) => this.#labelled.get(id)!), ...this.#essays]);
      speeches.forEach(({ id }, i) => {
        if (folds[i] === fold) scores[i] = scoreDocument(model, this.#labelled.get(id)!).map((scored) => scored.scores);
      });
    }
    return scores;
  }
}

/** The roles the annotators gave, as certain probabilities. */
export function goldRoles(speeches: readonly Speech[]): RolesOfSpeeches {
  return speeches.map(({ roles }) => roles.map((role) => ({ claim: Number(role === 'claim'), premise: Number(role === 'premise'), none: Number(role === 'none') })));
}
