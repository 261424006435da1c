/** What the gazetteer knows, read once from the generated tables; and the reader's own changes to it. */
import type { CountryMentionKind } from '../analysis.js';
import { countryFacts, countryForms, organizationTable, regionTable, shieldForms } from './data/gazetteer.generated.js';
import { compileLexicon } from './lexicon.js';
import type { Form, FormKind, Lexicon } from './lexicon.js';

/** A reader's changes: entries added, names never to be taken for a country or organisation, countries shown under another name. */
export interface GazetteerEdits {
  readonly add?: readonly AddedEntry[];
  readonly remove?: readonly string[];
  /** Country code → the name to show. */
  readonly rename?: Readonly<Record<string, string>>;
}

/** One more spelling: of the country `code`, or else of the organisation `organization`. */
export interface AddedEntry {
  readonly name: string;
  readonly code?: string;
  readonly kind?: CountryMentionKind;
  readonly organization?: string;
}

export interface CountryEntry {
  readonly code: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly name: string;
  /** UN M49 subregion. */
  readonly region: string;
  readonly capital: string;
  readonly demonym: string;
}

export interface OrganizationEntry {
  readonly id: string;
  readonly name: string;
  /** ISO codes. */
  readonly members: readonly string[];
  /** The month the list of members is of; empty where none is kept. */
  readonly membersAsOf: string;
  /** Whether the group is gone, or the list kept as it once was. */
  readonly former: boolean;
}

export interface Gazetteer {
  readonly lexicon: Lexicon;
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly organizations: ReadonlyMap<string, OrganizationEntry>;
}

function lines(table: string): string[][] {
  return table.split('\n').filter(Boolean).map((line) => line.split('|'));
}

function formsIn(cell: string, kind: FormKind, target: string): Form[] {
  return cell.split(';').filter(Boolean).map((entry) => {
    const unsure = entry.endsWith('?');
    return { form: unsure ? entry.slice(0, -1) : entry, kind, target, unsure };
  });
}

function readCountries(): Map<string, CountryEntry> {
  return new Map(lines(countryFacts).map(([code = '', alpha3 = '', numeric = '', name = '', region = '', capital = '', demonym = '']) =>
    [code, { code, alpha3, numeric, name, region, capital, demonym }] as const));
}

function readOrganizations(): Map<string, OrganizationEntry> {
  return new Map(lines(organizationTable).map(([id = '', name = '', , members = '', membersAsOf = '', former = '']) =>
    [id, { id, name, members: members.split(' ').filter(Boolean), membersAsOf, former: former !== '' }] as const));
}

const countries = readCountries();
const organizations = readOrganizations();

function* builtInForms(): Generator<Form> {
  const byKind = (wanted: (kind: string) => boolean): Form[] =>
    lines(countryForms).filter(([, kind = '']) => wanted(kind)).flatMap(([code = '', kind = '', cell = '']) => formsIn(cell, kind as FormKind, code));
  yield* byKind((kind) => kind !== 'capital');
  for (const [id = '', , cell = ''] of lines(organizationTable)) yield* formsIn(cell, 'organization', id);
  for (const [name = '', cell = ''] of lines(regionTable)) yield* formsIn(cell, 'region', name);
  yield* byKind((kind) => kind === 'capital');
  for (const [cell = ''] of lines(shieldForms)) yield* formsIn(cell, 'shield', '');
}

const builtIn: Gazetteer = { lexicon: compileLexicon(builtInForms()), countries, organizations };
const edited = new WeakMap<GazetteerEdits, Gazetteer>();

/** The gazetteer with a reader's changes; compiled once for each value of `edits`. */
export function gazetteerWith(edits?: GazetteerEdits): Gazetteer {
  if (!edits) return builtIn;
  let gazetteer = edited.get(edits);
  if (!gazetteer) edited.set(edits, gazetteer = applyEdits(edits));
  return gazetteer;
}

function applyEdits({ add = [], remove = [], rename = {} }: GazetteerEdits): Gazetteer {
  const removed = new Set(remove);
  const added = add.map(({ name, code, kind, organization }): Form =>
    ({ form: name, kind: code !== undefined ? kind ?? 'name' : 'organization', target: code ?? organization ?? name, unsure: false }));
  const forms = [...added, ...[...builtInForms()].map((form) => (removed.has(form.form) ? { ...form, kind: 'shield', target: '' } as const : form))];
  const shown = new Map(countries);
  for (const { name, code } of add) if (code !== undefined && !shown.has(code)) shown.set(code, { code, alpha3: '', numeric: '', name, region: '', capital: '', demonym: '' });
  for (const [code, name] of Object.entries(rename)) {
    const entry = shown.get(code);
    if (entry) shown.set(code, { ...entry, name });
  }
  const groups = new Map(organizations);
  for (const { name, code, organization } of add) {
    const id = organization ?? name;
    if (code === undefined && !groups.has(id)) groups.set(id, { id, name, members: [], membersAsOf: '', former: false });
  }
  return { lexicon: compileLexicon(forms), countries: shown, organizations: groups };
}

let codes: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 code of a country named in full or by a usual alias (“Russian Federation”, “U.S.”); null if none. */
export function countryCode(name: string): string | null {
  codes ??= new Map(builtIn.lexicon.forms
    .filter(({ kind }) => kind === 'name' || kind === 'abbreviation' || kind === 'historical')
    .map(({ form, target }) => [folded(form), target]));
  return codes.get(folded(name)) ?? (countries.has(name.trim()) ? name.trim() : null);
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(/’/g, '\'').replace(/^the /i, '').toLowerCase();
}
