/** Fits the role model to labelled documents: first stage, second stage, calibration, decision rule, thresholds. Deterministic. */
import type { Role } from '../../src/core/analysis.js';
import { FirstStageScores, contextFeatures, softmax } from '../../src/core/claims/context.js';
import { FeatureReader } from '../../src/core/claims/features.js';
import { RoleModel } from '../../src/core/claims/model.js';
import type { RoleModelData } from '../../src/core/claims/model.js';
import { placesOf } from '../../src/core/claims/assign.js';
import type { LabelledDocument } from './corpus.js';
import { argumentFigures, recallAtPrecision, threeWayFigures } from './figures.js';
import type { Scored } from './figures.js';
import { FirstStageFeatures } from './first-stage.js';
import type { Features } from './first-stage.js';
import { foldsOf } from './folds.js';
import { fitGenre, unseenGenres } from './genre.js';
import { trainLogistic } from './logistic.js';
import { quantize, quantizeCoarsely } from './quantize.js';
import { toSparse } from './sparse.js';
import { readSlotVectors } from './word-vectors.js';

export const roles: readonly Role[] = ['claim', 'premise', 'none'];

export interface FitOptions {
  readonly contextPenalty: number;
  /** What an essay's sentence weighs, that of a speech being 1. */
  readonly essayWeight: number;
  readonly innerFolds: number;
}

const defaultFit: FitOptions = { contextPenalty: 60, essayWeight: 0.4, innerFolds: 5 };

/** In four bits the large tables lose what the word vectors gave (TRIALS.md). */
const tableBits = 6;

const stage = new FirstStageFeatures(readSlotVectors());

interface Row extends Features {
  readonly label: number;
  readonly weight: number;
}

/** One document's sentences as rows of first-stage features. */
interface Rows {
  /** How much the document reads like an essay. */
  readonly essay: number;
  readonly rows: readonly Row[];
}

/** The weights of the role model after training on `documents`, as they are checked in. */
export function fitRoleModel(documents: readonly LabelledDocument[], options: FitOptions = defaultFit): RoleModelData {
  const essayness = unseenGenres(documents, options.innerFolds);
  const rows = documents.map((document, d) => readRows(document, essayness[d]!, document.genre === 'essay' ? options.essayWeight : 1));
  const folds = foldsOf(documents.map((d) => d.id), options.innerFolds, 1);

  const outOfFold: Float64Array[] = [];
  for (let fold = 0; fold < options.innerFolds; fold++) {
    const weights = fitFirst(rows.filter((_, d) => folds[d] !== fold));
    rows.forEach((document, d) => {
      if (folds[d] === fold) outOfFold[d] = firstLogits(weights, document);
    });
  }
  const contexts = outOfFold.map((logits, d) => readContexts(logits, essayness[d]!));
  const second: Float64Array[] = [];
  for (let fold = 0; fold < options.innerFolds; fold++) {
    const weights = fitContext(rows, contexts, (d) => folds[d] !== fold, options);
    contexts.forEach((document, d) => {
      if (folds[d] === fold) second[d] = contextLogits(weights, document);
    });
  }
  const labels = rows.flatMap((document) => document.rows.map((row) => row.label));
  const weights = rows.flatMap((document) => document.rows.map((row) => row.weight));
  const logits = second.flatMap((document) => [...document]);
  const calibration = fitCalibration(logits, labels, weights);
  const scored = calibrated(logits, labels, calibration);

  const first = stage.fold(fitFirst(rows));
  return {
    generatedBy: 'npm run train',
    hashed: quantizeCoarsely(first.hashed, tableBits),
    slots: quantizeCoarsely(first.slots, tableBits),
    named: quantize(first.named),
    genre: fitGenre(documents),
    context: quantize(fitContext(rows, contexts, () => true, options)),
    calibration,
    noneFactor: bestNoneFactor(scored),
    claimThresholds: Object.fromEntries([0.7, 0.75, 0.8, 0.85, 0.9].map((precision) => [precision.toFixed(2), round(recallAtPrecision(scored, precision).threshold)])),
  };
}

/** The same as {@link fitRoleModel}, ready to run. */
export function fitAndLoad(documents: readonly LabelledDocument[], options?: FitOptions): RoleModel {
  return new RoleModel(fitRoleModel(documents, options));
}

function readRows(document: LabelledDocument, essay: number, weight: number): Rows {
  const reader = new FeatureReader();
  const places = placesOf(document.sentences.map((_, i) => i), document.sentences.map((s) => s.paragraph));
  const rows = document.sentences.map(({ text, label }, i) => {
    reader.read(text, { start: 0, end: text.length }, places[i]!);
    return { ...stage.featuresOf(reader, essay), label: roles.indexOf(label), weight };
  });
  return { essay, rows };
}

