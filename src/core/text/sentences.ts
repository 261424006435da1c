import type { Span } from '../analysis.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits a stretch of running text into sentences.
 * @param start,end UTF-16 offsets of the stretch, half-open.
 * @returns spans in order, without surrounding white space; never empty ones.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const from = start + index + (segment.length - segment.trimStart().length);
    const to = start + index + segment.trimEnd().length;
    if (to > from) spans.push({ start: from, end: to });
  }
  return spans;
}
