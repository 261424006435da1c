import type { RoleScores } from '../../src/core/analysis.js';
import { attackFeatureNames, fillAttackFeatures, forEachAttackCandidate } from '../../src/core/relations/attack-features.js';
import { fillPairFeatures, pairFeatureNames } from '../../src/core/relations/pair-features.js';
import { arguers, forEachCandidate, PairModel } from '../../src/core/relations/pair-model.js';
import type { LogisticWeights, PairWeights } from '../../src/core/relations/pair-model.js';
import { makePassage, reach } from '../../src/core/relations/passage.js';
import type { Passage } from '../../src/core/relations/passage.js';
import { readTerms, sharedNearby } from '../../src/core/relations/terms.js';
import { readTraits } from '../../src/core/relations/traits.js';
import { fitLogistic } from './logistic.js';
import type { Speech } from './speeches.js';

/** A speech ready for pairing, with the roles' probabilities it is to be paired by. */
export interface Example {
  readonly speech: Speech;
  readonly passage: Passage;
}

const penalty = 3;
const attackPenalty = 0.5;

/** Prepares a speech as the extension would, with the role probabilities given. */
export function makeExample(speech: Speech, scores: readonly RoleScores[]): Example {
  const traits = speech.sentences.map((sentence) => readTraits(speech.text, sentence));
  return { speech, passage: makePassage(traits, scores, sharedNearby(readTerms(traits), reach)) };
}

interface Row {
  readonly values: Float64Array;
  readonly label: number;
}

/** The pairs of a speech: of a premise before its claim, of one after it, and those that may be attacks. */
interface PairRows {
  readonly forward: Row[];
  readonly backward: Row[];
  readonly attack: Row[];
}

function rowsOf({ speech, passage }: Example): PairRows {
  const rows: PairRows = { forward: [], backward: [], attack: [] };
  forEachCandidate(passage, arguers(passage), (from, to) => {
    const values = new Float64Array(pairFeatureNames.length);
    fillPairFeatures(passage, from, to, values);
    rows[to > from ? 'forward' : 'backward'].push({ values, label: speech.edges.has(`${from} ${to}`) ? 1 : 0 });
  });
  forEachAttackCandidate(passage, (from, to) => {
    const values = new Float64Array(attackFeatureNames.length);
    fillAttackFeatures(passage, from, to, values);
    rows.attack.push({ values, label: speech.edges.get(`${from} ${to}`) === 'attack' ? 1 : 0 });
  });
  return rows;
}

type FittedWeights = Pick<PairWeights, 'forward' | 'backward' | 'attack'>;

/** Fits the pair model of both directions and the attack model; the thresholds are the caller's. */
export function fitWeights(examples: readonly Example[]): FittedWeights {
  const rows = examples.map(rowsOf);
  const fit = (kind: keyof PairRows, ownPenalty: number): LogisticWeights => {
    const own = rows.flatMap((speech) => speech[kind]);
    const means = new Float64Array(own[0]?.values.length ?? 0);
    for (const { values } of own) values.forEach((value, i) => (means[i]! += value / own.length));
    return { weights: tidy(fitLogistic(own.map(({ values }) => values), own.map(({ label }) => label), ownPenalty)), means: tidy(means) };
  };
  return { forward: fit('forward', penalty), backward: fit('backward', penalty), attack: fit('attack', attackPenalty) };
}

function tidy(weights: Float64Array): number[] {
  return Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}

/** A pair as the models and the annotators see it. */
export interface Judged {
  /** How probably the two are related: the greater of the two models' probabilities. */
  readonly related: number;
  /** How probably it is an attack; 0 where it may be none. */
  readonly attack: number;
  readonly gold: 'support' | 'attack' | null;
}

/**
 * Every pair the model has any hope of in a speech, between sentences that argue.
 * @param attackThreshold a pair told as an attack is told as an edge, whatever the pair model says.
 */
export function judge({ speech, passage }: Example, weights: FittedWeights, attackThreshold: number): Judged[] {
  const model = new PairModel({ ...weights, edgeThreshold: 0, attackThreshold });
  const judged = new Map<string, { related: number; attack: number }>();
  for (const { from, to, score } of model.scorePairs(passage, 0.02)) judged.set(`${from} ${to}`, { related: score, attack: 0 });
  for (const { from, to, score } of model.scoreAttacks(passage, 0)) {
    const related = judged.get(`${from} ${to}`)?.related ?? 0;
    judged.set(`${from} ${to}`, { related: score >= attackThreshold ? Math.max(score, related) : related, attack: score });
  }
  return [...judged].map(([pair, scores]) => {
    const type = speech.edges.get(pair);
    return { ...scores, gold: type === 'support' || type === 'attack' ? type : null };
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
