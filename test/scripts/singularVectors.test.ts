import assert from 'node:assert/strict';
import { leftSingularVectors } from '../../scripts/model/singular-vectors.js';
import type { SparseMatrix } from '../../scripts/model/singular-vectors.js';

const dense = [[2, 0, 1, 0], [0, 3, 0, 0], [1, 0, 0, 4], [0, 1, 1, 0], [2, 2, 0, 1]];
const sparse: SparseMatrix = { columns: 4, rows: dense.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const]))) };

describe('left singular vectors', () => {
  const wanted = 3;
  const { vectors, values } = leftSingularVectors(sparse, wanted);
  const column = (k: number): number[] => dense.map((_, r) => vectors[r * wanted + k]!);

  it('are those of the matrix times its transpose, greatest first', () => {
    const product = dense.map((a) => dense.map((b) => a.reduce((sum, x, c) => sum + x * b[c]!, 0)));
    values.forEach((value, k) => {
      const vector = column(k);
      product.forEach((row, r) => assert.ok(Math.abs(row.reduce((sum, x, i) => sum + x * vector[i]!, 0) - value ** 2 * vector[r]!) < 1e-6));
      if (k > 0) assert.ok(values[k - 1]! >= value);
    });
  });

  it('have length 1, stand at right angles, and point where their greatest entry is positive', () => {
    for (let a = 0; a < wanted; a++) {
      for (let b = 0; b <= a; b++) assert.ok(Math.abs(column(a).reduce((sum, x, i) => sum + x * column(b)[i]!, 0) - Number(a === b)) < 1e-9);
      const greatest = column(a).reduce((most, x) => (Math.abs(x) > Math.abs(most) ? x : most));
      assert.ok(greatest > 0);
    }
  });
});
