import type { RoleScores } from '../analysis.js';
import { bitOf, openings, turnsAgainst } from './openings.js';
import { sharedWeight } from './traits.js';
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
  /** Shared weight of each sentence with the next. */
  readonly cohesion: Float64Array;
  /** Shared weight of each sentence with those within reach. */
  readonly likeness: Likeness;
}

/** What sentences share with those within reach, and the two likely claims the one looked at shares most with. */
class Likeness {
  /** For each sentence, what it shares with the first, the second … sentence after it. */
  readonly #shared: Float64Array;
  readonly #claim: Float64Array;
  #of = -1;
  #best = 0;
  #secondBest = 0;
  #bestAt = -1;

  constructor(traits: readonly Traits[], claim: Float64Array, rarity: ReadonlyMap<number, number>) {
    const count = traits.length;
    this.#claim = claim;
    this.#shared = new Float64Array(count * reach);
    for (let i = 0; i < count; i++) {
      const last = Math.min(count - 1, i + reach);
      for (let k = i + 1; k <= last; k++) this.#shared[i * reach + k - i - 1] = sharedWeight(traits[i]!, traits[k]!, rarity);
    }
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

const likelyClaim = 0.3;
const leastProbability = 0.02;

/** Prepares a run of sentences for pairing. */
export function makePassage(traits: readonly Traits[], scores: readonly RoleScores[], rarity: ReadonlyMap<number, number>): Passage {
  const count = traits.length;
  const column = (): Float64Array => new Float64Array(count);
  const claims = new Float64Array(count + 1), nones = new Float64Array(count + 1);
  const claim = column(), premise = column(), none = column(), claimLog = column(), premiseLog = column(), cohesion = column();
  for (let i = 0; i < count; i++) {
    const score = scores[i]!;
    claim[i] = score.claim;
    premise[i] = score.premise;
    none[i] = score.none;
    claimLog[i] = Math.log(score.claim + leastProbability);
    premiseLog[i] = Math.log(score.premise + leastProbability);
    claims[i + 1] = claims[i]! + score.claim;
    nones[i + 1] = nones[i]! + score.none;
  }
  const likeness = new Likeness(traits, claim, rarity);
  for (let i = 0; i + 1 < count; i++) cohesion[i] = likeness.between(i, i + 1);
  return { traits, claim, premise, none, claimLog, premiseLog, claims, nones, cohesion, likeness };
}

const openingNames = (who: string): string[] => openings.map((opening) => `${who}:${opening}`);

/** The features of a pair, by the names a reader can be told. Values are small numbers; absent ones are 0. */
export const pairFeatureNames: readonly string[] = [
  'always',
  ...Array.from({ length: reach }, (_, i) => `distance:${i + 1}`),
  'role:from-premise', 'role:to-claim', 'role:from-claim', 'role:from-none', 'role:to-premise', 'role:to-none',
  'role:both',
  'between:claims', 'between:some-claim', 'between:likely-claim', 'between:nones', 'between:topic', 'between:contrast', 'between:result',
  'beside:claims', 'beside:next-claim', 'beside:closer-claim',
  'terms:shared', 'terms:shared-rare', 'terms:best', 'terms:cohesion', 'terms:weakest-link', 'terms:break-behind',
  ...openingNames('from'), ...openingNames('to'),
  'from:number', 'from:question', 'from:quotation', 'from:reports', 'from:short', 'from:first',
  'to:number', 'to:question', 'to:short', 'to:first', 'to:last', 'to:reports',
  'tone:opposed', 'tone:alike', 'negation:differs',
  'turn:at-once', 'turn:later', 'turn:tone', 'turn:within', 'turn:roles', 'turn:hinge',
];

const featureIndex = new Map(pairFeatureNames.map((name, i) => [name, i]));
const at = (name: string): number => {
  const index = featureIndex.get(name);
  if (index === undefined) throw new RangeError(`no pair feature ${name}`);
  return index;
};
const first = {
  distance: at('distance:1'), role: at('role:from-premise'), between: at('between:claims'), beside: at('beside:claims'), terms: at('terms:shared'),
  from: at(`from:${openings[0]!}`), to: at(`to:${openings[0]!}`), fromRest: at('from:number'), toRest: at('to:number'), tone: at('tone:opposed'), turn: at('turn:at-once'),
};
const topicBit = bitOf('topic'), contrastBit = bitOf('contrast'), resultBit = bitOf('result');

/**
 * Fills `out` with the features of the pair: does sentence `from` bear on sentence `to`?
 * @param out as long as {@link pairFeatureNames}; overwritten.
 */
export function fillPairFeatures(passage: Passage, from: number, to: number, out: Float64Array): void {
  out.fill(0);
  const { traits, claim, premise, none, claims, nones, cohesion } = passage;
  const a = traits[from]!, b = traits[to]!;
  const premiseToClaim = premise[from]! * claim[to]!;
  const distance = Math.abs(to - from);
  const low = Math.min(from, to), high = Math.max(from, to);
  out[0] = 1;
  out[first.distance + Math.min(distance, reach) - 1] = 1;

  let i = first.role;
  out[i++] = passage.premiseLog[from]!;
  out[i++] = passage.claimLog[to]!;
  out[i++] = claim[from]!;
  out[i++] = none[from]!;
  out[i++] = premise[to]!;
  out[i++] = none[to]!;
  out[i] = premiseToClaim;

  const claimsBetween = claims[high]! - claims[low + 1]!;
  let likeliest = 0, opened = 0, weakest = distance > 0 ? Infinity : 0, linked = 0;
  for (let k = low + 1; k < high; k++) {
    likeliest = Math.max(likeliest, claim[k]!);
    opened |= traits[k]!.opening;
  }
  opened |= traits[high]!.opening;
  for (let k = low; k < high; k++) {
    weakest = Math.min(weakest, cohesion[k]!);
    linked += cohesion[k]!;
  }
  i = first.between;
  out[i++] = claimsBetween;
  out[i++] = Math.min(1, claimsBetween);
  out[i++] = likeliest;
  out[i++] = nones[high]! - nones[low + 1]!;
  out[i++] = opened & topicBit ? 1 : 0;
  out[i++] = opened & contrastBit ? 1 : 0;
  out[i] = opened & resultBit ? 1 : 0;

  // The other side of `from`: claims that stand as near as `to` compete with it.
  const side = to > from ? -1 : 1;
  const mirrorLow = Math.max(0, side < 0 ? from - distance : from + 1);
  const mirrorHigh = Math.min(traits.length, side < 0 ? from : from + distance + 1);
  const mirrored = mirrorHigh > mirrorLow ? claims[mirrorHigh]! - claims[mirrorLow]! : 0;
  const behind = to > from ? to + 1 : to - 1;
  i = first.beside;
  out[i++] = mirrored;
  out[i++] = claim[from + side] ?? 0;
  out[i] = claim[behind] ?? 0;

  const shared = passage.likeness.between(low, high), best = passage.likeness.bestBut(from, to);
  i = first.terms;
  out[i++] = Math.min(3, shared / 5);
  out[i++] = shared / (8 + a.terms.length + b.terms.length);
  out[i++] = shared > best ? 1 : shared < best ? -1 : 0;
  out[i++] = Math.min(3, linked / distance / 5);
  out[i] = Math.min(3, weakest / 5);
  const edge = to > from ? to : to - 1;
  out[i] = (cohesion[edge] ?? 0) < weakest ? 1 : 0;

  for (let bit = 0; (a.opening | b.opening) >> bit !== 0; bit++) {
    out[first.from + bit] = (a.opening >> bit) & 1;
    out[first.to + bit] = (b.opening >> bit) & 1;
  }
  i = first.fromRest;
  out[i++] = a.hasNumber ? 1 : 0;
  out[i++] = a.isQuestion ? 1 : 0;
  out[i++] = a.hasQuotation ? 1 : 0;
  out[i++] = a.reports ? 1 : 0;
  out[i++] = a.words < 12 ? 1 : 0;
  out[i] = from === 0 ? 1 : 0;
  i = first.toRest;
  out[i++] = b.hasNumber ? 1 : 0;
  out[i++] = b.isQuestion ? 1 : 0;
  out[i++] = b.words < 12 ? 1 : 0;
  out[i++] = to === 0 ? 1 : 0;
  out[i++] = to === traits.length - 1 ? 1 : 0;
  out[i] = b.reports ? 1 : 0;
  i = first.tone;
  out[i++] = a.tone * b.tone < 0 ? 1 : 0;
  out[i++] = a.tone * b.tone > 0 ? 1 : 0;
  out[i] = (a.negations > 0) !== (b.negations > 0) ? 1 : 0;

  // Whether the later of the two turns against what came before it.
  const later = traits[high]!;
  const turns = turnsAgainst(later.opening);
  i = first.turn;
  out[i++] = turns && distance === 1 ? 1 : 0;
  out[i++] = turns && distance > 1 ? 1 : 0;
  out[i++] = turns && a.tone * b.tone < 0 ? 1 : 0;
  out[i++] = later.turns ? 1 : 0;
  out[i++] = turns ? premiseToClaim : 0;
  out[i] = turnsAgainst(opened) && !turns ? 1 : 0;
}
