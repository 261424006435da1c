import type { Span } from '../analysis.js';
import { readNaming } from '../entities/authors/bylineLine.js';
import type { PersonName } from '../entities/names/names.js';
import { inResponseLabels } from './data/phrases.js';
import type { Passage } from './passages.js';

/** A block that names the work a text answers: `In Response To`, then its title, perhaps a subtitle and a byline. */
export interface AnsweredBlock {
  /** Passage indices, half-open, label included. */
  readonly first: number;
  readonly end: number;
  /** The passage that holds the title. */
  readonly titlePassage: number;
  /** The passage with the byline of the answered work; null where it has none. */
  readonly bylinePassage: number | null;
  /** Where the title stands, where it is not all of its passage. */
  readonly title?: Span;
  /** Who wrote the answered work, where that has been read already. */
  readonly author?: { readonly name: PersonName; readonly passage: number } | null;
}

const searched = 4;

/** Finds every block that names an answered work. */
export function findAnsweredBlocks(passages: readonly Passage[]): AnsweredBlock[] {
  const blocks: AnsweredBlock[] = [];
  passages.forEach((passage, i) => {
    const next = passages[i + 1];
    if (passage.shape.length > 30 || !next || next.shape.length > 200 || !inResponseLabels.has(passage.head.toLowerCase().replace(/[:.…\s]+$/u, ''))) return;
    let bylinePassage: number | null = null;
    for (let at = i + 2; at <= i + searched && at < passages.length && !passages[at]!.shape.prose; at++) {
      if (readNaming(passages[at]!.head)?.form === 'by') {
        bylinePassage = at;
        break;
      }
    }
    blocks.push({ first: i, end: (bylinePassage ?? i + 1) + 1, titlePassage: i + 1, bylinePassage });
  });
  return blocks;
}
