import { readNaming } from '../entities/authors/bylineLine.js';
import type { Naming } from '../entities/authors/bylineLine.js';
import { announcesOtherTexts, isBoilerplate } from './boilerplate.js';
import { findBody } from './body.js';
import type { Body } from './body.js';
import { findCaptions } from './captions.js';
import { isDateline } from './dateline.js';
import { isDateLine } from './dates.js';
import { isForeign } from './language.js';
import { splitLines } from './lines.js';
import { isPageDetail } from './pageDetails.js';
import { joinLines } from './passages.js';
import type { Passage } from './passages.js';
import { findRunningHeads } from './runningHeads.js';

/** A text as a page: its passages, what each plainly is, and where the main text stands. */
export interface Page {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly furniture: readonly boolean[];
  /** Lines that tell in which issue, where or when the text was published. */
  readonly details: readonly boolean[];
  readonly dates: readonly boolean[];
  readonly captions: readonly ('caption' | 'credit' | null)[];
  readonly body: Body | null;
  /** Whether the page was pasted with its menus and teasers around the text. */
  readonly isPaste: boolean;
  /** Index of the first long paragraph of the main text: bylines stand before or around it. The number of passages where there is none. */
  readonly lead: number;
  /** Index of the first line after the main text that announces other texts (`Related`); the number of passages where there is none. */
  readonly otherTexts: number;
  /** Whether the main text is in another language than English. */
  readonly foreign: boolean;
  /** Whom each line names as bylines do, in the language of the text; null for long passages too. */
  readonly namings: readonly (Naming | null)[];
}

const longestNaming = 320;

/** So many lines of page furniture outside the main text tell a pasted page from a clean document. */
const fewestFurniture = 4;

/** In a clean document everything from the first running text to the last is the main text, tables and lists between included. */
function wholeProse(passages: readonly Passage[], furniture: readonly boolean[], end: number): Body | null {
  const first = passages.findIndex(({ shape }, i) => i < end && shape.prose && !furniture[i]);
  return first < 0 ? null : { first, last: passages.findLastIndex(({ shape }, i) => i < end && shape.prose && !furniture[i]) };
}

/** `Reporting by Ana Roe in Oslo; Editing by Jo Poe`: the last line of a news agency's report. */
const signOff = /^\(?(?:(?:additional |with )?reporting|writing|editing) by\b.+;\s*(?:(?:additional )?reporting|writing|editing|graphics|compiled) by\b/i;

/** The passage with the last line of a report, most of what is said before it; -1 where there is none. */
function findSignOff(passages: readonly Passage[]): number {
  const at = passages.findIndex(({ head }) => signOff.test(head));
  if (at < 0) return -1;
  const length = (some: readonly Passage[]): number => some.reduce((sum, { shape }) => sum + (shape.prose ? shape.length : 0), 0);
  return length(passages.slice(0, at)) > length(passages.slice(at + 1)) ? at : -1;
}

const commentsHead = /^(?:\d{1,5}\s+(?:reader\s+)?comments?|comments?\s*\(\d{1,5}\)|discussion about this (?:post|episode)|(?:leave|post|add) a (?:reply|comment)|join the (?:discussion|conversation)|\d{1,4}\s+(?:thoughts?|responses?|replies)\s+(?:on|to)\s+[“"'‘].*)\s*:?$/i;
/** `gaucho says: 10 March 2026 at 08:14`, or with the date on the next line. */
const commenter = /^\S.{0,40}?\s+says:?\s*/u;

/** Where the readers' comments under a text begin; the number of passages where there are none. Most of what is said stands before them. */
function findComments(passages: readonly Passage[], dates: readonly boolean[]): number {
  const lengths = passages.map(({ shape }) => (shape.prose ? shape.length : 0));
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let before = 0;
  for (let i = 0; i < passages.length; i++) {
    const { head, shape } = passages[i]!;
    if (before > half && shape.length <= 120) {
      const says = commenter.exec(head);
      if (commentsHead.test(head) || (says && (says[0].length === head.length ? dates[i + 1] === true : isDateLine(head.slice(says[0].length))))) return i;
    }
    before += lengths[i]!;
  }
  return passages.length;
}

const formBegins = /^(?:sign up|subscribe|join|get)\b/i;
const formEnds = /^(?:(?:enter |type )?(?:your )?e-?mail(?: address)?\b|sign up$|subscribe$|after newsletter|privacy notice)/i;
const longestForm = 5;
const longestFormLine = 160;

/**
 * Finds the boxes that offer a newsletter, from the offer to the field for an address and what follows it: what it brings, and how often.
 * All of it is furniture.
 * @returns for each passage, whether it belongs to such a box.
 */
function findForms(passages: readonly Passage[], furniture: boolean[]): boolean[] {
  const inForm = passages.map(() => false);
  for (let i = 0; i < passages.length; i++) {
    if (!furniture[i] || inForm[i] || !formBegins.test(passages[i]!.head)) continue;
    let end = i + 1;
    while (end <= i + longestForm && end < passages.length && !furniture[end] && passages[end]!.shape.length <= longestFormLine) end++;
    if (!furniture[end] || !formEnds.test(passages[end]!.head)) continue;
    while (furniture[end + 1] && formEnds.test(passages[end + 1]!.head)) end++;
    furniture.fill(true, i, end);
    inForm.fill(true, i, end + 1);
  }
  return inForm;
}

/** Reads a text into a page. */
export function readPage(text: string): Page {
  const passages = joinLines(text, splitLines(text));
  const dates = passages.map(({ head }) => isDateLine(head) || isDateline(head));
  const comments = findComments(passages, dates);
  const furniture = passages.map(({ head }, i) => i >= comments || isBoilerplate(head));
  const forms = findForms(passages, furniture);
  const signOffAt = findSignOff(passages);
  const runningHeads = findRunningHeads(passages);
  const details = passages.map(({ head }, i) => runningHeads[i]! || isPageDetail(head));
  const captions = findCaptions(passages, dates);
  const densest = findBody(passages, furniture, forms);
  const isPaste = densest !== null && furniture.filter((is, i) => is && (i < densest.first || i > densest.last)).length >= fewestFurniture;
  const body = isPaste ? densest : wholeProse(passages, furniture, signOffAt < 0 ? passages.length : signOffAt);
  let lead = passages.length;
  if (body) {
    lead = body.first;
    while (lead < body.last && (!passages[lead]!.shape.prose || passages[lead]!.shape.length < 150 || captions[lead] !== null)) lead++;
    if (!passages[lead]!.shape.prose) lead = body.first;
  }
  const other = body ? passages.findIndex(({ head }, i) => i > body.last && ((signOffAt >= 0 && i === signOffAt + 1) || announcesOtherTexts(head))) : -1;
  const foreign = isForeign(text, passages[lead]?.start ?? 0);
  const namings = passages.map(({ head, shape }) => (shape.length <= longestNaming ? readNaming(head, foreign) : null));
  return { text, passages, furniture, details, dates, captions, body, isPaste, lead, otherTexts: other < 0 ? passages.length : other, foreign, namings };
}
