import type { Passage } from './passages.js';

/** `212   Journal of Ports`, `Roe and Poe | The Last Ferry | 213`: a page number set off from words by a gap or a bar. */
const numbered = /^\d{1,4}(?:\s{2,}|\s*\t\s*|\s*\|\s*)(\S.*)$|^(\S.*?)(?:\s{2,}|\s*\t\s*|\s*\|\s*)\d{1,4}$/u;
const gaps = /\s{2,}|\t|\s*\|\s*/u;
const longest = 160;
/** In so many first lines a text says what it is and where it stands. */
const openingLines = 15;
const fewestWords = 2;

const fold = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds the running heads that a text keeps from its pages: a page number, and words that the first lines of the text have said already
 * or that other pages bear too. A numbered heading and an entry of a list of contents say something new.
 */
export function findRunningHeads(passages: readonly Passage[]): boolean[] {
  const heads = passages.map(({ head, shape }) => {
    const match = shape.length <= longest && !shape.prose && /^\d|\d$/.test(head) ? numbered.exec(head) : null;
    return match ? (match[1] ?? match[2]!).split(gaps).map(fold).filter((part) => part.split(' ').length >= fewestWords && /\p{L}{3}/u.test(part)) : [];
  });
  if (heads.every((parts) => parts.length === 0)) return passages.map(() => false);
  const counts = new Map<string, number>();
  for (const parts of heads) for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const opening = fold(passages.slice(0, openingLines).filter((_, i) => heads[i]!.length === 0).map(({ head }) => head).join(' '));
  const text = passages.findIndex(({ shape }) => shape.prose);
  return heads.map((parts, i) => i > text && text >= 0 && parts.some((part) => opening.includes(part) || counts.get(part)! >= 3));
}
