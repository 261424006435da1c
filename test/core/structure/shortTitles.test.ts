import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';
import { dams } from '../entities/authors/sitePages.js';

const menu = ['Home', 'World', 'Politics', 'Search', 'Subscribe', 'Sign in'];
const foot = ['Share', 'Facebook', 'About us', 'Privacy Policy', '© 2021 Meridian Media. All rights reserved.'];

describe('short titles of pages without a byline', () => {
  for (const title of ['Silent Dams', 'Shared Gauges: A Policy', 'Harbor Dreams, Revisited', 'Towns Ask for Wells That Last', 'Brussels Blinks', 'Merkel Departs', 'Grain Diplomacy in Odesa', 'Water Wars – Part Two', 'The Gauge']) {
    it(`are titles and nobody’s name: “${title}”`, () => {
      for (const lines of [[title, ...dams], [...menu, title, 'March 3, 2021', ...dams, ...foot]]) {
        const { authors, title: found } = readStructure(lines.join('\n'));
        assert.deepEqual(authors.filter(({ role }) => role !== 'mentioned').map(({ name }) => name), []);
        assert.equal(found, title);
      }
    });
  }
});
