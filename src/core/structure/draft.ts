import type { BlockKind, Section, Span } from '../analysis.js';
import { Registry } from '../entities/authors/registry.js';
import type { PersonName } from '../entities/names/names.js';
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

/** What the readers of the different genres fill in together. */
export class Draft {
  readonly page: Page;
  readonly registry = new Registry();
  readonly kinds = new Map<number, BlockKind>();
  readonly headings = new Set<number>();
  readonly sections: DraftSection[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Where a name that was read from a passage's head stands in the text. */
  place(passage: number, name: PersonName): Span {
    const base = this.page.passages[passage]!.start;
    return { start: base + name.start, end: base + name.end };
  }

  mark(passage: number, kind: BlockKind): void {
    if (!this.kinds.has(passage)) this.kinds.set(passage, kind);
  }

  /** The sections with ids and offsets, in text order. */
  finish(): Section[] {
    const { passages, text } = this.page;
    return this.sections.map(({ heading, level, firstPassage, endPassage, authorIds, answers }, i) => ({
      id: `sec${i + 1}`, heading: heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : null, level,
      start: passages[firstPassage]!.start, end: passages[Math.max(firstPassage, endPassage - 1)]!.end, authorIds: [...new Set(authorIds)], answers: [...new Set(answers)],
    }));
  }
}
