import type { Author, AuthorRole, Span } from '../../analysis.js';
import { foldName } from '../names/fold.js';
import { displayName } from '../names/names.js';
import { samePerson } from '../names/samePerson.js';
import type { PersonName } from '../names/names.js';
import { nameKey } from './candidates.js';
import type { Person } from './mentions.js';

interface Entry {
  name: string;
  role: AuthorRole;
  given: string | null;
  surname: string;
  biography: Span | null;
  affiliations: readonly string[];
  delegation: string | null;
  /** Places that surely name the person, whatever a search for the surname finds. */
  readonly places: Span[];
  /** Looked for by surname in the running text. */
  readonly sought: boolean;
}

const rank: Readonly<Record<AuthorRole, number>> = { author: 2, speaker: 1, mentioned: 0 };

/** The persons of one text, in the order in which they came; hands out their ids. */
export class Registry {
  readonly #entries: Entry[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byFamily = new Map<string, number[]>();

  /** Adds a person, or finds the one already known by that name; a stronger role wins. Returns the id. */
  add(name: PersonName, role: AuthorRole, place: Span | null): string {
    const known = this.find(name);
    const index = known === null ? this.#enter({ name: displayName(name.text), role, given: name.given, surname: displayName(name.surname), biography: null, affiliations: [], delegation: null, places: [], sought: true }) : this.#indexOf(known);
    const entry = this.#entries[index]!;
    this.#byKey.set(nameKey(name.text), index);
    if (rank[role] > rank[entry.role]) entry.role = role;
    if (entry.given === null && name.given !== null) Object.assign(entry, { name: displayName(name.text), given: name.given });
    else if (entry.name === displayName(entry.name) && !name.allCaps && nameKey(entry.name) === nameKey(name.text)) entry.name = name.text;
    if (place) entry.places.push(place);
    return `a${index + 1}`;
  }

  /** Adds somebody whom the text calls by office only (`The President`). */
  addOffice(label: string, role: AuthorRole, place: Span): string {
    const key = `office:${foldName(label.replace(/^the\s+/i, ''))}`;
    const index = this.#byKey.get(key) ?? this.#enter({ name: label, role, given: null, surname: label, biography: null, affiliations: [], delegation: null, places: [], sought: false });
    this.#byKey.set(key, index);
    this.#entries[index]!.places.push(place);
    return `a${index + 1}`;
  }

  /** The id of a person by full name, with or without middle names, or by surname alone where the name has no given name and one person bears it; null if none. */
  find(name: Pick<PersonName, 'text' | 'given' | 'surname'>): string | null {
    const same = this.#byKey.get(nameKey(name.text));
    if (same !== undefined) return `a${same + 1}`;
    const relatives = (this.#byFamily.get(lastWord(name.surname)) ?? []).filter((i) => name.given === null || this.#entries[i]!.given === null || samePerson(name.text, this.#entries[i]!.name));
    return relatives.length === 1 ? `a${relatives[0]! + 1}` : null;
  }

  setBiography(id: string, span: Span, affiliations: readonly string[]): void {
    const entry = this.#entries[this.#indexOf(id)]!;
    entry.biography ??= span;
    if (entry.affiliations.length === 0) entry.affiliations = affiliations;
  }

  /** A biography that goes on in the next paragraph. */
  extendBiography(id: string, end: number): void {
    const entry = this.#entries[this.#indexOf(id)]!;
    if (entry.biography && entry.biography.end < end) entry.biography = { start: entry.biography.start, end };
  }

  addAffiliations(id: string, affiliations: readonly string[]): void {
    const entry = this.#entries[this.#indexOf(id)]!;
    entry.affiliations = [...new Set([...entry.affiliations, ...affiliations])];
  }

  setDelegation(id: string, code: string): void {
    this.#entries[this.#indexOf(id)]!.delegation ??= code;
  }

  addPlace(id: string, place: Span): void {
    this.#entries[this.#indexOf(id)]!.places.push(place);
  }

  surname(id: string): string {
    return this.#entries[this.#indexOf(id)]!.surname;
  }

  given(id: string): string | null {
    return this.#entries[this.#indexOf(id)]!.given;
  }

  /** Whom to look for in the running text. */
  persons(): Person[] {
    return this.#entries.flatMap(({ name, given, surname, sought }, i) => (sought ? [{ id: `a${i + 1}`, name, given, surname }] : []));
  }

  /** The authors with everything known of them. */
  authors(text: string, mentions: ReadonlyMap<string, readonly Span[]>): Author[] {
    return this.#entries.map((entry, i): Author => {
      const id = `a${i + 1}`;
      return {
        id, name: entry.name, role: entry.role, biography: entry.biography ? text.slice(entry.biography.start, entry.biography.end) : null, biographySpan: entry.biography,
        affiliations: entry.affiliations, delegation: entry.delegation, mentions: mergeSpans([...(mentions.get(id) ?? []), ...entry.places]),
      };
    });
  }

  #enter(entry: Entry): number {
    const index = this.#entries.push(entry) - 1;
    if (entry.sought) {
      const family = lastWord(entry.surname);
      this.#byFamily.set(family, [...(this.#byFamily.get(family) ?? []), index]);
    }
    return index;
  }

  #indexOf(id: string): number {
    return Number(id.slice(1)) - 1;
  }
}

/** The folded last word of a surname: `van der Laan` is also `Laan`. */
function lastWord(surname: string): string {
  return foldName(surname.slice(surname.search(/\S+$/u)));
}

/** Sorts spans and drops those that overlap an earlier or longer one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push({ start: span.start, end: span.end });
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = { start: span.start, end: span.end };
  }
  return kept;
}
