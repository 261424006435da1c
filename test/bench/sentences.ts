/** Sentence segmentation against three peers, over the same paragraphs in the same run. Ratios are `theirs / ours`: above 1 we are faster. */
import { readFileSync } from 'node:fs';
import { sentences as sbdSentences } from 'sbd';
import { split as splitterSplit } from 'sentence-splitter';
import { splitSentences } from '../../src/core/text/sentences.js';
import { fastestOf, readParagraphs } from './timing.js';

const rounds = 5;

/** Prints one line a segmenter: its fastest time of a few rounds, and the ratio to ours. */
export function run(file: string): void {
  const paragraphs = readParagraphs(readFileSync(file, 'utf8'));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const peers: Readonly<Record<string, (paragraph: string) => number>> = {
    'policy-text': (paragraph) => splitSentences(paragraph, 0, paragraph.length).length,
    sbd: (paragraph) => sbdSentences(paragraph).length,
    'Intl.Segmenter': (paragraph) => [...segmenter.segment(paragraph)].length,
    'sentence-splitter': (paragraph) => splitterSplit(paragraph).length,
  };
  let ours = 0;
  for (const [name, count] of Object.entries(peers)) {
    const sentences = paragraphs.reduce((sum, paragraph) => sum + count(paragraph), 0);
    const time = fastestOf(name === 'sentence-splitter' ? 1 : rounds, () => paragraphs.forEach(count));
    ours ||= time;
    console.log(`${name.padEnd(20)} ${time.toFixed(1).padStart(8)} ms  ${String(sentences).padStart(6)} sentences  ${(time / ours).toFixed(2).padStart(7)} × ours`);
  }
}
