/**
 * Builds `src/core/entities/data/gazetteer.generated.ts` from Unicode CLDR (names of territories, UN M49 regions), i18n-iso-countries (codes and
 * names), i18n-nationality (demonyms) and the hand-kept tables beside this file. Running it again changes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asString, field, readJson } from './readJson.js';
import { formsOf, parseEntries, spelledOut } from './forms.js';

const tables = join(__dirname, 'tables');
const target = join(__dirname, '../../src/core/entities/data/gazetteer.generated.ts');

/** Codes CLDR names that are not countries or territories of ISO 3166-1 (`XK`, user-assigned for Kosovo, is kept). */
const isIso = /^[A-Z]{2}$/;
/** What the packages get wrong or leave ambiguous, as checked by hand: `code form`. */
const refused = new Set(['WF Welsh', 'CG Congo', 'BS The Bahamas', 'UM US Outlying Islands', 'HK Hong Kong SAR China', 'MO Macao SAR China', 'TW Taiwan, Province of China']);

interface CountryRow {
  readonly code: string;
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
}

function rows(file: string): string[][] {
  return readFileSync(join(tables, file), 'utf8').split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function countryRows(): CountryRow[] {
  return rows('countries.tsv').map((cells) => ({
    code: cells[0]!, capitals: parseEntries(cells[1]), demonyms: parseEntries(cells[2]), aliases: parseEntries(cells[3]), abbreviations: parseEntries(cells[4]),
  }));
}

/** Alpha-2 → [alpha-3, numeric]. Kosovo has neither in ISO 3166-1; `XKX` is the usual stand-in. */
function isoCodes(): Map<string, readonly [string, string]> {
  const list = readJson('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[];
  return new Map([...list.map(([two, three, numeric]) => [two, [three, numeric]] as const), ['XK', ['XKX', '']] as const]);
}

/** CLDR's English names of a territory, the plain one first. */
function cldrNames(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const territories = field(readJson('cldr-localenames-full/main/en/territories.json'), 'main', 'en', 'localeDisplayNames', 'territories') as Record<string, string>;
  for (const [key, name] of Object.entries(territories)) {
    const [code, variant] = key.split('-alt-');
    if (code === undefined || !isIso.test(code)) continue;
    const list = names.get(code) ?? [];
    if (variant === 'short') list.unshift(name);
    else list.push(name);
    names.set(code, list);
  }
  return names;
}

function isoNames(): Map<string, string[]> {
  const countries = field(readJson('i18n-iso-countries/langs/en.json'), 'countries') as Record<string, string | string[]>;
  return new Map(Object.entries(countries).map(([code, name]) => [code, [name].flat()]));
}

function nationalities(): Record<string, string> {
  return field(readJson('i18n-nationality/langs/en.json'), 'nationalities') as Record<string, string>;
}

/** UN M49 subregion name by country, from CLDR's territory containment (the narrowest named group wins). */
function subregions(): Map<string, string> {
  const containment = field(readJson('cldr-core/supplemental/territoryContainment.json'), 'supplemental', 'territoryContainment') as Record<string, { _contains: string[] }>;
  const names = field(readJson('cldr-localenames-full/main/en/territories.json'), 'main', 'en', 'localeDisplayNames', 'territories') as Record<string, string>;
  const regions = new Map<string, string>();
  for (const [group, { _contains }] of Object.entries(containment)) {
    if (!/^\d{3}$/.test(group) || group === '003' || group === '419' || group === '202') continue;
    for (const code of _contains) if (isIso.test(code)) regions.set(code, asString(names[group]));
  }
  return regions.set('XK', asString(names['039'])).set('TW', asString(names['030']));
}

function compileCountries(): { facts: string[]; forms: string[] } {
  const codes = isoCodes(), cldr = cldrNames(), iso = isoNames(), nationality = nationalities(), regions = subregions();
  const facts: string[] = [], forms: string[] = [];
  for (const row of countryRows()) {
    const { code } = row;
    const [alpha3, numeric] = codes.get(code) ?? ['', ''];
    const display = spelledOut(cldr.get(code)?.[0] ?? code);
    const name = displayNames.get(code) ?? display;
    const keep = (form: string): boolean => !refused.has(`${code} ${form}`);
    const abbreviations = new Set(formsOf(row.abbreviations));
    const names = formsOf([name, ...(cldr.get(code) ?? []), ...(iso.get(code) ?? []), ...row.aliases]).filter((form) => keep(form) && !abbreviations.has(form));
    const known = new Set([...names, ...abbreviations, ...formsOf(row.demonyms)]);
    const offered = formsOf([nationality[code] ?? '']).filter((form) => keep(form) && !known.has(form) && /(?:an|ese|i|er|ish|ois)s?$/.test(form) && !form.includes(','));
    facts.push([code, alpha3, numeric, name, regions.get(code) ?? '', row.capitals.map((c) => c.replace('?', ''))[0] ?? '', formsOf(row.demonyms)[0] ?? ''].join('|'));
    for (const [kind, list] of [['name', names], ['demonym', [...formsOf(row.demonyms), ...offered]], ['abbreviation', [...abbreviations]], ['capital', formsOf(row.capitals)]] as const) {
      if (list.length > 0) forms.push(`${code}|${kind}|${list.join(';')}`);
    }
  }
  for (const [code, list] of rows('historical.tsv')) forms.push(`${code!}|historical|${formsOf(parseEntries(list)).join(';')}`);
  for (const [code, list] of rows('metonyms.tsv')) forms.push(`${code!}|metonym|${formsOf(parseEntries(list)).join(';')}`);
  for (const [code, list] of rows('prefixes.tsv')) forms.push(`${code!}|prefix|${formsOf(parseEntries(list)).join(';')}`);
  return { facts, forms };
}

/** Names shown where CLDR's are made for maps (“Congo - Kinshasa”) or for menus. */
const displayNames = new Map([
  ['CD', 'Democratic Republic of the Congo'], ['CG', 'Republic of the Congo'], ['GB', 'United Kingdom'], ['US', 'United States'], ['TR', 'Turkey'],
  ['BA', 'Bosnia and Herzegovina'], ['CZ', 'Czech Republic'], ['VA', 'Vatican City'], ['TL', 'East Timor'],
]);

function compileOrganizations(): string[] {
  const members = new Map(rows('organizations.tsv').map((cells) => [cells[0]!.replace('?', ''), cells[3] ?? '']));
  const resolve = (list: string): string[] => {
    const codes: string[] = [];
    for (const item of list.split(' ').filter(Boolean)) {
      if (item.startsWith('@')) codes.push(...resolve(members.get(item.slice(1)) ?? ''));
      else if (item.startsWith('-')) {
        const at = codes.indexOf(item.slice(1));
        if (at < 0) throw new Error(`${item} takes off a member that is not there`);
        codes.splice(at, 1);
      }
      else codes.push(item);
    }
    return [...new Set(codes)].sort();
  };
  return rows('organizations.tsv').map((cells) => {
    const id = cells[0]!, name = cells[1]!.replace('?', '');
    const forms = [...new Set([...formsOf([id, cells[1]!]), ...formsOf(parseEntries(cells[2]))])];
    const sure = forms.filter((form) => !(!form.endsWith('?') && forms.includes(form + '?')));
    const isFormer = cells[5] === 'former';
    return [id.replace('?', ''), name, sure.join(';'), resolve(cells[3] ?? '').join(' '), cells[4] ?? '', ...(isFormer ? ['former'] : [])].join('|');
  });
}

const { facts, forms } = compileCountries();
const organizations = compileOrganizations();
const regions = rows('regions.tsv').map(([name, more]) => `${name!}|${formsOf([name!, ...parseEntries(more)]).join(';')}`);
const taken = new Set([...forms, ...regions].flatMap((line) => line.split('|').at(-1)!.split(';')));
const shields = rows('shields.tsv').flatMap(([line]) => formsOf(parseEntries(line))).filter((form) => !taken.has(form));
const literal = (lines: readonly string[]): string => '`\n' + lines.join('\n') + '\n`';

writeFileSync(target, `// Generated by scripts/gazetteer/build.ts (npm run gazetteer) from Unicode CLDR, i18n-iso-countries, i18n-nationality and scripts/gazetteer/tables. Do not edit.

/** code | alpha-3 | numeric | name | UN M49 subregion | capital | demonym */
export const countryFacts = ${literal(facts)};

/** code | kind | forms; a question mark after a form: it needs other evidence of its country in the same text */
export const countryForms = ${literal(forms)};

/** id | name | forms | members | date of the list of members | “former” where the list is of what was */
export const organizationTable = ${literal(organizations)};

/** name | forms */
export const regionTable = ${literal(regions)};

/** Longer names that hold a country's name and are not it. */
export const shieldForms = ${literal([...new Set(shields)])};
`);
