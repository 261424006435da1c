/** `npm run train`: fits the role model to every labelled document and writes its weights. Twice the same data, twice the same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.js';
import { fitRoleModel } from './fit.js';

const root = join(__dirname, '../..');
const documents = readCorpus(root);
const json = `${JSON.stringify(fitRoleModel(documents), null, 1)}\n`;
writeFileSync(join(root, 'src/core/claims/data/role-weights.json'), json);
const sentences = documents.reduce((sum, d) => sum + d.sentences.length, 0);
console.log(`${documents.length} documents, ${sentences} sentences; role-weights.json ${json.length} bytes`);
