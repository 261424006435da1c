import assert from 'node:assert/strict';
import { foldCase, sameWord } from '../../../src/core/text/folding.js';

describe('foldCase', () => {
  it('keeps the length of every word', () => {
    for (const word of ['FOREİGN', 'İİ', 'ÇIĞ', 'ǅ', 'Ω', 'Japan’S', 'ẞ', '𐐀', '']) assert.equal(foldCase(word).length, word.length, word);
    assert.equal(foldCase('FOREİGN'), 'foreign');
  });

  it('makes apostrophes alike', () => {
    assert.equal(sameWord('JAPAN’S', "Japan's"), true);
    assert.equal(sameWord('Japan', 'Japans'), false);
  });
});
