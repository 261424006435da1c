import { readNaming } from '../entities/authors/bylineLine.js';
import { bookDetails } from '../entities/authors/bylinePatterns.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Span } from '../analysis.js';
import type { AnsweredBlock } from './answered.js';
import type { Passage } from './passages.js';

/** A book that a review is about: its title, who wrote it, and where it came out, on a few lines of their own. */
export interface ReviewedBook extends AnsweredBlock {
  readonly title: Span;
  readonly author: { readonly name: PersonName; readonly passage: number } | null;
}

const price = /(?:[$£€¥]|\b(?:USD|EUR|GBP)\s?)\d{1,3}(?:[.,]\d\d)?(?!\d|[.,]?\d|\s?(?:[mb]illion|bn|m\b|k\b))/u;
const house = /\b(?:Press|Books|Publish(?:ers|ing)|Verlag|Éditions|Editions|House|Hardcover|Hardback|Paperback|Ebook|ISBN|Penguin|Verso|Routledge|Palgrave|Norton|Knopf|Random|Macmillan|Bloomsbury|Profile|Hurst|Allen Lane|Basic|Polity|Brill|Springer|Elsevier|Wiley|Sage)\b/iu;
const year = /\b(?:19|20)\d\d\b/;
const longestDetails = 160;

/** Whether a line tells where a book came out: `Hartwell Press, 2031, 312 pp. £20.00`. */
export function isBookDetails({ head, shape }: Passage): boolean {
  if (shape.length > longestDetails || shape.prose || !/\d/.test(head)) return false;
  const told = Number(bookDetails.test(head)) + Number(price.test(head)) + Number(house.test(head)) + Number(year.test(head));
  return (bookDetails.test(head) || price.test(head)) && told >= 2;
}

const titled = /^(.{4,140}?),?\s+(?:edited\s+|written\s+|translated\s+)?by\s+(?=\p{Lu})/iu;
const linesAbove = 2;

/** Finds the books whose particulars a text lists. */
export function findBooks(passages: readonly Passage[]): ReviewedBook[] {
  const found: ReviewedBook[] = [];
  passages.forEach((passage, i) => {
    if (!isBookDetails(passage)) return;
    // `The Last Ferry, by Ana Roe. Hartwell Press, 320 pages, $28`, all on one line.
    const own = readTitled(passage, i);
    if (own) found.push({ ...own, first: i, end: i + 1 });
    else {
      const block = readAbove(passages, i);
      if (block) found.push(block);
    }
  });
  return found;
}

function readTitled(passage: Passage, index: number): ReviewedBook | null {
  const lead = titled.exec(passage.head);
  const name = lead ? readName(passage.head, lead[0].length) : null;
  if (!lead || !name) return null;
  return { first: index, end: index + 1, titlePassage: index, bylinePassage: index, title: { start: passage.start, end: passage.start + lead[1]!.length }, author: { name, passage: index } };
}

/** The title and the author on the lines above the details. */
function readAbove(passages: readonly Passage[], details: number): ReviewedBook | null {
  const above = passages[details - 1];
  if (!above || above.shape.prose || passages[details]!.blanksBefore > 0) return null;
  const own = readTitled(above, details - 1);
  if (own) return { ...own, end: details + 1 };
  const naming = readNaming(above.head);
  const title = passages[details - linesAbove];
  const name = naming?.names[0];
  if (!naming || !name || !title || title.shape.prose || !['by', 'bare', 'label', 'editor'].includes(naming.form) || (naming.form === 'bare' && name.evidence < -0.4)) return null;
  return { first: details - linesAbove, end: details + 1, titlePassage: details - linesAbove, bylinePassage: details - 1, title: { start: title.start, end: title.end }, author: { name, passage: details - 1 } };
}
