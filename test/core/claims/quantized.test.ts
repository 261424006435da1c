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

  it('in four bits keep sign, order and size, two a byte', () => {
    const table = quantizeCoarsely(weights);
    const read = readTable(table);
    assert.equal(read.length, weights.length + 1);
    assert.ok(table.bytes.length < quantize(weights).bytes.length * 0.52);
    weights.forEach((weight, i) => {
      assert.ok(read[i]! >= -7 && read[i]! <= 7);
      const clipped = Math.max(-7 * table.scale, Math.min(7 * table.scale, weight));
      assert.ok(Math.abs(read[i]! * table.scale - clipped) <= table.scale / 2 + 1e-12);
    });
  });

  it('in four bits let one great weight not swallow the others', () => {
    const table = quantizeCoarsely(Float64Array.from({ length: 10_000 }, (_, i) => (i === 0 ? 10 : i % 2 ? 0.5 : -0.5)));
    assert.deepEqual(Array.from(readTable(table).subarray(1, 5), (x) => Math.sign(x)), [1, -1, 1, -1]);
  });

  it('of zeros are zeros', () => {
    assert.ok(readTable(quantizeCoarsely(new Float64Array(8))).every((x) => x === 0));
  });

  it('of another width are refused', () => {
    assert.throws(() => readTable({ scale: 1, bytes: 'AAAA', bits: 3 }), RangeError);
  });
});
