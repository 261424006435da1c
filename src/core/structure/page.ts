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
}

/** So many lines of page furniture outside the main text tell a pasted page from a clean document. */
const fewestFurniture = 4;

/** In a clean document everything from the first running text to the last is the main text, tables and lists between included. */
function wholeProse(passages: readonly Passage[], furniture: readonly boolean[]): Body | null {
  const first = passages.findIndex(({ shape }, i) => shape.prose && !furniture[i]);
  return first < 0 ? null : { first, last: passages.findLastIndex(({ shape }, i) => shape.prose && !furniture[i]) };
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

/** Reads a text into a page. */
export function readPage(text: string): Page {
  const passages = joinLines(text, splitLines(text));
  const dates = passages.map(({ head }) => isDateLine(head) || isDateline(head));
  const comments = findComments(passages, dates);
  const furniture = passages.map(({ head }, i) => i >= comments || isBoilerplate(head));
  const details = passages.map(({ head }) => isPageDetail(head));
  const captions = findCaptions(passages, dates);
  const densest = findBody(passages, furniture);
  const isPaste = densest !== null && furniture.filter((is, i) => is && (i < densest.first || i > densest.last)).length >= fewestFurniture;
  const body = isPaste ? densest : wholeProse(passages, furniture);
  let lead = passages.length;
  if (body) {
    lead = body.first;
    while (lead < body.last && (!passages[lead]!.shape.prose || passages[lead]!.shape.length < 150 || captions[lead] !== null)) lead++;
    if (!passages[lead]!.shape.prose) lead = body.first;
  }
  const other = body ? passages.findIndex(({ head }, i) => i > body.last && announcesOtherTexts(head)) : -1;
  return { text, passages, furniture, details, dates, captions, body, isPaste, lead, otherTexts: other < 0 ? passages.length : other, foreign: isForeign(text, passages[lead]?.start ?? 0) };
}
