import assert from 'node:assert/strict';
import { contains, spanAt, trimmed } from '../../../src/core/query/spans.js';

describe('spanAt', () => {
  const spans = [{ start: 2, end: 5 }, { start: 5, end: 8 }, { start: 10, end: 12 }];

  it('finds the span around an offset', () => {
    assert.equal(spanAt(spans, 3), spans[0]);
    assert.equal(spanAt(spans, 11), spans[2]);
  });

  it('counts the end as inside, unless another span starts there', () => {
    assert.equal(spanAt(spans, 8), spans[1]);
    assert.equal(spanAt(spans, 5), spans[1]);
  });

  it('finds nothing before, between and after', () => {
    for (const offset of [0, 9, 13]) assert.equal(spanAt(spans, offset), undefined);
    assert.equal(spanAt(spans.slice(0, 0), 0), undefined);
  });
});

describe('trimmed', () => {
  const text = 'To \n the north  ';

  it('leaves out the space at both ends, and none within', () => {
    const { start, end } = trimmed(text, { start: 2, end: text.length });
    assert.equal(text.slice(start, end), 'the north');
    assert.deepEqual(trimmed(text, { start: 0, end: 2 }), { start: 0, end: 2 });
  });

  it('is empty where there is nothing but space', () => assert.deepEqual(trimmed(text, { start: 2, end: 5 }), { start: 2, end: 2 }));
});

describe('contains', () => {
  it('holds for equal spans and not for overlapping ones', () => {
    assert.equal(contains({ start: 1, end: 4 }, { start: 1, end: 4 }), true);
    assert.equal(contains({ start: 1, end: 4 }, { start: 3, end: 5 }), false);
  });
});
