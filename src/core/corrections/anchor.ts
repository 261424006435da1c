import type { Span } from '../analysis.js';
import type { CodePoints } from './codePoints.js';
import { findEdited } from './editedQuote.js';

/**
 * Ties something to words of a text so that it finds them again after edits elsewhere, and after small ones inside:
 * the TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5).
 * Positions count Unicode code points, as the model demands; null where they are not known.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: Span | null;
}

/** How much of the text around the words is kept with them, in UTF-16 code units. */
const contextLength = 32;

/** Quotes that occur more often are looked for near their old place only. */
const mostOccurrences = 2000;

/** Ties an anchor to a span (UTF-16 offsets) of the text. */
export function makeAnchor(text: string, { start, end }: Span, codePoints: CodePoints): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength))),
    position: { start: codePoints.count(start), end: codePoints.count(end) },
  };
}

/**
 * Where an anchor's words stand now, in UTF-16 offsets: at their old place where they and their surroundings are still there,
 * else where they occur with the most of their surroundings (the nearest of equals), else where most of them still stand.
 * @returns null where they are lost.
 */
export function resolveAnchor(text: string, anchor: Anchor, codePoints: CodePoints): Span | null {
  const { exact, position } = anchor;
  if (exact === '') return null;
  const hint = position && codePoints.offset(position.start);
  if (hint !== null && text.startsWith(exact, hint) && agreement(text, anchor, hint) === anchor.prefix.length + anchor.suffix.length) {
    return { start: hint, end: hint + exact.length };
  }
  const start = bestOccurrence(text, anchor, hint);
  return start === null ? findEdited(text, anchor, hint) : { start, end: start + exact.length };
}

function bestOccurrence(text: string, anchor: Anchor, hint: number | null): number | null {
  let best: number | null = null;
  let bestAgreement = -1;
  let count = 0;
  for (let at = text.indexOf(anchor.exact); at >= 0 && count < mostOccurrences; at = text.indexOf(anchor.exact, at + 1)) {
    count++;
    const agreed = agreement(text, anchor, at);
    const nearer = best !== null && hint !== null && Math.abs(at - hint) < Math.abs(best - hint);
    if (agreed > bestAgreement || (agreed === bestAgreement && nearer)) {
      best = at;
      bestAgreement = agreed;
    }
  }
  return best;
}

/** How many characters of the surroundings are as they were, from the words outwards. */
function agreement(text: string, { exact, prefix, suffix }: Anchor, start: number): number {
  const end = start + exact.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** An offset that does not fall between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
