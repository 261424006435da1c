import { contextFeatures, softmax } from './context.js';
import { featureCount, firstNamed, hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import { essayLikeness } from './genre.js';
import { readTable } from './quantized.js';
import type { QuantizedTable } from './quantized.js';
import { slotCount } from './wordSlots.js';

/** The trained role model as it is checked in. */
export interface RoleModelData {
  readonly generatedBy: string;
  /** First stage: hashed words and word pairs. Two weights a feature: claim against none, premise against none. */
  readonly hashed: QuantizedTable;
  /** First stage: what frequent words are worth by their meaning (vectors of them, folded into the weights). Four weights a slot: two in speeches, two in essays. */
  readonly slots: QuantizedTable;
  /** First stage: features with names, in the order of `namedFeatures`. Four weights a feature: two in speeches, two in essays. */
  readonly named: QuantizedTable;
  /** What tells an essay from a speech, in the order of `namedFeatures`. */
  readonly genre: readonly number[];
  /** Second stage, in the order of `contextFeatures`. */
  readonly context: QuantizedTable;
  /** Calibration of the second stage's two logits: each becomes `[constant, claim, premise] · [1, claim logit, premise logit]`. */
  readonly calibration: readonly (readonly number[])[];
  /** The decision for “none” is taken where its probability times this is the greatest of the three. */
  readonly noneFactor: number;
  /** Probabilities of “claim” above which that share of sentences is right, by cross-validation: precision → threshold. */
  readonly claimThresholds: Readonly<Record<string, number>>;
}

/** How much of what speaks for one role counts against the other, where reasons are weighed. */
const otherRole = 0.5;

/** The role model made ready to run. It is set to one genre at a time: see {@link RoleModel.setGenre}. Throws RangeError where the data's tables do not fit the features. */
export class RoleModel {
  /** Two a feature, as blended for the genre that is set. */
  readonly #first = new Float32Array(2 * featureCount);
  /** From {@link hashedCount} on, four a feature. */
  readonly #byGenre: Float32Array;
  readonly #genre: readonly number[];
  readonly #second: Float64Array;
  readonly #towards: Readonly<Record<'claim' | 'premise', Float64Array>>;
  readonly noneFactor: number;

  constructor(data: RoleModelData) {
    const hashed = readTable(data.hashed), slots = readTable(data.slots), named = readTable(data.named), context = readTable(data.context);
    if (hashed.length !== 2 * hashedCount || slots.length !== 4 * slotCount || named.length !== 4 * namedFeatures.length || data.genre.length !== namedFeatures.length || context.length !== 2 * contextFeatures.length) {
      throw new RangeError('role model: the weights were trained with other features; run the training again');
    }
    hashed.forEach((weight, i) => (this.#first[i] = weight * data.hashed.scale));
    this.#byGenre = new Float32Array(4 * (featureCount - hashedCount));
    slots.forEach((weight, i) => (this.#byGenre[i] = weight * data.slots.scale));
    named.forEach((weight, i) => (this.#byGenre[4 * (firstNamed - hashedCount) + i] = weight * data.named.scale));
    this.#genre = data.genre;
    this.noneFactor = data.noneFactor;
    const [claim, premise] = data.calibration;
    this.#second = new Float64Array(context.length);
    for (let f = 0; f < contextFeatures.length; f++) {
      const c = context[2 * f]! * data.context.scale, p = context[2 * f + 1]! * data.context.scale;
      const constant = f === 0 ? 1 : 0;
      this.#second[2 * f] = constant * claim![0]! + claim![1]! * c + claim![2]! * p;
      this.#second[2 * f + 1] = constant * premise![0]! + premise![1]! * c + premise![2]! * p;
    }
    const towards = (forClaim: number, forPremise: number): Float64Array =>
      Float64Array.from(contextFeatures, (_, f) => forClaim * this.#second[2 * f]! + forPremise * this.#second[2 * f + 1]!);
    this.#towards = { claim: towards(1, -otherRole), premise: towards(-otherRole, 1) };
  }

  /** What each second-stage input adds to a role's score beyond half of what it adds to the other's, calibration included. */
  towards(role: 'claim' | 'premise'): Float64Array {
    return this.#towards[role];
  }

  /** How much a text reads like an essay, from 0 to 1. @param means see `genreMeans`. */
  genreOf(means: Float64Array): number {
    return essayLikeness(this.#genre, means);
  }

  /** Blends the weights of the first stage for texts that read so much like an essay, from 0 (a speech) to 1. */
  setGenre(essay: number): void {
    const first = this.#first, byGenre = this.#byGenre, speech = 1 - essay;
    for (let from = 0, to = 2 * hashedCount; to < first.length; from += 4, to += 2) {
      first[to] = speech * byGenre[from]! + essay * byGenre[from + 2]!;
      first[to + 1] = speech * byGenre[from + 1]! + essay * byGenre[from + 3]!;
    }
  }

  /** What each first-stage feature of the sentence just read is worth where a unit of the claim and of the premise logit are worth so much; written to `out`. */
  weighFeatures({ ids, values, count }: FeatureReader, claimWorth: number, premiseWorth: number, out: Float64Array): void {
    const first = this.#first;
    for (let j = 0; j < count; j++) {
      const id = ids[j]!;
      out[j] = values[j]! * (first[2 * id]! * claimWorth + first[2 * id + 1]! * premiseWorth);
    }
  }

  /** First-stage logits of the sentence just read: claim and premise against none, written at `out[at]` and `out[at + 1]`. */
  scoreSentence({ ids, values, count }: FeatureReader, out: Float64Array, at: number): void {
    const first = this.#first;
    let claim = 0, premise = 0;
    for (let j = 0; j < count; j++) {
      const id = ids[j]!, value = values[j]!;
      claim += first[2 * id]! * value;
      premise += first[2 * id + 1]! * value;
    }
    out[at] = claim;
    out[at + 1] = premise;
  }

  /** Calibrated probabilities of claim, premise and none, written from `out[at]` on. */
  scoreInContext(context: Float64Array, out: Float64Array, at: number): void {
    let claim = 0, premise = 0;
    for (let f = 0; f < contextFeatures.length; f++) {
      claim += this.#second[2 * f]! * context[f]!;
      premise += this.#second[2 * f + 1]! * context[f]!;
    }
    softmax(claim, premise, out, at);
  }
}
