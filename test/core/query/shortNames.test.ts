import assert from 'node:assert/strict';
import type { Author, Span } from '../../../src/core/analysis.js';
import { analyze } from '../../../src/core/analyze.js';
import { ShortNames } from '../../../src/core/query/shortNames.js';

const text = `A Pact Too Far

By Marta Lindqvist

The European Union must pay for the ferries, as Jonas Berg wrote in May. The North Atlantic Treaty Organization should stay out of it. The United Nations Security Council was told by the United Nations. Berg is wrong about the cost.
`;

describe('short names', () => {
  const { organizations } = analyze(text);
  const spanOf = (words: string, length = words.length): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + length });
  const author = (id: string, name: string): Author => ({ id, name, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation: null, mentions: [spanOf(name)] });
  const lindqvist = author('a1', 'Marta Lindqvist');
  const berg = { ...author('a2', 'Jonas Berg'), mentions: [spanOf('Jonas Berg'), spanOf('Berg is', 4)] };
  const names = new ShortNames(text, { authors: [lindqvist, berg], organizations });

  it('call an author as the text does, and by the full name where it knows no other', () => {
    assert.equal(names.of(lindqvist), 'Marta Lindqvist');
    assert.equal(names.of(berg), 'Berg');
    assert.equal(names.shorten('Jonas Berg is wrong'), 'Berg is wrong');
    assert.equal(names.shorten('Jonas Berger is wrong'), 'Jonas Berger is wrong');
  });

  it('give organizations by their letters, without the article before those that are said as words', () => {
    assert.equal(names.shorten('The European Union’s ferries'), 'The EU’s ferries');
    assert.equal(names.shorten('the North Atlantic Treaty Organization should stay out'), 'NATO should stay out');
  });

  it('give the longer of two names that begin alike first', () => {
    assert.equal(names.shorten('The United Nations Security Council was told'), 'The UN Security Council was told');
  });

  it('give the countries that everybody shortens in short', () => {
    assert.equal(names.shorten('The United States of America and the United Kingdom'), 'The U.S. and the UK');
    assert.equal(names.shorten('South Korea'), 'South Korea');
  });

  it('keep a name that two authors share', () => {
    const both = new ShortNames(text, { authors: [berg, { ...berg, id: 'a3', name: 'Ann Berg' }], organizations });
    assert.equal(both.of(berg), 'Jonas Berg');
  });
});
