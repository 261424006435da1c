import { foldsOf } from '../model/folds.js';
import { fitWeights, judge, makeExample } from './fit.js';
import type { Judged } from './fit.js';
import type { RolesOfSpeeches } from './role-scores.js';
import type { Speech } from './speeches.js';

/** Folds of whole speeches that everything here is measured by. */
export function speechFolds(speeches: readonly Speech[]): Int32Array {
  return foldsOf(speeches.map(({ id }) => id), 5, 11);
}

/**
 * Judges every speech by pair weights fitted on the other folds.
 * @param rolesFor the roles to fit and judge by when one fold is kept apart: those of its speeches by a model that has seen none of them,
 * and those of the others by models that have not either; otherwise what the roles know of the fold would leak through the pair model.
 */
export function judgeByFolds(speeches: readonly Speech[], folds: ArrayLike<number>, rolesFor: (fold: number) => RolesOfSpeeches): Judged[] {
  const judged: Judged[] = [];
  for (const fold of new Set(Array.from(folds))) {
    const roles = rolesFor(fold);
    const examples = speeches.map((speech, i) => makeExample(speech, roles[i]!));
    const weights = fitWeights(examples.filter((_, i) => folds[i] !== fold));
    examples.forEach((example, i) => {
      if (folds[i] === fold) judged.push(...judge(example, weights));
    });
  }
  return judged;
}
