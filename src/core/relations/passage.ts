import type { RoleScores } from '../analysis.js';
import type { Traits } from './traits.js';

/** How many sentences apart a premise and the claim it bears on may stand. */
export const reach = 8;

/** A stretch of sentences that belong together (one section by one writer), with what pairs are judged by. */
export interface Passage {
  readonly traits: readonly Traits[];
  /** The probabilities of each sentence's roles, in columns. */
  readonly claim: Float64Array;
  readonly premise: Float64Array;
  readonly none: Float64Array;
  /** Logarithms of the first two, with a little added: none is minus infinity. */
  readonly claimLog: Float64Array;
  readonly premiseLog: Float64Array;
  /** Running sums, one longer than the sentences: `claims[i]` is the claim probability of all sentences before `i`. */
  readonly claims: Float64Array;
  readonly nones: Float64Array;
  /** Shared weight of each sentence with the next, and its running sum. */
  readonly cohesion: Float64Array;
  readonly cohesions: Float64Array;
  /** Shared weight of each sentence with those within reach. */
  readonly likeness: Likeness;
  readonly stretches: Stretches;
}

const likelyClaim = 0.3;
const leastProbability = 0.02;

/** What sentences share with those within reach, and the two likely claims the one looked at shares most with. */
class Likeness {
  readonly #shared: Float64Array;
  readonly #claim: Float64Array;
  #of = -1;
  #best = 0;
  #secondBest = 0;
  #bestAt = -1;

  constructor(shared: Float64Array, claim: Float64Array) {
    this.#shared = shared;
    this.#claim = claim;
  }

  /** What two sentences share, one of them before the other, at most {@link reach} apart. */
  between(before: number, after: number): number {
    return this.#shared[before * reach + after - before - 1]!;
  }

  /** The most that `of` shares with any likely claim but `other`. */
  bestBut(of: number, other: number): number {
    if (this.#of !== of) this.#turnTo(of);
    return this.#bestAt === other ? this.#secondBest : this.#best;
  }

  #turnTo(of: number): void {
    this.#of = of;
    this.#best = this.#secondBest = 0;
    this.#bestAt = -1;
    const last = Math.min(this.#claim.length - 1, of + reach);
    for (let k = Math.max(0, of - reach); k <= last; k++) {
      if (k === of || this.#claim[k]! <= likelyClaim) continue;
      const shared = k < of ? this.between(k, of) : this.between(of, k);
      if (shared > this.#best) {
        this.#secondBest = this.#best;
        this.#best = shared;
        this.#bestAt = k;
      } else if (shared > this.#secondBest) this.#secondBest = shared;
    }
  }
}

/** What stands from one sentence to another at most {@link reach} on. At {@link stretchAt}: each stretch is the one a sentence shorter and a sentence more. */
interface Stretches {
  /** The probability of the likeliest claim between the two. */
  readonly likeliest: Float64Array;
  /** The least that two neighbours share on the way. */
  readonly weakest: Float64Array;
  /** The openings of all sentences after the first. */
  readonly opened: Int32Array;
}

/** The index of the stretch from one sentence to another in {@link Stretches}. */
export function stretchAt(before: number, after: number): number {
  return before * reach + after - before - 1;
}

function readStretches(traits: readonly Traits[], claim: Float64Array, cohesion: Float64Array): Stretches {
  const count = traits.length;
  const openings = new Int32Array(count);
  for (let i = 0; i < count; i++) openings[i] = traits[i]!.opening;
  const likeliest = new Float64Array(count * reach), weakest = new Float64Array(count * reach), opened = new Int32Array(count * reach);
  for (let i = 0; i < count; i++) {
    const last = Math.min(count - 1, i + reach);
    let claimSoFar = 0, weakestSoFar = Infinity, openedSoFar = 0;
    for (let k = i + 1; k <= last; k++) {
      const at = stretchAt(i, k);
      likeliest[at] = claimSoFar;
      weakest[at] = weakestSoFar = Math.min(weakestSoFar, cohesion[k - 1]!);
      opened[at] = openedSoFar |= openings[k]!;
      claimSoFar = Math.max(claimSoFar, claim[k]!);
    }
  }
  return { likeliest, weakest, opened };
}

/**
 * Prepares a run of sentences for pairing.
 * @param shared what they share with those after them, as `sharedNearby` gives it for {@link reach}.
 */
export function makePassage(traits: readonly Traits[], scores: readonly RoleScores[], shared: Float64Array): Passage {
  const count = traits.length;
  const column = (length = count): Float64Array => new Float64Array(length);
  const claims = column(count + 1), nones = column(count + 1), cohesions = column(count + 1);
  const claim = column(), premise = column(), none = column(), claimLog = column(), premiseLog = column(), cohesion = column();
  const likeness = new Likeness(shared, claim);
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    claim[i] = score.claim;
    premise[i] = score.premise;
    none[i] = score.none;
    claimLog[i] = Math.log(score.claim + leastProbability);
    premiseLog[i] = Math.log(score.premise + leastProbability);
    claims[i + 1] = claims[i]! + score.claim;
    nones[i + 1] = nones[i]! + score.none;
    if (i + 1 < count) cohesion[i] = likeness.between(i, i + 1);
    cohesions[i + 1] = cohesions[i]! + cohesion[i]!;
  }
  return { traits, claim, premise, none, claimLog, premiseLog, claims, nones, cohesion, cohesions, likeness, stretches: readStretches(traits, claim, cohesion) };
}
