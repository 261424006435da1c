import type { Relation, Sentence } from '../analysis.js';
import pairWeights from './data/pair-weights.json';
import { makePassage } from './pair-features.js';
import { attackReasons, pairReasons, scoreAttacks, scorePairs } from './pair-model.js';
import type { PairWeights, ScoredPair } from './pair-model.js';
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
  readonly rarity: ReadonlyMap<number, number>;
  readonly paragraphs: readonly number[];
  readonly passageOf: readonly number[];
}

/** Suggests which sentence supports or attacks which claim near it, within one passage by one writer. */
export function findSupport(input: SupportInput): Relation[] {
  const { sentences, passageOf } = input;
  const relations: Relation[] = [];
  for (let start = 0; start < sentences.length;) {
    let end = start + 1;
    while (end < sentences.length && passageOf[end] === passageOf[start]) end++;
    relateWithin(input, start, end, relations);
    start = end;
  }
  return relations;
}

function relateWithin(input: SupportInput, start: number, end: number, relations: Relation[]): void {
  const sentences = input.sentences.slice(start, end);
  const passage = makePassage(input.traits.slice(start, end), sentences.map((sentence) => sentence.scores), input.rarity);
  const nearness = (from: number, to: number): number => nearnessByBreaks[Math.min(Math.abs(input.paragraphs[start + from]! - input.paragraphs[start + to]!), nearnessByBreaks.length - 1)]!;
  const isOpen = (from: number, to: number): boolean => sentences[from]!.role !== 'none' && sentences[to]!.role !== 'none' && nearness(from, to) >= trainedWeights.edgeThreshold;
  const tell = (pair: ScoredPair, type: 'support' | 'attack', least: number, because: () => string[]): boolean => {
    const score = pair.score * nearness(pair.from, pair.to);
    if (score < least) return false;
    relations.push({ from: sentences[pair.from]!.id, to: sentences[pair.to]!.id, type, score: round(score), because: because() });
    return true;
  };
  const attacked = new Set<number>();
  const key = ({ from, to }: ScoredPair): number => from * sentences.length + to;
  for (const pair of scoreAttacks(passage, trainedWeights)) {
    if (isOpen(pair.from, pair.to) && tell(pair, 'attack', trainedWeights.attackThreshold, () => attackReasons(passage, pair, trainedWeights))) attacked.add(key(pair));
  }
  for (const pair of scorePairs(passage, trainedWeights, trainedWeights.edgeThreshold, isOpen)) {
    if (!attacked.has(key(pair))) tell(pair, 'support', trainedWeights.edgeThreshold, () => pairReasons(passage, pair, trainedWeights));
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
