/** What a reader wants to know of a country at a glance. */
import { gazetteerWith } from './gazetteer.js';
import type { GazetteerEdits } from './gazetteer.js';

interface Membership {
  readonly id: string;
  readonly name: string;
  /** The month the list of members is of. */
  readonly asOf: string;
  /** Of a group that is gone, or in a list kept as it once was: the Warsaw Pact. */
  readonly former: boolean;
}

interface CountryDescription {
  readonly code: string;
  /** ISO 3166-1 alpha-3 (`XKX`, the usual stand-in, for Kosovo) and numeric; empty where ISO gives none. */
  readonly alpha3: string;
  readonly numeric: string;
  /** Empty for a code of the reader's own. */
  readonly flag: string;
  readonly name: string;
  /** Other names, longest first. */
  readonly otherNames: readonly string[];
  readonly demonyms: readonly string[];
  readonly abbreviations: readonly string[];
  /** Former states and names that this code also stands for. */
  readonly historicalNames: readonly string[];
  /** UN M49 subregion. */
  readonly region: string;
  readonly capital: string;
  readonly memberships: readonly Membership[];
}

/** Describes a country or territory by its ISO 3166-1 alpha-2 code (`XK` for Kosovo); null where the gazetteer has no such code. */
export function describeCountry(code: string, edits?: GazetteerEdits): CountryDescription | null {
  const { countries, organizations, lexicon } = gazetteerWith(edits);
  const country = countries.get(code);
  if (!country) return null;
  const spelled = (kind: string): string[] => lexicon.forms
    .filter((form) => form.target === code && form.kind === kind && form.form !== country.name)
    .map(({ form }) => form).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const { alpha3, numeric, name, region, capital } = country;
  return {
    code, alpha3, numeric, flag: alpha3 === '' ? '' : flagOf(code), name,
    otherNames: spelled('name'), demonyms: spelled('demonym'), abbreviations: spelled('abbreviation'), historicalNames: spelled('historical'),
    region, capital,
    memberships: [...organizations.values()].filter(({ members }) => members.includes(code))
      .map(({ id, name: title, membersAsOf, former }) => ({ id, name: title, asOf: membersAsOf, former })),
  };
}

/** Every country and territory that the gazetteer knows, by name. */
export function listCountries(edits?: GazetteerEdits): { readonly code: string; readonly name: string }[] {
  return [...gazetteerWith(edits).countries.values()].map(({ code, name }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

interface OrganizationDescription {
  /** Names of the member countries, in order. */
  readonly members: readonly { readonly code: string; readonly name: string }[];
  /** The month the list of members is of; empty where no list is kept. */
  readonly membersAsOf: string;
}

/** Describes an organisation by its id; null where the gazetteer has none of that id. */
export function describeOrganization(id: string, edits?: GazetteerEdits): OrganizationDescription | null {
  const { countries, organizations } = gazetteerWith(edits);
  const organization = organizations.get(id);
  if (!organization) return null;
  const members = organization.members.map((code) => ({ code, name: countries.get(code)?.name ?? code }));
  return { members: members.sort((a, b) => (a.name < b.name ? -1 : 1)), membersAsOf: organization.membersAsOf };
}

/** The flag as its pair of regional indicator symbols. */
function flagOf(code: string): string {
  return String.fromCodePoint(...Array.from(code, (letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
