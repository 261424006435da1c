import type { Span } from '../analysis.js';
import { readNaming } from '../entities/authors/bylineLine.js';
import { bookDetails } from '../entities/authors/bylinePatterns.js';
import { wholeName } from '../entities/names/names.js';
import { isKicker } from './boilerplate.js';
import { leadingDateLength } from './dates.js';
import type { Page } from './page.js';

const markdownTitle = /^#\s+(\S.*?)\s*#*$/u;
/** `Policy Brief 14`, `Working Paper No. 3`, `Provisional record of the 12th meeting`: which text of a series this is. */
export const series = /^(?:[a-zÀ-ɏ&]+\s+){0,4}(?:brief|paper|report|series|memo(?:randum)?|note|volume|vol\.|issue|no\.|number|record)s?(?:\s+series)?\s*(?:no\.?|number|#|:)?\s*\d[\d/.-]*(?:\s*[|•·,–—-]\s*[a-z]{3,9}\.?(?: \d{1,2},?)? \d{4})?$/i;
/** An institution's name above the title says who publishes the text. */
const publisher = /^(?:the )?(?:(?:Office|Bureau|Embassy|Permanent Mission|Mission|Department|Ministry|Secretariat) of .{2,60}$|(?:(?:\p{Lu}[\p{L}.’'-]*|&|and)\s+){0,5}(?:Programme|Program|Project|Initiative|Division|Directorate|Subcommittee|Senate|Parliament|Assembly|House|Institute|Institution|Centre|Center|Council|Foundation|University|Endowment|Society|Association|Ministry|Department|Commission|Committee|School|Review|Journal|Quarterly|Magazine|Times|Post|Gazette|Tribune|Herald|Bulletin|Monitor)(?:\s+(?:for|of|on)\s+[\p{L} &,-]+)?$)/u;
/** `Question for Home Office`, `Answer to Question 14`: which paper this is, and to whom it goes; what it is about stands elsewhere. */
const formLabel = /^(?:(?:Written|Oral) )?(?:[Qq]uestion|Answer|Reply) (?:for|to|from) (?:the )?\p{Lu}/u;
const connector = /^(?:by|and|&|with)$/i;
const searchedAbove = 8;
const searchedBelow = 24;
/** How much of the main text is looked through for the title's words, in UTF-16 units. */
const bodyProbe = 6000;

/** The title of a text: the passage it stands in, and its words without a date or marks before them. */
export interface Title extends Span {
  readonly passage: number;
}

/**
 * Finds the title: the most title-like line above the byline or above the main text.
 * @param byline the passage with the page's byline; null where it has none before the text.
 * @param taken for each passage, whether it is known to be something else.
 */
export function findTitle(page: Page, byline: number | null, taken: (index: number) => boolean): Title | null {
  const { passages, lead } = page;
  const first = passages.findIndex(({ head }) => markdownTitle.test(head));
  if (first >= 0 && first <= lead) {
    const head = passages[first]!.head;
    const words = markdownTitle.exec(head)![1]!;
    const start = passages[first]!.start + head.indexOf(words, 1);
    return { passage: first, start, end: start + words.length };
  }
  const aboveText = Math.min(lead, passages.length) - 1;
  const anchor = Math.min(byline ?? aboveText + 1, aboveText + 1);
  const limit = Math.min(aboveText, anchor + searchedBelow);
  // So many lines that may be a title are looked at above the byline; buttons and pictures between do not count.
  let searchFrom = anchor;
  for (let seen = 0; searchFrom > 0 && seen < searchedAbove && anchor - searchFrom < 3 * searchedAbove; searchFrom--) if (!page.furniture[searchFrom - 1] && page.captions[searchFrom - 1] === null) seen++;
  const from = passages[lead]?.start ?? 0;
  const spoken = wordsOf(page.text.slice(from, Math.min(from + bodyProbe, page.body ? passages[page.body.last]!.end : Infinity)));
  const written = lines(page, Math.max(0, searchFrom - 3 * searchedAbove), limit);
  let best: Title | null = null;
  let bestScore = 0.5;
  for (let i = searchFrom; i <= limit; i++) {
    const passage = passages[i]!;
    // The title, author and publisher of a book that is reviewed.
    if (bookDetails.test(passage.head.slice(0, 120)) || (bookDetails.test(passages[i + 2]?.head.slice(0, 120) ?? '') && isByline(passages[i + 1]!.head, page.foreign))) continue;
    if (taken(i) || isByline(passage.head, page.foreign)) continue;
    const dated = leadingDateLength(passage.head);
    const start = passage.start + (dated < passage.shape.length ? dated : 0);
    // A date and a name: the byline of another text.
    if (start > passage.start && wholeName(passage.head.slice(dated))) continue;
    const score = weigh(page, i, passage.head.slice(start - passage.start), anchor) + takenUp(passage.head.slice(start - passage.start), spoken) + repetition(i, written) - inMenu(page, i);
    if (score > bestScore) {
      best = { passage: i, start, end: passage.end };
      bestScore = score;
    }
  }
  return best ?? lastLine(page, searchFrom, anchor, taken);
}

/** Under a menu a short title looks like one more entry: it is the last line before the byline or the text. */
function lastLine(page: Page, from: number, anchor: number, taken: (index: number) => boolean): Title | null {
  if (!page.isPaste) return null;
  let at = anchor - 1;
  while (at >= from && (page.furniture[at] || page.dates[at] || page.captions[at] !== null)) at--;
  const passage = page.passages[at];
  if (at < from || !passage || taken(at) || isByline(passage.head, page.foreign) || weigh(page, at, passage.head, anchor) < leastAlone) return null;
  return { passage: at, start: passage.start, end: passage.end };
}

const noPerson = -1;

/** `By The Editorial Board`, `By the Harbour Institute staff`: an office or an institution signs. */
const officeByline = /^\W*by\s+(?:the|our)\s+(?:[\p{L}’'&.-]+\s+){0,6}(?:board|desk|staff|team|newsroom|editors?|reporters?|correspondents?|committee|council|institute|institution|foundation|cent(?:er|re)|project|program(?:me)?|office|press)\W*$/iu;

/** Whether an office, a board or an institution signs in a line, and no person. */
export function isOfficeByline(line: string): boolean {
  return line.length <= 100 && officeByline.test(line);
}

/** Whether a line names who made something, though perhaps not this text; `Remarks by Ana Roe` may be a title. */
function isByline(line: string, foreign: boolean): boolean {
  if (isOfficeByline(line)) return true;
  const naming = line.length <= 160 ? readNaming(line, foreign) : null;
  if (!naming || naming.names.length === 0) return false;
  // `By News Desk`: an office, no person, and no title either; and an uncommon name alone after `By` is still a name.
  if (naming.form === 'by' && /^\W*by\b/i.test(line) && (naming.rest === 'nothing' || naming.names.every(({ evidence }) => evidence < noPerson))) return true;
  if (naming.names.some(({ evidence }) => evidence < 0)) return false;
  return naming.form === 'by' ? /^\W*(?:written |posted )?by\b/i.test(line) : ['foreignBy', 'label', 'posted', 'photographer', 'editor', 'reviewer'].includes(naming.form);
}

/** A title announces what the text then speaks of; the names of columns, menus and buttons do not come again in it. */
function takenUp(title: string, body: ReadonlySet<string>): number {
  const words = [...wordsOf(title)];
  if (words.length === 0) return 0;
  return 1.4 * (words.filter((word) => body.has(word)).length / words.length) - 0.4;
}

/** The heads of the passages from `first` to `last`, folded to be compared. */
function lines({ passages }: Page, first: number, last: number): Map<number, string> {
  const found = new Map<number, string>();
  for (let i = first; i <= last; i++) found.set(i, passages[i]!.head.toLowerCase());
  return found;
}

const fewestRepeatedWords = 4;
/** So often a site's name stands above a text: in its head, its menu, its folded menu. */
const mastheadLines = 3;

/**
 * A title stands again at the end of the path that leads to it (“Home News IMF dims outlook”) and above its picture or its standfirst;
 * the path itself is none.
 */
function repetition(index: number, written: ReadonlyMap<number, string>): number {
  const own = written.get(index)!;
  const isLong = own.split(' ').length >= fewestRepeatedWords;
  if (!isLong && [...written.values()].filter((line) => line === own).length >= mastheadLines) return -1.5;
  for (const [other, line] of written) {
    if (other === index) continue;
    if (own.length > line.length && line.split(' ').length >= fewestRepeatedWords && (own.endsWith(line) || own.startsWith(`${line} |`))) return -2;
    if (isLong && (line.endsWith(own) || line.startsWith(`${own} |`))) return 0.6;
  }
  return 0;
}

const longestMasthead = 3;

/** Whether a short first line stands above one that is more of a title: the name of the site or the paper. */
function isMasthead({ passages, furniture, dates, captions, isPaste }: Page, words: number, anchor: number): boolean {
  return isPaste && words <= longestMasthead && passages.slice(1, anchor).some(({ shape }, i) => shape.words > longestMasthead && !shape.sentenceEnd && !furniture[i + 1] && !dates[i + 1] && captions[i + 1] === null);
}

/** A mail address or a telephone number. */
const address = /\S@\S+\.\p{L}{2}|\+?\d[\d ()-]{8,}\d/u;

const goOn = /^(?:read more|continue reading|read the (?:full )?(?:story|article|post)|weiterlesen|lire la suite|leer más|leia mais|leggi tutto|lees meer)\b/i;

/** A plain line of one word right above the byline weighs more. */
const leastAlone = 1;

const menuEntry = 4;
const shortestMenu = 4;

/** What speaks against a line of few words after a run of such lines: it is one more entry of their menu. */
function inMenu({ passages, dates }: Page, index: number): number {
  if (passages[index]!.shape.words > menuEntry || /[,;:?!]/.test(passages[index]!.head)) return 0;
  let run = 0;
  for (let i = index - 1; i >= 0 && passages[i]!.shape.words <= menuEntry && !passages[i]!.shape.sentenceEnd && passages[i]!.blanksBefore === passages[index]!.blanksBefore && !dates[i]; i--) run++;
  return run >= shortestMenu ? (passages[index]!.shape.words === menuEntry ? 0.8 : 1.5) : 0;
}

/** The longer words of a stretch of text, folded: those that carry its topic. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}

/** What a button, a date or a picture counts for in the way from the title to the byline. */
const inBetween = 0.4;

/** How far down the anchor stands, in passages (negative: up). */
function stepsTo({ furniture, dates, captions }: Page, index: number, anchor: number): number {
  if (index === anchor) return 0;
  const step = anchor > index ? 1 : -1;
  let steps = step;
  for (let i = index + step; i !== anchor; i += step) steps += furniture[i] || dates[i] || captions[i] !== null ? inBetween * step : step;
  return steps;
}

const mostOfPublisher = 7;
/** Committees, programmes and departments stand in the first lines. */
const publisherLines = 4;
const breaksOff = /\b(?:the|of|by|before|at|to|for|on|behalf)\s*:?$/i;
const bullet = /^[•·▪◦●*–—-]\s/u;
const quotedWhole = /^[“"‘'«].+[”"’'»]$/u;
const longestSentence = 9;

/** `The Dam Failed. It Should Not Be Rebuilt.`: a headline of two or more short sentences, each with capitals or a few words only. */
function isHeadlineOfSentences(words: string, capitalized: number): boolean {
  const sentences = words.split(/(?<=[.?!])["”’)]*\s+/u);
  return sentences.length >= 2 && sentences.length <= 3 && sentences.every((sentence) => sentence.split(/\s+/).length <= longestSentence && /^["“‘(]*[\p{Lu}\p{N}]/u.test(sentence)) && (capitalized >= 0.6 || words.length <= 60);
}

/** `THE QUAY REVIEW` as `The Quay Review`: mastheads are often set in capitals. */
function inTitleCase(words: string): string {
  return words.toLowerCase().replace(/(?<![\p{L}’'])(?!(?:of|for|on|and)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

const fewestTitleWords = 4;

/** Whether a question stands right under a line that is set as a title: it asks what the title is about. */
function underTitle({ passages, furniture, dates, captions }: Page, index: number): boolean {
  const above = passages[index - 1];
  return above !== undefined && above.shape.words >= fewestTitleWords && !above.shape.sentenceEnd && above.shape.capitalized >= 0.8 && passages[index]!.blanksBefore === 0
    && !furniture[index - 1] && !dates[index - 1] && captions[index - 1] === null && !isKicker(above.head) && !series.test(above.head) && !publisher.test(above.head) && !isOfficeByline(above.head);
}

function weigh(page: Page, index: number, words: string, anchor: number): number {
  const { shape, lineCount } = page.passages[index]!;
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count === 0 || shape.length > 220 || connector.test(words) || lineCount > 3 || address.test(words)) return -1;
  let score = count >= 3 ? 2 : count === 2 ? 1 : 0.6;
  if (count > 22) score -= 1.5;
  if (series.test(words) || formLabel.test(words)) score -= 1.5;
  // A page of letters bears its label as its name.
  if (isKicker(words) && !(index === 0 && /^letters?\b/i.test(words))) score -= 1.5;
  if ((index === 0 ? count <= mostOfPublisher : index < anchor - 1 && index <= publisherLines) && publisher.test(shape.allCaps ? inTitleCase(words) : words)) score -= 1.5;
  // A line that breaks off goes on in the next one; one that begins small goes on from the line before.
  if (breaksOff.test(words) || /^\p{Ll}/u.test(words)) score -= 1;
  if (bullet.test(words)) score -= 2.5;
  if (count >= 3 && quotedWhole.test(words)) score += 0.6;
  if (/[.;,:]["”’)]*$/u.test(words)) score -= isHeadlineOfSentences(words, shape.capitalized) ? 0 : 1.6;
  else if (/[?!]["”’)]*$/u.test(words)) score += underTitle(page, index) ? 0 : 0.8;
  if (shape.allCaps) score += 0.3;
  if (shape.capitalized >= 0.6) score += 0.4;
  const distance = stepsTo(page, index, anchor);
  score += distance > 0 ? (distance <= 3.5 ? 0.8 : -0.25 * (distance - 3)) : 0.5 * distance - 0.3;
  // A site names itself again in its foot.
  if (index === 0 && count <= 5 && words.length >= 6 && page.passages.some(({ head }, i) => i > page.lead && page.furniture[i] && head.includes(words))) score -= 2;
  if (index === 0 && page.passages.length > 3) score += isMasthead(page, count, anchor) ? -1 : 0.5;
  // What ends in a link to go on reading is the headline of another text.
  if (goOn.test(page.passages[index + 1]?.head ?? '')) score -= 1.5;
  // A standfirst stands between the title and the byline: of two title-like lines the upper one is the title.
  const below = page.passages[index + 1];
  if (distance > 1 && below && below.shape.words >= 4 && !series.test(below.head) && !page.furniture[index + 1] && !page.dates[index + 1]) score += 0.7;
  return score;
}
