import assert from 'node:assert/strict';
import { Overlap } from '../../../src/core/relations/overlap.js';
import { readTerms, sharedNearby } from '../../../src/core/relations/terms.js';
import { readTraits } from '../../../src/core/relations/traits.js';
import type { Traits } from '../../../src/core/relations/traits.js';

const read = (sentence: string): Traits => readTraits(sentence, { start: 0, end: sentence.length });

const traits = ['Ships came.', 'Ships left.', 'Wheat came with ships.', 'Nobody knew.', 'Wheat prices fell.'].map(read);
const terms = readTerms(traits);
const rarityOf = (word: string): number => terms.rarity[terms.numberOf(read(word).terms[0]!)]!;

describe('readTerms', () => {
  it('weighs rare terms more', () => {
    assert.ok(rarityOf('wheat') > rarityOf('ships'));
    assert.equal(rarityOf('ships'), Math.log(6 / 3));
  });
});

describe('sharedNearby', () => {
  it('adds up the terms a sentence shares with those after it, as far as it reaches', () => {
    const ships = rarityOf('ships'), wheat = rarityOf('wheat');
    assert.deepEqual([...sharedNearby(terms, 2)], [ships, ships, ships, 0, 0, wheat, 0, 0, 0, 0]);
  });
});

describe('an overlap', () => {
  it('weighs and counts what a sentence shares with any other, but for terms that do not count', () => {
    const overlap = new Overlap(terms, read('wheat').terms);
    overlap.turnTo(2);
    assert.deepEqual([overlap.with(0), overlap.count], [rarityOf('ships'), 1]);
    assert.deepEqual([overlap.with(4), overlap.count], [0, 0]);
    assert.equal(overlap.weightOf(4), rarityOf('prices') + rarityOf('fell'));
  });
});
