import assert from 'node:assert/strict';
import { countryCode, findPlaces } from '../../../src/core/entities/places.js';

/** `code:surface` of every mention, in text order. */
function mentionsIn(text: string): string[] {
  return findPlaces(text, { blocks: [], persons: [] }).countries
    .flatMap(({ code, mentions }) => mentions.map((m) => ({ at: m.start, shown: `${code}:${text.slice(m.start, m.end)}` })))
    .sort((a, b) => a.at - b.at).map((m) => m.shown);
}

describe('findPlaces', () => {
  it('finds names, demonyms and abbreviations, and says what each is', () => {
    const { countries } = findPlaces('Japan asked the U.S. and the Filipinos.', { blocks: [], persons: [] });
    assert.deepEqual(countries, [
      { code: 'JP', name: 'Japan', mentions: [{ start: 0, end: 5, kind: 'name' }] },
      { code: 'US', name: 'United States', mentions: [{ start: 16, end: 20, kind: 'abbreviation' }] },
      { code: 'PH', name: 'Philippines', mentions: [{ start: 29, end: 38, kind: 'demonym' }] },
    ]);
  });

  it('takes both parts of a compound', () => {
    assert.deepEqual(mentionsIn('The Sino-Indian border and a U.S.-Japan pact.'), ['CN:Sino', 'IN:Indian', 'US:U.S.', 'JP:Japan']);
  });

  it('does not find a country in a person already found', () => {
    assert.deepEqual(findPlaces('Jordan wrote this.', { blocks: [], persons: [{ start: 0, end: 6 }] }).countries, []);
  });

  it('follows the reader’s changes', () => {
    const gazetteer = { add: [{ name: 'Freedonia', code: 'XF' }], remove: ['Turkey'], rename: { MM: 'Burma' } };
    const { countries } = findPlaces('Freedonia, Turkey and Myanmar.', { blocks: [], persons: [], gazetteer });
    assert.deepEqual(countries.map(({ code, name }) => `${code} ${name}`), ['XF Freedonia', 'MM Burma']);
  });
});

describe('countryCode', () => {
  it('knows full names, aliases and abbreviations in any case', () => {
    assert.equal(countryCode('Russian Federation'), 'RU');
    assert.equal(countryCode('the united kingdom'), 'GB');
    assert.equal(countryCode('U.S.'), 'US');
    assert.equal(countryCode('Atlantis'), null);
  });
});
