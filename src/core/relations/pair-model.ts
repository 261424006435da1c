import { attackFeatureNames, fillAttackFeatures, forEachAttackCandidate } from './attack-features.js';
import { alwaysFeature, fillFrom, fillMutual, fillPairFeatures, fillTo, firstDistanceFeature, fromBlock, longestBlock, mutualBlock, pairFeatureNames, toBlock } from './pair-features.js';
import { reach } from './passage.js';
import type { Passage } from './passage.js';

/** A logistic model over named features. */
export interface LogisticWeights {
  readonly weights: readonly number[];
  /** The mean of each feature, against which a reason weighs. */
  readonly means: readonly number[];
}

/** Logistic models of sentence pairs, as `scripts/relations/train.ts` fits them. */
export interface PairWeights {
  /** Are the two related at all, where the premise stands before its claim? Over {@link pairFeatureNames}. */
  readonly forward: LogisticWeights;
  /** The same where it stands after it. */
  readonly backward: LogisticWeights;
  /** Does the second hold against the first? Over {@link attackFeatureNames}. */
  readonly attack: LogisticWeights;
  /** Related from this probability on. */
  readonly edgeThreshold: number;
  /** An attack from this probability on. */
  readonly attackThreshold: number;
}

export interface ScoredPair {
  readonly from: number;
  readonly to: number;
  /** How probably the first bears on the second; of an attack, how probably it is one. */
  readonly score: number;
}

/** A pair needs some hope of a premise and a claim, or it is not looked at: the product of the two probabilities. */
const leastHope = 0.05;

/** Which sentences of a passage argue more probably than not: 1 for each that does. */
export function arguers({ claim, premise, none }: Passage): Uint8Array {
  const argues = new Uint8Array(none.length);
  for (let i = 0; i < argues.length; i++) argues[i] = none[i]! < Math.max(claim[i]!, premise[i]!) ? 1 : 0;
  return argues;
}

/** Calls back for every pair of a passage worth a look, by `from`, then by `to`: of {@link arguers}. */
export function forEachCandidate({ claim, premise }: Passage, argues: Uint8Array, visit: (from: number, to: number) => void): void {
  const count = argues.length;
  for (let from = 0; from < count; from++) {
    if (argues[from] === 0) continue;
    const leastClaim = leastHope / premise[from]!;
    if (leastClaim > 1) continue;
    const last = Math.min(count - 1, from + reach);
    for (let to = Math.max(0, from - reach); to <= last; to++) if (from !== to && argues[to] === 1 && claim[to]! >= leastClaim) visit(from, to);
  }
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i]!;
  return sum;
}

/** The weights of one direction, by the blocks in which the features are filled in. */
class DirectionWeights {
  readonly always: number;
  /** At `i`, of pairs `i + 1` sentences apart. */
  readonly distance: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly mutual: Float64Array;

  constructor({ weights }: LogisticWeights) {
    const of = ({ indices }: { readonly indices: Int32Array }): Float64Array => Float64Array.from(indices, (index) => weights[index]!);
    this.always = weights[alwaysFeature]!;
    this.distance = Float64Array.from(weights.slice(firstDistanceFeature, firstDistanceFeature + reach));
    this.from = of(fromBlock);
    this.to = of(toBlock);
    this.mutual = of(mutualBlock);
  }
}

/** What the pair model makes of each sentence of a passage by itself, in one direction. */
interface OwnSums {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Sums that fall short by no more are judged by their probability: logarithm and exponential round. */
const rounding = 1e-9;
const leastSay = 0.05;

/** The models of sentence pairs at work. */
export class PairModel {
  readonly #weights: PairWeights;
  readonly #forward: DirectionWeights;
  readonly #backward: DirectionWeights;
  /** For the work. */
  readonly #values = new Float64Array(longestBlock);
  readonly #pairValues = new Float64Array(pairFeatureNames.length);
  readonly #attackValues = new Float64Array(attackFeatureNames.length);

  constructor(weights: PairWeights) {
    this.#weights = weights;
    this.#forward = new DirectionWeights(weights.forward);
    this.#backward = new DirectionWeights(weights.backward);
  }

