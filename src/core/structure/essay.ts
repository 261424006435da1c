import { nameKey } from '../entities/authors/candidates.js';
import type { PageAuthor } from '../entities/authors/chooseAuthors.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import type { Heading } from './headings.js';
import { bylineUnder, readCapitalByline } from './parts.js';
import type { PartByline } from './parts.js';
import { readReplyHeading } from './replyHeadings.js';
import type { ReplyHeading } from './replyHeadings.js';

/** A part with its own writer holds at least so much running text; teasers under a headline and a byline hold less. */
const smallestPart = 450;
/** In a clean document there are no teasers. */
const smallestCleanPart = 120;
/** What a heading calls a reply may be shorter: no teaser is called so. */
const smallestReply = 120;
/** The score of a page author named by an explicit byline in its usual place. */
export const wellNamed = 5;

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
  for (const byline of bylines.values()) if (byline.form !== 'biography') draft.mark(byline.passage, 'byline');
  const bylined = bylines.size > 0;
  // A page signed by all the writers of its parts says of none who wrote what stands before them.
  const parted = new Set([...bylines.values()].flatMap(({ heading, names }) => readReplyHeading(page.passages[heading]!.head) ? [] : names.map(({ text }) => nameKey(text))));
  // Who only replies has a part too.
  const repliers = parted.size < 2 ? [] : headings.flatMap(({ start, end: to }) => readReplyHeading(page.text.slice(start, to))?.replier ?? []).map((words) => readName(words, 0, { single: true })).flatMap((name) => (name ? registry.find(name) ?? [] : []));
  const allParted = authors.every(({ key }) => parted.has(key) || repliers.includes(registry.find(nameOf(key)) ?? ''));
  // Whose byline stands above the first part with a heading under it wrote what opens the text.
  const opensWithAuthor = pageIds.length === 1 && authors[0]!.candidates.some(({ passage, form }) => form !== 'biography' && passage < page.lead && ![...bylines.values()].some((byline) => byline.passage === passage));
  const openers = pageIds.length === 0 ? capitalWriter(draft, body.first) : (pageIds.length > 1 || parted.size > 1) && allParted && !opensWithAuthor ? [] : pageIds;

  // A byline stands alone on its line, as headings do, and is none.
  const signed = new Set([...bylines.values()].map(({ passage }) => passage));
  const starts = headings.filter(({ passage }) => passage < end && !signed.has(passage));
  const firstText = starts[0] ? starts[0].passage : end;
  if (body.first < firstText && hasProse(draft, body.first, firstText)) {
    draft.sections.push({ heading: null, level: 1, firstPassage: openers.length > 0 ? summaryAbove(draft, authors) ?? body.first : body.first, endPassage: firstText, authorIds: [...openers], replies: false, answers: [] });
  }
  let owners: readonly string[] = openers;
  let ownerLevel = 1;
  starts.forEach((heading, i) => {
    draft.headings.add(heading.passage);
    const words = page.text.slice(heading.start, heading.end);
    const side = earlierSide(draft, words);
    const reply = readReplyHeading(words) ?? (side ? { replier: null, byAuthor: false, to: null } : null);
    const byline = bylines.get(heading.passage);
    const level = heading.level;
    if (byline) {
      owners = byline.names.map((name) => registry.add(name, 'author', draft.place(byline.passage, name)));
      ownerLevel = level;
    } else if (reply) {
      const found = side ?? ( reply.replier === null ? (reply.byAuthor || !bylined ? pageIds : owners) : findRepliers(draft, heading, reply.replier));
      if (found.length > 0) {
        owners = found;
        ownerLevel = level;
      }
    } else if (bylined && level < ownerLevel) owners = openers;
    const next = starts.slice(i + 1).find((other) => other.level <= level)?.passage ?? end;
    draft.sections.push({ heading: { start: heading.start, end: heading.end }, level, firstPassage: heading.passage, endPassage: next, authorIds: [...owners], replies: reply !== null, answers: answered(draft, reply) });
  });
  if (draft.sections.length === 0) draft.sections.push({ heading: null, level: 1, firstPassage: body.first, endPassage: end, authorIds: [...pageIds], replies: false, answers: [] });
}

/** How far above the text a name in capitals may stand: a salutation and a date may come between. */
const nearAbove = 4;

/** The writer whose surname stands in capitals above a salutation, where the first part of the page has no heading but the title. */
function capitalWriter(draft: Draft, first: number): string[] {
  for (let i = Math.max(0, first - nearAbove); i < first; i++) {
    const name = readCapitalByline(draft.page, i);
    if (name) return [draft.registry.add(name, 'author', draft.place(i, name))];
  }
  return [];
}

