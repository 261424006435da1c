import assert from 'node:assert/strict';
import { splitDoubt, splitParagraphs, splitSource } from '../../../scripts/labels/split-paragraphs.js';

describe('splitting a source text', () => {
  it('unwraps lines, and parts paragraphs at empty ones', () => {
    assert.deepEqual(splitParagraphs('The dike\nheld.\r\n\r\n \nThe town  slept.\n'), ['The dike held.', 'The town slept.']);
  });

  it('numbers sentences through, and paragraphs', () => {
    assert.deepEqual(splitSource('The dike held. It should be raised.\n\nWho will pay?'), [
      { i: 0, paragraph: 0, text: 'The dike held.' },
      { i: 1, paragraph: 0, text: 'It should be raised.' },
      { i: 2, paragraph: 1, text: 'Who will pay?' },
    ]);
  });

  it('doubts fragments, abbreviations at the end and monsters', () => {
    assert.equal(splitDoubt('The dike held.'), undefined);
    assert.equal(splitDoubt('and the town slept.'), 'starts in the middle');
    assert.equal(splitDoubt('We thank Dr.'), 'ends with an abbreviation');
    assert.equal(splitDoubt('Long '.repeat(91)), 'more than 90 words');
  });
});
