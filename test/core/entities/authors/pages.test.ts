import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/core/structure/structure.js';
import { samplePages } from './pages.js';

describe('authors of pages in many forms', () => {
  for (const { form, lines, authors } of samplePages) {
    it(form, () => {
      const found = readStructure(lines.join('\n')).authors.filter(({ role }) => role !== 'mentioned').map(({ name }) => name);
      assert.deepEqual(found.sort(), [...authors].sort());
    });
  }
});
