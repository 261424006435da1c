import type { Draft } from './draft.js';
import { readAffiliations } from '../entities/authors/biographies.js';
import { readName } from '../entities/names/names.js';
import { findRepliers } from './essay.js';
import type { Heading } from './headings.js';
import { isSalutation, readCapitalByline } from './parts.js';
import { readReplyHeading, readRunInReply } from './replyHeadings.js';
import type { ReplyHeading } from './replyHeadings.js';
import type { Signature } from './signatures.js';

/**
 * Makes one section of every letter: from its heading or salutation to its signature, written by who signs it.
 * @returns false where the text is no letter or page of letters; nothing is drafted then.
 */
export function draftLetters(draft: Draft, headings: readonly Heading[], signatures: readonly Signature[]): boolean {
  const { page, registry } = draft;
  const bylined = page.passages.some((_, i) => readCapitalByline(page, i));
  // A pen name is an author's where the text gives no other.
  const named = signatures.some(({ penName }) => !penName) || bylined ? signatures.filter(({ penName }) => !penName) : signatures;
  if (!page.body || named.length === 0) return false;
  const replies = findReplies(draft, headings);
  let from = 0;
  for (const signature of named) {
    from = draftReplies(draft, replies, headings, from, signature.passage, true);
    const open = draft.sections.at(-1);
    if (open?.endPassage === signature.passage) {
      // One more name under the same letter.
      open.authorIds.push(...signature.names.map((name) => registry.add(name, 'author', draft.place(signature.passage, name))));
      open.endPassage = signature.passage + 1;
      from = afterAddress(draft, signature.passage, []);
      continue;
    }
    const start = firstOfLetter(draft, headings, from, signature.passage);
    const heading = headings.find(({ passage }) => passage >= start && passage < signature.passage);
    const authorIds = signature.names.map((name) => registry.add(name, 'author', draft.place(signature.passage, name)));
    const end = named.some(({ passage }) => passage === signature.passage + 1) ? signature.passage + 1 : afterAddress(draft, signature.passage, authorIds);
    if (heading) draft.headings.add(heading.passage);
    draft.sections.push({ heading: heading ? { start: heading.start, end: heading.end } : null, level: 1, firstPassage: start, endPassage: signature.passage + 1, authorIds, replies: false, answers: [] });
    from = end;
  }
  draftReplies(draft, replies, headings, from, draft.textEnd(), false);
  return true;
}

/** Where a reply begins, and the words that name who replies. */
interface ReplyStart extends Heading {
  readonly reply: ReplyHeading;
  /** The words stand before the reply on its first line. */
  readonly runIn: boolean;
}

/** The replies that a heading announces (`Ana Roe replies:`), and those that begin with who replies (`Ana Roe writes: Mr Poe is …`). */
function findReplies({ page, kinds }: Draft, headings: readonly Heading[]): ReplyStart[] {
  const found = headings.flatMap((heading): ReplyStart[] => {
    const reply = readReplyHeading(page.text.slice(heading.start, heading.end));
    return reply ? [{ ...heading, reply, runIn: false }] : [];
  });
  page.passages.forEach(({ head, start }, passage) => {
    const reply = kinds.has(passage) || page.furniture[passage] || found.some((other) => other.passage === passage) ? null : readRunInReply(head);
    const name = reply ? readName(reply.replier, 0, { single: true }) : null;
    if (reply && name?.end === reply.replier.length && name.evidence >= -0.4) found.push({ passage, level: 1, start, end: start + reply.length, reply, runIn: true });
  });
  return found.sort((a, b) => a.passage - b.passage);
}

/**
 * Makes sections of the replies that stand before a passage, each to the next reply or greeting; to the next heading where letters
 * have no greetings, and where the reply begins on the line of its label.
 * @returns where the next letter may begin.
 */
function draftReplies(draft: Draft, replies: readonly ReplyStart[], headings: readonly Heading[], from: number, before: number, isSigned: boolean): number {
  const { page } = draft;
  const greeted = page.passages.some(({ head }) => isSalutation(head));
  let next = from;
  for (const start of replies) {
    if (start.passage < next || start.passage >= before) continue;
    let end = start.passage + 1;
    while (end < before && !isSalutation(page.passages[end]!.head) && !replies.some(({ passage }) => passage === end) && !((start.runIn || !greeted) && headings.some(({ passage }) => passage === end))) end++;
    // A reply that is signed like a letter is one; where a heading stands before the signature, a letter begins there.
    if (end === before) {
      const letter = headings.find(({ passage }) => passage > start.passage + 1 && passage < before);
      if (letter && isSigned) end = letter.passage;
      else if (before < draft.textEnd()) continue;
    }
    const authorIds = start.reply.replier === null ? [] : findRepliers(draft, start, start.reply.replier);
    if (!start.runIn) draft.headings.add(start.passage);
    draft.sections.push({ heading: { start: start.start, end: start.end }, level: 1, firstPassage: start.passage, endPassage: end, authorIds, replies: true, answers: [] });
    next = end;
  }
  return next;
}

/** A letter begins at its heading, its salutation, or its first running text, whichever stands first after the letter before. */
function firstOfLetter({ page, kinds }: Draft, headings: readonly Heading[], from: number, signature: number): number {
  for (let i = from; i < signature; i++) {
    const { head, shape } = page.passages[i]!;
    if (kinds.get(i) !== 'title' && (isSalutation(head) || shape.prose || headings.some(({ passage }) => passage === i))) return i;
  }
  return from;
}

/** Passes over the writer's office, institution and place under a signature. Returns the first passage after them. */
function afterAddress(draft: Draft, signature: number, authorIds: readonly string[]): number {
  const { passages } = draft.page;
  let at = signature + 1;
  for (; at < passages.length && at <= signature + 3; at++) {
    const { shape, blanksBefore, head } = passages[at]!;
    if (shape.prose || isSalutation(head) || shape.length > 100 || (blanksBefore > 0 && passages[at - 1]!.blanksBefore === 0 && at > signature + 1) || (blanksBefore > 0 && at === signature + 1)) break;
    draft.mark(at, 'metadata');
    const affiliations = readAffiliations(`at ${head}`);
    if (affiliations.length > 0 && authorIds.length === 1) draft.registry.addAffiliations(authorIds[0]!, affiliations);
  }
  return at;
}
