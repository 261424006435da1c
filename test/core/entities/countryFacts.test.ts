import assert from 'node:assert/strict';
import { describeCountry, describeOrganization, listCountries } from '../../../src/core/entities/countryFacts.js';

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

describe('listCountries', () => {
  it('lists every country once, by name, the reader’s own among them', () => {
    const listed = listCountries({ add: [{ name: 'Freedonia', code: 'XF' }], rename: { MM: 'Burma' } });
    assert.equal(new Set(listed.map(({ code }) => code)).size, listed.length);
    for (const code of ['JP', 'XK', 'XF']) assert.ok(listed.some((one) => one.code === code), code);
    assert.equal(listed.find(({ code }) => code === 'MM')?.name, 'Burma');
    const names = listed.map(({ name }) => name);
    assert.ok(names.indexOf('Finland') < names.indexOf('Freedonia') && names.indexOf('Freedonia') < names.indexOf('Japan'));
  });
});

describe('memberships', () => {
  it('say what is over', () => {
    const poland = new Map(describeCountry('PL')?.memberships.map(({ id, former }) => [id, former]));
    assert.deepEqual([poland.get('NATO'), poland.get('EU'), poland.get('Warsaw Pact')], [false, false, true]);
  });

  it('are over where the table says so, however old the list is', () => {
    const former = (code: string, id: string): boolean | undefined => describeCountry(code)?.memberships.find((one) => one.id === id)?.former;
    assert.deepEqual([former('CA', 'NAFTA'), former('GB', 'WEU'), former('IR', 'JCPOA'), former('JP', 'G7')], [true, true, true, false]);
  });
});

describe('describeOrganization', () => {
  it('names the members and the month of their list', () => {
    const quad = describeOrganization('Quad');
    assert.deepEqual(quad?.members.map(({ name }) => name), ['Australia', 'India', 'Japan', 'United States']);
    assert.match(quad.membersAsOf, /^20\d\d-\d\d$/);
  });

  it('is null for an organisation that only the text knows', () => {
    assert.equal(describeOrganization('CRA'), null);
  });
});
