import { encodeBase64 } from '../../src/core/claims/base64.js';
import type { QuantizedTable } from '../../src/core/claims/model.js';

/** Weights as signed bytes, scaled so that the greatest just fits. */
export function quantize(weights: Float64Array): QuantizedTable {
  let max = 0;
  for (const w of weights) max = Math.max(max, Math.abs(w));
  const scale = max > 0 ? max / 127 : 1;
  return { scale, bytes: encodeBase64(Int8Array.from(weights, (w) => Math.round(w / scale))) };
}
