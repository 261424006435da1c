import type { Author, Relation, Section, Sentence } from '../analysis.js';
import { findSupport } from './support.js';
import { readTraits } from './traits.js';

export interface RelationInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** For each sentence, the index of its paragraph. */
  readonly paragraphs: readonly number[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

/** Suggests which premise supports which claim, and what attacks, concedes or replies to what. In the order of `from`. */
export function findRelations(input: RelationInput): Relation[] {
  const { text, sentences, paragraphs } = input;
  const traits = sentences.map((sentence) => readTraits(text, sentence));
  return findSupport({ sentences, traits, paragraphs, passageOf: passages(input) });
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
