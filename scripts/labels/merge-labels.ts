import { type Label, sameLabel } from './label-lines.js';

export interface MergedLabels {
  readonly labels: ReadonlyMap<number, Label>;
  /** Sentences the two passes disagree on and nobody has decided yet. */
  readonly undecided: readonly number[];
  /** Sentences adjudicated although both passes agreed: a slip in the numbering, most likely. */
  readonly needless: readonly number[];
}

/** Takes what both annotators say; where they differ, in role or in kind, what the adjudicator says. */
export function mergeLabels(
  first: ReadonlyMap<number, Label>,
  second: ReadonlyMap<number, Label>,
  adjudicated: ReadonlyMap<number, Label>,
): MergedLabels {
  const labels = new Map<number, Label>();
  const undecided: number[] = [];
  const needless: number[] = [];
  for (const [i, one] of first) {
    const other = second.get(i);
    const decision = adjudicated.get(i);
    if (other !== undefined && sameLabel(one, other)) {
      labels.set(i, one);
      if (decision !== undefined) needless.push(i);
    } else if (decision !== undefined) labels.set(i, decision);
    else undecided.push(i);
  }
  return { labels, undecided, needless };
}
