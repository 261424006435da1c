import assert from 'node:assert/strict';
import { cueSpans } from '../../../src/core/query/cueSpans.js';
import { makeSentence } from './sample.js';

function cuesIn(text: string, because: readonly string[], role: 'claim' | 'none' = 'claim'): string[] {
  return cueSpans(text, makeSentence('s1', { start: 0, end: text.length }, { because, role })).map(({ start, end }) => text.slice(start, end));
}

describe('cueSpans', () => {
  it('finds the deciding words wherever they stand, in any case', () => {
    assert.deepEqual(cuesIn('Must it end? It must.', ['cue:must']), ['Must', 'must']);
  });

  it('finds whole words only', () => {
    assert.deepEqual(cuesIn('Mustard is not a must-have; it must-n’t be mustered.', ['cue:must']), ['must', 'must']);
  });

  it('keeps the longer of two that overlap', () => {
    assert.deepEqual(cuesIn('We ought to go, we ought.', ['cue:ought', 'cue:ought to']), ['ought to', 'ought']);
  });

  it('keeps offsets in texts whose letters change length in lower case', () => {
    assert.deepEqual(cuesIn('FOREİGN AFFAİRS should change.', ['cue:should']), ['should']);
  });

  it('takes no other feature for a cue, and nothing from sentences without a role', () => {
    assert.deepEqual(cuesIn('It must end.', ['position:first', 'cue:', 'cue:it', 'word:end']), []);
    assert.deepEqual(cuesIn('It must end.', ['cue:must'], 'none'), []);
  });
});
