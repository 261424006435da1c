import type { Span, Work } from '../../analysis.js';
import type { AnsweredBlock } from '../../structure/answered.js';
import type { Draft, DraftSection } from '../../structure/draft.js';
import { readNaming } from '../authors/bylineLine.js';
import { readName } from '../names/names.js';
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

/** So many passages at the beginning of a section say what it answers. */
const openingPassages = 3;

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
  linkAnswers(draft.sections, entries, draft);
  return entries.map(({ title, authorId, date, mentions }, i) => ({ id: `w${i + 1}`, title, authorId, date, mentions: mentions.sort((a, b) => a.start - b.start) }));
}

function linkAnswers(sections: readonly DraftSection[], works: readonly WorkEntry[], { page, registry }: Draft): void {
  sections.forEach((section, i) => {
    if (section.replies) {
      if (section.answers.length === 0) section.answers.push(...answeredBefore(sections, i).map((before) => `sec${before + 1}`));
      return;
    }
    works.forEach((work, n) => {
      if (work.authorId !== null && section.authorIds.includes(work.authorId)) return;
      const earlier = work.authorId === null ? -1 : sections.findIndex(({ authorIds }, at) => at < i && authorIds.includes(work.authorId!));
      const opening = page.passages[Math.min(section.endPassage, section.firstPassage + openingPassages + 2) - 1]!;
      const start = page.passages[section.firstPassage]!.start;
      const takesUp = work.mentions.some(({ start: at }) => at >= start && at < opening.end);
      // Who takes up a work of somebody who writes above answers what stands there.
      if (takesUp && !work.answered && earlier >= 0 && section.authorIds.length > 0) section.answers.push(`sec${earlier + 1}`);
      const disputed = takesUp && !work.answered && work.authorId !== null && namesOften(page.text.slice(start, page.passages[section.endPassage - 1]!.end), registry.surname(work.authorId));
      if (disputed) section.answers.push(`w${n + 1}`);
      if (work.answered && (takesUp || (section.authorIds.length > 0 && section.level === 1))) section.answers.push(`w${n + 1}`);
    });
  });
  sections.forEach((reply, i) => {
    if (reply.replies) linkAnswered(sections, i, (at, id) => page.text.slice(page.passages[sections[at]!.firstPassage]!.start, page.passages[sections[at]!.endPassage - 1]!.end).includes(registry.surname(id)));
  });
}

/** What an author replies to has answered the author: the parts between that name the author. */
function linkAnswered(sections: readonly DraftSection[], reply: number, names: (section: number, id: string) => boolean): void {
  const own = sections[reply]!.authorIds;
  const first = sections.findIndex(({ authorIds }) => authorIds.some((id) => own.includes(id)));
  for (let at = first + 1; at < reply; at++) {
    const { authorIds, answers, replies } = sections[at]!;
    if (replies || answers.length > 0 || authorIds.length === 0 || authorIds.some((id) => own.includes(id))) continue;
    if (own.some((id) => names(at, id))) answers.push(`sec${first + 1}`);
  }
}

/** Which sections a reply answers: what others wrote since its author wrote last; where its author is new, what stands before all replies. */
function answeredBefore(sections: readonly DraftSection[], reply: number): number[] {
  const { authorIds } = sections[reply]!;
  const isOwn = (other: DraftSection): boolean => other.authorIds.some((id) => authorIds.includes(id));
  const last = sections.findLastIndex((other, at) => at < reply && isOwn(other));
  return sections.flatMap((other, at) => (at < reply && at > last && other.authorIds.length > 0 && (last >= 0 || !other.replies) ? [at] : []));
}

/** A section that takes up a work at its beginning and comes back to its author this often is an answer to it. */
const often = 4;

function namesOften(text: string, surname: string): boolean {
  let count = 0;
  for (let at = text.indexOf(surname); at >= 0 && count < often; at = text.indexOf(surname, at + surname.length)) count++;
  return count >= often;
}
