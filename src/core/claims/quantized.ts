import { decodeBase64 } from './base64.js';

/** A table of weights as small signed integers: the number meant is `integer × scale`. */
export interface QuantizedTable {
  readonly scale: number;
  /** Base64 of the integers, each {@link bits} wide in two's complement, one after the other from the lowest bit of the first byte on. */
  readonly bytes: string;
  /** From 2 to 8; 8 where it is absent. */
  readonly bits?: number;
}

/** The integers of a table. Throws RangeError where the text is no base64 or the width is not known. */
export function readTable({ bytes, bits = 8 }: QuantizedTable): Int8Array {
  const read = decodeBase64(bytes);
  if (bits === 8) return read;
  if (!(bits >= 2 && bits < 8)) throw new RangeError(`weights of ${bits} bits are not known`);
  const out = new Int8Array(Math.floor((8 * read.length) / bits));
  const unused = 32 - bits;
  let held = 0, heldBits = 0, count = 0;
  for (const byte of read) {
    held |= (byte & 255) << heldBits;
    for (heldBits += 8; heldBits >= bits; heldBits -= bits) {
      out[count++] = (held << unused) >> unused;
      held >>>= bits;
    }
  }
  return out;
}
