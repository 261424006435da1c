/** The figures of role assignment, as the project's scorer computes them. */
import type { Role, RoleScores } from '../../src/core/analysis.js';

export interface Scored {
  readonly gold: Role;
  readonly role: Role;
  readonly scores: RoleScores;
}

interface ClassFigure {
  readonly f1: number;
  readonly count: number;
}

function classFigure(pairs: readonly (readonly [string, string])[], label: string): ClassFigure {
  let right = 0, extra = 0, missed = 0;
  for (const [gold, given] of pairs) {
    if (given === label && gold === label) right++;
    else if (given === label) extra++;
    else if (gold === label) missed++;
  }
  return { f1: right === 0 ? 0 : (2 * right) / (2 * right + extra + missed), count: right + missed };
}

/** Argument (claim or premise) against none, by the model's decision. */
export function argumentFigures(scored: readonly Scored[]): { argument: number; none: number; macro: number } {
  const pairs = scored.map(({ gold, role }) => [gold === 'none' ? 'none' : 'argument', role === 'none' ? 'none' : 'argument'] as const);
  const argument = classFigure(pairs, 'argument').f1, none = classFigure(pairs, 'none').f1;
  return { argument, none, macro: (argument + none) / 2 };
}

/** Claim against premise over gold argumentative sentences, by the greater probability. */
export function claimPremiseFigures(scored: readonly Scored[]): { claim: number; premise: number; weighted: number; macro: number } {
  const pairs = scored.filter((s) => s.gold !== 'none').map(({ gold, scores }) => [gold, scores.claim >= scores.premise ? 'claim' : 'premise'] as const);
  const claim = classFigure(pairs, 'claim'), premise = classFigure(pairs, 'premise');
  return { claim: claim.f1, premise: premise.f1, weighted: (claim.f1 * claim.count + premise.f1 * premise.count) / (claim.count + premise.count), macro: (claim.f1 + premise.f1) / 2 };
}

/** Claim, premise and none, by the model's decision. */
export function threeWayFigures(scored: readonly Scored[]): { claim: number; premise: number; none: number; macro: number } {
  const pairs = scored.map(({ gold, role }) => [gold, role] as const);
  const [claim, premise, none] = (['claim', 'premise', 'none'] as const).map((label) => classFigure(pairs, label).f1) as [number, number, number];
  return { claim, premise, none, macro: (claim + premise + none) / 3 };
}

/** The greatest share of gold claims found by a threshold on the probability of “claim” whose precision is at least `precision`, and that threshold. */
export function recallAtPrecision(scored: readonly Scored[], precision: number): { recall: number; threshold: number } {
  const ranked = [...scored].sort((a, b) => b.scores.claim - a.scores.claim);
  const all = ranked.filter((s) => s.gold === 'claim').length;
  let hits = 0, recall = 0, threshold = 1;
  ranked.forEach((s, i) => {
    if (s.gold === 'claim') hits++;
    if (hits / (i + 1) >= precision && hits / all > recall) {
      recall = hits / all;
      threshold = s.scores.claim;
    }
  });
  return { recall, threshold };
}

/** Ten bands of the probability of one role: how many sentences, the mean probability, the share that has the role. */
export function reliability(scored: readonly Scored[], role: Role): { from: number; count: number; mean: number; share: number }[] {
  return Array.from({ length: 10 }, (_, band) => {
    const inside = scored.filter(({ scores }) => Math.min(9, Math.floor(scores[role] * 10)) === band);
    const sum = inside.reduce((total, s) => total + s.scores[role], 0);
    return { from: band / 10, count: inside.length, mean: sum / (inside.length || 1), share: inside.filter((s) => s.gold === role).length / (inside.length || 1) };
  });
}

/** Expected calibration error over ten bands and the three roles. */
export function calibrationError(scored: readonly Scored[]): number {
  const bands = (['claim', 'premise', 'none'] as const).flatMap((role) => reliability(scored, role));
  return bands.reduce((sum, b) => sum + b.count * Math.abs(b.mean - b.share), 0) / (3 * scored.length);
}
