/** Words told from each other while a text is read letter by letter, in any case: no word is cut out of it. */

/** The hash of a word with one letter more. @param letter its code as {@link letterCode} gives it. */
export function nextHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** The code of a letter in lower case, exact for ASCII and Latin-1; 0 for digits, marks and white space. Letters beyond keep their code. */
export function letterCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  // Not “NaN” either, past the end.
  if (!(code >= 0xc0) || code === 0xd7 || code === 0xf7) return 0;
  if (code <= 0xde) return code + 32;
  return code >= 0x2000 && code <= 0x206f ? 0 : code;
}

/** The hash of the letters with which a word begins, up to a hyphen or an apostrophe. */
export function hashLetters(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = letterCode(word.charCodeAt(i));
    if (letter === 0) break;
    hash = nextHash(hash, letter);
  }
  return hash;
}
