/**
 * Where the weights of a frequent word are kept: a slot that it shares with no other frequent word, without the words themselves.
 * Words fall into groups by their hash, and each group's displacement moves its words to slots of their own
 * (hash and displace: Belazzougui, Botelho & Dietzfelbinger 2009). `npm run vectors` chooses the displacements.
 * A word that is not among them lands on some slot or other; such words are too rare to matter.
 */
import { decodeBase64 } from './base64.js';
import data from './data/word-slots.json';

const slotBits = 14;
export const slotCount = 1 << slotBits;
export const displacementCount = 1 << 12;

const displacements = readDisplacements();

function readDisplacements(): Int8Array {
  const read = decodeBase64(data.displacements);
  if (read.length !== displacementCount) throw new RangeError('word slots: the table has another size; run `npm run vectors` again');
  return read;
}

/** The group of a word's hash. */
export function groupOf(hash: number): number {
  return hash & (displacementCount - 1);
}

/** The slot of a word's hash under a displacement of its group. */
export function slotWith(hash: number, displacement: number): number {
  return Math.imul(hash ^ Math.imul(displacement + 129, 0x9e3779b1), 0xc2b2ae35) >>> (32 - slotBits);
}

/** The slot of a word's hash (see `wordHash`). */
export function slotOf(hash: number): number {
  return slotWith(hash, displacements[groupOf(hash)]!);
}
