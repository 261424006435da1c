/** 32-bit FNV-1a of the UTF-16 code units, as eight hexadecimal digits: a short name for a text, not a safeguard. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
