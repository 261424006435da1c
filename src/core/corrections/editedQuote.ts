import type { Span } from '../analysis.js';

/** The quote to look for, with what stood before and after it. */
interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** From this share of common words on, in order, an edited sentence is still the same one. */
const enough = 0.6;
/** How much of the beginning or the end of a quote must still be there to look for it by, in UTF-16 code units. */
const edgeLength = 16;
const shortestEdge = 8;
/** Beginnings and ends that are tried, those nearest to the old place first. */
const mostEdges = 12;
/** Longer quotes than this many words are compared by their first words. */
const mostWords = 400;

/**
 * Where a quote stands that was edited inside: between a place where it begins as before (or what stood before it ends) and one
 * where it ends as before (or what stood after it begins), with at least three in five of its words kept, in order.
 * @returns null where there is no such place.
 */
export function findEdited(text: string, { exact, prefix, suffix }: Quote, hint: number | null): Span | null {
  const near = hint ?? 0;
  const starts = [
    ...occurrences(text, exact.slice(0, edgeLength), near),
    ...occurrences(text, prefix.slice(-edgeLength), near - edgeLength).map((at) => at + Math.min(edgeLength, prefix.length)),
  ];
  const ends = [
    ...occurrences(text, exact.slice(-edgeLength), near + exact.length - edgeLength).map((at) => at + Math.min(edgeLength, exact.length)),
    ...occurrences(text, suffix.slice(0, edgeLength), near + exact.length),
  ];
  const words = wordsOf(exact);
  let best: Span | null = null;
  let bestShare = enough;
  for (const start of new Set(starts)) {
    for (const end of new Set(ends)) {
      const length = end - start;
      if (length < exact.length / 2 || length > exact.length * 2) continue;
      const share = commonShare(words, wordsOf(text.slice(start, end)));
      if (share > bestShare || (share === bestShare && best === null)) {
        best = { start, end };
        bestShare = share;
      }
    }
  }
  return best;
}

/** Where some characters occur, the nearest to a place first; nowhere where they are too few to tell a place by. */
function occurrences(text: string, part: string, near: number): number[] {
  if (part.trim().length < shortestEdge) return [];
  const found: number[] = [];
  for (let at = text.lastIndexOf(part, Math.max(0, near)); at >= 0 && found.length < mostEdges; at = at > 0 ? text.lastIndexOf(part, at - 1) : -1) found.push(at);
  for (let at = text.indexOf(part, Math.max(0, near) + 1), count = 0; at >= 0 && count < mostEdges; at = text.indexOf(part, at + 1), count++) found.push(at);
  return found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near)).slice(0, mostEdges);
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
}

/** Twice the length of the longest common subsequence over the sum of lengths (Dice), between 0 and 1. */
function commonShare(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return (2 * row[b.length]!) / (a.length + b.length);
}
