import { encodeBase64 } from '../../src/core/claims/base64.js';
import type { QuantizedTable } from '../../src/core/claims/quantized.js';

/** Weights as signed bytes, scaled so that the greatest just fits. */
export function quantize(weights: Float64Array): QuantizedTable {
  const max = greatest(weights);
  const scale = max > 0 ? max / 127 : 1;
  return { scale, bytes: encodeBase64(Int8Array.from(weights, (w) => Math.round(w / scale))) };
}

const largest = 7;

/** Weights in four bits each, two a byte: for large tables, where a sentence sums up so many that the rounding evens out. Clipped where that makes the squared error least. */
export function quantizeCoarsely(weights: Float64Array): QuantizedTable {
  const max = greatest(weights);
  let scale = 1, least = Infinity;
  for (let share = 0.1; max > 0 && share <= 1; share += 0.05) {
    const tried = (share * max) / largest;
    let error = 0;
    for (const w of weights) error += (w - tried * rounded(w / tried)) ** 2;
    if (error < least) {
      least = error;
      scale = tried;
    }
  }
  const nibbles = Array.from(weights, (w) => rounded(w / scale));
  const bytes = Int8Array.from({ length: Math.ceil(nibbles.length / 2) }, (_, i) => (nibbles[2 * i]! & 15) | ((nibbles[2 * i + 1] ?? 0) << 4));
  return { scale, bytes: encodeBase64(bytes), bits: 4 };
}

function greatest(weights: Float64Array): number {
  return weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
}

function rounded(x: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(x)));
}
