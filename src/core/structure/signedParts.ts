import { nameKey } from '../entities/authors/candidates.js';
import { readNaming } from '../entities/authors/bylineLine.js';
import type { PersonName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import { describeHeading, mayBeHeading } from './headings.js';

/** A part of a page of opinions that ends by telling who wrote it: heading, text, `—Ana Roe is a fellow at …`. */
export interface SignedPart {
  /** The passage with its heading. */
  readonly heading: number;
  /** The passage that tells who wrote it. */
  readonly told: number;
  readonly name: PersonName;
}

const longestTold = 400;
const fewestParts = 3;
const smallestPart = 120;
/** A picture, a quotation and a button may stand between two parts. */
const mostBetween = 4;

/**
 * Finds the parts of a page that name no writer under their headings and tell of one at their end, each of another.
 * What speaks of a person and then tells who that is reports about them, so nobody is named in their own part.
 * @returns an empty list where there are fewer than three, or where other text stands between them.
 */
export function findSignedParts({ page, biographyParts, kinds }: Draft): SignedPart[] {
  const { passages, body } = page;
  if (!body || biographyParts.size < fewestParts) return [];
  const found: SignedPart[] = [];
  let after = 0;
  for (const [told, persons] of biographyParts) {
    const name = persons.length === 1 ? persons[0]!.name : null;
    if (!name?.given || passages[told]!.shape.length > longestTold || kinds.has(told)) continue;
    const heading = headingAbove(told, after);
    if (heading === null || (found.length > 0 && heading - after > mostBetween) || !isOwn(heading, told, name)) return [];
    found.push({ heading, told, name });
    after = told + 1;
  }
  const writers = new Set(found.map((part) => nameKey(part.name.text)));
  return found.length >= fewestParts && writers.size === found.length ? found : [];

  /** The nearest heading above, with nothing but text between. */
  function headingAbove(from: number, limit: number): number | null {
    for (let i = from - 1; i >= limit; i--) {
      const { shape } = passages[i]!;
      if (shape.prose || page.captions[i] || page.furniture[i]) continue;
      return i < from - 1 && !kinds.has(i) && mayBeHeading(page, i) ? i : null;
    }
    return null;
  }

  function isOwn(first: number, last: number, { surname }: PersonName): boolean {
    let length = 0;
    for (let i = first + 1; i < last; i++) {
      if (passages[i]!.shape.prose) length += passages[i]!.shape.length;
      else if (readNaming(passages[i]!.head)?.form === 'by') return false;
    }
    return length >= smallestPart && !page.text.slice(passages[first]!.start, passages[last]!.start).includes(surname);
  }
}

/** Makes one section of every part, written by whom its end tells of, and one of what stands before them. */
export function draftSignedParts(draft: Draft, parts: readonly SignedPart[], openers: readonly string[]): void {
  const { page, registry } = draft;
  const first = parts[0]!.heading;
  const opening = page.passages.findIndex(({ shape }, i) => i < first && shape.prose && !page.furniture[i] && !draft.kinds.has(i));
  if (opening >= 0) draft.sections.push({ heading: null, level: 1, firstPassage: opening, endPassage: first, authorIds: [...openers], replies: false, answers: [] });
  for (const { heading, told, name } of parts) {
    const { start, end } = describeHeading(page, heading);
    draft.headings.add(heading);
    const id = registry.add(name, 'author', draft.place(told, name));
    draft.sections.push({ heading: { start, end }, level: 1, firstPassage: heading, endPassage: told + 1, authorIds: [id], replies: false, answers: [] });
  }
}
