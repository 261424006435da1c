import { IntMap } from '../text/intMap.js';
import type { Traits } from './traits.js';

/** The terms of a text's sentences, numbered from 1 in the order they are met. */
export interface TextTerms {
  /** Where the terms of each sentence begin in `numbers`; one longer than the sentences. */
  readonly starts: Int32Array;
  /** The numbers of all sentences' terms, each sentence's in the order of {@link Traits.terms}. */
  readonly numbers: Int32Array;
  /** By number, how rare a term is in this text: the logarithm of sentences over sentences that have it. */
  readonly rarity: Float64Array;
  /** The number of a term; 0 for one that no sentence has. */
  numberOf(term: number): number;
}

/** Numbers the terms of a text and counts them. */
export function readTerms(traits: readonly Traits[]): TextTerms {
  const starts = new Int32Array(traits.length + 1);
  for (let i = 0; i < traits.length; i++) starts[i + 1] = starts[i]! + traits[i]!.terms.length;
  const numbers = new Int32Array(starts[traits.length]!);
  const known = new IntMap();
  const counts = [0];
  let at = 0;
  for (const { terms } of traits) {
    for (const term of terms) {
      let number = known.get(term);
      if (number === 0) {
        known.set(term, number = counts.length);
        counts.push(0);
      }
      counts[number]!++;
      numbers[at++] = number;
    }
  }
  const rarity = new Float64Array(counts.length);
  for (let number = 1; number < counts.length; number++) rarity[number] = Math.log((traits.length + 1) / counts[number]!);
  return { starts, numbers, rarity, numberOf: (term) => known.get(term) };
}

/**
 * For each sentence what it shares with the first, the second … sentence after it, up to `reach` sentences on: the summed rarity of the terms
 * that both have. Goes back from each term to where it stood before: most stand nowhere near, so that comparing sentence with sentence costs far more.
 */
export function sharedNearby({ starts, numbers, rarity }: TextTerms, reach: number): Float64Array {
  const count = starts.length - 1;
  const shared = new Float64Array(count * reach);
  /** For each term its last place in `numbers`; for each place the one before with the same term, and the sentence it is in. */
  const lastPlace = new Int32Array(rarity.length).fill(-1);
  const placeBefore = new Int32Array(numbers.length), sentenceAt = new Int32Array(numbers.length);
  for (let i = 0; i < count; i++) {
    const farthest = starts[Math.max(0, i - reach)]!, end = starts[i + 1]!;
    for (let place = starts[i]!; place < end; place++) {
      const term = numbers[place]!;
      const last = lastPlace[term]!;
      for (let earlier = last; earlier >= farthest; earlier = placeBefore[earlier]!) {
        const other = sentenceAt[earlier]!;
        shared[other * reach + i - other - 1]! += rarity[term]!;
      }
      placeBefore[place] = last;
      lastPlace[term] = place;
      sentenceAt[place] = i;
    }
  }
  return shared;
}
