// Agreement of the two passes, per genre, and the list of sentences to adjudicate (training/labels/disagreements.tsv).
// Usage: tsx scripts/labels/agreement.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreementOf } from './agreement-figures.js';
import { documentIds, readDocument, readIndex, readLabelFile, trainingFolder } from './corpus.js';
import { type Label, labelLetters, parseLabels, sameLabel } from './label-lines.js';

const genres = new Map(readIndex().map(({ id, genre }) => [id, genre]));
const pairsByGenre = new Map<string, (readonly [Label, Label])[]>([['all', []]]);
const disagreements: string[] = ['doc\ti\tpass1\tpass2\ttext'];
let documents = 0;

for (const id of documentIds()) {
  const [one, other] = [readLabelFile('pass1', id), readLabelFile('pass2', id)];
  if (one === undefined || other === undefined) continue;
  documents += 1;
  const sentences = readDocument(id);
  const numbers = sentences.map(({ i }) => i);
  const [first, second] = [parseLabels(one, numbers).labels, parseLabels(other, numbers).labels];
  const genre = genres.get(id) ?? 'not in the index';
  if (!pairsByGenre.has(genre)) pairsByGenre.set(genre, []);
  for (const { i, text } of sentences) {
    const [a, b] = [first.get(i), second.get(i)];
    if (!a || !b) continue;
    pairsByGenre.get('all')?.push([a, b]);
    pairsByGenre.get(genre)?.push([a, b]);
    if (!sameLabel(a, b)) disagreements.push(`${id}\t${i}\t${labelLetters(a)}\t${labelLetters(b)}\t${text}`);
  }
}

const figures = (pairs: readonly (readonly [string, string])[]): string => {
  const { items, observed, kappa } = agreementOf(pairs);
  return items === 0 ? '     –' : `${String(items).padStart(6)}  ${observed.toFixed(3)}  ${kappa.toFixed(3)}`;
};
console.log(`${documents} documents labelled twice (items, observed agreement, Cohen's kappa)`);
for (const [genre, pairs] of pairsByGenre) {
  const both = (test: (label: Label) => boolean): (readonly [Label, Label])[] => pairs.filter(([a, b]) => test(a) && test(b));
  const roles = (chosen: readonly (readonly [Label, Label])[]): (readonly [string, string])[] => chosen.map(([a, b]) => [a.role, b.role]);
  console.log(genre);
  console.log(`  claim/premise/none   ${figures(roles(pairs))}`);
  console.log(`  argument/none        ${figures(pairs.map(([a, b]) => [a.role === 'none' ? 'none' : 'argument', b.role === 'none' ? 'none' : 'argument']))}`);
  console.log(`  claim/premise        ${figures(roles(both(({ role }) => role !== 'none')))}`);
  console.log(`  kind, agreed claims  ${figures(both(({ role }) => role === 'claim').map(([a, b]) => [a.kind ?? '', b.kind ?? '']))}`);
}
writeFileSync(join(trainingFolder, 'labels/disagreements.tsv'), `${disagreements.join('\n')}\n`);
console.log(`${disagreements.length - 1} disagreements in training/labels/disagreements.tsv`);
