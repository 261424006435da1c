import { nameKey } from '../entities/authors/candidates.js';
import { readAffiliations } from '../entities/authors/biographies.js';
import { readNaming } from '../entities/authors/bylineLine.js';
import type { PersonName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import type { Heading } from './headings.js';
import type { Page } from './page.js';
import { readReplyHeading } from './replyHeadings.js';

/** A part of a roundtable or a forum that begins with the name of who writes it. */
export interface Contribution {
  /** The passage with the name. */
  readonly passage: number;
  readonly name: PersonName;
  /** The first passage of running text; an office or an institution may stand between. */
  readonly firstText: number;
}

const number = /^\(?\d{1,2}[.):]\s+/;
const longestName = 120;
const mostBetween = 2;
const smallestText = 120;
const smallestTextInPaste = 450;
const leastEvidence = 0.3;
/** With an office under it, an uncommon name will do. */
const leastWithOffice = -0.4;

/**
 * Finds the parts of a roundtable: a name alone on its line (perhaps numbered, perhaps with an office on it or under it), then running text.
 * A text that goes on to speak of who is named tells about that person and is no contribution of theirs.
 * @returns an empty list where there are fewer than two.
 */
export function findContributions(page: Page, skip: (passage: number) => boolean): Contribution[] {
  const { body } = page;
  if (!body) return [];
  const found: Contribution[] = [];
  for (let i = Math.max(0, body.first - mostBetween - 1); i < body.last; i++) {
    const contribution = skip(i) || (found.length > 0 && !endsText(page, i - 1)) ? null : readContribution(page, i);
    if (contribution) found.push(contribution);
  }
  const own = found.filter((contribution, n) => isOwnText(page, contribution, found[n + 1]?.passage ?? body.last + 1));
  const persons = new Set(own.map(({ name }) => nameKey(name.text)));
  return persons.size >= 2 && own.length > found.length / 2 && persons.size === own.length ? own : [];
}

function readContribution({ passages, furniture, captions, dates, body }: Page, index: number): Contribution | null {
  const { head, shape, quoted } = passages[index]!;
  if (readReplyHeading(head) || shape.prose || quoted || shape.length > longestName || furniture[index] || captions[index] || dates[index]) return null;
  const lead = number.exec(head)?.[0].length ?? 0;
  const naming = readNaming(head.slice(lead));
  const name = naming?.names[0];
  if (!name || naming.form !== 'bare' || naming.names.length > 1 || name.evidence < leastWithOffice || !['nothing', 'role', 'outlet'].includes(naming.rest)) return null;
  let at = index + 1;
  while (at <= index + mostBetween && at <= body!.last && isOffice(passages[at]!.head) && !passages[at]!.shape.prose && !furniture[at] && !dates[at]) at++;
  if (at > body!.last || !passages[at]!.shape.prose || (name.evidence < leastEvidence && at === index + 1 && naming.rest !== 'role')) return null;
  return { passage: index, name: { ...name, start: name.start + lead, end: name.end + lead }, firstText: at };
}

/** A line under a name that says who bears it. */
function isOffice(line: string): boolean {
  return line.length <= longestName && !/[?!]$/u.test(line) && !(readNaming(line)?.names.some(({ evidence }) => evidence >= leastEvidence) ?? false);
}

/** Whether running text, a biography or a list ends with a passage: a name under a heading is that heading's byline. */
function endsText({ passages }: Page, index: number): boolean {
  const { shape } = passages[index]!;
  return shape.prose || (shape.sentenceEnd && shape.words >= 3) || shape.rule;
}

function isOwnText({ passages, isPaste, text }: Page, { name, firstText }: Contribution, end: number): boolean {
  let length = 0;
  for (let i = firstText; i < end; i++) if (passages[i]!.shape.prose) length += passages[i]!.shape.length;
  const words = text.slice(passages[firstText]!.start, passages[end - 1]!.end);
  return length >= (isPaste ? smallestTextInPaste : smallestText) && !words.includes(name.surname);
}

/** Makes one section of every contribution, written by who is named above it, and one of what stands before them. */
export function draftContributions(draft: Draft, contributions: readonly Contribution[], headings: readonly Heading[], openers: readonly string[]): void {
  const { passages, body } = draft.page;
  const first = contributions[0]!.passage;
  const opening = passages.findIndex(({ shape }, i) => i < first && shape.prose && !draft.page.furniture[i] && !draft.kinds.has(i));
  if (opening >= 0) draft.sections.push({ heading: null, level: 1, firstPassage: opening, endPassage: first, authorIds: [...openers], replies: false, answers: [] });
  contributions.forEach(({ passage, name, firstText }, n) => {
    const id = draft.registry.add(name, 'author', draft.place(passage, name));
    const { start, end: headingEnd, head } = passages[passage]!;
    const end = contributions[n + 1]?.passage ?? Math.max(draft.textEnd(), (body?.last ?? 0) + 1);
    draft.headings.add(passage);
    for (let i = passage + 1; i < firstText; i++) draft.mark(i, 'metadata');
    const offices = [head.slice(name.end), ...passages.slice(passage + 1, firstText).map((office) => office.head)];
    draft.registry.addAffiliations(id, offices.flatMap((office) => office.split(/\s*[,;]\s*/)).flatMap((office) => readAffiliations(`at ${office.replace(/^[\s–—-]+/u, '')}`)));
    draft.sections.push({ heading: { start, end: headingEnd }, level: 1, firstPassage: passage, endPassage: end, authorIds: [id], replies: false, answers: [] });
    const inside = headings.filter((heading) => heading.passage > firstText && heading.passage < end);
    inside.forEach((heading, k) => {
      draft.headings.add(heading.passage);
      const next = inside.slice(k + 1).find(({ level }) => level <= heading.level)?.passage ?? end;
      draft.sections.push({ heading: { start: heading.start, end: heading.end }, level: heading.level + 1, firstPassage: heading.passage, endPassage: next, authorIds: [id], replies: false, answers: [] });
    });
  });
}