/** Weights relative to “none”: two a feature. */
function againstNone(weights: Float64Array): Float64Array {
  const out = new Float64Array((weights.length / 3) * 2);
  for (let f = 0; f < weights.length / 3; f++) for (let c = 0; c < 2; c++) out[2 * f + c] = weights[3 * f + c]! - weights[3 * f + 2]!;
  return out;
}

function fitFirst(documents: readonly Rows[]): Float64Array {
  const rows = documents.flatMap((document) => document.rows);
  const sparse = toSparse(rows);
  const weights = trainLogistic(sparse, Uint8Array.from(rows, (r) => r.label), Float64Array.from(rows, (r) => r.weight), { classes: 3, featureCount: stage.count, penalty: (feature) => stage.penalty(feature), iterations: 60 });
  return againstNone(weights);
}

function firstLogits(weights: Float64Array, { rows }: Rows): Float64Array {
  const out = new Float64Array(2 * rows.length);
  rows.forEach(({ ids, values }, i) => {
    for (let j = 0; j < ids.length; j++) for (let c = 0; c < 2; c++) out[2 * i + c]! += weights[2 * ids[j]! + c]! * values[j]!;
  });
  return out;
}

/** Second-stage inputs of each sentence of a document. */
function readContexts(logits: Float64Array, essay: number): Float64Array[] {
  const scores = new FirstStageScores(logits, essay);
  return Array.from({ length: scores.length }, (_, i) => {
    const out = new Float64Array(contextFeatures.length);
    scores.readContext(i, out);
    return out;
  });
}

function fitContext(rows: readonly Rows[], contexts: readonly Float64Array[][], use: (document: number) => boolean, { contextPenalty }: FitOptions): Float64Array {
  const inputs = Int32Array.from(contextFeatures, (_, i) => i);
  const used = contexts.flatMap((document, d) => (use(d) ? document.map((values, i) => ({ ids: inputs, values, row: rows[d]!.rows[i]! })) : []));
  const weights = trainLogistic(toSparse(used), Uint8Array.from(used, (u) => u.row.label), Float64Array.from(used, (u) => u.row.weight), {
    classes: 3, featureCount: contextFeatures.length, iterations: 80, penalty: (f) => (f === 0 ? 0.01 : contextPenalty),
  });
  return againstNone(weights);
}

function contextLogits(weights: Float64Array, contexts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(2 * contexts.length);
  contexts.forEach((values, i) => {
    for (let f = 0; f < values.length; f++) for (let c = 0; c < 2; c++) out[2 * i + c]! += weights[2 * f + c]! * values[f]!;
  });
  return out;
}

/** Vector scaling (Guo et al. 2017): a linear map of the two logits, fitted to out-of-fold scores. */
function fitCalibration(logits: readonly number[], labels: readonly number[], weights: readonly number[]): number[][] {
  const ids = Int32Array.of(0, 1, 2);
  const rows = labels.map((_, i) => ({ ids, values: Float64Array.of(1, logits[2 * i]!, logits[2 * i + 1]!) }));
  const map = againstNone(trainLogistic(toSparse(rows), Uint8Array.from(labels), Float64Array.from(weights), { classes: 3, featureCount: 3, penalty: () => 0.01, iterations: 80 }));
  return [0, 1].map((c) => [0, 1, 2].map((f) => round(map[2 * f + c]!)));
}

function calibrated(logits: readonly number[], labels: readonly number[], map: readonly (readonly number[])[]): Scored[] {
  const out = new Float64Array(3);
  return labels.map((label, i) => {
    const [claim, premise] = map.map((m) => m[0]! + m[1]! * logits[2 * i]! + m[2]! * logits[2 * i + 1]!);
    softmax(claim!, premise!, out, 0);
    return { gold: roles[label]!, role: 'none', scores: { claim: out[0]!, premise: out[1]!, none: out[2]! } };
  });
}

/** The factor on the probability of “none” with the best sum of argument/none and three-way macro F1 out of fold. */
function bestNoneFactor(scored: readonly Scored[]): number {
  let best = 1, bestSum = -1;
  for (let factor = 0.8; factor <= 2.5; factor += 0.05) {
    const decided = scored.map((s) => ({ ...s, role: decide(s.scores, factor) }));
    const sum = argumentFigures(decided).macro + threeWayFigures(decided).macro;
    if (sum > bestSum) {
      bestSum = sum;
      best = factor;
    }
  }
  return round(best);
}

function decide({ claim, premise, none }: Scored['scores'], noneFactor: number): Role {
  return none * noneFactor > Math.max(claim, premise) ? 'none' : claim >= premise ? 'claim' : 'premise';
}

function round(x: number): number {
  return Math.round(x * 10000) / 10000;
}
