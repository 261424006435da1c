import { eigenvectors } from './eigenvectors.js';

/** A matrix by its entries that are not zero: for each row pairs of column and value. */
export interface SparseMatrix {
  readonly columns: number;
  readonly rows: readonly (readonly (readonly [column: number, value: number])[])[];
}

/** More directions than wanted are followed, so that the last of those wanted come out well too. */
const spare = 20;
const passes = 6;

/**
 * The first left singular vectors of a sparse matrix and their singular values, greatest first, by subspace iteration from a fixed start
 * (Halko, Martinsson & Tropp 2011, algorithm 4.4). The matrix needs at least `wanted` rows and columns.
 * @returns `vectors` row by row, `wanted` numbers each; the sign of each vector is the one in which its greatest entry is positive.
 */
export function leftSingularVectors(matrix: SparseMatrix, wanted: number): { readonly vectors: Float64Array; readonly values: readonly number[] } {
  const size = Math.min(wanted + spare, matrix.rows.length, matrix.columns);
  // Any start will do that leaves no direction out; sines of scattered angles are the same everywhere.
  let columns: Float64Array = Float64Array.from({ length: matrix.columns * size }, (_, i) => Math.sin(1 + i * 2.399963));
  let rows: Float64Array = orthonormal(times(matrix, columns, size), size);
  for (let pass = 0; pass < passes; pass++) {
    columns = orthonormal(transposedTimes(matrix, rows, size), size);
    rows = orthonormal(times(matrix, columns, size), size);
  }
  columns = transposedTimes(matrix, rows, size);
  const pairs = eigenvectors(gram(columns, size)).slice(0, wanted);
  const count = matrix.rows.length;
  const vectors = new Float64Array(count * wanted);
  pairs.forEach(({ vector }, k) => {
    let greatest = 0;
    for (let r = 0; r < count; r++) {
      let sum = 0;
      for (let c = 0; c < size; c++) sum += rows[r * size + c]! * vector[c]!;
      vectors[r * wanted + k] = sum;
      if (Math.abs(sum) > Math.abs(greatest)) greatest = sum;
    }
    if (greatest < 0) for (let r = 0; r < count; r++) vectors[r * wanted + k]! *= -1;
  });
  return { vectors, values: pairs.map(({ value }) => Math.sqrt(Math.max(0, value))) };
}

function times({ rows }: SparseMatrix, right: Float64Array, size: number): Float64Array {
  const out = new Float64Array(rows.length * size);
  rows.forEach((row, r) => {
    for (const [column, value] of row) for (let c = 0; c < size; c++) out[r * size + c]! += value * right[column * size + c]!;
  });
  return out;
}

function transposedTimes({ rows, columns }: SparseMatrix, left: Float64Array, size: number): Float64Array {
  const out = new Float64Array(columns * size);
  rows.forEach((row, r) => {
    for (const [column, value] of row) for (let c = 0; c < size; c++) out[column * size + c]! += value * left[r * size + c]!;
  });
  return out;
}

function gram(block: Float64Array, size: number): number[][] {
  return Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => dotColumns(block, size, a, b)));
}

function dotColumns(block: Float64Array, size: number, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < block.length; i += size) sum += block[i + a]! * block[i + b]!;
  return sum;
}

/** The columns of a block made of length 1 and at right angles: Gram and Schmidt, twice over, since once leaves rounding behind (Giraud et al. 2005). */
function orthonormal(block: Float64Array, size: number): Float64Array {
  const out = block.slice();
  for (let c = 0; c < size; c++) {
    for (let again = 0; again < 2; again++) {
      for (let before = 0; before < c; before++) {
        const share = dotColumns(out, size, c, before);
        for (let i = 0; i < out.length; i += size) out[i + c]! -= share * out[i + before]!;
      }
    }
    const length = Math.sqrt(dotColumns(out, size, c, c)) || 1;
    for (let i = 0; i < out.length; i += size) out[i + c]! /= length;
  }
  return out;
}
