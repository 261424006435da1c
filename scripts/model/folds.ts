/** Assigns documents to folds: every sentence of a document stays together. The same ids, count and seed give the same folds on every machine. */
export function foldsOf(ids: readonly string[], folds: number, seed: number): Int32Array {
  const order = ids.map((id, index) => ({ index, key: scatter(id, seed) })).sort((a, b) => a.key - b.key || a.index - b.index);
  const out = new Int32Array(ids.length);
  order.forEach(({ index }, i) => (out[index] = i % folds));
  return out;
}

function scatter(id: string, seed: number): number {
  let h = Math.imul(seed + 1, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca77);
  h ^= h >>> 13;
  return h >>> 0;
}
