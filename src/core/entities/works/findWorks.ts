import type { Span, Work } from '../../analysis.js';
import type { AnsweredBlock } from '../../structure/answered.js';
import type { Draft } from '../../structure/draft.js';
import { readNaming } from '../authors/bylineLine.js';
import { readName } from '../names/names.js';
import { linkAnswers } from './linkAnswers.js';
import { findCitations } from './works.js';

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
  page.passages.forEach(({ start, end, shape }, i) => {
    if (!shape.prose || page.furniture[i] || (page.body && i > page.body.last)) return;
    for (const citation of findCitations(page.text, start, end)) {
      const key = titleKey(citation.title);
      const named = citation.authorName ? readName(citation.authorName, 0, { single: true }) : null;
      const person = named ? registry.find(named) : null;
      // Who is cited by full name is somebody the text argues with.
      const authorId = person ?? (named && named.given !== null && named.evidence > 0.2 ? registry.add(named, 'mentioned', null) : null);
      const known = works.get(key);
      if (known) {
        known.date ??= citation.date;
        known.authorId ??= authorId;
        known.mentions.push(citation.span);
      } else works.set(key, { title: citation.title, authorId, date: citation.date, mentions: [citation.span], answered: false });
    }
  });
  const entries = [...works.values()];
  linkAnswers(draft, entries);
  return entries.map(({ title, authorId, date, mentions }, i) => ({ id: `w${i + 1}`, title, authorId, date, mentions: mentions.sort((a, b) => a.start - b.start) }));
}
