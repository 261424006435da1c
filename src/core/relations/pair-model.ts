import { attackFeatureNames, fillAttackFeatures, forEachAttackCandidate } from './attack-features.js';
import { fillPairFeatures, pairFeatureNames, reach } from './pair-features.js';
import type { Passage } from './pair-features.js';

/** A logistic model over named features. */
export interface LogisticWeights {
  readonly weights: readonly number[];
  /** The mean of each feature, against which a reason weighs. */
  readonly means: readonly number[];
}

/** Logistic models of sentence pairs, as `scripts/relations/train.ts` fits them. */
export interface PairWeights {
  /** Are the two related at all, where the premise stands before its claim? Over {@link pairFeatureNames}. */
  readonly forward: LogisticWeights;
  /** The same where it stands after it. */
  readonly backward: LogisticWeights;
  /** Does the second hold against the first? Over {@link attackFeatureNames}. */
  readonly attack: LogisticWeights;
  /** Related from this probability on. */
  readonly edgeThreshold: number;
  /** An attack from this probability on. */
  readonly attackThreshold: number;
}

export interface ScoredPair {
  readonly from: number;
  readonly to: number;
  /** How probably the first bears on the second; of an attack, how probably it is one. */
  readonly score: number;
}

/** A pair needs some hope of a premise and a claim, or it is not looked at: the product of the two probabilities. */
const leastHope = 0.05;

/** Calls back for every pair of a passage worth a look, by `from`, then by `to`: of sentences that argue. */
export function forEachCandidate({ claim, premise, none }: Passage, visit: (from: number, to: number) => void): void {
  const count = none.length;
  const argues = none.map((score, i) => (score < Math.max(claim[i]!, premise[i]!) ? 1 : 0));
  for (let from = 0; from < count; from++) {
    if (argues[from] === 0) continue;
    const leastClaim = leastHope / premise[from]!;
    if (leastClaim > 1) continue;
    const last = Math.min(count - 1, from + reach);
    for (let to = Math.max(0, from - reach); to <= last; to++) if (from !== to && argues[to] === 1 && claim[to]! >= leastClaim) visit(from, to);
  }
}

function probability(weights: readonly number[], values: Float64Array): number {
  let z = 0;
  for (let i = 0; i < weights.length; i++) z += weights[i]! * values[i]!;
  return 1 / (1 + Math.exp(-z));
}

/**
 * Scores every candidate pair of a passage; those less probably related than `least` are left out.
 * @param isOpen turns pairs away before they are scored.
 */
export function scorePairs(passage: Passage, weights: PairWeights, least = weights.edgeThreshold, isOpen: (from: number, to: number) => boolean = () => true): ScoredPair[] {
  const values = new Float64Array(pairFeatureNames.length);
  const pairs: ScoredPair[] = [];
  forEachCandidate(passage, (from, to) => {
    if (!isOpen(from, to)) return;
    fillPairFeatures(passage, from, to, values);
    const score = probability((to > from ? weights.forward : weights.backward).weights, values);
    if (score >= least) pairs.push({ from, to, score });
  });
  return pairs;
}

/** Scores every pair of a passage that may be an attack; those less probably one than `least` are left out. */
export function scoreAttacks(passage: Passage, weights: PairWeights, least = weights.attackThreshold): ScoredPair[] {
  const values = new Float64Array(attackFeatureNames.length);
  const pairs: ScoredPair[] = [];
  forEachAttackCandidate(passage, (from, to) => {
    fillAttackFeatures(passage, from, to, values);
    const score = probability(weights.attack.weights, values);
    if (score >= least) pairs.push({ from, to, score });
  });
  return pairs;
}

const leastSay = 0.05;

/** The features that speak most for a pair's being related, against an average pair; most weighty first. */
export function pairReasons(passage: Passage, { from, to }: ScoredPair, weights: PairWeights): string[] {
  const values = new Float64Array(pairFeatureNames.length);
  fillPairFeatures(passage, from, to, values);
  return leading(values, to > from ? weights.forward : weights.backward, pairFeatureNames);
}

/** The features that speak most for an attack, against an average turn; most weighty first. */
export function attackReasons(passage: Passage, { from, to }: ScoredPair, weights: PairWeights): string[] {
  const values = new Float64Array(attackFeatureNames.length);
  fillAttackFeatures(passage, from, to, values);
  const reasons = leading(values, weights.attack, attackFeatureNames);
  return reasons.length > 0 ? reasons : ['turn:at-once'];
}

function leading(values: Float64Array, { weights, means }: LogisticWeights, names: readonly string[], count = 3): string[] {
  const best: number[] = [];
  const says = (i: number): number => weights[i]! * (values[i]! - means[i]!);
  for (let i = 0; i < values.length; i++) {
    const own = says(i);
    // A probability says something even where it is 0.
    if (own <= leastSay || (values[i] === 0 && !names[i]!.startsWith('role:'))) continue;
    let rank = best.length;
    while (rank > 0 && says(best[rank - 1]!) < own) rank--;
    if (rank < count) best.splice(rank, 0, i);
    if (best.length > count) best.pop();
  }
  return best.map((i) => names[i]!);
}
