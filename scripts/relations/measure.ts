import { foldsOf } from '../model/folds.js';
import { bestThreshold, fitWeights, judge, makeExample } from './fit.js';
import type { Judged } from './fit.js';
import type { RolesOfSpeeches } from './role-scores.js';
import type { Speech } from './speeches.js';

/** By cross-validation every second attack told from here on is right, where roles are read from text. */
export const attackThreshold = 0.55;

/** Folds of whole speeches that everything here is measured by; another shuffling for another seed. */
export function speechFolds(speeches: readonly Speech[], seed = 11): Int32Array {
  return foldsOf(speeches.map(({ id }) => id), 5, seed);
}

/**
 * Judges every speech by pair weights fitted on the other folds; one list a fold.
 * @param rolesFor the roles to fit and judge by when one fold is kept apart: those of its speeches by a model that has seen none of them,
 * and those of the others by models that have not either; otherwise what the roles know of the fold would leak through the pair model.
 */
export function judgeByFolds(speeches: readonly Speech[], folds: ArrayLike<number>, rolesFor: (fold: number) => RolesOfSpeeches): Judged[][] {
  const judged: Judged[][] = [];
  for (const fold of new Set(Array.from(folds))) {
    const roles = rolesFor(fold);
    const examples = speeches.map((speech, i) => makeExample(speech, roles[i]!));
    const weights = fitWeights(examples.filter((_, i) => folds[i] !== fold));
    judged.push(examples.flatMap((example, i) => (folds[i] === fold ? judge(example, weights, attackThreshold) : [])));
  }
  return judged;
}

/** F1 of the edges where each fold's threshold is the best one of the other folds. */
export function nestedF1(judged: readonly (readonly Judged[])[], goldEdges: number): number {
  let told = 0, hits = 0;
  judged.forEach((own, k) => {
    const others = judged.flatMap((pairs, i) => (i === k ? [] : pairs));
    const { threshold } = bestThreshold(others, goldEdges * (1 - 1 / judged.length));
    for (const { related, gold } of own) {
      if (related < threshold) continue;
      told++;
      if (gold) hits++;
    }
  });
  return (2 * hits) / (told + goldEdges);
}
