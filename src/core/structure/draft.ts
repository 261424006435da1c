import type { BlockKind, Section, Span } from '../analysis.js';
import { readBiographyParts } from '../entities/authors/biographies.js';
import type { BiographyLine, BiographyPart } from '../entities/authors/biographies.js';
import { nameKey } from '../entities/authors/candidates.js';
import { Registry } from '../entities/authors/registry.js';
import type { PersonName } from '../entities/names/names.js';
import { samePerson } from '../entities/names/samePerson.js';
import type { Page } from './page.js';

/** A section in the making; ids and answers come when all are known. */
export interface DraftSection {
  readonly heading: Span | null;
  readonly level: number;
  readonly firstPassage: number;
  /** Half-open. */
  endPassage: number;
  readonly authorIds: string[];
  /** Heading says that it replies (`Ratner Replies`). */
  readonly replies: boolean;
  readonly answers: string[];
}

const longestBiography = 1500;

/** What the readers of the different genres fill in together. */
export class Draft {
  readonly page: Page;
  readonly registry = new Registry();
  readonly kinds = new Map<number, BlockKind>();
  readonly headings = new Set<number>();
  readonly sections: DraftSection[] = [];
  /** Passages that are spoken though nobody argues in them: they belong to their section. */
  readonly spoken = new Set<number>();

  /** For each passage, the biography line it holds. */
  readonly biographies: readonly (BiographyLine | null)[];
  /** The persons that a passage tells of; offsets are into the passage. */
  readonly biographyParts: ReadonlyMap<number, readonly BiographyPart[]>;
  /** Those told of in biographies, by folded full name. */
  readonly persons: ReadonlyMap<string, PersonName>;
  /** For each passage, whether it is a note or a reference. */
  readonly notes: readonly boolean[];

  constructor(page: Page, notes: readonly boolean[], biographies: readonly (BiographyLine | null)[]) {
    this.page = page;
    this.notes = notes;
    this.biographies = biographies;
    const parts = biographies.flatMap((line, i): [number, BiographyPart[]][] => (line?.name ? [[i, readBiographyParts(this.#told(i))]] : []));
    this.biographyParts = new Map(parts);
    this.persons = new Map(parts.flatMap(([, told]) => told.flatMap(({ name }): [string, PersonName][] => (name.given === null ? [] : [[nameKey(name.text), name]]))));
  }

  #told(passage: number): string {
    const { start, end } = this.page.passages[passage]!;
    return this.page.text.slice(start, Math.min(end, start + longestBiography));
  }

  /** The one person of a surname whom a biography tells of; null where there is none, or more than one. */
  personOf({ surname }: PersonName): PersonName | null {
    const family = nameKey(surname);
    const found = [...this.persons.values()].filter((name) => nameKey(name.surname) === family);
    return found[0] && found.every(({ text }) => text === found[0]!.text || samePerson(text, found[0]!.text)) ? found[0] : null;
  }

  /** Half-open end of what the authors write: biographies right after it count, notes and what stands after them do not. */
  textEnd(): number {
    const { passages, body } = this.page;
    let end = (body?.last ?? passages.length - 1) + 1;
    while (end < passages.length && this.biographies[end]?.name) end++;
    for (let at = end - 1; at > 0 && (this.notes[at] || this.biographies[at] || !passages[at]!.shape.prose); at--) if (this.notes[at]) end = at;
    return end;
  }

  /** Where a name that was read from a passage's head stands in the text. */
  place(passage: number, name: PersonName): Span {
    const base = this.page.passages[passage]!.start;
    return { start: base + name.start, end: base + name.end };
  }

  mark(passage: number, kind: BlockKind): void {
    if (!this.kinds.has(passage)) this.kinds.set(passage, kind);
  }

  /**
   * The sections with ids and offsets, in text order. A section ends with its last running text or biography: notes, topics and page
   * furniture after it are no part of it.
   * @param ends for each passage, whether it may end a section.
   */
  finish(ends: readonly boolean[]): Section[] {
    const { passages, text } = this.page;
    for (const section of this.sections) while (section.endPassage > section.firstPassage + 1 && !ends[section.endPassage - 1]) section.endPassage--;
    return this.sections.map(({ heading, level, firstPassage, endPassage, authorIds, answers }, i) => ({
      id: `sec${i + 1}`, heading: heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null, level,
      start: passages[firstPassage]!.start, end: passages[Math.max(firstPassage, endPassage - 1)]!.end, authorIds: [...new Set(authorIds)], answers: [...new Set(answers)],
    }));
  }
}
