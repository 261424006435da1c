/** Folds a name, or one word of it, for look-up: no accents, no case, straight apostrophes. Offsets are lost. */
export function foldName(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[’ʼ]/g, "'").replace(/ı/g, 'i').toLowerCase();
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
