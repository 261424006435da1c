/**
 * Where the weights of a frequent word are kept: a slot that it shares with no other frequent word, without the words themselves.
 * Words fall into groups by their hash, and each group's displacement moves its words to slots of their own
 * (hash and displace: Belazzougui, Botelho & Dietzfelbinger 2009). `npm run vectors` chooses the displacements.
 * A slot also knows eight bits of its word's hash, so that of the words that are not among them but one in some hundreds passes for one.
 */
import { decodeBase64 } from './base64.js';
import data from './data/word-slots.json';

const slotBits = 13;
export const slotCount = 1 << slotBits;
export const displacementCount = 1 << 11;

const displacements = readTable(data.displacements, displacementCount);
const marks = readTable(data.marks, slotCount);

function readTable(base64: string, size: number): Int8Array {
  const read = decodeBase64(base64);
  if (read.length !== size) throw new RangeError('word slots: the table has another size; run `npm run vectors` again');
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

/** What a slot knows its word by: never 0, which marks a slot without one. */
export function markOf(hash: number): number {
  return (Math.imul(hash ^ 0x3c6ef372, 0x85ebca6b) >> 24) || 1;
}

/** The slot of a word's hash (see `wordHash`), or -1 where the word is not among the frequent ones. */
export function slotOf(hash: number): number {
  const slot = slotWith(hash, displacements[groupOf(hash)]!);
  return marks[slot] === markOf(hash) ? slot : -1;
}
