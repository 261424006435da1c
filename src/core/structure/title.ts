import type { Span } from '../analysis.js';
import { isKicker } from './boilerplate.js';
import { leadingDateLength } from './dates.js';
import type { Page } from './page.js';

const markdownTitle = /^#\s+(\S.*?)\s*#*$/u;
/** `Policy Brief 14`, `Working Paper No. 3`, `Provisional record of the 12th meeting`: which text of a series this is. */
export const series = /^(?:[a-zÀ-ɏ&]+\s+){0,4}(?:brief|paper|report|series|memo(?:randum)?|note|volume|vol\.|issue|no\.|number|record)s?(?:\s+series)?\s*(?:no\.?|number|#|:)?\s*\d[\d/.-]*(?:\s*[|•·,–—-]\s*[a-z]{3,9}\.?(?: \d{1,2},?)? \d{4})?$/i;
/** An institution's name above the title says who publishes the text. */
const publisher = /^(?:the )?(?:\p{Lu}[\p{L}.’'-]*\s+){0,5}(?:Institute|Institution|Centre|Center|Council|Foundation|University|Endowment|Society|Association|Ministry|Department|Commission|Committee|School)(?:\s+(?:for|of|on)\s+[\p{L} &,-]+)?$/u;
const connector = /^(?:by|and|&|with)$/i;
const searchedAbove = 8;
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
  const limit = Math.min(lead, passages.length) - 1;
  const anchor = Math.min(byline ?? limit + 1, limit + 1);
  const spoken = wordsOf(page.text.slice(passages[lead]?.start ?? 0, (passages[lead]?.start ?? 0) + bodyProbe));
  let best: Title | null = null;
  let bestScore = 0.5;
  for (let i = Math.max(0, anchor - searchedAbove); i <= limit; i++) {
    if (taken(i)) continue;
    const passage = passages[i]!;
    const dated = leadingDateLength(passage.head);
    const start = passage.start + (dated < passage.shape.length ? dated : 0);
    const score = weigh(page, i, passage.head.slice(start - passage.start), anchor) + takenUp(passage.head.slice(start - passage.start), spoken);
    if (score > bestScore) {
      best = { passage: i, start, end: passage.end };
      bestScore = score;
    }
  }
  return best;
}

/** A title announces what the text then speaks of; the names of columns, menus and buttons do not come again in it. */
function takenUp(title: string, body: ReadonlySet<string>): number {
  const words = [...wordsOf(title)];
  if (words.length === 0) return 0;
  return 1.4 * (words.filter((word) => body.has(word)).length / words.length) - 0.4;
}

/** The longer words of a stretch of text, folded: those that carry its topic. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}

function weigh(page: Page, index: number, words: string, anchor: number): number {
  const { shape, lineCount } = page.passages[index]!;
  const count = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count === 0 || shape.length > 220 || connector.test(words) || lineCount > 3) return -1;
  let score = count >= 3 ? 2 : count === 2 ? 1 : 0.6;
  if (count > 22) score -= 1.5;
  if (series.test(words)) score -= 1.5;
  // A page of letters bears its label as its name.
  if (isKicker(words) && !(index === 0 && /^letters?\b/i.test(words))) score -= 1.5;
  if (index === 0 && count <= 7 && publisher.test(words)) score -= 1;
  if (/[.;,:]["”’)]*$/u.test(words)) score -= 1.6;
  else if (/[?!]["”’)]*$/u.test(words)) score += 0.8;
  if (shape.allCaps) score += 0.3;
  if (shape.capitalized >= 0.6) score += 0.4;
  const distance = anchor - index;
  score += distance > 0 ? (distance <= 3 ? 0.8 : -0.25 * (distance - 3)) : -0.6 * (1 - distance);
  if (index === 0 && page.passages.length > 3) score += 0.5;
  // A standfirst stands between the title and the byline: of two title-like lines the upper one is the title.
  const below = page.passages[index + 1];
  if (distance > 1 && below && below.shape.words >= 4 && !series.test(below.head) && !page.furniture[index + 1] && !page.dates[index + 1]) score += 0.7;
  return score;
}
