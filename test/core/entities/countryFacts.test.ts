import assert from 'node:assert/strict';
import { describeCountry } from '../../../src/core/entities/countryFacts.js';

describe('describeCountry', () => {
  it('gives flag, codes, names, region, capital and memberships', () => {
    const japan = describeCountry('JP');
    assert.ok(japan);
    assert.equal(japan.flag, '🇯🇵');
    assert.deepEqual([japan.alpha3, japan.numeric, japan.name, japan.region, japan.capital], ['JPN', '392', 'Japan', 'Eastern Asia', 'Tokyo']);
    assert.deepEqual(japan.demonyms, ['Japanese']);
    const ids = japan.memberships.map(({ id }) => id);
    for (const id of ['UN', 'G7', 'G20', 'Quad', 'OECD', 'CPTPP']) assert.ok(ids.includes(id), id);
    for (const id of ['NATO', 'ASEAN', 'BRICS']) assert.ok(!ids.includes(id), id);
    assert.ok(japan.memberships.every(({ asOf }) => /^\d{4}-\d{2}$/.test(asOf)));
  });

  it('knows Kosovo by the user-assigned code', () => {
    assert.deepEqual([describeCountry('XK')?.alpha3, describeCountry('XK')?.numeric], ['XKX', '']);
  });

  it('tells former names from present ones', () => {
    assert.deepEqual(describeCountry('ZW')?.historicalNames, ['Southern Rhodesia', 'Rhodesians', 'Rhodesian', 'Rhodesia']);
  });

  it('is null for a code that is none', () => {
    assert.equal(describeCountry('QQ'), null);
  });
});
