import type { Author, Section, Span } from '../analysis.js';
import type { Structure } from '../structure/structure.js';
import { wordsInText } from './occurrences.js';
import type { ResolvedCorrection } from './resolved.js';

/** Takes out the authors that a reader says are none, and adds or promotes those that are: they write the innermost section around their name. */
export function correctAuthors(text: string, structure: Structure, corrections: readonly ResolvedCorrection[]): Structure {
  let corrected = structure;
  for (const { correction, span } of corrections) {
    if (correction.type !== 'author') continue;
    corrected = correction.holds ? withAuthor(text, corrected, correction.name, span) : withoutAuthor(corrected, correction.name);
  }
  return corrected;
}

function withoutAuthor(structure: Structure, name: string): Structure {
  const gone = new Set(structure.authors.filter((author) => author.name === name).map(({ id }) => id));
  if (gone.size === 0) return structure;
  return {
    ...structure,
    authors: structure.authors.filter(({ id }) => !gone.has(id)),
    sections: structure.sections.map((section) => ({ ...section, authorIds: section.authorIds.filter((id) => !gone.has(id)) })),
    works: structure.works.map((work) => (work.authorId !== null && gone.has(work.authorId) ? { ...work, authorId: null } : work)),
  };
}

function withAuthor(text: string, structure: Structure, name: string, span: Span): Structure {
  const known = structure.authors.find((author) => author.name === name);
  if (known && known.role !== 'mentioned') return { ...structure, authors: structure.authors.map((one) => (one === known ? { ...known, corrected: true } : one)) };
  const author: Author = known
    ? { ...known, role: 'author', corrected: true }
    : {
        id: freeId(structure.authors), name, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation: null, corrected: true,
        mentions: wordsInText(text, text.slice(span.start, span.end)),
      };
  const authors = known ? structure.authors.map((one) => (one === known ? author : one)) : [...structure.authors, author];
  return { ...structure, authors, sections: writtenBy(text, structure.sections, author.id, span) };
}

/** The sections with the one around a name given to its author; where there is none, the whole text is one. */
function writtenBy(text: string, sections: readonly Section[], id: string, { start }: Span): Section[] {
  const around = sections.filter((section) => section.start <= start && start < section.end).at(-1) ?? sections[0];
  if (!around) return [{ id: 'sec1', start: 0, end: text.length, heading: null, level: 1, authorIds: [id], answers: [] }];
  return sections.map((section) => (section === around ? { ...section, authorIds: [...section.authorIds, id] } : section));
}

function freeId(authors: readonly Author[]): string {
  const taken = new Set(authors.map(({ id }) => id));
  let number = authors.length + 1;
  while (taken.has(`a${number}`)) number++;
  return `a${number}`;
}
