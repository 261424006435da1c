import type { Passage } from './passages.js';

/** Passages `[first, last]` between which the main text stands; null where the text has no running prose. */
export interface Body {
  readonly first: number;
  readonly last: number;
}

/** What one passage that is not prose costs: about this many break the main text off. */
const labelCost = 1.4;

/** What a passage speaks for the main text: running prose by its length, labels against. */
function weight(passage: Passage, furniture: boolean): number {
  if (furniture) return -2 * labelCost;
  const { shape } = passage;
  if (shape.prose) return 1 + Math.min(shape.length, 900) / 90;
  if (shape.sentenceEnd && shape.words >= 3) return 0;
  return -labelCost;
}

/**
 * Finds the main text of a page: the run of passages with the greatest sum of weights (Kadane's maximum subarray, as in the
 * text-density methods for stripping page furniture, e.g. Kohlschütter et al. 2010), so that menus before it and teasers after it stay out.
 * @param furniture for each passage, whether it is known page furniture.
 * @param inForm for each passage, whether it belongs to a box with a form: sites put these into the text, and it goes on after them.
 */
export function findBody(passages: readonly Passage[], furniture: readonly boolean[], inForm: readonly boolean[]): Body | null {
  let best = 0;
  let body: Body | null = null;
  let sum = 0;
  let from = 0;
  passages.forEach((passage, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += inForm[i] ? 0 : weight(passage, furniture[i]!);
    if (sum > best) {
      best = sum;
      body = { first: from, last: i };
    }
  });
  return body;
}
