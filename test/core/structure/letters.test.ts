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

describe('a page of letters without greetings', () => {
  const letter = 'The ferry between the two islands has lost money for a generation, and your correspondent knows it. A joint company would let both councils pay, and it should have been founded long ago.';
  const more = 'Nor is it true that nobody measures the crossings. I ran the gauge at the pier for eleven years, and the council has every reading that was ever taken there.';
  const partsOf = (lines: readonly string[]): string[] => {
    const { sections, authors } = readStructure(lines.join('\n'));
    return sections.map(({ heading, authorIds, answers }) => `${heading ?? '—'} | ${authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')} | ${answers.join(' ')}`);
  };
  const kindOf = (lines: readonly string[], words: string): string | undefined => {
    const text = lines.join('\n');
    return readStructure(text).blocks.find(({ start }) => text.startsWith(words, start))?.kind;
  };
  const lines = ['LETTERS', 'Vol. 12 No. 3 · 5 February 2031', '', 'Who pays for the ferry', '', letter, '', more, '', '(Dr) Farisha Wrenk-Haddad', 'Westness', '', `Oksyra Tin writes: Dr Wrenk-Haddad deserves an answer, and I concede that the word was lazy.`, '', letter, '', 'Gulls and ferries', '', letter, '', 'Ivor ap Tomos', 'Eastness', '',
    'Letters should be sent to letters@harbour.example. We reserve the right to edit them.'];

  it('has signatures with a place under each, and a reply that runs on from its label', () => {
    assert.deepEqual(partsOf(lines), ['Who pays for the ferry | Farisha Wrenk-Haddad | ', 'Oksyra Tin writes: | Oksyra Tin | sec1', 'Gulls and ferries | Ivor ap Tomos | ']);
    assert.deepEqual(['Westness', 'Eastness', 'Oksyra Tin writes', 'Ivor ap'].map((words) => kindOf(lines, words)), ['metadata', 'metadata', 'paragraph', 'byline']);
  });

  it('needs no label where several are signed so', () => {
    assert.deepEqual(partsOf(['The Harbour Review', '', ...lines.slice(3, -2)]).map((part) => part.split(' | ')[1]), ['Farisha Wrenk-Haddad', 'Oksyra Tin', 'Ivor ap Tomos']);
  });

  it('may have a reply under a heading of its own, with or without greetings in other letters', () => {
    const under = [...lines.slice(0, 12), 'Oksyra Tin replies:', '', letter, ...lines.slice(15)];
    assert.deepEqual(partsOf(under), ['Who pays for the ferry | Farisha Wrenk-Haddad | ', 'Oksyra Tin replies: | Oksyra Tin | sec1', 'Gulls and ferries | Ivor ap Tomos | ']);
    assert.deepEqual(partsOf([...under.slice(0, 4), 'To the Editor:', '', ...under.slice(5)])[2], 'Gulls and ferries | Ivor ap Tomos | ');
  });
});

describe('an open letter', () => {
  const more = 'Some will say that this letter comes from people who no longer carry any responsibility. That is true, and it is the reason why we are able to write it to you now.';
  const body = 'We write to you on the eve of your meeting, and out of concern for a river that all of our countries share. You should agree on a gauge, because what is not measured will be denied.';
  const lines = ['OPEN LETTER', '', 'Phnom Penh, 3 June 2031', '', 'Excellencies,', '', body, '', more, '', 'Yours sincerely,', '', 'Tan Sri Rahim bin Osman, former Ambassador', 'Hon. Ma. Luz P. Reyes-Tan, former Justice', 'Khin Zaw Oo, Yangon', 'Sok Dara-Meas, Kuala Lumpur'];

  it('is its signatories’, and no city under it or above it is one of them', () => {
    const { authors, blocks } = readStructure(lines.join('\n'));
    assert.deepEqual(authors.map(({ name }) => name), ['Tan Sri Rahim bin Osman', 'Ma. Luz P. Reyes-Tan', 'Khin Zaw Oo', 'Sok Dara-Meas']);
    assert.equal(blocks[1]!.kind, 'date');
  });
});
