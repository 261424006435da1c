import { schemaVersion } from './analysis.js';
import type { Analysis, Block, Section, Sentence, Span } from './analysis.js';
import { makeGist, statedIn } from './claims/gist/gist.js';
import { findHolders } from './claims/holders/holders.js';
import { assignRoles } from './claims/roles.js';
import { correctAuthors } from './corrections/correctAuthors.js';
import type { Correction } from './corrections/correction.js';
import { correctPlaces } from './corrections/correctPlaces.js';
import { correctRelations, correctSentences } from './corrections/correctSentences.js';
import { resolveCorrections } from './corrections/resolved.js';
import type { Resolution } from './corrections/resolved.js';
import type { GazetteerEdits } from './entities/gazetteer.js';
import { findPlaces } from './entities/places.js';
import { findRelations } from './relations/relations.js';
import { isReaction } from './structure/floorLines.js';
import { readStructure } from './structure/structure.js';
import type { Structure } from './structure/structure.js';
import { splitSentences } from './text/sentences.js';

export interface AnalyzeOptions {
  /** Sentences known beforehand: the text is then one paragraph of exactly these, in order. */
  readonly sentences?: readonly Span[];
  /** The reader's changes to the gazetteer; pass the same value again to have it compiled once. */
  readonly gazetteer?: GazetteerEdits | undefined;
  /** What a reader knows better, with its places in the text where they are known already; outweighs everything found. Corrections whose words are gone have no effect. */
  readonly corrections?: readonly Correction[] | Resolution | undefined;
}

/** Turns a text into its analysis. Pure: the same text gives the same value, on every machine. */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const given = options.corrections ?? [];
  const { found: corrections } = 'found' in given ? given : resolveCorrections(text, given);
  const { speechStarts, ...structure } = correctAuthors(text, options.sentences ? oneParagraph(text) : readStructure(text), corrections);
  const { blocks, sections, authors } = structure;

  const spans: Span[] = [];
  const blockOf: number[] = [];
  if (options.sentences) {
    for (const span of options.sentences) {
      spans.push(span);
      blockOf.push(0);
    }
  } else {
    let turn = 0;
    blocks.forEach((block, index) => {
      // A speaker's label is no part of what is said.
      while (turn < speechStarts.length && speechStarts[turn]! < block.start) turn++;
      const start = turn < speechStarts.length ? Math.min(speechStarts[turn]!, block.end) : block.start;
      for (const span of splitSentences(text, start < block.end ? start : block.start, block.end)) {
        spans.push(span);
        blockOf.push(index);
      }
    });
  }

  const places = correctPlaces(text, findPlaces(text, { blocks, persons: authors.flatMap((author) => author.mentions), gazetteer: options.gazetteer }), corrections, options.gazetteer);
  const authorIds = writersAt(spans.map(({ start }) => start), sections);
  const roles = assignRoles({ text, sentences: spans, argumentative: spans.map((span, i) => isProse(blocks[blockOf[i]!]!) && !isReaction(text, span)), paragraphs: blockOf, isPart: !options.sentences && structure.title === null && authors.length === 0 });
  const holders = findHolders({ text, sentences: spans, authorIds, authors, ...places });
  const asFound = spans.map((span, i): Sentence => {
    const { role, scores, kind, because } = roles[i]!;
    const { holderId, holderName, clause, answersTo, stance } = holders[i]!;
    const stated = statedIn(text, span, clause);
    return {
      id: `s${i + 1}`, start: span.start, end: span.end, blockIndex: blockOf[i]!, role, scores, kind,
      authorId: authorIds[i]!, holderId, holderName, clause, answersTo, stance,
      gist: role === 'none' ? '' : makeGist(text.slice(stated.start, stated.end)), because,
    };
  });
  const sentences = correctSentences(text, asFound, authors, corrections);
  const relations = correctRelations(sentences, findRelations({ text, sentences, paragraphs: blockOf, sections, authors }), corrections);
  return { schemaVersion, ...structure, ...places, sentences, relations };
}

function oneParagraph(text: string): Structure {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  return { title: null, titleSpan: null, blocks, sections: [], authors: [], works: [], speechStarts: [] };
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'quotation';
}

/**
 * For each offset (ascending), the first author of the innermost section around it that has one; null where nobody is known.
 * One sweep: sections are ordered by start and nest.
 */
function writersAt(offsets: readonly number[], sections: readonly Section[]): (string | null)[] {
  const open: Section[] = [];
  let next = 0;
  return offsets.map((offset) => {
    while (next < sections.length && sections[next]!.start <= offset) open.push(sections[next++]!);
    while (open.length > 0 && open[open.length - 1]!.end <= offset) open.pop();
    for (let i = open.length - 1; i >= 0; i--) {
      const section = open[i]!;
      if (offset < section.end && section.authorIds.length > 0) return section.authorIds[0]!;
    }
    return null;
  });
}
