import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const page = `Letters

To the Editor:

Your reporter is right that the harbors are crowded. But the railway is no answer, since it carries containers at twice the cost of the road.

MARGARET OYEL
Nairobi

To the Editor:

I was surprised to read that the country has no coast. Two ports are open, and a third could be if anybody asked for it.

(Dr.) Thomas Bekel
Professor of Geography, Lakeside University

To the Editor:

As a former pilot I can say that dredging alone would double the capacity. Nobody has asked the pilots, and perhaps somebody should.

Capt. J. P. Ruther (ret.)
Southampton, England
`;

describe('a page of letters', () => {
  const { title, sections, authors, blocks } = readStructure(page);

  it('gives every letter to who signs it, whatever brackets the signature has', () => {
    assert.deepEqual(sections.map(({ authorIds }) => authorIds.map((id) => authors.find((author) => author.id === id)!.name)), [['Margaret Oyel'], ['Thomas Bekel'], ['J. P. Ruther']]);
  });

  it('takes greetings that come again for no list of contents', () => {
    assert.equal(title, 'Letters');
    assert.equal(blocks.some(({ kind }) => kind === 'contents'), false);
  });
});
