import type { Span } from '../analysis.js';

/**
 * Finds the span around an offset by halving.
 * @param spans in text order, not overlapping.
 * @param offset UTF-16 offset; a span's end counts as inside unless the next span starts there.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  return last && offset <= last.end ? last : undefined;
}

/** A span without the space at its ends; of nothing but space, nothing at its beginning. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trimEnd();
  const from = words === '' ? start : start + words.length - words.trimStart().length;
  return { start: from, end: start + words.length };
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
