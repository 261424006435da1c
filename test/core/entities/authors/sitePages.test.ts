import assert from 'node:assert/strict';
import { readStructure } from '../../../../src/core/structure/structure.js';
import { morePages } from './morePages.js';
import { pastedPages } from './pastedPages.js';
import { sitePages } from './sitePages.js';

describe('authors and titles of whole pages in the idioms of many sites', () => {
  for (const { site, lines, authors, title } of [...sitePages, ...morePages, ...pastedPages]) {
    it(site, () => {
      const read = readStructure(lines.join('\n'));
      assert.deepEqual(read.authors.filter(({ role }) => role !== 'mentioned').map(({ name }) => name).sort(), [...authors].sort());
      assert.equal(read.title, title);
    });
  }
});
