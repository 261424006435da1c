import { readNaming } from '../entities/authors/bylineLine.js';
import { notesHeadings } from './data/phrases.js';
import type { Page } from './page.js';
import { series } from './title.js';

/** A heading within the text. */
export interface Heading {
  readonly passage: number;
  /** 1 is the outermost. */
  readonly level: number;
  /** Where its words stand, without marks such as `##`. */
  readonly start: number;
  readonly end: number;
}

const markdown = /^(#{1,6})\s+(\S.*?)\s*#*$/u;
const isMarkdown = (head: string): boolean => head.startsWith('#') && markdown.test(head);
const numbered = /^(?:(?:section|part|chapter|article|annex|appendix)\s+)?(\d{1,2}(?:\.\d{1,2}){0,4}|[IVXL]{1,5}|[A-Z])[.):]?\s*(?=\S)/u;
const endsOpen = /[,;]$|\b(?:and|or|of|the|a|an|to|in|for|with|by|at|from|on)$/i;
const listItem = /^\s*(?:[•·▪◦*–—-]|\(?[a-z]\)|\(?\d{1,2}\))\s+/u;
const dottedEnd = /(?:\.\s?){3}[”"’']?$|…[”"’']?$/u;
const longestHeading = 130;
const mostWords = 18;

/** `Good evening. [Laughter]`: a sentence, and how the hall took it. */
const received = /[.!?]["”’)]*\s*[[(][^\])]{3,40}[\])]$/u;
/** `NAIROBI, Feb 9 (AP) — `: where a news agency's report begins. What stands between its title and this sums it up. */
const wireDateline = /^\p{Lu}[\p{Lu}\p{M}/.,’' -]{2,60}(?:,\s*(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}))?\s*\([\p{Lu}][\p{L} /]{1,24}\)\s*[-–—]/u;

/** Whether the shape of a passage allows a heading, its surroundings aside. */
export function mayBeHeading(page: Page, index: number): boolean {
  const { head, shape, quoted } = page.passages[index]!;
  if (isMarkdown(head)) return true;
  if (quoted || shape.length > longestHeading || shape.words > mostWords || shape.words === 0) return false;
  if (page.furniture[index] || page.details[index] || page.dates[index] || page.captions[index] || shape.prose && !shape.allCaps) return false;
  if (!/\p{L}{2}/u.test(head)) return false;
  if (/[.]["”’')\]]*$/u.test(head) && !dottedEnd.test(head) && !/^(?:\d+\.\d|[IVX]+\.)/u.test(head) && !(shape.allCaps && page.passages[index]!.blanksBefore > 0 && shape.words > 1) && !/\bNo\.$/u.test(head)) return false;
  if (/[:]$/u.test(head) && shape.words > 8) return false;
  if (endsOpen.test(head) || listItem.test(head) || received.test(head)) return false;
  if (notesHeadings.has(head.toLowerCase().replace(/[\s:]+$/u, ''))) return false;
  if (series.test(head) || /^([*_])[^*_].*[^*_]\1$/u.test(head)) return false;
  return /^[\s“"‘'«(*_§]*[\p{Lu}\p{Lo}\p{N}]/u.test(head);
}

/** Reads a heading's marks: its level and where its words stand. */
export function describeHeading(page: Page, index: number): Heading {
  const passage = page.passages[index]!;
  const marks = markdown.exec(passage.head);
  if (marks) {
    const start = passage.start + passage.head.indexOf(marks[2]!, marks[1]!.length);
    return { passage: index, level: marks[1]!.length, start, end: start + marks[2]!.length };
  }
  const bold = /^(\*\*|__)(.+)\1$/u.exec(passage.head);
  const start = passage.start + (bold ? 2 : 0);
  const end = passage.end - (bold ? 2 : 0);
  const number = numbered.exec(passage.head)?.[1];
  const level = number && /^\d/.test(number) ? number.split('.').length : 1;
  return { passage: index, level, start, end };
}

/**
 * Finds the headings: short lines without a full stop, before running text or before another heading that is.
 * @param skip for each passage, whether something else is known of it (byline, contents, title …).
 */
export function findHeadings(page: Page, skip: (index: number) => boolean): Heading[] {
  const { passages, body } = page;
  if (!body) return passages.flatMap(({ head }, i) => (isMarkdown(head) ? [describeHeading(page, i)] : []));
  const headings: Heading[] = [];
  const report = passages.findIndex(({ head, shape }, i) => i <= page.lead && shape.prose && wireDateline.test(head));
  for (let i = Math.max(0, body.first - 4, report); i < body.last; i++) {
    if (skip(i) || !mayBeHeading(page, i) || inCapitalList(page, i)) continue;
    if (isMarkdown(passages[i]!.head) || leadsToProse(page, i, skip)) headings.push(describeHeading(page, i));
  }
  return nestStyles(page, headings);
}

/** Whether a line in capitals belongs to a list that the text announces with a colon or goes on from in lower case: no heading then. */
function inCapitalList({ passages }: Page, index: number): boolean {
  if (!passages[index]!.shape.allCaps) return false;
  let first = index;
  while (first > 0 && passages[first]!.shape.allCaps) first--;
  let next = index;
  while (next < passages.length && passages[next]!.shape.allCaps) next++;
  const before = passages[first]!;
  return (before.shape.prose && /:\s*[—–-]?$/u.test(before.head.slice(-4)) && before.shape.length <= before.head.length && next - first > 2) || /^\p{Ll}/u.test(passages[next]?.head ?? '');
}

/** How a heading is set: what distinguishes chapters from their sections where nothing else does. */
function styleOf(page: Page, { passage }: Heading): string {
  const { head, shape } = page.passages[passage]!;
  if (isMarkdown(head)) return 'markdown';
  const number = numbered.exec(head)?.[1] ?? '';
  const counter = /^\d+\./.test(number) ? `decimal${number.split('.').length}` : /^\d/.test(number) ? 'decimal1' : /^[IVXL]+$/.test(number) && /^[IVXL]+[.)]/.test(head) ? 'roman' : /^[A-Z]$/.test(number) && /^[A-Z][.)]/.test(head) ? 'letter' : '';
  return counter || (shape.allCaps ? 'capitals' : /[.]$/.test(head) ? 'stopped' : 'words');
}

/**
 * Gives levels to headings that no mark gives them: where one heading stands right under another of another style, its style is the
 * inner one throughout.
 */
function nestStyles(page: Page, headings: readonly Heading[]): Heading[] {
  const styles = headings.map((heading) => styleOf(page, heading));
  const outer = new Map<string, string>();
  const isInside = (style: string, of: string): boolean => {
    for (let at: string | undefined = style, n = 0; at !== undefined && n < 8; at = outer.get(at), n++) if (at === of) return true;
    return false;
  };
  for (let i = 1; i < headings.length; i++) {
    const [above, own] = [styles[i - 1]!, styles[i]!];
    if (above === own || own === 'markdown' || above === 'markdown' || outer.has(own) || isInside(above, own)) continue;
    if (!proseBetween(page, headings[i - 1]!.passage, headings[i]!.passage)) outer.set(own, above);
  }
  const depth = (style: string): number => (outer.has(style) ? 1 + depth(outer.get(style)!) : 0);
  const levels = headings.map((heading, i) => (styles[i] === 'markdown' ? heading.level : Math.max(heading.level, 1 + depth(styles[i]!))));
  return headings.map((heading, i) => {
    if (styles[i] !== 'words' || styles[i - 1] !== 'words' || proseBetween(page, headings[i - 1]!.passage, heading.passage)) return { ...heading, level: levels[i]! };
    return { ...heading, level: levels[i - 1]! + 1 };
  });
}

function proseBetween(page: Page, first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) if (page.passages[i]!.shape.prose || (page.passages[i]!.shape.sentenceEnd && page.passages[i]!.shape.words >= 5)) return true;
  return false;
}

/** Whether running text follows, with at most two further headings and any bylines, dates and captions between. */
function leadsToProse(page: Page, index: number, skip: (index: number) => boolean): boolean {
  let others = 0;
  for (let at = index + 1; at < page.passages.length && at <= index + 8; at++) {
    const { shape } = page.passages[at]!;
    if (shape.prose || (shape.sentenceEnd && shape.words >= 5)) return true;
    if (skip(at) || page.dates[at] || page.captions[at] || shape.rule) continue;
    if (page.furniture[at] || shape.length > longestHeading || ++others > 3) return false;
    if (!mayBeHeading(page, at) && readNaming(page.passages[at]!.head)?.form !== 'by' && !(shape.sentenceEnd && page.passages[at]!.blanksBefore > 0)) return false;
  }
  return false;
}
