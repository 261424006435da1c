import type { Span, Work } from '../../analysis.js';
import type { AnsweredBlock } from '../../structure/answered.js';
import type { Draft } from '../../structure/draft.js';
import { readNaming } from '../authors/bylineLine.js';
import { readName } from '../names/names.js';
import { linkAnswers } from './linkAnswers.js';
import { findTitles, readNote, readReviewed } from './titled.js';
import { findCitations } from './works.js';
import type { WorkCitation } from './works.js';

interface WorkEntry {
  title: string;
  authorId: string | null;
  date: string | null;
  readonly mentions: Span[];
  readonly answered: boolean;
}

/** Folds a title for comparing: no case, no punctuation. For look-up only. */
function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Finds the works a text cites and writes into its sections which of them, and which other section, each answers. */
export function findWorks(draft: Draft, answeredBlocks: readonly AnsweredBlock[]): Work[] {
  const { page, registry } = draft;
  const works = new Map<string, WorkEntry>();
  for (const block of answeredBlocks) {
    const { start, end } = block.title ?? page.passages[block.titlePassage]!;
    const byline = block.author !== undefined || block.bylinePassage === null ? null : page.passages[block.bylinePassage]!;
    const author = block.author?.name ?? (byline ? readNaming(byline.head)?.names[0] : undefined);
    const authorId = author ? registry.add(author, 'mentioned', draft.place(block.author?.passage ?? block.bylinePassage!, author)) : null;
    works.set(titleKey(page.text.slice(start, end)), { title: page.text.slice(start, end).replace(/^[“"]|[”"]$/gu, ''), authorId, date: null, mentions: [{ start, end }], answered: true });
  }
  /** Titles without what stands behind their colon: “The House of Salt” for “The House of Salt: A History”. */
  const aliases = new Map<string, string>();
  const add = (citations: readonly WorkCitation[]): void => {
    for (const citation of citations) {
      const key = titleKey(citation.title);
      const named = citation.authorName ? readName(citation.authorName, 0, { single: true }) : null;
      const person = named ? registry.find(named) : null;
      // Who is cited by full name is somebody the text argues with.
      const authorId = person ?? (named && named.given !== null && named.evidence > 0.2 ? registry.add(named, 'mentioned', null) : null);
      const known = works.get(key) ?? works.get(aliases.get(key) ?? '');
      if (known) {
        known.date ??= citation.date;
        known.authorId ??= authorId;
        if (known.mentions[0]!.start !== citation.span.start) known.mentions.push(citation.span);
      } else works.set(key, { title: citation.title, authorId, date: citation.date, mentions: [citation.span], answered: false });
      const colon = citation.title.indexOf(':');
      if (colon > 3) aliases.set(titleKey(citation.title.slice(0, colon)), key);
    }
  };
  page.passages.forEach(({ start, end, shape }, i) => {
    if (page.furniture[i]) return;
    const reviewed = shape.prose ? null : reviewedAt(draft, i);
    if (reviewed) {
      add([reviewed]);
      return;
    }
    const noted = readNotes(page.text, start, end);
    if (noted.length > 0) add(noted);
    else if (shape.prose && !(page.body && i > page.body.last)) {
      add(findCitations(page.text, start, end));
      add(findTitles(page.text, start, end));
    }
  });
  const entries = [...works.values()];
  linkAnswers(draft, entries);
  return entries.map(({ title, authorId, date, mentions }, i) => ({ id: `w${i + 1}`, title, authorId, date, mentions: mentions.sort((a, b) => a.start - b.start) }));
}

/** A book under review has a head of at most so many passages, before the text or between its parts. */
const longestHead = 3;

function reviewedAt({ page }: Draft, passage: number): WorkCitation | null {
  const { start } = page.passages[passage]!;
  for (let last = passage; last < Math.min(page.passages.length, passage + longestHead); last++) {
    if (page.passages[last]!.shape.prose || page.furniture[last]) return null;
    const found = readReviewed(page.text, start, page.passages[last]!.end);
    if (found) return found;
  }
  return null;
}

function readNotes(text: string, start: number, end: number): WorkCitation[] {
  const notes: WorkCitation[] = [];
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length;) {
    const next = stretch.indexOf('\n', at);
    const to = next < 0 ? stretch.length : next;
    const note = readNote(stretch.slice(at, to), start + at);
    if (note) notes.push(note);
    at = to + 1;
  }
  return notes;
}
