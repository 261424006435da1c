import type { Span } from '../analysis.js';

/** Where words occur in a text as whole words, spelled exactly so. */
export function wordsInText(text: string, words: string): Span[] {
  const found: Span[] = [];
  if (words.trim() === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!isWordCharacter(text, at - 1) && !isWordCharacter(text, at + words.length)) found.push({ start: at, end: at + words.length });
  }
  return found;
}

function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);
}