/** A paragraph under the byline that buttons and pictures divide from the text: the writer's own summary, as magazines have it. */
function summaryAbove({ page, kinds }: Draft, authors: readonly PageAuthor[]): number | null {
  const { body, passages } = page;
  const byline = authors[0]?.candidates.findLast(({ passage, form }) => form !== 'biography' && passage < body!.first)?.passage;
  if (byline === undefined) return null;
  for (let i = byline + 1; i < body!.first; i++) if (passages[i]!.shape.prose && !page.furniture[i] && page.captions[i] === null && !kinds.has(i)) return i;
  return null;
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
  const replies = headings.some(({ start, end: to }) => readReplyHeading(page.text.slice(start, to)) !== null);
  // In an exchange the others name whom they answer.
  const isTold = (name: PersonName, after: number): boolean => draft.persons.has(nameKey(name.text)) || (replies && page.text.includes(name.surname, after));
  const told = biographiesUnder(draft, headings);
  const sure = headings.map((heading) => bylineUnder(page, heading, isTold) ?? told.get(heading.passage) ?? null);
  // Where several parts name their writers in the same place, an uncommon name stands there for a writer too.
  const several = new Set(sure.flatMap((byline) => (byline ? [byline.passage] : []))).size >= 2;
  const bylines = headings.map((heading, i) => sure[i] ?? (several ? bylineUnder(page, heading, () => true, true) : null));
  const found = headings.flatMap((heading, i) => {
    const byline = bylines[i];
    // Under a stack of headings (a number, a title) the byline belongs to the uppermost.
    if (!byline || (i > 0 && bylines[i - 1]?.passage === byline.passage)) return [];
    const next = headings.slice(i + 1).find(({ level, passage }) => level <= heading.level && passage > byline.passage)?.passage ?? end;
    // Whoever the page names among its several authors may write a short part.
    const isAmongAuthors = keys.size > 1 && byline.names.every((name) => keys.has(nameKey(name.text)));
    const smallest = isAmongAuthors || readReplyHeading(page.text.slice(heading.start, heading.end)) ? smallestReply : page.isPaste ? smallestPart : smallestCleanPart;
    return proseLength(draft, byline.passage + 1, next) >= smallest ? [byline] : [];
  });
  const own = found.filter(({ names }) => names.every((name) => keys.has(nameKey(name.text))));
  // Around one author's article stand teasers of other stories, with headlines and bylines of their own.
  const oneAuthorsPage = page.isPaste && authors.length === 1 && authors[0]!.score >= wellNamed && !replies;
  const severalParts = !page.isPaste || found.length >= 2 || replies || found.some(({ form }) => form === 'capitals');
  const accepted = oneAuthorsPage ? own : severalParts ? found : own.length > 0 && keys.size > 1 ? own : [];
  return new Map(accepted.map((byline) => [byline.heading, byline]));
}

const longestTold = 200;

/** `Ana Roe is a professor at …` right under the headings of a debate: who argues each side. One alone may tell of whom a text is about. */
function biographiesUnder({ biographyParts, page }: Draft, headings: readonly Heading[]): Map<number, PartByline> {
  const found = headings.flatMap(({ passage }): PartByline[] => {
    const told = biographyParts.get(passage + 1);
    const name = told?.length === 1 ? told[0]!.name : null;
    if (!name?.given || page.passages[passage + 1]!.shape.length > longestTold || !page.passages[passage + 2]?.shape.prose) return [];
    return [{ heading: passage, passage: passage + 1, names: [name], form: 'biography' }];
  });
  const persons = new Set(found.map(({ names: [name] }) => nameKey(name!.text)));
  return new Map(persons.size >= 2 ? found.map((byline) => [byline.heading, byline]) : []);
}

const sideReply = /^(?:rebuttal|reply|response|rejoinder|counterpoint|closing(?: statement)?)\s*[:–—-]\s*(.+)$|^(.+?)\s*[:–—-]\s*(?:rebuttal|reply|response|rejoinder|closing(?: statement)?)$/iu;

/** Who speaks again where a heading names an earlier part as replying: `Rebuttal: Yes`. */
function earlierSide({ sections, page }: Draft, words: string): string[] | null {
  const match = sideReply.exec(words.trim());
  const side = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (side === undefined) return null;
  const earlier = sections.find(({ heading }) => heading !== null && page.text.slice(heading.start, heading.end).toLowerCase() === side);
  return earlier && earlier.authorIds.length > 0 ? [...earlier.authorIds] : null;
}

/** Whom a heading names as replying: one person or several, known or told of in a biography. */
export function findRepliers(draft: Draft, heading: Heading, words: string): string[] {
  const { registry, page } = draft;
  const offset = page.text.indexOf(words, heading.start);
  const ids: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = readName(words, at, { single: true });
    if (!name) break;
    const place = { start: offset + name.start, end: offset + name.end };
    const known = registry.find(name);
    const told = known === null ? draft.personOf(name) : null;
    if (known !== null) registry.addPlace(known, place);
    if (known !== null) ids.push(known);
    else if (told) ids.push(registry.add(told, 'author', place));
    else if (name.given !== null && name.evidence > -0.4) ids.push(registry.add(name, 'author', place));
    else break;
    const between = /^\s*(?:,\s*(?:and\s+)?|and\s+|&\s*)/i.exec(words.slice(name.end));
    if (!between) break;
    at = name.end + between[0].length;
  }
  return ids;
}

/** The parts before this one whose author the heading says it answers; empty where it names nobody. */
function answered(draft: Draft, reply: ReplyHeading | null): string[] {
  const name = reply?.to ? readName(reply.to, 0, { single: true }) : null;
  const id = name ? draft.registry.find(name) : null;
  if (id === null) return [];
  const at = draft.sections.findLastIndex(({ authorIds }) => authorIds.includes(id));
  return at < 0 ? [] : [`sec${at + 1}`];
}
