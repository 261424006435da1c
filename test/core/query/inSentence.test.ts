import assert from 'node:assert/strict';
import { inSentence } from '../../../src/core/query/inSentence.js';

describe('inSentence', () => {
  for (const [holder, words] of [['Critics', 'critics'], ['Some economists', 'some economists'], ['The Kremlin', 'the Kremlin'], ['Brussels', 'Brussels'], ['Theroux', 'Theroux'], ['', '']] as const) {
    it(`${holder || 'nothing'} → ${words || 'nothing'}`, () => assert.equal(inSentence(holder), words));
  }
});
