import assert from 'node:assert/strict';
import { LineIndex, lineStartBefore } from '../../../src/core/text/lines.js';

describe('LineIndex', () => {
  const text = 'one\ntwo\r\nthree\rfour\u2028five\u2029';
  const index = new LineIndex(text);

  it('ends lines at every kind of line break', () => {
    assert.deepEqual(Array.from({ length: index.count }, (_, i) => text.slice(index.line(i).start, index.line(i).end)), ['one', 'two', 'three', 'four', 'five', '']);
    assert.throws(() => index.line(6), RangeError);
  });

  it('turns offsets into positions and back', () => {
    for (const offset of [0, 3, 4, 6, 9, 13, 15, 19, 20, text.length]) assert.equal(index.offsetAt(index.positionAt(offset)), offset);
    assert.deepEqual(index.positionAt(10), { line: 2, column: 1 });
    assert.deepEqual(index.positionAt(999), { line: 5, column: 0 });
    assert.equal(index.offsetAt({ line: 1, column: 99 }), 7);
  });

  it('has one line for an empty text', () => {
    assert.deepEqual([new LineIndex('').count, new LineIndex('').line(0)], [1, { start: 0, end: 0 }]);
  });
});

describe('lineStartBefore', () => {
  it('finds where the line begins', () => {
    assert.deepEqual([0, 2, 3, 5].map((offset) => lineStartBefore('a\r\nbcd', offset)), [0, 2, 3, 3]);
  });
});
