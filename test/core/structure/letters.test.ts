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

describe('a letter about somebody’s essay, with their reply', () => {
  const exchange = `The Northern Quarterly

Letters

Who Pays for the Cable?

To the Editor:

Marta Ilves writes in “The Wire Beneath the Sea” that both coasts should bury a second cable at once. She is right that the first one has been cut twice. But a second cable in the same trench would be cut by the same anchor.

According to the regulator, repairs cost 18 million euros a year. That is less than one patrol vessel.

ANDERS BLOM
Stockholm

Ilves replies:

Blom’s arithmetic is honest and his conclusion is wrong. A patrol ship can watch one strait; a second cable makes the strait matter less.

MARTA ILVES is a fellow at the Tallinn Institute for Energy.
`;
  const { sections, authors } = readStructure(exchange);
  const named = (id: string | undefined): string | undefined => authors.find((author) => author.id === id)?.name;

  it('is its signer’s, though the one who replies has a biography', () => {
    assert.deepEqual(sections.map(({ authorIds }) => authorIds.map(named)), [['Anders Blom'], ['Marta Ilves']]);
  });

  it('takes what somebody writes in an essay for no biography', () => {
    assert.equal(authors.find(({ name }) => name === 'Marta Ilves')?.biography, 'MARTA ILVES is a fellow at the Tallinn Institute for Energy.');
  });
});
