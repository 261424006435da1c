import { opensWith, turnsAgainst } from './openings.js';
import type { Passage } from './passage.js';
import type { Traits } from './traits.js';

/** How many sentences after a point the one that turns against it may stand. */
const attackReach = 2;

const least = 0.02;
const fewWords = 14;

/** Calls back for every pair of a passage that may be an attack: both argue, and the second opens by turning, shortly after the first. */
export function forEachAttackCandidate(passage: Passage, visit: (from: number, to: number) => void): void {
  const { traits, claim, premise, none } = passage;
  const argues = (i: number): boolean => none[i]! < Math.max(claim[i]!, premise[i]!);
  for (let to = 1; to < traits.length; to++) {
    if (!turnsAgainst(traits[to]!.opening) || !argues(to)) continue;
    for (let from = Math.max(0, to - attackReach); from < to; from++) if (argues(from)) visit(from, to);
  }
}

/** What else is told of a pair than the traits of its sentences. */
interface Pair {
  /** Indices of the two sentences in their passage. */
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
  /** How alike their words are: see {@link Passage.likeness}. */
  readonly shared: number;
}

/** A feature of a pair, of whose sentences `a` may speak against what `b` claims in spite of it. */
type Feature = readonly [name: string, value: (a: Traits, b: Traits, pair: Pair) => number | boolean];

const features: readonly Feature[] = [
  ['always', () => 1],
  ['role:both', (_a, _b, { passage, from, to }) => Math.log(passage.premise[from]! * passage.claim[to]! + least)],
  ['role:from-premise', (_a, _b, { passage, from }) => Math.log(passage.premise[from]! + least)],
  ['role:from-none', (_a, _b, { passage, from }) => passage.none[from]!],
  ['role:to-none', (_a, _b, { passage, to }) => passage.none[to]!],
  ['turn:later', (_a, _b, { from, to }) => to - from > 1],
  ['turn:within', (_a, b) => b.turns],
  ['to:regret', (_a, b) => opensWith(b.opening, 'regret')],
  ['to:correction', (_a, b) => opensWith(b.opening, 'correction')],
  ['turn:report', (a, b) => opensWith(b.opening, 'correction') && (a.reports || a.promises)],
  ['from:reports', (a) => a.reports],
  ['from:promises', (a) => a.promises],
  ['from:allows', (a) => a.allows],
  ['to:insists', (_a, b) => b.insists],
  ['to:negation', (_a, b) => b.negations > 0],
  ['from:negation', (a) => a.negations > 0],
  ['tone:opposed', (a, b) => a.tone * b.tone < 0],
  ['tone:from-approval', (a) => a.tone > 0],
  ['tone:to-disapproval', (_a, b) => b.tone < 0],
  ['terms:shared', (_a, _b, { shared }) => Math.min(3, shared / 5)],
  ['terms:some', (_a, _b, { shared }) => shared > 0],
  ['from:question', (a) => a.isQuestion],
  ['to:question', (_a, b) => b.isQuestion],
  ['from:short', (a) => a.words < fewWords],
  ['to:short', (_a, b) => b.words < fewWords],
  ['from:contrast', (a) => opensWith(a.opening, 'contrast')],
  ['from:first', (_a, _b, { from }) => from === 0],
  ['from:number', (a) => a.hasNumber],
  ['to:number', (_a, b) => b.hasNumber],
];

/** The features that an attack is judged by, by the names a reader can be told. Values are small numbers; absent ones are 0. */
export const attackFeatureNames: readonly string[] = features.map(([name]) => name);

/**
 * Fills `out` with the features of a pair from {@link forEachAttackCandidate}: does the fact in `from` speak against what `to` claims in spite of it?
 * @param out as long as {@link attackFeatureNames}; overwritten.
 */
export function fillAttackFeatures(passage: Passage, from: number, to: number, out: Float64Array): void {
  const a = passage.traits[from]!, b = passage.traits[to]!;
  const pair: Pair = { from, to, passage, shared: passage.likeness.between(from, to) };
  for (let i = 0; i < features.length; i++) out[i] = Number(features[i]![1](a, b, pair));
}
