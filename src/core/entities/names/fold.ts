/** Folds one word of a name for look-up: no accents, no case, straight apostrophes. For single words only; offsets are lost. */
export function foldName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[’ʼ]/g, "'").replace(/ı/g, 'i').toLowerCase();
}
