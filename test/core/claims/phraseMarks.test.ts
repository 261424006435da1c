import assert from 'node:assert/strict';
import { PhraseMarks, writeOut } from '../../../src/core/claims/phrase-marks.js';
import { reading } from '../../support/reading.js';

describe('PhraseMarks', () => {
  it('writes patterns out', () => {
    assert.deepEqual(writeOut('(a|b) c; d [e|f] *'), ['a c', 'b c', 'd *', 'd e *', 'd f *']);
  });

  it('finds the lists of which a sentence has a phrase', () => {
    const marks = new PhraseMarks(['let us; must', '(make|makes) * harder', 'must']);
    assert.equal(marks.in(reading('Let us pay; it makes peace harder.')), 0b011);
    assert.equal(marks.in(reading('We must pay.')), 0b101);
    assert.equal(marks.in(reading('Let them pay, and make it.')), 0);
    assert.equal(marks.in(reading('')), 0);
  });

  it('takes curved and straight apostrophes for the same, and hyphens for the end of a word', () => {
    const marks = new PhraseMarks(["won't", 'right']);
    assert.equal(marks.in(reading('It won’t do.')), 0b01);
    assert.equal(marks.in(reading("The far-right won't do.")), 0b11);
  });
});
