import { opensWith, turnsAgainst } from './openings.js';
import type { Passage } from './pair-features.js';

/** How many sentences after a point the one that turns against it may stand. */
export const attackReach = 2;

/** The features that an attack is judged by, by the names a reader can be told. Values are small numbers; absent ones are 0. */
export const attackFeatureNames: readonly string[] = [
  'always',
  'role:both', 'role:from-premise', 'role:from-none', 'role:to-none',
  'turn:later', 'turn:within', 'to:regret', 'to:correction', 'turn:report',
  'from:reports', 'from:promises', 'from:allows', 'to:insists', 'to:negation', 'from:negation',
  'tone:opposed', 'tone:from-approval', 'tone:to-disapproval',
  'terms:shared', 'terms:some',
  'from:question', 'to:question', 'from:short', 'to:short', 'from:contrast', 'from:first', 'from:number', 'to:number',
];

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

/**
 * Fills `out` with the features of a pair from {@link forEachAttackCandidate}: does the fact in `from` speak against what `to` claims in spite of it?
 * @param out as long as {@link attackFeatureNames}; overwritten.
 */
export function fillAttackFeatures(passage: Passage, from: number, to: number, out: Float64Array): void {
  const { traits, claim, premise, none } = passage;
  const a = traits[from]!, b = traits[to]!;
  const shared = passage.likeness.between(from, to);
  const corrects = opensWith(b.opening, 'correction');
  let i = 0;
  const add = (value: number | boolean): void => {
    out[i++] = Number(value);
  };
  add(1);
  add(Math.log(premise[from]! * claim[to]! + least));
  add(Math.log(premise[from]! + least));
  add(none[from]!);
  add(none[to]!);
  add(to - from > 1);
  add(b.turns);
  add(opensWith(b.opening, 'regret'));
  add(corrects);
  add(corrects && (a.reports || a.promises));
  add(a.reports);
  add(a.promises);
  add(a.allows);
  add(b.insists);
  add(b.negations > 0);
  add(a.negations > 0);
  add(a.tone * b.tone < 0);
  add(a.tone > 0);
  add(b.tone < 0);
  add(Math.min(3, shared / 5));
  add(shared > 0);
  add(a.isQuestion);
  add(b.isQuestion);
  add(a.words < fewWords);
  add(b.words < fewWords);
  add(opensWith(a.opening, 'contrast'));
  add(from === 0);
  add(a.hasNumber);
  add(b.hasNumber);
}
