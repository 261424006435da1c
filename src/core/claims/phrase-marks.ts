/** Which of some lists of phrases a sentence has, told by the words of a {@link FeatureReader} in one pass over them. */
import { IntMap } from '../text/intMap.js';
import { wordHash } from './features.js';
import type { FeatureReader } from './features.js';

interface Phrase {
  /** Hashes of the words after the first; {@link anyWord} for whichever. */
  readonly rest: Int32Array;
  /** One bit for each list it is of. */
  lists: number;
}

const anyWord = 0;

/**
 * Written out, a pattern of phrases: `a (b|c) [d] *` stands for “a b”, “a c”, each with “d” after it or without, and any word behind that.
 * Words are in lower case with straight apostrophes; a hyphen parts words. Patterns are parted by `;`.
 */
export function writeOut(patterns: string): string[] {
  return patterns.split(';').flatMap((pattern) => {
    const parts = pattern.trim().match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? [];
    return parts.reduce<string[]>((phrases, part) => {
      const choices = part.replace(/[()[\]]/g, '').split('|').map((choice) => choice.trim());
      const grown = phrases.flatMap((phrase) => choices.map((choice) => `${phrase} ${choice}`.trim()));
      return part.startsWith('[') ? [...phrases, ...grown] : grown;
    }, ['']);
  });
}

/** Lists of phrases, at most 31 of them, each in the notation of {@link writeOut}. */
export class PhraseMarks {
  /** By the hash of a first word, one more than the index of {@link #phrases}. */
  readonly #firsts = new IntMap();
  /** The phrases that begin with the same word. */
  readonly #phrases: Phrase[][] = [];

  constructor(lists: readonly string[]) {
    lists.forEach((patterns, list) => {
      for (const phrase of writeOut(patterns)) this.#add(phrase, 1 << list);
    });
  }

  #add(phrase: string, list: number): void {
    const [first, ...rest] = phrase.split(' ').map((word) => (word === '*' ? anyWord : wordHash(word)));
    if (this.#firsts.get(first!) === 0) this.#firsts.set(first!, this.#phrases.push([]));
    const others = this.#phrases[this.#firsts.get(first!) - 1]!;
    const same = others.find((other) => other.rest.join() === rest.join());
    if (same) same.lists |= list;
    else others.push({ rest: Int32Array.from(rest), lists: list });
  }

  /** The lists of which some phrase begins with a token, as bits: the n-th list is `1 << n`. */
  at(reader: FeatureReader, token: number): number {
    const first = this.#firsts.get(reader.hashes[token]!);
    if (first === 0) return 0;
    let found = 0;
    for (const { rest, lists } of this.#phrases[first - 1]!) if (follows(reader, token + 1, rest)) found |= lists;
    return found;
  }

  /** The lists of which the sentence has some phrase, as bits. */
  in(reader: FeatureReader): number {
    let found = 0;
    for (let token = 0; token < reader.tokenCount; token++) found |= this.at(reader, token);
    return found;
  }
}

function follows(reader: FeatureReader, token: number, rest: Int32Array): boolean {
  if (token + rest.length > reader.tokenCount) return false;
  for (let i = 0; i < rest.length; i++) if (rest[i] !== anyWord && rest[i] !== reader.hashes[token + i]) return false;
  return true;
}
