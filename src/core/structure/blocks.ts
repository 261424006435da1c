import type { Block, BlockKind } from '../analysis.js';
import { isTopicLine } from './boilerplate.js';
import type { Page } from './page.js';

/** What earlier steps found out about passages, strongest first. */
export interface BlockEvidence {
  readonly known: ReadonlyMap<number, BlockKind>;
  readonly headings: ReadonlySet<number>;
  readonly notes: readonly boolean[];
  /** The passage of the title. */
  readonly title: number | null;
}

/** Gives every passage its kind. One block a passage, in text order. */
export function labelBlocks(page: Page, evidence: BlockEvidence): Block[] {
  return page.passages.map(({ start, end }, i) => ({ kind: kindOf(page, i, evidence), start, end }));
}

/** So many words after the text are its own, full stop or none. */
const sentenceWords = 15;

function kindOf(page: Page, index: number, { known, headings, notes, title }: BlockEvidence): BlockKind {
  const { shape, quoted, head } = page.passages[index]!;
  const given = known.get(index);
  if (given) return given;
  if (notes[index]) return 'metadata';
  if (headings.has(index)) return 'heading';
  if (shape.rule) return 'metadata';
  if (isTopicLine(head) || (page.details[index] && !page.furniture[index] && !page.dates[index])) return 'metadata';
  if (page.furniture[index]) return 'boilerplate';
  const below = page.isPaste && page.body !== null && index > page.body.last;
  if (page.dates[index]) return below ? 'boilerplate' : 'date';
  const caption = page.captions[index];
  if (caption && !(shape.prose && shape.length > 300)) return caption;
  if (quoted) return 'quotation';
  const { body } = page;
  if (!body) return shape.prose || shape.sentenceEnd || shape.words > 12 ? 'paragraph' : 'metadata';
  if (index < body.first) return page.isPaste && index < (title ?? body.first) ? 'boilerplate' : shape.prose ? 'paragraph' : 'metadata';
  if (index > body.last) return below || index >= page.otherTexts || (!shape.sentenceEnd && shape.words < sentenceWords) ? 'boilerplate' : 'paragraph';
  if (/^[“"‘«].{20,}[”"’»][.,]?$/u.test(head) && shape.length < 400 && shape.length > 60) return 'quotation';
  return 'paragraph';
}
