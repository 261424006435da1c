import assert from 'node:assert/strict';
import { rarity, readTraits, sharedWeight } from '../../../src/core/relations/traits.js';
import type { Traits } from '../../../src/core/relations/traits.js';

const read = (sentence: string): Traits => readTraits(sentence, { start: 0, end: sentence.length });

describe('readTraits', () => {
  it('compares words by their beginning and in any case', () => {
    const weights = new Map<number, number>();
    const a = read('Sanctions hurt Harbour towns.'), b = read('The harbours fear SANCTION lists.');
    for (const term of [...a.terms, ...b.terms]) weights.set(term, 1);
    assert.equal(sharedWeight(a, b, weights), 2);
  });

  it('sees numbers, questions, quotations, turns and reports', () => {
    const traits = read('He said “no” to 40 ships, but why did he fail?');
    assert.ok(traits.hasNumber && traits.hasQuotation && traits.turns && traits.reports);
    assert.ok(traits.isQuestion);
    assert.equal(traits.negations, 2);
    assert.ok(!read('But ships came.').turns);
  });

  it('weighs rare terms more', () => {
    const traits = ['Ships came.', 'Ships left.', 'Wheat came with ships.'].map(read);
    const weights = rarity(traits);
    const wheat = read('wheat').terms[0]!, ships = read('ships').terms[0]!;
    assert.ok(weights.get(wheat)! > weights.get(ships)!);
  });
});
