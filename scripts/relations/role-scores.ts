import type { Role, RoleScores } from '../../src/core/analysis.js';
import { foldOf, folds } from './fit.js';
import type { Speech } from './speeches.js';

const buckets = 1 << 15;
const labels: readonly Role[] = ['claim', 'premise', 'none'];

/** Role probabilities of every sentence by a model trained on the other folds only, as the pair model will meet them on new texts. */
export function crossValidatedRoles(speeches: readonly Speech[]): RoleScores[][] {
  const scores: RoleScores[][] = speeches.map(() => []);
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(speeches.filter((_, i) => foldOf(i) !== fold));
    for (const [i, speech] of speeches.entries()) {
      if (foldOf(i) !== fold) continue;
      scores[i] = featuresOf(speech).map((features) => {
        const [claim, premise, none] = probabilities(weights, features);
        return { claim: claim!, premise: premise!, none: none! };
      });
    }
  }
  return scores;
}

/** The roles the annotators gave, as certain probabilities. */
export function goldRoles(speeches: readonly Speech[]): RoleScores[][] {
  return speeches.map(({ roles }) => roles.map((role) => ({ claim: Number(role === 'claim'), premise: Number(role === 'premise'), none: Number(role === 'none') })));
}

function featuresOf({ text, sentences }: Speech): number[][] {
  const words = sentences.map(({ start, end }) => (text.slice(start, end).toLowerCase().match(/[a-z]+|\d+|\?/g) ?? []).map((word) => (/\d/.test(word) ? '0' : word)));
  return words.map((own, i) => {
    const names = [...own, ...own.slice(1).map((word, k) => `${own[k]!} ${word}`), `^${own[0] ?? ''}`, `^${own[0] ?? ''} ${own[1] ?? ''}`, `length:${Math.min(6, own.length >> 3)}`];
    for (const side of [-1, 1]) names.push(...Array.from(new Set(words[i + side] ?? ['edge']), (word) => `${side}~${word}`));
    return names.map(bucket);
  });
}

function bucket(name: string): number {
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
  return (hash >>> 0) % buckets;
}

function probabilities(weights: readonly Float64Array[], features: readonly number[]): number[] {
  const z = weights.map((own) => features.reduce((sum, feature) => sum + own[feature]!, 0) / Math.sqrt(features.length));
  const top = Math.max(...z);
  const exps = z.map((value) => Math.exp(value - top));
  const total = exps.reduce((a, b) => a + b, 0);
  return exps.map((value) => value / total);
}

/** Multinomial logistic regression by AdaGrad, in a fixed pseudo-random order. */
function train(speeches: readonly Speech[]): Float64Array[] {
  const examples = speeches.flatMap((speech) => featuresOf(speech).map((features, i) => ({ features, label: labels.indexOf(speech.roles[i]!) })));
  const weights = labels.map(() => new Float64Array(buckets));
  const squares = labels.map(() => new Float64Array(buckets).fill(1e-6));
  let seed = 1;
  for (let epoch = 0; epoch < 6; epoch++) {
    for (let k = examples.length - 1; k > 0; k--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (k + 1));
      [examples[k], examples[other]] = [examples[other]!, examples[k]!];
    }
    for (const { features, label } of examples) {
      const p = probabilities(weights, features);
      for (let c = 0; c < labels.length; c++) {
        const slope = (p[c]! - (c === label ? 1 : 0)) / Math.sqrt(features.length);
        const own = weights[c]!, square = squares[c]!;
        for (const feature of features) {
          const gradient = slope + 1e-4 * own[feature]!;
          square[feature]! += gradient * gradient;
          own[feature]! -= (0.15 * gradient) / Math.sqrt(square[feature]!);
        }
      }
    }
  }
  return weights;
}
