import type { Sentence } from '../analysis.js';
import pairWeights from './data/pair-weights.json';
import type { FoundRelation } from './found.js';
import { makePassage, reach } from './passage.js';
import { PairModel } from './pair-model.js';
import type { PairWeights, ScoredPair } from './pair-model.js';
import { sharedNearby } from './terms.js';
import type { TextTerms } from './terms.js';
import type { Traits } from './traits.js';

/** The trained weights, as checked in. */
export const trainedWeights: PairWeights = pairWeights;

/**
 * A premise and its claim seldom stand in different paragraphs. The speeches the model is trained on have lost their paragraphs,
 * so this factor is set by hand: one paragraph break halves the score, two quarter it.
 */
const paragraphBreak = 0.5;
/** The factor for each number of breaks; no pair within reach has more that counts. */
const nearnessByBreaks = Array.from({ length: 32 }, (_, breaks) => paragraphBreak ** breaks);

/** Sentences are paired only with those of the same passage: equal keys, next to each other. */
export interface SupportInput {
  readonly sentences: readonly Sentence[];
  readonly traits: readonly Traits[];
  readonly terms: TextTerms;
  readonly paragraphs: readonly number[];
  readonly passageOf: readonly number[];
}

/** Suggests which sentence supports or attacks which claim near it, within one passage by one writer. */
export function findSupport(input: SupportInput): FoundRelation[] {
  const { sentences, passageOf } = input;
  const relations: FoundRelation[] = [];
  const model = new PairModel(trainedWeights);
  const shared = sharedNearby(input.terms, reach);
  for (let start = 0; start < sentences.length;) {
    let end = start + 1;
    while (end < sentences.length && passageOf[end] === passageOf[start]) end++;
    if (end - start > 1) relateWithin(input, start, end, shared.subarray(start * reach, end * reach), model, relations);
    start = end;
  }
  return relations;
}

function relateWithin(input: SupportInput, start: number, end: number, shared: Float64Array, model: PairModel, relations: FoundRelation[]): void {
  const sentences = input.sentences.slice(start, end);
  const passage = makePassage(input.traits.slice(start, end), sentences.map((sentence) => sentence.scores), shared);
  const hasRole = sentences.map(({ role }) => role !== 'none');
  const nearness = (from: number, to: number): number => nearnessByBreaks[Math.min(Math.abs(input.paragraphs[start + from]! - input.paragraphs[start + to]!), nearnessByBreaks.length - 1)]!;
  const isOpen = (from: number, to: number): boolean => hasRole[from]! && hasRole[to]! && nearness(from, to) >= trainedWeights.edgeThreshold;
  const tell = (pair: ScoredPair, type: 'support' | 'attack', least: number): boolean => {
    const score = pair.score * nearness(pair.from, pair.to);
    if (score < least) return false;
    const because = type === 'attack' ? model.attackReasons(passage, pair) : model.pairReasons(passage, pair);
    relations.push({ from: start + pair.from, to: start + pair.to, type, score: round(score), because });
    return true;
  };
  const attacked = new Set<number>();
  const key = ({ from, to }: ScoredPair): number => from * sentences.length + to;
  for (const pair of model.scoreAttacks(passage)) {
    if (isOpen(pair.from, pair.to) && tell(pair, 'attack', trainedWeights.attackThreshold)) attacked.add(key(pair));
  }
  for (const pair of model.scorePairs(passage, trainedWeights.edgeThreshold, isOpen)) {
    if (!attacked.has(key(pair))) tell(pair, 'support', trainedWeights.edgeThreshold);
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
