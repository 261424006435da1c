import { nameSuffixes, particles } from './data/words.js';
import { foldName } from './fold.js';

/** The words of a full name, folded, without a generation after it. */
function wordsOf(name: string): string[] {
  return name.split(/[\s.,]+/).filter(Boolean).map(foldName).filter((word) => !nameSuffixes.has(word));
}

/**
 * Whether two full names may be one person's: the first and the last word are the same, and the middle names of one are left out or cut to
 * initials in the other (`Ana P. de Roe`, `Ana de Roe`); `Ana B. Roe` and `Ana C. Roe` are two.
 */
export function samePerson(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length < 2 || b.length < 2 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [longer, shorter] = [middle(a), middle(b)].sort((x, y) => y.length - x.length) as [string[], string[]];
  let at = 0;
  return shorter.every((word) => {
    while (at < longer.length && !sameOrInitial(word, longer[at]!)) at++;
    return at++ < longer.length;
  });
}

/** The middle names; particles belong to the surname, and some leave them out. */
function middle(words: readonly string[]): string[] {
  return words.slice(1, -1).filter((word) => word.length === 1 || !particles.has(word));
}

function sameOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
