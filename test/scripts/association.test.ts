import assert from 'node:assert/strict';
import { nearWords } from '../../scripts/model/association.js';

describe('words that stand near each other', () => {
  const texts = ['the envoy must sign the treaty', 'the envoy must leave', 'the ferry may leave', 'the ferry may sink in 1999'].map((text) => text.split(' '));
  const { words, rows } = nearWords(texts, 2, 100);
  const row = (word: string): Map<string, number> => new Map(rows.rows[words.indexOf(word)]!.map(([column, value]) => [words[column]!, value]));

  it('have a row where they are frequent enough, most frequent first; a number is no word', () => {
    assert.deepEqual(words, ['the', 'envoy', 'ferry', 'leave', 'may', 'must']);
    assert.equal(rows.columns, words.length);
  });

  it('go together more than chance would have it, or not at all', () => {
    assert.ok(row('envoy').get('must')! > 0);
    assert.equal(row('envoy').get('may'), undefined);
    assert.equal(row('ferry').get('must'), undefined);
    assert.ok(row('envoy').get('must')! > (row('envoy').get('the') ?? 0));
  });
});
