import assert from 'node:assert/strict';
import { readTable } from '../../../src/core/claims/quantized.js';
import { quantize, quantizeCoarsely } from '../../../scripts/model/quantize.js';

describe('tables of weights', () => {
  const weights = Float64Array.from({ length: 301 }, (_, i) => Math.sin(i) * Math.abs(Math.cos(i / 7)));

  it('in eight bits are read as they were written, to half a step', () => {
    const table = quantize(weights);
    const read = readTable(table);
    assert.equal(read.length, weights.length);
    weights.forEach((weight, i) => assert.ok(Math.abs(read[i]! * table.scale - weight) <= table.scale / 2 + 1e-12));
  });

  for (const bits of [2, 3, 4, 5, 6, 7]) {
    it(`in ${bits} bits keep sign, order and size, and take no more room than that`, () => {
      const table = quantizeCoarsely(weights, bits);
      const read = readTable(table);
      const largest = 2 ** (bits - 1) - 1;
      assert.ok(read.length - weights.length >= 0 && read.length - weights.length < 8 / bits);
      assert.ok(table.bytes.length <= quantize(weights).bytes.length * (bits / 8) + 4);
      weights.forEach((weight, i) => {
        assert.ok(Math.abs(read[i]!) <= largest);
        const clipped = Math.max(-largest * table.scale, Math.min(largest * table.scale, weight));
        assert.ok(Math.abs(read[i]! * table.scale - clipped) <= table.scale / 2 + 1e-12);
      });
    });
  }

  it('in four bits let one great weight not swallow the others', () => {
    const table = quantizeCoarsely(Float64Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 10 : i % 2 ? 0.5 : -0.5)), 4);
    assert.deepEqual(Array.from(readTable(table).subarray(1, 5), (x) => Math.sign(x)), [1, -1, 1, -1]);
  });

  it('of zeros are zeros', () => {
    assert.ok(readTable(quantizeCoarsely(new Float64Array(8), 6)).every((x) => x === 0));
  });

  it('of another width are refused', () => {
    assert.throws(() => readTable({ scale: 1, bytes: 'AAAA', bits: 9 }), RangeError);
  });
});
