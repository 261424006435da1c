import type { Section, Span, Work } from '../../analysis.js';

/** A person whom a part of the text calls “the author” or “the writer”. */
export interface AuthorReference extends Span {
  readonly id: string;
}

const reference = /\b[Tt]he (?:author|writer|essayist)\b(?!\s+of\b|s\b)/gu;

/**
 * Finds “the author” and “the writer” in the parts that answer one other person: whom they answer is meant.
 * Innermost parts decide; a part that answers several persons, or nobody, leaves the words alone.
 */
export function findAuthorReferences(text: string, sections: readonly Section[], works: readonly Work[]): AuthorReference[] {
  const answered = sections.map((section) => onePerson(section, sections, works));
  if (answered.every((id) => id === null)) return [];
  const found: AuthorReference[] = [];
  for (const { index, 0: words } of text.matchAll(reference)) {
    const at = sections.findLastIndex(({ start, end }) => start <= index && index < end);
    if (at < 0) continue;
    const { heading, start } = sections[at]!;
    if (heading !== null && index < start + heading.length) continue;
    const outer = answered[at] ?? answered[sections.findIndex(({ start: from, end, level }) => from <= index && index < end && level < sections[at]!.level)] ?? null;
    if (outer !== null && !sections[at]!.authorIds.includes(outer)) found.push({ id: outer, start: index, end: index + words.length });
  }
  return found;
}

/** The one person whose works and parts a section answers; null where there are several or none. */
function onePerson({ answers, authorIds }: Section, sections: readonly Section[], works: readonly Work[]): string | null {
  const persons = new Set<string>();
  for (const answer of answers) {
    const work = works.find(({ id }) => id === answer);
    if (work?.authorId) persons.add(work.authorId);
    for (const id of sections.find(({ id: own }) => own === answer)?.authorIds ?? []) persons.add(id);
  }
  for (const id of authorIds) persons.delete(id);
  return persons.size === 1 ? [...persons][0]! : null;
}
