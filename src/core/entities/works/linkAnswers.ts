import type { Span } from '../../analysis.js';
import type { Draft, DraftSection } from '../../structure/draft.js';
import { isWordUnit } from '../authors/mentionWords.js';
import { readName } from '../names/names.js';

/** What is known of a cited work when sections are linked to it. */
export interface LinkedWork {
  readonly authorId: string | null;
  readonly mentions: readonly Span[];
  /** The text says that it answers it. */
  readonly answered: boolean;
}

/** So many passages at the beginning of a section say what it answers. */
const openingPassages = 3;

/** Writes into the sections which works and which other sections each answers. */
export function linkAnswers(draft: Draft, works: readonly LinkedWork[]): void {
  const { sections, page, registry } = draft;
  const textOf = ({ firstPassage, endPassage }: DraftSection): string => page.text.slice(page.passages[firstPassage]!.start, page.passages[endPassage - 1]!.end);
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
      const disputed = takesUp && !work.answered && work.authorId !== null && namesOften(textOf(section), registry.surname(work.authorId));
      if (disputed) section.answers.push(`w${n + 1}`);
      if (work.answered && (takesUp || (section.authorIds.length > 0 && section.level === 1))) section.answers.push(`w${n + 1}`);
    });
    if (section.answers.length === 0 && section.authorIds.length > 0) section.answers.push(...openedWith(draft, i, works));
  });
  sections.forEach((reply, i) => {
    if (reply.replies) linkAnswered(sections, i, (at, id) => namesPerson(textOf(sections[at]!), registry.surname(id), registry.given(id)));
  });
  // Nobody answers what they wrote themselves, alone or with others.
  for (const section of sections) {
    const others = section.answers.filter((answer) => !sections[Number(/^sec(\d+)$/.exec(answer)?.[1] ?? 0) - 1]?.authorIds.some((id) => section.authorIds.includes(id)));
    section.answers.splice(0, section.answers.length, ...others);
  }
}

/** `Roe writes that …`, `Professor Roe is right that …`: a section that opens with somebody who writes above, or whose work is cited, answers them. */
function openedWith({ sections, page, registry }: Draft, index: number, works: readonly LinkedWork[]): string[] {
  const { firstPassage, endPassage, authorIds } = sections[index]!;
  const opening = page.passages.slice(firstPassage, Math.min(endPassage, firstPassage + openingPassages)).find(({ shape }) => shape.prose);
  const name = opening ? readName(opening.head, 0, { single: true }) : null;
  const id = name && /^(?:['’]s?)?\s+\p{Ll}/u.test(opening!.head.slice(name.end)) ? registry.find(name) : null;
  if (id === null || authorIds.includes(id)) return [];
  const earlier = sections.findLastIndex((other, at) => at < index && other.authorIds.length === 1 && other.authorIds[0] === id);
  if (earlier >= 0) return [`sec${earlier + 1}`];
  return works.flatMap((work, n) => (work.authorId === id ? [`w${n + 1}`] : []));
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

/** Whether a text names a person by surname or, as debaters who know each other do, by given name. */
function namesPerson(text: string, surname: string, given: string | null): boolean {
  return text.includes(surname) || holdsWord(text, surname.charAt(0).toUpperCase() + surname.slice(1)) || (given !== null && given.length > 2 && holdsWord(text, given));
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const after = text[at + word.length] ?? ' ';
    if ((at === 0 || !isWordUnit(text, at - 1)) && (after === '’' || after === "'" || !/[\p{L}-]/u.test(after))) return true;
  }
  return false;
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
