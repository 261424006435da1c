import type { SparseRows } from './logistic.js';

/** Rows of features, packed for training. */
export function toSparse(rows: readonly { readonly ids: Int32Array; readonly values: Float32Array | Float64Array }[]): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => (starts[r + 1] = starts[r]! + row.ids.length));
  const ids = new Int32Array(starts[rows.length]!), values = new Float64Array(starts[rows.length]!);
  rows.forEach((row, r) => {
    ids.set(row.ids, starts[r]);
    values.set(row.values, starts[r]);
  });
  return { starts, ids, values };
}
