const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Signed bytes as base64 (RFC 4648), padded. */
export function encodeBase64(bytes: Int8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = ((bytes[i]! & 255) << 16) | (((bytes[i + 1] ?? 0) & 255) << 8) | ((bytes[i + 2] ?? 0) & 255);
    out += alphabet[word >> 18]! + alphabet[(word >> 12) & 63]! + (left > 1 ? alphabet[(word >> 6) & 63]! : '=') + (left > 2 ? alphabet[word & 63]! : '=');
  }
  return out;
}

/** The bytes of a base64 string, signed. Throws RangeError on a character outside the alphabet or a length that is no multiple of four. */
export function decodeBase64(text: string): Int8Array {
  if (text.length % 4 !== 0) throw new RangeError('base64: the length is not a multiple of four');
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Int8Array((text.length / 4) * 3 - padding);
  for (let i = 0, o = 0; i < text.length; i += 4) {
    let word = 0;
    for (let j = i; j < i + 4; j++) {
      const value = j >= text.length - padding ? 0 : (values[text.charCodeAt(j)] ?? -1);
      if (value < 0) throw new RangeError(`base64: unexpected character at ${j}`);
      word = (word << 6) | value;
    }
    for (let shift = 16; shift >= 0 && o < bytes.length; shift -= 8) bytes[o++] = (word >> shift) & 255;
  }
  return bytes;
}
