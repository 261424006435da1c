const englishWords = new Set('the of and to that for with are have not from this by'.split(' '));
const sampled = 3000;
const fewestWords = 30;
/** Of running English words about one in six is one of these; other languages have next to none of them. */
const leastShare = 0.04;

/** Whether running text from an offset on is in another language than English. Too little text counts as English. */
export function isForeign(text: string, from: number): boolean {
  const words = text.slice(from, from + sampled).toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= fewestWords && words.filter((word) => englishWords.has(word)).length < leastShare * words.length;
}
