import assert from 'node:assert/strict';
import { IntMap } from '../../../src/core/text/intMap.js';

describe('IntMap', () => {
  it('keeps what it is given, whatever the keys and however many', () => {
    const map = new IntMap([[0, 7], [-1, 8]]);
    for (let i = 1; i < 5000; i++) map.set(i * 4096, i);
    assert.deepEqual([map.get(0), map.get(-1), map.get(4096), map.get(4999 * 4096), map.get(5)], [7, 8, 1, 4999, 0]);
    map.set(0, 9);
    assert.equal(map.get(0), 9);
  });
});
