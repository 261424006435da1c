/**
 * Fits a logistic regression by Newton's method with an L2 penalty on every weight. Deterministic.
 * @param rows feature values, one row an example.
 * @param labels 0 or 1, one a row.
 * @returns one weight a feature.
 */
export function fitLogistic(rows: readonly Float64Array[], labels: readonly number[], penalty: number, iterations = 12): Float64Array {
  const size = rows[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const filled = rows.map((row) => Uint16Array.from(row.keys()).filter((i) => row[i] !== 0));
  for (let round = 0; round < iterations; round++) {
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    const gradient = new Float64Array(size);
    for (const [r, row] of rows.entries()) {
      const columns = filled[r]!;
      let z = 0;
      for (const i of columns) z += weights[i]! * row[i]!;
      const p = 1 / (1 + Math.exp(-z));
      const curvature = Math.max(p * (1 - p), 1e-6);
      for (const i of columns) {
        gradient[i]! += (labels[r]! - p) * row[i]!;
        const line = hessian[i]!, scaled = curvature * row[i]!;
        for (const k of columns) {
          if (k > i) break;
          line[k]! += scaled * row[k]!;
        }
      }
    }
    for (let i = 0; i < size; i++) {
      gradient[i]! -= penalty * weights[i]!;
      hessian[i]![i]! += penalty;
    }
    const step = solveSymmetric(hessian, gradient);
    let change = 0;
    for (let i = 0; i < size; i++) {
      weights[i]! += step[i]!;
      change = Math.max(change, Math.abs(step[i]!));
    }
    if (change < 1e-5) break;
  }
  return weights;
}

/** Solves `matrix · x = right` by Cholesky's factorisation of the lower triangle, which it overwrites. */
function solveSymmetric(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k <= i; k++) {
      let sum = matrix[i]![k]!;
      for (let m = 0; m < k; m++) sum -= matrix[i]![m]! * matrix[k]![m]!;
      matrix[i]![k] = i === k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[k]![k]!;
    }
  }
  const x = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let m = 0; m < i; m++) sum -= matrix[i]![m]! * x[m]!;
    x[i] = sum / matrix[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let m = i + 1; m < size; m++) sum -= matrix[m]![i]! * x[m]!;
    x[i] = sum / matrix[i]![i]!;
  }
  return x;
}
