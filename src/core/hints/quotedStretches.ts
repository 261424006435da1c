import type { Block, Span } from '../analysis.js';

/** Longer ones are two unpaired marks rather than a quotation. */
const longest = 1000;
const quoted = new RegExp(`“[^“”]{1,${longest}}”|"[^"“”]{1,${longest}}"|«[^«»]{1,${longest}}»`, 'gu');

/** The stretches between double quotation marks, marks included, in text order; none reaches over the end of its block. */
export function quotedStretches(text: string, blocks: readonly Block[]): Span[] {
  const stretches: Span[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const { 0: words, index } of text.slice(block.start, block.end).matchAll(quoted)) {
      stretches.push({ start: block.start + index, end: block.start + index + words.length });
    }
  }
  return stretches;
}
