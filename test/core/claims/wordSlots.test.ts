import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { wordHash } from '../../../src/core/claims/features.js';
import { slotCount, slotOf } from '../../../src/core/claims/wordSlots.js';
import { displacementsOf } from '../../../scripts/model/vectors.js';
import type { WordVectorData } from '../../../scripts/model/vectors.js';
import { inProject } from '../../../scripts/host/paths.js';

describe('slots of words', () => {
  const { words } = JSON.parse(readFileSync(inProject('training/vectors.json'), 'utf8')) as WordVectorData;
  const listed = words.split(' ');

  it('are each one word’s own', () => {
    const slots = new Set(listed.map((word) => slotOf(wordHash(word))));
    assert.equal(slots.size, listed.length);
    assert.ok([...slots].every((slot) => slot >= 0 && slot < slotCount));
  });

  it('are no other word’s, but for one in some hundreds', () => {
    const others = Array.from({ length: 5000 }, (_, i) => `${String.fromCharCode(97 + (i % 26))}qx${i.toString(36)}`);
    const taken = others.filter((word) => slotOf(wordHash(word)) >= 0).length;
    assert.ok(taken < others.length / 100, String(taken));
  });

  it('are chosen alike twice', () => {
    assert.deepEqual(displacementsOf(listed.slice(0, 3000)), displacementsOf(listed.slice(0, 3000)));
  });

  it('cannot be found for more words than there are', () => {
    assert.throws(() => displacementsOf(Array.from({ length: slotCount + 1 }, (_, i) => `w${i}`)), RangeError);
  });
});
