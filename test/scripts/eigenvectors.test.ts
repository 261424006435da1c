import assert from 'node:assert/strict';
import { eigenvectors } from '../../scripts/model/eigenvectors.js';

describe('eigenvectors', () => {
  it('of a symmetric matrix solve it, greatest eigenvalue first, at right angles', () => {
    const matrix = [[4, 1, 2, 0], [1, 3, 0, 1], [2, 0, 5, 1], [0, 1, 1, 2]];
    const pairs = eigenvectors(matrix);
    pairs.forEach(({ value, vector }, i) => {
      matrix.forEach((row, r) => assert.ok(Math.abs(row.reduce((sum, x, c) => sum + x * vector[c]!, 0) - value * vector[r]!) < 1e-9));
      if (i > 0) assert.ok(pairs[i - 1]!.value >= value);
      pairs.forEach((other, j) => assert.ok(Math.abs(other.vector.reduce((sum, x, k) => sum + x * vector[k]!, 0) - Number(i === j)) < 1e-9));
    });
  });
});
