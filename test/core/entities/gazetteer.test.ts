import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { countryCode, gazetteerWith } from '../../../src/core/entities/gazetteer.js';
import { findPlaces } from '../../../src/core/entities/places.js';

interface Listed { readonly cca2: string; readonly unMember: boolean; readonly name: { readonly common: string; readonly official: string }; readonly demonyms: { readonly eng?: { readonly m: string } } }

const root = join(__dirname, '../../..');
/** An independent list, used here only to check against. */
const world = createRequire(join(root, 'package.json'))('world-countries') as readonly Listed[];

describe('the gazetteer', () => {
  it('has every country and territory of an independent list under its common name', () => {
    const missing = world.filter(({ cca2, name }) => countryCode(name.common) !== cca2).map(({ cca2, name }) => `${cca2} ${name.common}`);
    assert.deepEqual(missing, []);
  });

  it('finds each of them in a sentence', () => {
    const missed = world.filter(({ cca2, name }) => !findPlaces(`Envoys of ${name.common} met.`, { blocks: [], persons: [] }).countries.some(({ code }) => code === cca2));
    assert.deepEqual(missed.map(({ name }) => name.common), []);
  });

  describe('reads every member of the United Nations', () => {
    /** Members whose one mention in what `write` makes of them is not the whole of their `surface`. */
    const misread = (surface: (country: Listed) => string, write: (surface: string) => string): string[] => members.flatMap((country) => {
      const form = surface(country), text = write(form);
      const found = findPlaces(text, { blocks: [], persons: [] }).countries.flatMap(({ code, mentions }) => mentions.map(({ start, end }) => `${code} ${text.slice(start, end)}`));
      return found.length === 1 && found[0] === `${country.cca2} ${form}` ? [] : [`${country.cca2} ${form}: ${found.join(', ')}`];
    });
    const members = world.filter(({ unMember }) => unMember);
    const common = ({ name }: Listed): string => name.common;
    const demonym = ({ demonyms }: Listed): string => demonyms.eng?.m ?? '';
    /** The list's adjectives for these are two, or shared with a larger neighbour. */
    const unlike = /^(?:AG|BA|KN|CG|DM|KI) /;

    it('by its full name', () => {
      // Longer than anybody writes: “Nation of Brunei, Abode of Peace”.
      const ceremonial = /^(?:BN|KI|SM|FM) /;
      assert.deepEqual(misread(({ name }) => name.official.replace(/^The /, ''), (form) => `A minister of the ${form} spoke.`).filter((line) => !ceremonial.test(line)), []);
    });
    it('in capitals, owning, in tables of results and after a city', () => {
      assert.deepEqual(misread((country) => common(country).toUpperCase(), (form) => `${form}'S PRESIDENT RESIGNS`), []);
      assert.deepEqual(misread(common, (form) => `3. Anna Kask ( ${form} ) 1:44.02`), []);
      assert.deepEqual(misread(common, (form) => `1. ${form} 3 2 1 0 7`), []);
      assert.deepEqual(misread(common, (form) => `PORTVILLE, ${form} (Wire) - Ministers met.`), []);
    });
    it('by its people, also after “anti-”, “ex-” and “half-” and before “-born”', () => {
      for (const write of [(form: string) => `An anti-${form} rally.`, (form: string) => `An ex-${form} spy and a non-member.`, (form: string) => `She is half-${form}.`, (form: string) => `The ${form}-born writer spoke.`, (form: string) => `A ${form}-led crew.`]) {
        assert.deepEqual(misread(demonym, write).filter((line) => !unlike.test(line)), []);
      }
    });
  });

  it('knows more than 170 organisations, members by known codes, with the month of the list', () => {
    const { organizations, countries } = gazetteerWith();
    assert.ok(organizations.size >= 170, String(organizations.size));
    for (const { id, members, membersAsOf } of organizations.values()) {
      assert.deepEqual(members.filter((code) => !countries.has(code)), [], id);
      assert.equal(members.length > 0, /^\d{4}-\d{2}$/.test(membersAsOf), id);
    }
    const count = (id: string): number | undefined => organizations.get(id)?.members.length;
    assert.deepEqual([count('UN'), count('NATO'), count('EU'), count('African Union'), count('OIC'), count('Commonwealth of Nations'), count('ASEAN')], [193, 32, 27, 55, 57, 56, 11]);
  });

  it('gives partly recognised states and territories their own codes', () => {
    const names = ['Taiwan', 'Kosovo', 'Palestine', 'Western Sahara', 'Hong Kong', 'Greenland', 'Puerto Rico'];
    assert.deepEqual(names.map(countryCode), ['TW', 'XK', 'PS', 'EH', 'HK', 'GL', 'PR']);
  });

  it('is generated: building it again changes nothing', () => {
    const file = join(root, 'src/core/entities/data/gazetteer.generated.ts');
    const before = readFileSync(file, 'utf8');
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/gazetteer/build.ts'], { cwd: root, stdio: 'pipe' });
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});
