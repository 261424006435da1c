import { announcesOtherTexts, isBoilerplate } from './boilerplate.js';
import { findBody } from './body.js';
import type { Body } from './body.js';
import { findCaptions } from './captions.js';
import { isDateLine } from './dates.js';
import { isForeign } from './language.js';
import { splitLines } from './lines.js';
import { joinLines } from './passages.js';
import type { Passage } from './passages.js';

/** A text as a page: its passages, what each plainly is, and where the main text stands. */
export interface Page {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly furniture: readonly boolean[];
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
function wholeProse(passages: readonly Passage[]): Body | null {
  const first = passages.findIndex(({ shape }) => shape.prose);
  return first < 0 ? null : { first, last: passages.length - 1 - [...passages].reverse().findIndex(({ shape }) => shape.prose) };
}

/** Reads a text into a page. */
export function readPage(text: string): Page {
  const passages = joinLines(text, splitLines(text));
  const furniture = passages.map(({ head }) => isBoilerplate(head));
  const dates = passages.map(({ head }) => isDateLine(head));
  const captions = findCaptions(passages, dates);
  const densest = findBody(passages, furniture);
  const isPaste = densest !== null && furniture.filter((is, i) => is && (i < densest.first || i > densest.last)).length >= fewestFurniture;
  const body = isPaste ? densest : wholeProse(passages);
  let lead = passages.length;
  if (body) {
    lead = body.first;
    while (lead < body.last && (!passages[lead]!.shape.prose || passages[lead]!.shape.length < 150 || captions[lead] !== null)) lead++;
    if (!passages[lead]!.shape.prose) lead = body.first;
  }
  const other = body ? passages.findIndex(({ head }, i) => i > body.last && announcesOtherTexts(head)) : -1;
  return { text, passages, furniture, dates, captions, body, isPaste, lead, otherTexts: other < 0 ? passages.length : other, foreign: isForeign(text, passages[lead]?.start ?? 0) };
}
