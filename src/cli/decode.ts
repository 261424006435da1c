/** How far into a file a NUL byte is looked for: where git and grep look too. */
const probeBytes = 8000;

/**
 * Decodes a file as an editor would: UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is no part of the text.
 * Bytes that are no UTF-8 are replaced, so that offsets still mean something.
 * @throws Error where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, probeBytes).includes(0)) throw new Error('looks like a binary file, not a text');
  return new TextDecoder('utf-8').decode(bytes);
}
