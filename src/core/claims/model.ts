import { decodeBase64 } from './base64.js';
import { contextFeatures, softmax } from './context.js';
import { featureCount, hashedCount } from './features.js';
import type { FeatureReader } from './features.js';

/** A table of weights as signed bytes: the number meant is `byte × scale`. */
export interface QuantizedTable {
  readonly scale: number;
  /** Base64 of the bytes, two a feature: claim against none, premise against none. */
  readonly bytes: string;
}

/** The trained role model as it is checked in. */
export interface RoleModelData {
  readonly generatedBy: string;
  /** First stage: hashed words and word pairs. */
  readonly hashed: QuantizedTable;
  /** First stage: features with names, in the order of `namedFeatures`. */
  readonly named: QuantizedTable;
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

/** The role model made ready to run. Throws RangeError where the data's tables do not fit the features. */
export class RoleModel {
  readonly #first: Int8Array;
  readonly #hashedScale: number;
  readonly #namedScale: number;
  readonly #second: Float64Array;
  readonly #towards: Readonly<Record<'claim' | 'premise', Float64Array>>;
  readonly noneFactor: number;

  constructor(data: RoleModelData) {
    const hashed = decodeBase64(data.hashed.bytes), named = decodeBase64(data.named.bytes), context = decodeBase64(data.context.bytes);
    if (hashed.length !== 2 * hashedCount || hashed.length + named.length !== 2 * featureCount || context.length !== 2 * contextFeatures.length) {
      throw new RangeError('role model: the weights were trained with other features; run the training again');
    }
    this.#first = new Int8Array(2 * featureCount);
    this.#first.set(hashed);
    this.#first.set(named, hashed.length);
    this.#hashedScale = data.hashed.scale;
    this.#namedScale = data.named.scale;
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

  /** What each first-stage feature of the sentence just read is worth where a unit of the claim and of the premise logit are worth so much; written to `out`. */
  weighFeatures({ ids, values, count }: FeatureReader, claimWorth: number, premiseWorth: number, out: Float64Array): void {
    const first = this.#first, hashedScale = this.#hashedScale, namedScale = this.#namedScale;
    for (let j = 0; j < count; j++) {
      const id = ids[j]!;
      const scale = id < hashedCount ? hashedScale : namedScale;
      out[j] = values[j]! * (first[2 * id]! * scale * claimWorth + first[2 * id + 1]! * scale * premiseWorth);
    }
  }

  /** First-stage logits of the sentence just read: claim and premise against none, written at `out[at]` and `out[at + 1]`. */
  scoreSentence(features: FeatureReader, out: Float64Array, at: number): void {
    const { ids, values, count } = features;
    const first = this.#first;
    let hashedClaim = 0, hashedPremise = 0, namedClaim = 0, namedPremise = 0;
    for (let j = 0; j < count; j++) {
      const id = ids[j]!, value = values[j]!;
      if (id < hashedCount) {
        hashedClaim += first[2 * id]! * value;
        hashedPremise += first[2 * id + 1]! * value;
      } else {
        namedClaim += first[2 * id]! * value;
        namedPremise += first[2 * id + 1]! * value;
      }
    }
    out[at] = hashedClaim * this.#hashedScale + namedClaim * this.#namedScale;
    out[at + 1] = hashedPremise * this.#hashedScale + namedPremise * this.#namedScale;
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