  /**
   * Scores every candidate pair of a passage; those less probably related than `least` are left out.
   * @param isOpen turns pairs away before they are scored.
   */
  scorePairs(passage: Passage, least = this.#weights.edgeThreshold, isOpen: (from: number, to: number) => boolean = () => true): ScoredPair[] {
    const argues = arguers(passage);
    // What is told of one sentence is weighed once, for all the pairs it is in.
    const { forward, backward } = this.#weighSentences(passage, argues);
    const values = this.#values;
    const leastSum = Math.log(least / (1 - least)) - rounding;
    const pairs: ScoredPair[] = [];
    forEachCandidate(passage, argues, (from, to) => {
      if (!isOpen(from, to)) return;
      fillMutual(passage, from, to, values);
      const sum = to > from ?
        forward.from[from]! + forward.to[to]! + this.#forward.distance[to - from - 1]! + dot(this.#forward.mutual, values) :
        backward.from[from]! + backward.to[to]! + this.#backward.distance[from - to - 1]! + dot(this.#backward.mutual, values);
      if (sum < leastSum) return;
      const score = logistic(sum);
      if (score >= least) pairs.push({ from, to, score });
    });
    return pairs;
  }

  #weighSentences(passage: Passage, argues: Uint8Array): Record<'forward' | 'backward', OwnSums> {
    const column = (): Float64Array => new Float64Array(argues.length);
    const forward: OwnSums = { from: column(), to: column() }, backward: OwnSums = { from: column(), to: column() };
    for (let i = 0; i < argues.length; i++) {
      if (argues[i] === 0) continue;
      fillFrom(passage, i, this.#values);
      forward.from[i] = this.#forward.always + dot(this.#forward.from, this.#values);
      backward.from[i] = this.#backward.always + dot(this.#backward.from, this.#values);
      fillTo(passage, i, this.#values);
      forward.to[i] = dot(this.#forward.to, this.#values);
      backward.to[i] = dot(this.#backward.to, this.#values);
    }
    return { forward, backward };
  }

  /** Scores every pair of a passage that may be an attack; those less probably one than `least` are left out. */
  scoreAttacks(passage: Passage, least = this.#weights.attackThreshold): ScoredPair[] {
    const { weights } = this.#weights.attack;
    const values = this.#attackValues;
    const pairs: ScoredPair[] = [];
    forEachAttackCandidate(passage, (from, to) => {
      fillAttackFeatures(passage, from, to, values);
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i]!;
      const score = logistic(sum);
      if (score >= least) pairs.push({ from, to, score });
    });
    return pairs;
  }

  /** The features that speak most for a pair's being related, against an average pair; most weighty first. */
  pairReasons(passage: Passage, { from, to }: ScoredPair): string[] {
    fillPairFeatures(passage, from, to, this.#pairValues, this.#values);
    return leading(this.#pairValues, to > from ? this.#weights.forward : this.#weights.backward, pairFeatureNames);
  }

  /** The features that speak most for an attack, against an average turn; most weighty first. */
  attackReasons(passage: Passage, { from, to }: ScoredPair): string[] {
    fillAttackFeatures(passage, from, to, this.#attackValues);
    const reasons = leading(this.#attackValues, this.#weights.attack, attackFeatureNames);
    return reasons.length > 0 ? reasons : ['turn:at-once'];
  }
}

const mostReasons = 3;

function leading(values: Float64Array, { weights, means }: LogisticWeights, names: readonly string[]): string[] {
  const best: number[] = [], says: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const own = weights[i]! * (values[i]! - means[i]!);
    // A probability says something even where it is 0.
    if (own <= leastSay || (values[i] === 0 && !names[i]!.startsWith('role:'))) continue;
    let rank = Math.min(best.length, mostReasons);
    while (rank > 0 && says[rank - 1]! < own) {
      best[rank] = best[rank - 1]!;
      says[rank] = says[rank - 1]!;
      rank--;
    }
    best[rank] = i;
    says[rank] = own;
  }
  return best.slice(0, mostReasons).map((i) => names[i]!);
}
