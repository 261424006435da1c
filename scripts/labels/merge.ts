// Writes label and kind into training/documents from pass1, pass2 and the adjudicated disagreements.
// Usage: tsx scripts/labels/merge.ts; a document with anything undecided keeps what it has.
import { type SentenceRecord, documentIds, readDocument, readLabelFile, writeDocument } from './corpus.js';
import { parseLabels } from './label-lines.js';
import { mergeLabels } from './merge-labels.js';

let merged = 0;
for (const id of documentIds()) {
  const sentences = readDocument(id);
  const numbers = sentences.map(({ i }) => i);
  const parsed = (['pass1', 'pass2'] as const).map((pass) => parseLabels(readLabelFile(pass, id) ?? '', numbers));
  const adjudicated = parseLabels(readLabelFile('adjudicated', id) ?? '', numbers, false);
  const [first, second] = parsed;
  if (!first || !second) continue;
  const problems = [...first.problems, ...second.problems, ...adjudicated.problems];
  const { labels, undecided, needless } = mergeLabels(first.labels, second.labels, adjudicated.labels);
  if (needless.length > 0) console.warn(`${id}: adjudicated though agreed: ${needless.join(' ')}`);
  if (problems.length > 0 || undecided.length > 0) {
    console.error(`${id}: not merged; ${problems.length} problems, undecided: ${undecided.join(' ') || 'none'}`);
    process.exitCode = 1;
    continue;
  }
  writeDocument(
    id,
    sentences.map(({ doc, i, paragraph, text, source, licence, synthetic, heldOut }): SentenceRecord => {
      const unlabelled = { doc, i, paragraph, text, source, licence, synthetic, heldOut };
      const decision = labels.get(i);
      if (!decision) return unlabelled;
      return { ...unlabelled, label: decision.role, ...(decision.kind === undefined ? {} : { kind: decision.kind }) };
    }),
  );
  merged += 1;
}
console.log(`${merged} documents merged`);
