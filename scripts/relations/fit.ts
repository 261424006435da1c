import type { RoleScores } from '../../src/core/analysis.js';
import { fillPairFeatures, makePassage, pairFeatureNames } from '../../src/core/relations/pair-features.js';
import type { Passage } from '../../src/core/relations/pair-features.js';
import { forEachCandidate, scorePairs } from '../../src/core/relations/pair-model.js';
import type { DirectionWeights, PairWeights } from '../../src/core/relations/pair-model.js';
import { rarity, readTraits } from '../../src/core/relations/traits.js';
import { fitLogistic } from './logistic.js';
import type { Speech } from './speeches.js';

/** A speech ready for pairing, with the roles' probabilities it is to be paired by. */
export interface Example {
  readonly speech: Speech;
  readonly passage: Passage;
}

const penalty = 3;
const attackPenalty = 6;

/** Prepares a speech as the extension would, with the role probabilities given. */
export function makeExample(speech: Speech, scores: readonly RoleScores[]): Example {
  const traits = speech.sentences.map((sentence) => readTraits(speech.text, sentence));
  return { speech, passage: makePassage(traits, scores, rarity(traits)) };
}

interface Row {
  readonly isForward: boolean;
  readonly values: Float64Array;
  readonly related: number;
  readonly attacks: number;
}

function rowsOf({ speech, passage }: Example): Row[] {
  const rows: Row[] = [];
  forEachCandidate(passage, (from, to) => {
    const values = new Float64Array(pairFeatureNames.length);
    fillPairFeatures(passage, from, to, values);
    const type = speech.edges.get(`${from} ${to}`);
    rows.push({ isForward: to > from, values, related: type ? 1 : 0, attacks: type === 'attack' ? 1 : 0 });
  });
  return rows;
}

/** Fits the pair model of both directions; the thresholds are the caller's. */
export function fitWeights(examples: readonly Example[]): Pick<PairWeights, 'forward' | 'backward'> {
  const rows = examples.flatMap(rowsOf);
  const fitDirection = (isForward: boolean): DirectionWeights => {
    const own = rows.filter((row) => row.isForward === isForward);
    const related = own.filter((row) => row.related);
    const means = new Float64Array(pairFeatureNames.length);
    for (const { values } of own) values.forEach((value, i) => (means[i]! += value / own.length));
    return {
      related: tidy(fitLogistic(own.map(({ values }) => values), own.map((row) => row.related), penalty)),
      attack: tidy(fitLogistic(related.map(({ values }) => values), related.map((row) => row.attacks), attackPenalty)),
      means: tidy(means),
    };
  };
  return { forward: fitDirection(true), backward: fitDirection(false) };
}

function tidy(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}

/** A pair as the model and the annotators see it. */
export interface Judged {
  readonly related: number;
  readonly attack: number;
  readonly gold: 'support' | 'attack' | null;
}

/** Every pair the model has any hope of in a speech, between sentences that argue. */
export function judge({ speech, passage }: Example, weights: Pick<PairWeights, 'forward' | 'backward'>): Judged[] {
  return scorePairs(passage, { ...weights, edgeThreshold: 0, attackThreshold: 1 }, 0.02)
    .map(({ from, to, related, attack }) => {
      const type = speech.edges.get(`${from} ${to}`);
      return { related, attack, gold: type === 'support' || type === 'attack' ? type : null };
    });
}

/** The threshold whose edges have the best F1, and that F1. */
export function bestThreshold(judged: readonly Judged[], goldEdges: number): { threshold: number; f1: number; precision: number; recall: number } {
  const ranked = [...judged].sort((a, b) => b.related - a.related);
  let hits = 0;
  let best = { threshold: 0.5, f1: 0, precision: 0, recall: 0 };
  ranked.forEach(({ related, gold }, i) => {
    if (gold) hits++;
    const f1 = (2 * hits) / (i + 1 + goldEdges);
    if (f1 > best.f1) best = { threshold: related, f1, precision: hits / (i + 1), recall: hits / goldEdges };
  });
  return best;
}
