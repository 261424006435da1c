// Verifies that a pass has exactly one valid line for every sentence, and counts its labels.
// Usage: tsx scripts/labels/check.ts [pass1|pass2 ...]; without a pass, only the documents are counted, by genre.
import { documentIds, readDocument, readIndex, readLabelFile } from './corpus.js';
import { parseLabels } from './label-lines.js';

const genres = new Map(readIndex().map(({ id, genre }) => [id, genre]));
const add = (counts: Map<string, number>, key: string, by = 1): void => void counts.set(key, (counts.get(key) ?? 0) + by);
const print = (title: string, counts: ReadonlyMap<string, number>): void => {
  console.log(title);
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`  ${key.padEnd(24)} ${count}`);
};

const sentenceCounts = new Map<string, number>();
for (const id of documentIds()) {
  const sentences = readDocument(id);
  add(sentenceCounts, genres.get(id) ?? 'not in the index', sentences.length);
  add(sentenceCounts, 'all', sentences.length);
  add(sentenceCounts, 'all, documents');
  if (sentences[0]?.synthetic === true) add(sentenceCounts, 'all, synthetic', sentences.length);
  if (sentences[0]?.heldOut === true) add(sentenceCounts, 'all, held out', sentences.length);
}
print('sentences', sentenceCounts);

for (const pass of process.argv.slice(2)) {
  if (pass !== 'pass1' && pass !== 'pass2') throw new Error(`There is no pass "${pass}".`);
  const counts = new Map<string, number>();
  let problemCount = 0;
  for (const id of documentIds()) {
    const file = readLabelFile(pass, id);
    const { labels, problems } = parseLabels(file ?? '', readDocument(id).map(({ i }) => i));
    const reports = file === undefined ? ['no label file'] : problems;
    for (const problem of reports) console.log(`${pass}/${id}: ${problem}`);
    problemCount += reports.length;
    for (const { role, kind } of labels.values()) {
      add(counts, role);
      if (kind !== undefined) add(counts, `${role}, ${kind}`);
    }
  }
  print(pass, counts);
  if (problemCount > 0) {
    console.error(`${pass}: ${problemCount} problems`);
    process.exitCode = 1;
  }
}
