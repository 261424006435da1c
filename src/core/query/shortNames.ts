import type { Analysis, Author } from '../analysis.js';

/** Names that are said as words and take no article before them. */
const withoutArticle = /^(?:NATO|OPEC|APEC|[A-Z]{5,})$/;
/** Countries whose short form every reader knows. */
const shortCountries: readonly (readonly [string, string])[] = [
  ['United States of America', 'U.S.'],
  ['United States', 'U.S.'],
  ['United Kingdom', 'UK'],
  ['United Arab Emirates', 'UAE'],
];

/** Full names in labels as a reader of the text knows them in short: “Ratner”, “the EU”, “NATO”, “the U.S.” */
export class ShortNames {
  readonly #people: ReadonlyMap<string, string>;
  /** What stands in labels for each full name. */
  readonly #shortOf: ReadonlyMap<string, string>;
  readonly #names: RegExp;
  /** Labels that were asked for already: the same rows are drawn, compared and spoken again and again. */
  readonly #shortened = new Map<string, string>();

  constructor(text: string, { authors, organizations }: Pick<Analysis, 'authors' | 'organizations'>) {
    this.#people = namesOfPeople(text, authors);
    const shortOf = new Map(shortCountries);
    for (const { id, mentions } of organizations) {
      for (const form of new Set(mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))) {
        // Only a name of several words is spelled out; an adjective or a plural of it is something else.
        if (form.length < id.length + 4 || !/\s/.test(form)) continue;
        shortOf.set(form, id);
        if (withoutArticle.test(id)) for (const article of ['the', 'The']) shortOf.set(`${article} ${form}`, id);
      }
    }
    for (const { id, name } of authors) {
      const short = this.#people.get(id) ?? name;
      if (short !== name) shortOf.set(name, short);
    }
    // “United Nations Security Council” before “United Nations”.
    const longestFirst = [...shortOf.keys()].sort((a, b) => b.length - a.length);
    this.#shortOf = shortOf;
    this.#names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  }

  /** What the text calls an author in short: the surname, as a rule; the full name where it uses no shorter one. */
  of(author: Author): string {
    return this.#people.get(author.id) ?? author.name;
  }

  shorten(label: string): string {
    const known = this.#shortened.get(label);
    if (known !== undefined) return known;
    const shorter = label.replace(this.#names, (name) => this.#shortOf.get(name) ?? name);
    this.#shortened.set(label, shorter);
    return shorter;
  }
}

/** For each author the shortest mention that is part of the full name, and of nobody else's. */
function namesOfPeople(text: string, authors: readonly Author[]): Map<string, string> {
  /** Whose name a part is of; null where it is part of several. */
  const owners = new Map<string, string | null>();
  for (const { id, name } of authors) for (const part of partsOf(name)) owners.set(part, owners.has(part) ? null : id);
  return new Map(authors.map(({ id, name, mentions }) => {
    let best = name;
    for (const { start, end } of mentions) {
      if (end - start >= best.length || end - start < 3) continue;
      const words = text.slice(start, end);
      if (owners.get(words) === id) best = words;
    }
    return [id, best];
  }));
}

/** All runs of words of a name. */
function partsOf(name: string): Set<string> {
  const words = name.split(' ');
  return new Set(words.flatMap((_, from) => words.slice(from).map((_last, more) => words.slice(from, from + more + 1).join(' '))));
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
