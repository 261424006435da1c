/**
 * The first stage of the role model as it is trained: hashed features, and named features and word vectors in three copies, one for every text, one that
 * counts by how much the text reads like a speech and one by how much like an essay (Daumé 2007). Folded, the copies become the tables that are shipped.
 */
import { firstNamed, hashedCount, namedFeatures } from '../../src/core/claims/features.js';
import type { FeatureReader } from '../../src/core/claims/features.js';
import { slotCount } from '../../src/core/claims/wordSlots.js';
import type { SlotVectors } from './word-vectors.js';

/** A sentence's features as the first stage is trained on them. */
export interface Features {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/** The first stage's weights as they are shipped; see `RoleModelData`. */
interface FoldedWeights {
  readonly hashed: Float64Array;
  readonly slots: Float64Array;
  readonly named: Float64Array;
}

const penalties = { hashed: 15, named: 5, vectors: 20 };
/** A genre's own copy is held back more than the common one: it has fewer sentences to learn from (TRIALS.md). */
const ofGenre = 2;
const copies = 3;

export class FirstStageFeatures {
  readonly #vectors: SlotVectors;
  readonly #firstVector = hashedCount + copies * namedFeatures.length;
  /** How many features there are, before they are folded. */
  readonly count: number;

  constructor(vectors: SlotVectors) {
    this.#vectors = vectors;
    this.count = this.#firstVector + copies * vectors.dimensions;
  }

  /** The strength of the L2 penalty on a feature's weight. */
  penalty(feature: number): number {
    if (feature < hashedCount) return penalties.hashed;
    const vector = feature >= this.#firstVector;
    const common = vector ? feature < this.#firstVector + this.#vectors.dimensions : feature < hashedCount + namedFeatures.length;
    return (vector ? penalties.vectors : penalties.named) * (common ? 1 : ofGenre);
  }

  /** The features of the sentence just read. @param essay how much its text reads like an essay, from 0 to 1. */
  featuresOf(reader: FeatureReader, essay: number): Features {
    const { dimensions, values: vectors } = this.#vectors;
    const ids: number[] = [], values: number[] = [];
    const shares = [1, 1 - essay, essay];
    const sum = new Float64Array(dimensions);
    for (let j = 0; j < reader.count; j++) {
      const id = reader.ids[j]!, value = reader.values[j]!;
      if (id < hashedCount) {
        ids.push(id);
        values.push(value);
      } else if (id < firstNamed) {
        const slot = id - hashedCount;
        for (let d = 0; d < dimensions; d++) sum[d]! += value * vectors[slot * dimensions + d]!;
      } else {
        shares.forEach((share, copy) => {
          ids.push(hashedCount + copy * namedFeatures.length + id - firstNamed);
          values.push(share * value);
        });
      }
    }
    shares.forEach((share, copy) => {
      sum.forEach((value, d) => {
        ids.push(this.#firstVector + copy * dimensions + d);
        values.push(share * value);
      });
    });
    return { ids: Int32Array.from(ids), values: Float64Array.from(values) };
  }

  /** Brings trained weights (two a feature) into the shipped form: a slot's weights are what its word's vector is worth. */
  fold(weights: Float64Array): FoldedWeights {
    const { dimensions, values: vectors } = this.#vectors;
    const named = byGenre(weights, hashedCount, namedFeatures.length);
    const ofDimensions = byGenre(weights, this.#firstVector, dimensions);
    const slots = new Float64Array(4 * slotCount);
    for (let slot = 0; slot < slotCount; slot++) {
      for (let d = 0; d < dimensions; d++) for (let c = 0; c < 4; c++) slots[4 * slot + c]! += vectors[slot * dimensions + d]! * ofDimensions[4 * d + c]!;
    }
    return { hashed: weights.slice(0, 2 * hashedCount), slots, named };
  }
}

/** Four weights for each of `count` features: the common copy with that of speeches, and with that of essays. */
function byGenre(weights: Float64Array, first: number, count: number): Float64Array {
  const at = (copy: number, f: number, c: number): number => weights[2 * (first + copy * count + f) + c]!;
  return Float64Array.from({ length: 4 * count }, (_, i) => at(0, i >> 2, i & 1) + at((i & 2) === 0 ? 1 : 2, i >> 2, i & 1));
}
