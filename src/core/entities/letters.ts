import { nextHash } from '../text/letterHash.js';

/** Letters by code unit, for scanning without regular expressions: Latin only, which is what the gazetteer is written in. */
const limit = 0x250;
/** Class of every UTF-16 code unit below U+0250: 2 for a capital, 1 for another letter or a digit, 0 for anything else. */
export const classes = new Uint8Array(limit);
for (let code = 0; code < limit; code++) {
  const char = String.fromCharCode(code);
  if (/\p{Lu}/u.test(char)) classes[code] = 2;
  else if (/[\p{L}\p{N}]/u.test(char)) classes[code] = 1;
}
const digits = { first: 48, last: 57 };

/** 2 for a capital, 1 for another letter or a digit, 0 for anything else (also `NaN`, past the end). */
export function letterClass(code: number): number {
  return code < limit ? classes[code]! : 0;
}

export function isCapital(code: number): boolean {
  return letterClass(code) === 2;
}

export function isLetter(code: number): boolean {
  return letterClass(code) !== 0 && (code < digits.first || code > digits.last);
}

/** One step of a hash that is the same for “Turkey” and “TURKEY” (exact for ASCII and Latin-1). */
export function foldedHash(hash: number, code: number): number {
  return nextHash(hash, code | 32);
}
