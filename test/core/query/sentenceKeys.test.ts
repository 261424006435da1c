import assert from 'node:assert/strict';
import { keySentences } from '../../../src/core/query/sentenceKeys.js';
import type { KeyedSentence } from '../../../src/core/query/sentenceKeys.js';
import { makeSentence, spanOf } from './sample.js';

/** Keys the sentences of a text, one a line. */
function keyLines(text: string, before?: readonly KeyedSentence[]): KeyedSentence[] {
  let from = 0;
  const sentences = text.split('\n').map((line, i) => {
    const span = spanOf(text, line, from);
    from = span.end;
    return makeSentence(`s${i + 1}`, span);
  });
  return keySentences(text, sentences, before);
}

const keys = (all: readonly KeyedSentence[]): string[] => all.map(({ key }) => key);

describe('keySentences', () => {
  const before = keyLines('Trade must grow.\nPorts are shut.\nTrade must grow.');

  it('tells equal sentences apart', () => {
    assert.equal(new Set(keys(before)).size, 3);
  });

  it('keeps all keys when a sentence is added in front', () => {
    assert.deepEqual(keys(keyLines('A new start.\nTrade must grow.\nPorts are shut.\nTrade must grow.', before)).slice(1), keys(before));
  });

  it('keeps the other keys when a sentence is taken away', () => {
    assert.deepEqual(keys(keyLines('Trade must grow.\nTrade must grow.', before)), [before[0]!.key, before[2]!.key]);
  });

  it('keeps the key of a sentence that was edited', () => {
    assert.deepEqual(keys(keyLines('Trade must grow.\nMost ports are shut.\nTrade must grow.', before)), keys(before));
  });

  it('gives a new sentence a key that no other has', () => {
    const after = keys(keyLines('Trade must grow.\nPorts are shut.\nTrade must grow.\nTrade must grow.', before));
    assert.equal(new Set(after).size, 4);
  });

  it('does not mind other line breaks in the same words', () => {
    const one = keySentences('Ports are\nshut.', [makeSentence('s1', { start: 0, end: 15 })]);
    const other = keySentences('Ports  are shut.', [makeSentence('s1', { start: 0, end: 16 })]);
    assert.deepEqual(keys(one), keys(other));
  });
});
