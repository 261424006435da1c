import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocuments } from '../../scripts/model/corpus.js';

describe('the labelled corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const path = join(folder, 'a.jsonl');
  after(() => rmSync(folder, { recursive: true }));

  const write = (...lines: object[]): void => writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  it('reads sentences in order, with paragraph, role and kind', () => {
    write({ doc: 'a', i: 1, paragraph: 1, text: 'Two.', label: 'none', kind: null, heldOut: true }, { doc: 'a', i: 0, paragraph: 0, text: 'One.', label: 'claim', kind: 'value', heldOut: true });
    assert.deepEqual(readDocuments(path, 'essay'), [{
      id: 'a', genre: 'essay', heldOut: true, synthetic: false,
      sentences: [{ text: 'One.', label: 'claim', kind: 'value', paragraph: 0 }, { text: 'Two.', label: 'none', kind: null, paragraph: 1 }],
    }]);
  });

  it('leaves out a document that is not labelled to the end', () => {
    write({ doc: 'a', i: 0, text: 'One.', label: 'claim', kind: 'value' }, { doc: 'a', i: 1, text: 'Two.' }, { doc: 'b', i: 0, text: 'Three.', label: 'none' });
    assert.deepEqual(readDocuments(path, 'essay').map(({ id }) => id), ['b']);
  });
});
