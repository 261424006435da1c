import type { Sentence, Span } from '../analysis.js';
import { namingVerbs, reportVerbs, sourceNouns, viewNouns, workNouns } from '../claims/holders/word-lists.js';
import { isTitleCase } from '../entities/works/works.js';
import type { AnalysisIndex } from '../query/analysisIndex.js';
import type { UnsourcedQuotation } from './hint.js';
import { quotedStretches } from './quotedStretches.js';

/** Fewer words are a term or words held at a distance, not a quotation. */
const fewestWords = 6;

/** Words, beside those that report a claim, by which a text says where other words come from. */
const sourceWords: ReadonlySet<string> = new Set(`
according quote quotes quoted quoting quotation told tells saying declare declares declared announce announces announced promise promises promised pledge pledges pledged asks asked
explain explains explained recall recalls recalled remark remarks remarked proclaim proclaims proclaimed slogan motto proverb maxim adage preamble clause charter constitution treaty law
testimony declaration communiqué manifesto sentence line lines phrases letter letters email note notes notice sign poster placard song songs headline headlines graffiti survey interview diary passage chapter paragraph source speaker author authors he she they his her their
`.trim().split(/\s+/));
const tellingWords: readonly ReadonlySet<string>[] = [sourceWords, reportVerbs, namingVerbs, sourceNouns, viewNouns, workNouns];

/** A paragraph that is, or ends in, a quotation left open. */
const opens = /^[“"«]|[“"][^”"]*$/u;

/** A footnote mark, a bracket or a dash with a source, right behind a quotation. */
const referenceBehind = /^[.,;:!?]?\s{0,2}(?:[[(—–]|[¹²³⁴-⁹⁰†‡*]|\d{1,3}(?!\d))/u;

/**
 * Quotations of which neither their own nor the neighbouring sentences say whose words they are: no name, no word of saying, no reference behind them.
 * Titles of works and short terms in quotation marks are no quotations.
 */
export function unsourcedQuotations(text: string, index: AnalysisIndex): UnsourcedQuotation[] {
  return quotedStretches(text, index.analysis.blocks).flatMap((span): UnsourcedQuotation[] => {
    const words = text.slice(span.start + 1, span.end - 1);
    if (words.split(/\s+/).length < fewestWords || isTitleCase(words)) return [];
    if (referenceBehind.test(text.slice(span.end, span.end + 8))) return [];
    if (continues(text, index, span)) return [];
    const around = sentencesAround(index.analysis.sentences, span);
    const tells = around.some((sentence) => parts(sentence, span).some((part) => tellsSource(text, part, index)));
    return tells ? [] : [{ check: 'unsourcedQuotation', span, insertAt: span.end }];
  });
}

/** Whether a quotation goes on from the paragraph before: each paragraph of a long one opens with a mark anew. */
function continues(text: string, { analysis: { blocks } }: AnalysisIndex, { start }: Span): boolean {
  const place = blocks.findIndex((block) => block.start === start);
  const before = blocks[place - 1];
  return before?.kind === 'paragraph' && opens.test(text.slice(before.start, before.end));
}

/** The sentences a span touches, with the one right behind in their block and the one right before, which may be the line that leads up to a paragraph of quotation. */
function sentencesAround(sentences: readonly Sentence[], span: Span): Sentence[] {
  const first = sentences.findIndex(({ end }) => end > span.start);
  if (first < 0) return [];
  let last = first;
  while (last + 1 < sentences.length && sentences[last + 1]!.start < span.end) last++;
  const { blockIndex } = sentences[first]!;
  const opensBlock = sentences[first]!.start === span.start && sentences[first - 1]?.blockIndex !== blockIndex;
  return sentences.slice(Math.max(0, first - 1), last + 2).filter((sentence, i) => sentence.blockIndex === blockIndex || (opensBlock && i === 0));
}

/** What is left of a sentence without a span. */
function parts({ start, end }: Span, without: Span): Span[] {
  return [{ start, end: Math.min(end, without.start) }, { start: Math.max(start, without.end), end }].filter((part) => part.end > part.start);
}

/** Whether a stretch names somebody or has a word of saying; the capital of its first word says nothing, unless it opens a known name. */
function tellsSource(text: string, part: Span, index: AnalysisIndex): boolean {
  if (index.mentionsIn(part).length > 0) return true;
  return [...text.slice(part.start, part.end).matchAll(/[\p{L}\p{M}]+/gu)].some(([word], i) =>
    (i > 0 && word !== 'I' && /^\p{Lu}/u.test(word)) || tellingWords.some((list) => list.has(word.toLowerCase())));
}
