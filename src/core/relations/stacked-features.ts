import { pairFeatureNames, reach } from './pair-features.js';

/** First-pass probabilities of all pairs of a passage: `width` numbers a sentence, for the targets from `reach` before to `reach` after. */
export type PairTable = Float64Array;

export const width = 2 * reach + 1;

/** Where the pair stands in a {@link PairTable}; it must lie within reach. */
export function cell(from: number, to: number): number {
  return from * width + (to - from + reach);
}

/** The second pass sees the pair's own features and what the first pass said about the pairs around it. */
export const stackedFeatureNames: readonly string[] = [
  ...pairFeatureNames,
  'first:log-odds', 'first:probability', 'first:previous-same', 'first:next-same', 'first:claim-before', 'first:claim-after',
  'first:rival-log-odds', 'first:rival', 'first:rivals', 'first:is-best', 'first:is-second', 'first:others-support', 'first:share', 'first:run',
];

const logOdds = (p: number): number => Math.log((p + 1e-3) / (1 - p + 1e-3));

/**
 * Adds the second pass's features to `out`, whose beginning holds the pair's own.
 * @param premise how probably `from` is a premise.
 */
export function fillStackedFeatures(table: PairTable, from: number, to: number, premise: number, out: Float64Array): void {
  const sentences = table.length / width;
  const first = (a: number, b: number): number => (a < 0 || a >= sentences || b < 0 || b >= sentences || Math.abs(b - a) > reach ? 0 : table[cell(a, b)]!);
  const own = first(from, to);
  let rival = 0, rivals = 0, better = 0, others = 0;
  for (let k = from - reach; k <= from + reach; k++) {
    if (k === to) continue;
    const p = first(from, k);
    rival = Math.max(rival, p);
    rivals += p;
    if (p > own) better++;
  }
  for (let k = to - reach; k <= to + reach; k++) if (k !== from) others += first(k, to);
  const previous = first(from - 1, to);
  let i = pairFeatureNames.length;
  out[i++] = logOdds(own);
  out[i++] = own;
  out[i++] = previous;
  out[i++] = first(from + 1, to);
  out[i++] = first(from, to - 1);
  out[i++] = first(from, to + 1);
  out[i++] = logOdds(rival);
  out[i++] = rival;
  out[i++] = rivals;
  out[i++] = better === 0 ? 1 : 0;
  out[i++] = better === 1 ? 1 : 0;
  out[i++] = Math.min(3, others);
  out[i++] = own / (own + rival + 1e-6);
  out[i] = previous * premise;
}
