import assert from 'node:assert/strict';
import { isWord, tokenize } from '../../../src/core/text/tokens.js';

function words(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('tokenize', () => {
  it('keeps words, dotted abbreviations and numbers whole', () => {
    assert.deepEqual(words('Japan’s like-minded U.S. allies paid $1,000.50 by 5 p.m. (twice).'),
      ['Japan’s', 'like-minded', 'U.S.', 'allies', 'paid', '$', '1,000.50', 'by', '5', 'p.m.', '(', 'twice', ')', '.']);
    assert.deepEqual(words('“U.S.-Chinese” İstanbul—“no.”'), ['“', 'U.S.', '-', 'Chinese', '”', 'İstanbul', '—', '“', 'no', '.', '”']);
  });

  it('gives offsets into the whole text', () => {
    assert.deepEqual(tokenize('one two three', 4, 7), [{ start: 4, end: 7 }]);
    assert.deepEqual(tokenize(''), []);
  });

  it('tells words from marks', () => {
    assert.deepEqual(['Ωmega', '19', '—', '🙂'].map(isWord), [true, true, false, false]);
  });
});
