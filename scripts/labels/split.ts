// Splits training/sources into numbered sentences, once: labels hang on the numbers, so a document that exists is left alone.
// Usage: tsx scripts/labels/split.ts [--force] [ID ...]
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath, readIndex, readSource, trainingFolder, writeDocument } from './corpus.js';
import { chooseHeldOut } from './held-out.js';
import { splitDoubt, splitSource } from './split-paragraphs.js';

const force = process.argv.includes('--force');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const index = readIndex();
const heldOut = chooseHeldOut(index, ({ genre, synthetic }) => `${genre} ${synthetic}`);
mkdirSync(join(trainingFolder, 'documents'), { recursive: true });

let kept = 0;
for (const { id, source, licence, synthetic } of index) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  if (existsSync(documentPath(id)) && !force) {
    kept += 1;
    continue;
  }
  const sentences = splitSource(readSource(id)).map((sentence) => ({ doc: id, ...sentence, source, licence, synthetic, heldOut: heldOut.has(id) }));
  for (const { i, text } of sentences) {
    const doubt = splitDoubt(text);
    if (doubt !== undefined) console.log(`${id} ${i} ${doubt}: ${text}`);
  }
  writeDocument(id, sentences);
}
if (kept > 0) {
  console.error(`${kept} documents exist and were not overwritten; --force splits them again and orphans their labels.`);
  if (wanted.length > 0) process.exitCode = 1;
}
