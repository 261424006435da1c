import { splitSentences } from '../../src/core/text/sentences.js';

/** A sentence and the paragraph it stands in, both numbered from 0. */
export interface PlacedSentence {
  readonly i: number;
  readonly paragraph: number;
  readonly text: string;
}

/** Paragraphs are parted by empty lines; a line break inside one is only wrapping. */
export function splitParagraphs(source: string): string[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** All sentences of a source text, paragraph by paragraph. */
export function splitSource(source: string): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  for (const [paragraph, text] of splitParagraphs(source).entries()) {
    for (const { start, end } of splitSentences(text, 0, text.length)) {
      sentences.push({ i: sentences.length, paragraph, text: text.slice(start, end) });
    }
  }
  return sentences;
}

/** Why a person should look at a split: undefined where nothing seems wrong. */
export function splitDoubt(sentence: string): string | undefined {
  if (/^[\p{Ll}),;:.!?]/u.test(sentence)) return 'starts in the middle';
  if (/(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|St|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|U\.S)\.$/u.test(sentence)) return 'ends with an abbreviation';
  if (sentence.split(' ').length > 90) return 'more than 90 words';
  return undefined;
}
