import type { Span } from '../analysis.js';
import type { Evidence } from './evidence.js';

/** “the North” and “the South”, not “the Global South”, “the South China Sea”, “the North of England”. The rarer word is looked for first. */
const half = /(?:North|South)\b(?<=\b([Tt]he\s+).{5})(?!\s+[A-Z]|\s+of\b|[-–])/g;

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
  return [...text.matchAll(half)].flatMap(({ index, 0: word, 1: article }) => {
    const before = index - article!.length;
    if (!mainly && !koreaBefore.test(text.slice(Math.max(0, before - 120), before))) return [];
    return [{ target: word.startsWith('N') ? 'KP' as const : 'KR' as const, start: index, end: index + word.length }];
  });
}
