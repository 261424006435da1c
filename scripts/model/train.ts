/** `npm run train`: fits the role model and the kind model to every labelled document and writes their weights. Twice the same data, twice the same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.js';
import { fitRoleModel } from './fit.js';
import { fitKindModel } from './kinds.js';

const root = join(__dirname, '../..');
const documents = readCorpus(root);
const sentences = documents.reduce((sum, d) => sum + d.sentences.length, 0);
console.log(`${documents.length} documents, ${sentences} sentences`);

function write(name: string, data: object): void {
  const json = `${JSON.stringify(data, null, 1)}\n`;
  writeFileSync(join(root, 'src/core/claims/data', name), json);
  console.log(`${name} ${json.length} bytes`);
}

write('kind-weights.json', fitKindModel(documents));
write('role-weights.json', fitRoleModel(documents));
