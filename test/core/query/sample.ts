import { schemaVersion } from '../../../src/core/analysis.js';
import type { Analysis, Author, Country, Relation, Sentence, Span } from '../../../src/core/analysis.js';

/** Where some words stand in a text. Fails where they do not. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

export function makeSentence(id: string, span: Span, fields: Partial<Sentence> = {}): Sentence {
  return {
    id, ...span, blockIndex: 0, role: 'claim', scores: { claim: 0.8, premise: 0.1, none: 0.1 }, kind: 'policy',
    authorId: null, holderId: null, holderName: null, clause: null, answersTo: null, stance: null, gist: '', because: [], ...fields,
  };
}

export function makeAuthor(id: string, name: string, mentions: readonly Span[] = []): Author {
  return { id, name, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation: null, mentions };
}

export function makeCountry(code: string, name: string, mentions: readonly Span[]): Country {
  return { code, name, mentions: mentions.map((span) => ({ ...span, kind: 'name' })) };
}

export function makeRelation(from: string, to: string, type: Relation['type']): Relation {
  return { from, to, type, score: 0.7, because: [] };
}

/** An analysis with nothing in it but what is given. */
export function makeAnalysis(fields: Partial<Analysis>): Analysis {
  return {
    schemaVersion, title: null, titleSpan: null, sections: [], blocks: [], authors: [], countries: [], organizations: [],
    regions: [], works: [], sentences: [], relations: [], ...fields,
  };
}
