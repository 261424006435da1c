import { nameKey } from '../entities/authors/candidates.js';
import type { PageAuthor } from '../entities/authors/chooseAuthors.js';
import { readName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import type { Heading } from './headings.js';
import { bylineUnder } from './parts.js';
import type { PartByline } from './parts.js';

/** A part with its own writer holds at least so much running text; teasers under a headline and a byline hold less. */
const smallestPart = 450;
/** What a heading calls a reply may be shorter: no teaser is called so. */
const smallestReply = 120;
/** The score of a page author named by an explicit byline in its usual place. */
export const wellNamed = 5;
const replyHeading = /^(.{2,60}?)\s+(?:replies|responds|answers|rejoins|strikes back|writes back)(?:\s+to\b.*)?[:.!]?$|^(?:a\s+)?(?:reply|response|rejoinder|answer)\s+(?:by|from|of)\s+(.{2,60})$|^(?:the\s+)?author(?:s)?[’']?s?\s+(?:replies|reply|responds?|response)\b/i;

/** Who replies according to a heading: a name, or null where only “the author” is said; undefined where the heading says no such thing. */
function readReplier(heading: string): string | null | undefined {
  const match = replyHeading.exec(heading.trim());
  if (!match) return undefined;
  return /^the authors?$|^authors?$/i.test(match[1] ?? '') ? null : (match[1] ?? match[2] ?? null);
}

/**
 * Makes the sections of an essay, an article, an exchange or a page of letters: one a heading, each with its own writer where the text
 * names one, else the page's authors'.
 */
export function draftEssay(draft: Draft, headings: readonly Heading[], authors: readonly PageAuthor[]): void {
  const { page, registry } = draft;
  const { body } = page;
  if (!body) return;
  const pageIds = authors.map(({ key }) => registry.find(nameOf(key)) ?? '').filter(Boolean);
  const bylines = acceptBylines(draft, headings, authors);
  const end = draft.textEnd();
  for (const byline of bylines.values()) draft.mark(byline.passage, 'byline');
  const bylined = bylines.size > 0;

  // A byline stands alone on its line, as headings do, and is none.
  const signed = new Set([...bylines.values()].map(({ passage }) => passage));
  const starts = headings.filter(({ passage }) => passage < end && !signed.has(passage));
  const firstText = starts[0] ? starts[0].passage : end;
  if (body.first < firstText && hasProse(draft, body.first, firstText)) {
    draft.sections.push({ heading: null, level: 1, firstPassage: body.first, endPassage: firstText, authorIds: bylined && pageIds.length > 1 ? [] : [...pageIds], replies: false, answers: [] });
  }
  let owners: readonly string[] = bylined && pageIds.length > 1 ? [] : pageIds;
  let ownerLevel = 1;
  starts.forEach((heading, i) => {
    draft.headings.add(heading.passage);
    const words = page.text.slice(heading.start, heading.end);
    const replier = readReplier(words);
    const byline = bylines.get(heading.passage);
    const level = heading.level;
    if (byline) {
      owners = byline.names.map((name) => registry.add(name, 'author', draft.place(byline.passage, name)));
      ownerLevel = level;
    } else if (replier !== undefined) {
      const found = replier === null ? pageIds : findReplier(draft, heading, replier);
      if (found.length > 0) {
        owners = found;
        ownerLevel = level;
      }
    } else if (bylined && level < ownerLevel) owners = pageIds.length > 1 ? [] : pageIds;
    const next = starts.slice(i + 1).find((other) => other.level <= level)?.passage ?? end;
    draft.sections.push({ heading: { start: heading.start, end: heading.end }, level, firstPassage: heading.passage, endPassage: next, authorIds: [...owners], replies: replier !== undefined, answers: [] });
  });
  if (draft.sections.length === 0) draft.sections.push({ heading: null, level: 1, firstPassage: body.first, endPassage: end, authorIds: [...pageIds], replies: false, answers: [] });
}

function nameOf(key: string): { text: string; given: string | null; surname: string } {
  const words = key.split(' ');
  return { text: key, given: words[0] ?? null, surname: words.at(-1) ?? key };
}

function hasProse({ page }: Draft, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (page.passages[i]!.shape.prose) return true;
  return false;
}

function proseLength({ page }: Draft, first: number, end: number): number {
  let length = 0;
  for (let i = first; i < end; i++) if (page.passages[i]!.shape.prose && !page.furniture[i]) length += page.passages[i]!.shape.length;
  return length;
}

/** Bylines under headings that are believed: their parts are long enough, and they are several, of known authors, or part of an exchange. */
function acceptBylines(draft: Draft, headings: readonly Heading[], authors: readonly PageAuthor[]): Map<number, PartByline> {
  const { page } = draft;
  const keys = new Set(authors.map(({ key }) => key));
  const end = draft.textEnd();
  const bylines = headings.map((heading) => bylineUnder(page, heading));
  const found = headings.flatMap((heading, i) => {
    const byline = bylines[i];
    // Under a stack of headings (a number, a title) the byline belongs to the uppermost.
    if (!byline || (i > 0 && bylines[i - 1]?.passage === byline.passage)) return [];
    const next = headings.slice(i + 1).find(({ level, passage }) => level <= heading.level && passage > byline.passage)?.passage ?? end;
    const smallest = readReplier(page.text.slice(heading.start, heading.end)) === undefined ? smallestPart : smallestReply;
    return proseLength(draft, byline.passage + 1, next) >= smallest ? [byline] : [];
  });
  const own = found.filter(({ names }) => names.every((name) => keys.has(nameKey(name.text))));
  const replies = headings.some(({ start, end: to }) => readReplier(page.text.slice(start, to)) !== undefined);
  // Around one author's article stand teasers of other stories, with headlines and bylines of their own.
  const oneAuthorsPage = page.isPaste && authors.length === 1 && authors[0]!.score >= wellNamed && !replies;
  const accepted = oneAuthorsPage ? own : found.length >= 2 || replies || found.some(({ form }) => form === 'capitals') ? found : own.length > 0 && keys.size > 1 ? own : [];
  return new Map(accepted.map((byline) => [byline.heading, byline]));
}

function findReplier(draft: Draft, heading: Heading, words: string): string[] {
  const { registry, page } = draft;
  const offset = page.text.indexOf(words, heading.start);
  const name = readName(words, 0, { single: true });
  if (!name) return [];
  const known = registry.find(name);
  const place = { start: offset + name.start, end: offset + name.end };
  if (known !== null) {
    registry.addPlace(known, place);
    return [known];
  }
  return name.given !== null && name.evidence > 0 ? [registry.add(name, 'author', place)] : [];
}
