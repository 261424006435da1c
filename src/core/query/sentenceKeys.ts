import type { Sentence } from '../analysis.js';

/** A sentence as far as its key goes: its words, and the key it got. */
export interface KeyedSentence {
  readonly words: string;
  readonly key: string;
}

/**
 * Gives each sentence a key that stays when others are added, removed or changed: a hash of its words, and the how-manieth of
 * equal ones it is. Where the text was analysed before, a sentence that was only edited keeps its key: between the unchanged
 * beginning and the unchanged end, sentences are paired in order where their number is the same.
 */
export function keySentences(text: string, sentences: readonly Sentence[], before: readonly KeyedSentence[] = []): KeyedSentence[] {
  const words = sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const shortest = Math.min(words.length, before.length);
  let head = 0;
  while (head < shortest && before[head]!.words === words[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail]!.words === words[words.length - 1 - tail]) tail++;

  const kept = (i: number): string | undefined => {
    if (i < head || words.length === before.length) return before[i]?.key;
    return i >= words.length - tail ? before[i - words.length + before.length]!.key : undefined;
  };
  const keys = words.map((_, i) => kept(i));
  const taken = new Set(keys);
  /** Where to go on counting for words that occur often. */
  const ordinals = new Map<string, number>();
  return words.map((own, i) => {
    let key = keys[i];
    if (key === undefined) {
      const stem = hash(own);
      let ordinal = ordinals.get(stem) ?? 0;
      do key = ordinal === 0 ? stem : `${stem}.${ordinal}`;
      while (taken.has(key) && ++ordinal);
      ordinals.set(stem, ordinal + 1);
      taken.add(key);
    }
    return { words: own, key };
  });
}

/** FNV-1a over UTF-16 code units, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
