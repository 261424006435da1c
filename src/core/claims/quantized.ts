import { decodeBase64 } from './base64.js';

/** A table of weights as small signed integers: the number meant is `integer × scale`. */
export interface QuantizedTable {
  readonly scale: number;
  /** Base64 of signed bytes; where {@link bits} is 4, each byte holds two integers, the first in its low half. */
  readonly bytes: string;
  readonly bits?: number;
}

/** The integers of a table; those of four bits lie between -8 and 7. Throws RangeError where the text is no base64 or the width is neither four nor eight bits. */
export function readTable({ bytes, bits = 8 }: QuantizedTable): Int8Array {
  const read = decodeBase64(bytes);
  if (bits === 8) return read;
  if (bits !== 4) throw new RangeError(`weights of ${bits} bits are not known`);
  const out = new Int8Array(2 * read.length);
  read.forEach((byte, i) => {
    out[2 * i] = (byte << 28) >> 28;
    out[2 * i + 1] = byte >> 4;
  });
  return out;
}
