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
      id: 'a', genre: 'essay', heldOut: true,
      sentences: [{ text: 'One.', label: 'claim', kind: 'value', paragraph: 0 }, { text: 'Two.', label: 'none', kind: null, paragraph: 1 }],
    }]);
  });

  it('takes provisional labels only where a document has none of its own', () => {
    write({ doc: 'a', i: 0, text: 'One.' }, { doc: 'a', i: 1, text: 'Two.' });
    const roles = (provisional?: Record<string, string>): string[] => readDocuments(path, 'essay', provisional).flatMap((d) => d.sentences.map((s) => s.label));
    assert.deepEqual(roles(), []);
    assert.deepEqual(roles({ a: 'pn' }), ['premise', 'none']);
    assert.throws(() => roles({ a: 'p' }), RangeError);
    write({ doc: 'a', i: 0, text: 'One.', label: 'claim' }, { doc: 'a', i: 1, text: 'Two.', label: 'claim' });
    assert.deepEqual(roles({ a: 'pn' }), ['claim', 'claim']);
  });
});
