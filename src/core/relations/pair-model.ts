import { fillPairFeatures, pairFeatureNames, reach } from './pair-features.js';
import type { Passage } from './pair-features.js';
import { cell, fillStackedFeatures, stackedFeatureNames, width } from './stacked-features.js';
import type { PairTable } from './stacked-features.js';

/** Weights of one direction: whether the premise stands before its claim or after it. */
export interface DirectionWeights {
  /** First pass, over {@link pairFeatureNames}. */
  readonly first: readonly number[];
  /** Second pass, over {@link stackedFeatureNames}. */
  readonly second: readonly number[];
  /** Of a pair that is related: does it attack? Over {@link pairFeatureNames}. */
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
  /** Attack rather than support from this probability on. */
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

/** A pair needs some hope of a premise and of a claim, or it is not looked at. */
const leastPremise = 0.08;
const leastClaim = 0.1;

/** Whether a pair is looked at, by the roles of its two sentences alone. */
export function isCandidate(passage: Passage, from: number, to: number): boolean {
  return from !== to && passage.scores[to]!.claim >= leastClaim && passage.scores[from]!.premise >= leastPremise;
}

/** Calls back for every candidate pair of a passage, by `from`, then by `to`. */
export function forEachCandidate(passage: Passage, visit: (from: number, to: number) => void): void {
  const count = passage.traits.length;
  for (let from = 0; from < count; from++) {
    if (passage.scores[from]!.premise < leastPremise) continue;
    const last = Math.min(count - 1, from + reach);
    for (let to = Math.max(0, from - reach); to <= last; to++) if (isCandidate(passage, from, to)) visit(from, to);
  }
}

function probability(weights: readonly number[], values: Float64Array): number {
  let z = 0;
  for (let i = 0; i < weights.length; i++) z += weights[i]! * values[i]!;
  return 1 / (1 + Math.exp(-z));
}

/** The first pass over a passage; pairs that are no candidates stay 0. */
export function firstPass(passage: Passage, weights: Pick<PairWeights, 'forward' | 'backward'>): PairTable {
  const table = new Float64Array(passage.traits.length * width);
  const values = new Float64Array(pairFeatureNames.length);
  forEachCandidate(passage, (from, to) => {
    fillPairFeatures(passage, from, to, values);
    table[cell(from, to)] = probability((to > from ? weights.forward : weights.backward).first, values);
  });
  return table;
}

/** Scores every candidate pair of a passage that has any hope after the first pass. */
export function scorePairs(passage: Passage, weights: PairWeights): ScoredPair[] {
  const table = firstPass(passage, weights);
  const values = new Float64Array(stackedFeatureNames.length);
  const pairs: ScoredPair[] = [];
  forEachCandidate(passage, (from, to) => {
    if (table[cell(from, to)]! < weights.edgeThreshold / 8) return;
    const { second, attack } = to > from ? weights.forward : weights.backward;
    fillPairFeatures(passage, from, to, values);
    fillStackedFeatures(table, from, to, passage.scores[from]!.premise, values);
    pairs.push({ from, to, related: probability(second, values), attack: probability(attack, values) });
  });
  return pairs;
}

/** The features that speak most for a pair, against an average pair; most weighty first. */
export function pairReasons(passage: Passage, pair: ScoredPair, weights: PairWeights, isAttack: boolean, count = 3): string[] {
  const values = new Float64Array(pairFeatureNames.length);
  fillPairFeatures(passage, pair.from, pair.to, values);
  const { first, attack, means } = pair.to > pair.from ? weights.forward : weights.backward;
  const weight = isAttack ? attack : first;
  return pairFeatureNames
    .map((name, i) => ({ name, says: weight[i]! * (values[i]! - means[i]!) }))
    .filter(({ name, says }, i) => says > 0.05 && (values[i]! !== 0 || name.startsWith('role:')))
    .sort((a, b) => b.says - a.says)
    .slice(0, count)
    .map(({ name }) => name);
}
