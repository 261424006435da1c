import { bitOf, openings, turnsAgainst } from './openings.js';
import { reach, stretchAt } from './passage.js';
import type { Passage } from './passage.js';

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

/** Some of the features, filled in by themselves: value `i` is that of feature `indices[i]`. */
interface FeatureBlock {
  readonly indices: Int32Array;
}

function blockOf(names: RegExp): FeatureBlock {
  return { indices: Int32Array.from(pairFeatureNames.flatMap((name, i) => (names.test(name) ? [i] : []))) };
}

/** The features that a sentence has as the one that bears on another, whatever that is. */
export const fromBlock = blockOf(/^(?:from:|role:from-)/);
/** The features that a sentence has as the one borne on. */
export const toBlock = blockOf(/^(?:to:|role:to-)/);
/** The features that only the two together have, but for their distance. */
export const mutualBlock = blockOf(/^(?:role:both|between:|beside:|terms:|tone:|negation:|turn:)/);
/** The feature that is 1 for all pairs, and the one that is 1 for those next to each other; behind it, for those farther apart. */
export const alwaysFeature = pairFeatureNames.indexOf('always'), firstDistanceFeature = pairFeatureNames.indexOf('distance:1');

const topicBit = bitOf('topic'), contrastBit = bitOf('contrast'), resultBit = bitOf('result');
const fewWords = 12;

/** As many values as any block has. */
export const longestBlock = Math.max(fromBlock.indices.length, toBlock.indices.length, mutualBlock.indices.length);

/**
 * Fills `out` with the features of the pair: does sentence `from` bear on sentence `to`?
 * @param out as long as {@link pairFeatureNames}; overwritten.
 * @param values for the work: at least {@link longestBlock} long.
 */
export function fillPairFeatures(passage: Passage, from: number, to: number, out: Float64Array, values = new Float64Array(longestBlock)): void {
  out.fill(0);
  out[alwaysFeature] = 1;
  out[firstDistanceFeature + Math.abs(to - from) - 1] = 1;
  const place = ({ indices }: FeatureBlock): void => {
    for (let i = 0; i < indices.length; i++) out[indices[i]!] = values[i]!;
  };
  fillFrom(passage, from, values);
  place(fromBlock);
  fillTo(passage, to, values);
  place(toBlock);
  fillMutual(passage, from, to, values);
  place(mutualBlock);
}

/** Fills in the {@link fromBlock}. */
export function fillFrom({ traits, claim, premiseLog, none }: Passage, from: number, out: Float64Array): void {
  const own = traits[from]!;
  let i = 0;
  out[i++] = premiseLog[from]!;
  out[i++] = claim[from]!;
  out[i++] = none[from]!;
  for (let bit = 0; bit < openings.length; bit++) out[i++] = (own.opening >> bit) & 1;
  out[i++] = own.hasNumber ? 1 : 0;
  out[i++] = own.isQuestion ? 1 : 0;
  out[i++] = own.hasQuotation ? 1 : 0;
  out[i++] = own.reports ? 1 : 0;
  out[i++] = own.words < fewWords ? 1 : 0;
  out[i] = from === 0 ? 1 : 0;
}

/** Fills in the {@link toBlock}. */
export function fillTo({ traits, claimLog, premise, none }: Passage, to: number, out: Float64Array): void {
  const own = traits[to]!;
  let i = 0;
  out[i++] = claimLog[to]!;
  out[i++] = premise[to]!;
  out[i++] = none[to]!;
  for (let bit = 0; bit < openings.length; bit++) out[i++] = (own.opening >> bit) & 1;
  out[i++] = own.hasNumber ? 1 : 0;
  out[i++] = own.isQuestion ? 1 : 0;
  out[i++] = own.words < fewWords ? 1 : 0;
  out[i++] = to === 0 ? 1 : 0;
  out[i++] = to === traits.length - 1 ? 1 : 0;
  out[i] = own.reports ? 1 : 0;
}

/** Fills in the {@link mutualBlock}. */
export function fillMutual(passage: Passage, from: number, to: number, out: Float64Array): void {
  const { traits, claim, premise, claims, nones, cohesion, cohesions, stretches } = passage;
  const a = traits[from]!, b = traits[to]!;
  const isForward = to > from;
  const distance = isForward ? to - from : from - to;
  const low = isForward ? from : to, high = isForward ? to : from;
  const stretch = stretchAt(low, high);
  const opened = stretches.opened[stretch]!, weakest = stretches.weakest[stretch]!;
  const premiseToClaim = premise[from]! * claim[to]!;
  let i = 0;
  out[i++] = premiseToClaim;

  const claimsBetween = claims[high]! - claims[low + 1]!;
  out[i++] = claimsBetween;
  out[i++] = claimsBetween < 1 ? claimsBetween : 1;
  out[i++] = stretches.likeliest[stretch]!;
  out[i++] = nones[high]! - nones[low + 1]!;
  out[i++] = opened & topicBit ? 1 : 0;
  out[i++] = opened & contrastBit ? 1 : 0;
  out[i++] = opened & resultBit ? 1 : 0;

  // The other side of `from`: claims that stand as near as `to` compete with it.
  const count = traits.length;
  const mirrorLow = isForward ? Math.max(0, from - distance) : from + 1;
  const mirrorHigh = isForward ? from : Math.min(count, from + distance + 1);
  const nextOnOtherSide = isForward ? from - 1 : from + 1, behind = isForward ? to + 1 : to - 1;
  out[i++] = mirrorHigh > mirrorLow ? claims[mirrorHigh]! - claims[mirrorLow]! : 0;
  out[i++] = nextOnOtherSide >= 0 && nextOnOtherSide < count ? claim[nextOnOtherSide]! : 0;
  out[i++] = behind >= 0 && behind < count ? claim[behind]! : 0;

  const shared = passage.likeness.between(low, high), best = passage.likeness.bestBut(from, to);
  const edge = isForward ? to : to - 1;
  out[i++] = Math.min(3, shared / 5);
  out[i++] = shared / (8 + a.terms.length + b.terms.length);
  out[i++] = shared > best ? 1 : shared < best ? -1 : 0;
  out[i++] = Math.min(3, (cohesions[high]! - cohesions[low]!) / distance / 5);
  out[i++] = Math.min(3, weakest / 5);
  out[i++] = (edge >= 0 ? cohesion[edge]! : 0) < weakest ? 1 : 0;

  const tones = a.tone * b.tone;
  out[i++] = tones < 0 ? 1 : 0;
  out[i++] = tones > 0 ? 1 : 0;
  out[i++] = (a.negations > 0) !== (b.negations > 0) ? 1 : 0;

  // Whether the later of the two turns against what came before it.
  const later = isForward ? b : a;
  const turns = turnsAgainst(later.opening);
  out[i++] = turns && distance === 1 ? 1 : 0;
  out[i++] = turns && distance > 1 ? 1 : 0;
  out[i++] = turns && tones < 0 ? 1 : 0;
  out[i++] = later.turns ? 1 : 0;
  out[i++] = turns ? premiseToClaim : 0;
  out[i] = turnsAgainst(opened) && !turns ? 1 : 0;
}
