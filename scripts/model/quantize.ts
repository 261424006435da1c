import { encodeBase64 } from '../../src/core/claims/base64.js';
import type { QuantizedTable } from '../../src/core/claims/quantized.js';

/** Weights as signed bytes, scaled so that the greatest just fits. */
export function quantize(weights: Float64Array): QuantizedTable {
  const max = greatest(weights);
  const scale = max > 0 ? max / 127 : 1;
  return { scale, bytes: encodeBase64(Int8Array.from(weights, (w) => Math.round(w / scale))) };
}

/**
 * Weights in fewer bits: for large tables, where a sentence sums up so many that the rounding evens out. Clipped where that makes the squared error least.
 * @param bits from 2 to 7.
 */
export function quantizeCoarsely(weights: Float64Array, bits: number): QuantizedTable {
  const largest = 2 ** (bits - 1) - 1;
  const rounded = (x: number): number => Math.max(-largest, Math.min(largest, Math.round(x)));
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
  return { scale, bytes: encodeBase64(packed(Array.from(weights, (w) => rounded(w / scale)), bits)), bits };
}

/** Integers one after the other from the lowest bit of the first byte on; see `readTable`. */
function packed(integers: readonly number[], bits: number): Int8Array {
  const bytes = new Int8Array(Math.ceil((integers.length * bits) / 8));
  let held = 0, heldBits = 0, count = 0;
  for (const integer of integers) {
    held |= (integer & (2 ** bits - 1)) << heldBits;
    for (heldBits += bits; heldBits >= 8; heldBits -= 8) {
      bytes[count++] = held;
      held >>>= 8;
    }
  }
  if (heldBits > 0) bytes[count] = held;
  return bytes;
}

function greatest(weights: Float64Array): number {
  return weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
}
