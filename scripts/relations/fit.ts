import type { RoleScores } from '../../src/core/analysis.js';
import { fillPairFeatures, makePassage, pairFeatureNames } from '../../src/core/relations/pair-features.js';
import type { Passage } from '../../src/core/relations/pair-features.js';
import { firstPass, forEachCandidate, scorePairs } from '../../src/core/relations/pair-model.js';
import type { DirectionWeights, PairWeights } from '../../src/core/relations/pair-model.js';
import { fillStackedFeatures, stackedFeatureNames } from '../../src/core/relations/stacked-features.js';
import type { PairTable } from '../../src/core/relations/stacked-features.js';
import { rarity, readTraits } from '../../src/core/relations/traits.js';
import { fitLogistic } from './logistic.js';
import type { Speech } from './speeches.js';

/** A speech ready for pairing, with the roles' probabilities it is to be paired by. */
export interface Example {
  readonly speech: Speech;
  readonly passage: Passage;
}

export const folds = 5;
export const foldOf = (index: number): number => index % folds;

const penalty = 3;
const attackPenalty = 6;
/** Attacks are told only when they are more likely than this, by the model's own cross-validated word. */
const attackThreshold = 0.5;

export function makeExample(speech: Speech, scores: readonly RoleScores[]): Example {
  const traits = speech.sentences.map((sentence) => readTraits(speech.text, sentence));
  return { speech, passage: makePassage(traits, scores, rarity(traits)) };
}

interface Row { readonly forward: boolean; readonly pair: Float64Array; readonly stacked: Float64Array | null; readonly related: number; readonly attacks: number }

function rowsOf({ speech, passage }: Example, table: PairTable | null): Row[] {
  const rows: Row[] = [];
  forEachCandidate(passage, (from, to) => {
    const pair = new Float64Array(pairFeatureNames.length);
    fillPairFeatures(passage, from, to, pair);
    let stacked: Float64Array | null = null;
    if (table) {
      stacked = new Float64Array(stackedFeatureNames.length);
      stacked.set(pair);
      fillStackedFeatures(table, from, to, passage.scores[from]!.premise, stacked);
    }
    const type = speech.edges.get(`${from} ${to}`);
    rows.push({ forward: to > from, pair, stacked, related: type ? 1 : 0, attacks: type === 'attack' ? 1 : 0 });
  });
  return rows;
}

type FirstWeights = Record<'forward' | 'backward', DirectionWeights>;

function fitFirst(examples: readonly Example[]): FirstWeights {
  const rows = examples.flatMap((example) => rowsOf(example, null));
  const direction = (forward: boolean): DirectionWeights => {
    const own = rows.filter((row) => row.forward === forward);
    const related = own.filter((row) => row.related);
    const means = new Float64Array(pairFeatureNames.length);
    for (const { pair } of own) pair.forEach((value, i) => (means[i]! += value / own.length));
    return {
      first: tidy(fitLogistic(own.map((row) => row.pair), own.map((row) => row.related), penalty)),
      second: [],
      attack: tidy(fitLogistic(related.map((row) => row.pair), related.map((row) => row.attacks), attackPenalty)),
      means: tidy(means),
    };
  };
  return { forward: direction(true), backward: direction(false) };
}

function tidy(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}

/** Fits both passes: the second on first-pass values from models that have not seen the speech. */
export function fitWeights(examples: readonly Example[], edgeThreshold: number): PairWeights {
  const rows: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitFirst(examples.filter((_, i) => foldOf(i) !== fold));
    for (const [i, example] of examples.entries()) if (foldOf(i) === fold) rows.push(...rowsOf(example, firstPass(example.passage, model)));
  }
  const firsts = fitFirst(examples);
  const second = (forward: boolean): number[] => {
    const own = rows.filter((row) => row.forward === forward);
    return tidy(fitLogistic(own.map((row) => row.stacked!), own.map((row) => row.related), penalty));
  };
  return {
    forward: { ...firsts.forward, second: second(true) },
    backward: { ...firsts.backward, second: second(false) },
    edgeThreshold, attackThreshold,
  };
}

export interface Judged { readonly related: number; readonly attack: number; readonly gold: 'support' | 'attack' | null }

/** The pairs a model would suggest in a speech, with what the annotators say. */
export function judge({ speech, passage }: Example, weights: PairWeights): Judged[] {
  return scorePairs(passage, weights)
    .filter(({ from, to }) => arguesAt(passage, from) && arguesAt(passage, to))
    .map(({ from, to, related, attack }) => {
      const type = speech.edges.get(`${from} ${to}`);
      return { related, attack, gold: type === 'support' || type === 'attack' ? type : null };
    });
}

function arguesAt(passage: Passage, index: number): boolean {
  const { claim, premise, none } = passage.scores[index]!;
  return none < Math.max(claim, premise);
}

/** Judges every speech by weights fitted on the other folds. */
export function judgeByFolds(examples: readonly Example[]): Judged[] {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(examples.filter((_, i) => foldOf(i) !== fold), 0.1);
    for (const [i, example] of examples.entries()) if (foldOf(i) === fold) judged.push(...judge(example, weights));
  }
  return judged;
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
