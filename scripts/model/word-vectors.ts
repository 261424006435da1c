/** The word vectors that the role model is trained with, by the slots its weights are kept by. */
import { readFileSync } from 'node:fs';
import { decodeBase64 } from '../../src/core/claims/base64.js';
import { wordHash } from '../../src/core/claims/features.js';
import { slotCount, slotOf } from '../../src/core/claims/wordSlots.js';
import { inProject } from '../host/paths.js';
import type { WordVectorData } from './vectors.js';

/** Brings the numbers of a vector to the size of other features' weights. */
const size = 0.1;

/** Vectors by slot, one after the other; a slot without a word has zeros. */
export interface SlotVectors {
  readonly dimensions: number;
  readonly values: Float64Array;
}

/** Reads `training/vectors.json`. Throws RangeError where it does not hold as many numbers as it says. */
export function readSlotVectors(): SlotVectors {
  const { words, dimensions, scale, vectors } = JSON.parse(readFileSync(inProject('training/vectors.json'), 'utf8')) as WordVectorData;
  const bytes = decodeBase64(vectors);
  const listed = words.split(' ');
  if (bytes.length !== listed.length * dimensions) throw new RangeError('vectors.json: the vectors do not fit the words; run `npm run vectors` again');
  const values = new Float64Array(slotCount * dimensions);
  listed.forEach((word, w) => {
    const slot = slotOf(wordHash(word));
    if (slot < 0) throw new RangeError(`vectors.json: “${word}” has no slot; run \`npm run vectors\` again`);
    for (let d = 0; d < dimensions; d++) values[slot * dimensions + d] = size * scale * bytes[w * dimensions + d]!;
  });
  return { dimensions, values };
}
