import assert from 'node:assert/strict';
import { opensWith, readOpening } from '../../../src/core/relations/openings.js';

const open = (sentence: string): number => readOpening(sentence, { start: 0, end: sentence.length });

describe('readOpening', () => {
  it('lets the longest phrase decide', () => {
    assert.ok(opensWith(open('For example, tariffs rose.'), 'example'));
    assert.ok(!opensWith(open('For example, tariffs rose.'), 'cause'));
    assert.ok(opensWith(open('“On the other hand, ports closed.”'), 'contrast'));
    assert.ok(opensWith(open('It is true that ports closed.'), 'concession'));
  });

  it('finds nothing in an ordinary beginning, and reads no further than the sentence', () => {
    assert.equal(open('Ministers met.'), 0);
    assert.equal(readOpening('A But', { start: 0, end: 1 }), 0);
    assert.equal(readOpening('', { start: 0, end: 0 }), 0);
  });
});
