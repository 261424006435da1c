import assert from 'node:assert/strict';
import { readTraits } from '../../../src/core/relations/traits.js';
import type { Traits } from '../../../src/core/relations/traits.js';

const read = (sentence: string): Traits => readTraits(sentence, { start: 0, end: sentence.length });

describe('readTraits', () => {
  it('compares words by their beginning and in any case', () => {
    const a = read('Sanctions hurt Harbour towns.'), b = read('The harbours fear SANCTION lists.');
    assert.equal(a.terms.filter((term) => b.terms.includes(term)).length, 2);
  });

  it('sees numbers, questions, quotations, turns and reports', () => {
    const traits = read('He said “no” to 40 ships, but why did he fail?');
    assert.ok(traits.hasNumber && traits.hasQuotation && traits.turns && traits.reports);
    assert.ok(traits.isQuestion);
    assert.equal(traits.negations, 2);
    assert.ok(!read('But ships came.').turns);
  });
});
