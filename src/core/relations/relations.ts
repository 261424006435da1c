import type { Author, Relation, Section, Sentence } from '../analysis.js';
import { findConcessions } from './concessions.js';
import type { FoundRelation } from './found.js';
import { findReplies } from './replies.js';
import { findSupport } from './support.js';
import { readTerms } from './terms.js';
import { readTraits } from './traits.js';

export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For each sentence, the index of its paragraph. */
  readonly paragraphs: readonly number[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

/**
 * Suggests which premise supports or attacks which claim, which point is conceded to which claim, and which claim of another author a
 * sentence replies to. In the order of `from`; one relation a pair.
 */
export function findRelations(input: RelationInput): Relation[] {
  const { text, sentences, paragraphs, sections, authors } = input;
  const traits = sentences.map((sentence) => readTraits(text, sentence));
  const passageOf = passages(input);
  const terms = readTerms(traits);
  // By a number for each pair of sentences, the order of the list.
  const byPair = new Map<number, FoundRelation>();
  const add = (found: readonly FoundRelation[]): void => {
    for (const relation of found) {
      const pair = relation.from * sentences.length + relation.to;
      if (!byPair.has(pair)) byPair.set(pair, relation);
    }
  };
  add(findConcessions(sentences, traits, passageOf));
  add(findReplies({ sentences, traits, terms, sections, authors }));
  add(findSupport({ sentences, traits, terms, paragraphs, passageOf }));
  return Array.from(byPair.keys()).sort((a, b) => a - b).map((pair) => {
    const { from, to, type, score, because } = byPair.get(pair)!;
    return { from: sentences[from]!.id, to: sentences[to]!.id, type, score, because };
  });
}

/** A number for each sentence: the same for neighbours that stand in the same section and have the same writer. */
function passages({ sentences, sections }: RelationInput): number[] {
  const numbers: number[] = [];
  let section = 0, number = 0;
  sentences.forEach((sentence, i) => {
    const before = section;
    while (section < sections.length && sections[section]!.start <= sentence.start) section++;
    if (i > 0 && (section !== before || sentence.authorId !== sentences[i - 1]!.authorId)) number++;
    numbers.push(number);
  });
  return numbers;
}
