import type { Span } from '../../analysis.js';
import { farthest } from './tokens.js';

const openingMarks = '“"«„', closingMarks = '”"»';
/** A quotation that does not close within so many sentences is a slip of the pen. */
const mostSentences = 15;
const closesAt = /[\p{L}\p{N},.!?…;)]/u;

/** The marks of quotation of a text, found once: most sentences have none and need not be read for them. */
export class QuotationMarks {
  /** Where they stand, in order. */
  readonly places: readonly number[];
  /** For each sentence the index of the first that stands in it or behind it. */
  readonly #firstOf: Int32Array;
  readonly #sentences: readonly Span[];

  constructor(text: string, sentences: readonly Span[]) {
    this.places = findMarks(text);
    this.#sentences = sentences;
    this.#firstOf = new Int32Array(sentences.length);
    for (let i = 0, next = 0; i < sentences.length; i++) {
      while (next < this.places.length && this.places[next]! < sentences[i]!.start) next++;
      this.#firstOf[i] = next;
    }
  }

  /** The index of the first mark in a sentence; that of the next mark behind it where it has none. */
  firstIn(sentence: number): number {
    return this.#firstOf[sentence]!;
  }

  /** Whether a sentence has at least so many. */
  has(sentence: number, count = 1): boolean {
    const last = this.places[this.#firstOf[sentence]! + count - 1];
    return last !== undefined && last < this.#sentences[sentence]!.end;
  }
}

function findMarks(text: string): number[] {
  const found: number[] = [];
  for (const mark of new Set(openingMarks + closingMarks)) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
  return found.sort((a, b) => a - b);
}

/**
 * The quotations within a sentence, without their marks.
 * @param firstMark the index of its first mark.
 * @param isInside whether the sentence begins within a quotation. One that is not closed goes on to the end of the sentence if a sentence
 * later on closes it (`goesOn`), else it is none.
 */
export function readQuotations(text: string, span: Span, { places }: QuotationMarks, firstMark: number, isInside: boolean, goesOn: boolean): Span[] {
  const end = Math.min(span.end, span.start + farthest);
  const quotations: Span[] = [];
  let open = isInside ? span.start : -1;
  for (let i = firstMark; i < places.length && places[i]! < end; i++) {
    const at = places[i]!, mark = text[at]!;
    if (open < 0 && openingMarks.includes(mark)) open = at + 1;
    else if (open >= 0 && closingMarks.includes(mark)) {
      if (at > open) quotations.push({ start: open, end: at });
      open = -1;
    } else if (open === at && openingMarks.includes(mark)) open = at + 1;
  }
  if (open >= 0 && goesOn && end > open) quotations.push({ start: open, end });
  return quotations;
}

/** Where quotations run over several sentences. */
export interface QuotationRuns {
  /** For each sentence the first sentence of the quotation it begins within; -1 where it begins outside. */
  readonly openedBy: Int32Array;
  /** For each sentence whether a quotation that it opens or is within goes on in the next. */
  readonly goesOn: Uint8Array;
}

/** Follows quotation marks from sentence to sentence. A new paragraph of the same quotation opens with a mark of its own. */
export function quotationRuns(text: string, sentences: readonly Span[], marks: QuotationMarks): QuotationRuns {
  const { places } = marks;
  const openedBy = new Int32Array(sentences.length).fill(-1);
  const goesOn = new Uint8Array(sentences.length);
  let opener = -1;
  for (let i = 0; i < sentences.length; i++) {
    if (opener < 0 && !marks.has(i)) continue;
    const { start, end } = sentences[i]!;
    const firstMark = marks.firstIn(i);
    if (opener >= 0) {
      const reopens = places[firstMark] === start && openingMarks.includes(text[start]!);
      if (i - opener > mostSentences || (isNewParagraph(text, sentences[i - 1]!.end, start) && !reopens) || (reopens && text[start] !== '"' && !isNewParagraph(text, sentences[i - 1]!.end, start))) {
        forget(openedBy, goesOn, opener, i);
        opener = -1;
      } else openedBy[i] = opener;
    }
    let isOpen = opener >= 0;
    const isReopened = isOpen && isNewParagraph(text, sentences[i - 1]!.end, start);
    for (let k = firstMark; k < places.length && places[k]! < end; k++) {
      const at = places[k]!, mark = text[at]!;
      if (isReopened && at === start) continue;
      if (isOpen && closingMarks.includes(mark)) isOpen = false;
      else if (!isOpen && openingMarks.includes(mark) && !(mark === '"' && at > start && closesAt.test(text[at - 1]!))) {
        isOpen = true;
        opener = i;
      }
    }
    if (!isOpen) opener = -1;
    else goesOn[i] = 1;
  }
  if (opener >= 0) forget(openedBy, goesOn, opener, sentences.length);
  return { openedBy, goesOn };
}

/** A quotation that never closed is none: but its first sentence is still in quotation marks, as at the end of a text cut short. */
function forget(openedBy: Int32Array, goesOn: Uint8Array, from: number, to: number): void {
  openedBy.fill(-1, from + 1, to);
  goesOn.fill(0, from + 1, to);
}

export function isNewParagraph(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}
