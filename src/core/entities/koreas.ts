import type { Span } from '../analysis.js';
import type { Evidence } from './evidence.js';

/** “the North” and “the South”, not “the Global South”, “the South China Sea”, “the North of England”. */
const half = /\b[Tt]he\s+(North|South)\b(?!\s+[A-Z]|\s+of\b|[-–])/g;

/** A Korea named in the same paragraph, shortly before. */
const koreaBefore = /\b(?:North|South) Korea[^\n]*$/;

/** What a text about both Koreas calls the one and the other; nothing in texts that do not name both. */
export function findHalvesOfKorea(text: string, evidence: Evidence): (Span & { readonly target: 'KP' | 'KR' })[] {
  // Named in passing, they do not explain a bare “the South”: one country in four mentions, at the least, is a Korea.
  const { counts } = evidence;
  const both = evidence.count('Koreas');
  const north = (counts.get('KP') ?? 0) + both;
  const south = counts.get('KR') ?? 0;
  if (north === 0 || south === 0) return [];
  let all = 0;
  for (const count of counts.values()) all += count;
  const mainly = (north + south) * 4 >= all;
  return [...text.matchAll(half)].filter(({ index }) => mainly || koreaBefore.test(text.slice(Math.max(0, index - 120), index))).map((match) => {
    const word = match[1]!;
    const end = match.index + match[0].length;
    return { target: word.startsWith('N') ? 'KP' as const : 'KR' as const, start: end - word.length, end };
  });
}
