// Prints a document for an annotator: numbered sentences, an empty line between paragraphs.
// Usage: tsx scripts/labels/sheet.ts ID ...
import { readDocument, readIndex } from './corpus.js';

const ids = process.argv.slice(2);
const titles = new Map(readIndex().map(({ id, title, genre }) => [id, `${title} (${genre})`]));
if (ids.length === 0) {
  console.error('Usage: tsx scripts/labels/sheet.ts ID ...');
  process.exitCode = 2;
}
for (const id of ids) {
  console.log(`# ${id}: ${titles.get(id) ?? 'not in the index'}`);
  let paragraph = -1;
  for (const sentence of readDocument(id)) {
    if (sentence.paragraph !== paragraph) console.log('');
    paragraph = sentence.paragraph;
    console.log(`${sentence.i}\t${sentence.text}`);
  }
  console.log('');
}
