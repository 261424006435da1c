/**
 * Folds the case of one word or phrase, code unit for code unit, so that offsets into the result are offsets into the word:
 * `İ`, whose plain lower case is two units long, becomes `i`; curly apostrophes become straight ones.
 * For tokens; to fold a whole text costs a copy of it and is never needed.
 */
export function foldCase(token: string): string {
  const folded = special.test(token) ? token.replace(/İ/g, 'i').replace(/[’ʼ＇]/g, "'") : token;
  const lower = folded.toLowerCase();
  return lower.length === token.length ? lower : Array.from(folded, keepLength).join('');
}

const special = /[İ’ʼ＇]/;

function keepLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** Whether two words are the same but for case and the form of their apostrophes. */
export function sameWord(a: string, b: string): boolean {
  return a.length === b.length && foldCase(a) === foldCase(b);
}
