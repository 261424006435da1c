import type { Relation, Sentence } from '../analysis.js';
import pairWeights from './data/pair-weights.json';
import { makePassage } from './pair-features.js';
import { attacks, pairReasons, scorePairs } from './pair-model.js';
import type { PairWeights } from './pair-model.js';
import type { Traits } from './traits.js';

/** The trained weights, as checked in. */
export const trainedWeights: PairWeights = pairWeights;

/**
 * A premise and its claim seldom stand in different paragraphs. The speeches the model is trained on have lost their paragraphs,
 * so this factor is set by hand: one paragraph break halves the score, two quarter it.
 */
const paragraphBreak = 0.5;

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
  for (const pair of scorePairs(passage, trainedWeights)) {
    const from = sentences[pair.from]!, to = sentences[pair.to]!;
    if (from.role === 'none' || to.role === 'none') continue;
    const breaks = Math.abs(input.paragraphs[start + pair.from]! - input.paragraphs[start + pair.to]!);
    const score = pair.related * paragraphBreak ** breaks;
    if (score < trainedWeights.edgeThreshold) continue;
    const isAttack = attacks({ ...pair, related: score }, trainedWeights);
    relations.push({ from: from.id, to: to.id, type: isAttack ? 'attack' : 'support', score: round(score), because: pairReasons(passage, pair, trainedWeights, isAttack) });
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
