/** Tests on single UTF-16 code units, given as `charCodeAt` gives them (`NaN` past the end is none of them). */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter of ASCII, small or capital. */
export function isPlainLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** A small letter of ASCII. */
export function isPlainSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** White space as `String.prototype.trim` sees it. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 0xa0) return false;
  return code === 0xa0 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0x3000;
}

const beyondAscii = /\p{L}/u;
const lowerBeyondAscii = /\p{Ll}/u;

/** Half of a surrogate pair counts as a letter: the letters beyond the basic plane are met more often in words than alone. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return code === code && beyondAscii.test(String.fromCharCode(code));
}

export function isLowerCase(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code === code && lowerBeyondAscii.test(String.fromCharCode(code));
}

/** `"`, `'`, curly and angular quotation marks, either side. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a;
}

export function isClosingBracket(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}

export function isOpeningBracket(code: number): boolean {
  return code === 40 || code === 91 || code === 123;
}
