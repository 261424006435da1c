import { fillPairFeatures, pairFeatureNames, reach } from './pair-features.js';
import type { Passage } from './pair-features.js';

/** Weights of one direction: whether the premise stands before its claim or after it. All are over {@link pairFeatureNames}. */
export interface DirectionWeights {
  /** Are the two related at all? */
  readonly related: readonly number[];
  /** Of a pair that is related: does it attack? */
  readonly attack: readonly number[];
  /** The mean of each pair feature, against which a reason weighs. */
  readonly means: readonly number[];
}

/** Logistic models of sentence pairs, as `scripts/relations/train.ts` fits them. */
export interface PairWeights {
  /** The premise stands before its claim. */
  readonly forward: DirectionWeights;
  readonly backward: DirectionWeights;
  /** Related from this probability on. */
  readonly edgeThreshold: number;
  /** Attack rather than support where the probability of being related and an attack is at least this. */
  readonly attackThreshold: number;
}

export interface ScoredPair {
  readonly from: number;
  readonly to: number;
  /** How probably they are related at all. */
  readonly related: number;
  /** How probably it is an attack, given that they are related. */
  readonly attack: number;
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
    const direction = to > from ? weights.forward : weights.backward;
    const related = probability(direction.related, values);
    if (related >= least) pairs.push({ from, to, related, attack: probability(direction.attack, values) });
  });
  return pairs;
}

/** Whether a pair is told as an attack rather than as support. */
export function attacks({ related, attack }: ScoredPair, weights: PairWeights): boolean {
  return related * attack >= weights.attackThreshold;
}

/** Features told even where they are 0: probabilities, of which little is something too. */
const isToldAtZero = pairFeatureNames.map((name) => name.startsWith('role:'));
const leastSay = 0.05;

/** The features that speak most for a pair, against an average pair; most weighty first. */
export function pairReasons(passage: Passage, pair: ScoredPair, weights: PairWeights, isAttack: boolean, count = 3): string[] {
  const values = new Float64Array(pairFeatureNames.length);
  fillPairFeatures(passage, pair.from, pair.to, values);
  const { related, attack, means } = pair.to > pair.from ? weights.forward : weights.backward;
  const weight = isAttack ? attack : related;
  const leading: number[] = [];
  const says = (i: number): number => weight[i]! * (values[i]! - means[i]!);
  for (let i = 0; i < values.length; i++) {
    const own = says(i);
    if (own <= leastSay || (values[i] === 0 && !isToldAtZero[i])) continue;
    let rank = leading.length;
    while (rank > 0 && says(leading[rank - 1]!) < own) rank--;
    if (rank < count) leading.splice(rank, 0, i);
    if (leading.length > count) leading.pop();
  }
  return leading.map((i) => pairFeatureNames[i]!);
}
