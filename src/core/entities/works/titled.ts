import { readName } from '../names/names.js';
import { isTitleCase } from './works.js';
import type { WorkCitation } from './works.js';

/** Works named without quotation marks: as a reviewer heads them, as a possessor's title, and as the title of a book somebody wrote. */

/** What closes the line of a publisher: “Harbour Press, 2031, 320 pp.”. */
const published = /\b(?:Press|Books?|Publish(?:ers?|ing)|House|Verso|Penguin|Routledge|Palgrave|Macmillan|Norton|Knopf|Cambridge|Oxford|Harvard|Princeton|Yale|Stanford|Columbia|Random|Faber|Allen Lane|Polity|Bloomsbury|Hurst|Brookings|[A-Z][a-z]+)\b[^.\n]{0,40}?,\s*((?:1[5-9]|20)\d\d)\b/u;
/** “June 3, 2026” dates the page, and names no publisher. */
const day = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}/gi;
const extent = /\b(?:\d{2,4}\s*pp\b|pages\b|[$£€]\s?\d)/u;
const byLine = /^(?:by|edited by)\s+/iu;
const longestTitle = 160;

/** A run of capitalised words from `from` on, over small words between them. */
function titleFrom(text: string, from: number): number {
  const run = /^(?:\p{Lu}[\p{L}\p{M}\d'’-]*|\d{4})(?:(?::)?\s(?:(?:a|an|the|of|for|to|in|on|and|or|from|at|as|with|by)\s){0,3}(?:\p{Lu}[\p{L}\p{M}\d'’-]*|\d{4}))*/u.exec(text.slice(from, from + longestTitle));
  return run ? from + run[0].length : from;
}

const ofBook = /(?:^|[\s(])((?:\p{Lu}[\p{L}.'-]*\s+){0,3}\p{Lu}[\p{L}\p{M}-]{2,}['’]s?|[Hh]is|[Hh]er|[Tt]heir)\s+((?:(?:new|recent|latest|first|last|second|classic|influential|\d{4})\s+){0,2}(?:book|novel|memoir|study|history|treatise|biography|monograph|report|pamphlet),?\s+)?(?=(?:The|A|An|\p{Lu})[\p{L}’'-]*[\s:])/gu;

/** What must stand before the first word of such a title. Looked for at capitals: they are few. */
const mayBeTitle = /[A-Z\u0080-\uffff](?<=(?:(?:book|novel|memoir|study|history|treatise|biography|monograph|report|pamphlet),?|['’]s?|[Hh]is|[Hh]er|[Tt]heir)\s+[^])/;

/** “Emre Arslan’s The House of Salt”, “in her book Salt and Iron”. A possessor's title begins with an article, or a word for a book stands before it. */
export function findTitles(text: string, start: number, end: number): WorkCitation[] {
  const stretch = text.slice(start, end);
  if (!mayBeTitle.test(stretch) || !/['’]s?\s+(?:The|A|An)\s|\b(?:book|novel|memoir|study|history|treatise|biography|monograph)\b/u.test(stretch)) return [];
  const found: WorkCitation[] = [];
  for (const match of stretch.matchAll(ofBook)) {
    const from = match.index + match[0].length;
    const to = titleFrom(stretch, from);
    const title = stretch.slice(from, to);
    const isBook = match[2] !== undefined;
    const words = title.split(/\s+/).length;
    // “The Times’ A section” and the like are short; a book that is called one may have two words.
    if (!isTitleCase(title) || words < (isBook ? 2 : 3) || (!isBook && !/^(?:The|A|An)\s/u.test(title))) continue;
    const owner = match[1]!.replace(/['’]s?$/u, '');
    found.push({ title, span: { start: start + from, end: start + to }, authorName: /^(?:his|her|their)$/i.test(owner) ? null : owner.replace(/^(?:In|On|As|See|And|But|While|When|Like|With)\s+/u, ''), date: /^,?\s*\((?:[^()]{0,60}\b)?((?:1[5-9]|20)\d\d)\)/u.exec(stretch.slice(to))?.[1] ?? null });
  }
  return found;
}

/**
 * The books a review heads its text with: a title on a line of its own, who wrote it (on the next line, or behind “by”), and its publisher and year.
 * @param text of at most a few lines, which begin at `start`.
 */
export function readReviewed(text: string, start: number, end: number): WorkCitation | null {
  const stretch = text.slice(start, end);
  // Nothing is told of a book without the year.
  if (!/\d{4}/.test(stretch)) return null;
  const lines: { text: string; start: number }[] = [];
  let at = start;
  for (const line of stretch.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.trim(), start: at + line.search(/\S/) });
    at += line.length + 1;
  }
  const [first, second] = lines;
  if (!first || lines.length > 4) return null;
  const rest = lines.slice(1).map((line) => line.text).join(' ');
  // “Title” and “by Author” on one line or on two.
  const inline = /^(.{4,150}?),?\s+[Bb][Yy]\s+(?=\p{Lu})/u.exec(first.text);
  const title = inline ? inline[1]! : first.text;
  const named = inline ? first.text.slice(inline[0].length) : second && byLine.test(second.text) ? second.text.replace(byLine, '') : null;
  if (named === null) return null;
  const imprint = `${inline ? named : ''} ${rest}`.replace(day, ' ');
  const year = published.exec(imprint)?.[1];
  if (year === undefined || !(extent.test(imprint) || published.test(imprint))) return null;
  if (!isTitleCase(title.replace(/[“”"]/gu, ''))) return null;
  const shown = title.replace(/^[“"]|[”",.]+$/gu, '');
  const name = readName(named === named.toUpperCase() ? capitalised(named) : named, 0);
  const from = first.start + first.text.indexOf(shown);
  return { title: shown, span: { start: from, end: from + shown.length }, authorName: name?.text ?? null, date: year };
}

/** “EMRE ARSLAN” as “Emre Arslan”. */
function capitalised(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).replaceAll('İ', 'i').toLowerCase());
}

/** A numbered note: “[3] A. Roe and B. Sadler, “Title,” Journal 12 (2024): 8.”, “2. Ministry of Ports, Monthly Bulletin, January 2031, p. 4.”. */
const note = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]|\d{1,3}\s(?=\p{Lu})|[*†‡])\s*(.{3,120}?),\s+(?:[“"]([^“”"\n]{4,200}?)[,.]?[”"]|((?:\p{Lu}|\d)[^,“”"(\n]{4,120}))(?=[,.\s(])(.{0,160})$/u;

/** The work that a line of notes cites; null where the line is none. */
export function readNote(line: string, start: number): WorkCitation | null {
  const match = note.exec(line);
  if (!match) return null;
  const title = (match[2] ?? match[3]!).trim();
  const year = /\b((?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}+\s)?(?:1[5-9]|20)\d\d)\b/u.exec(match[4]!)?.[1];
  // Without quotation marks only what is written like a title, with its year, is one.
  if (year === undefined || (match[2] === undefined && (!isTitleCase(title) || title.split(/\s+/).length < 2))) return null;
  const from = line.indexOf(title, match[1]!.length);
  return { title, span: { start: start + from, end: start + from + title.length }, authorName: readName(match[1]!, 0)?.text ?? null, date: year };
}
