import type { Analysis, Author } from '../analysis.js';

/** Names that are said as words and take no article before them. */
const withoutArticle = /^(?:NATO|OPEC|APEC|[A-Z]{5,})$/;
/** Countries whose short form every reader knows, by the name that it stands for. */
const shortCountries: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States(?: of America)?\b/g, 'U.S.'],
  [/\bUnited Kingdom\b/g, 'UK'],
  [/\bUnited Arab Emirates\b/g, 'UAE'],
];

/** Full names in labels as a reader of the text knows them in short: “Ratner”, “the EU”, “NATO”, “the U.S.” */
export class ShortNames {
  readonly #people = new Map<string, string>();
  readonly #replaced: (readonly [RegExp, string])[] = [];

  constructor(text: string, { authors, organizations }: Pick<Analysis, 'authors' | 'organizations'>) {
    for (const author of authors) {
      const short = shortest(author, text, authors);
      this.#people.set(author.id, short);
      if (short !== author.name) this.#replaced.push([whole(author.name), short]);
    }
    const forms = new Map(organizations.flatMap(({ id, mentions }) => mentions.map(({ start, end }) => [text.slice(start, end).replace(/\s+/g, ' '), id] as const)));
    // “United Nations Security Council” before “United Nations”.
    for (const [form, id] of [...forms].sort(([a], [b]) => b.length - a.length)) {
      // Only a name of several words is spelled out; an adjective or a plural of it is something else.
      if (form.length >= id.length + 4 && /\s/.test(form)) {
        if (withoutArticle.test(id)) this.#replaced.push([whole(`[Tt]he ${escape(form)}`, true), id]);
        this.#replaced.push([whole(form), id]);
      }
    }
    this.#replaced.push(...shortCountries);
  }

  /** What the text calls an author in short: the surname, as a rule; the full name where it uses no shorter one. */
  of(author: Author): string {
    return this.#people.get(author.id) ?? author.name;
  }

  shorten(label: string): string {
    return this.#replaced.reduce((shorter, [name, short]) => shorter.replace(name, () => short), label);
  }
}

/** The shortest mention that is part of the full name, and of nobody else's. */
function shortest({ name, mentions, id }: Author, text: string, authors: readonly Author[]): string {
  let best = name;
  for (const { start, end } of mentions) {
    if (end - start >= best.length || end - start < 3) continue;
    const words = text.slice(start, end);
    if (isPartOf(words, name) && !authors.some((other) => other.id !== id && isPartOf(words, other.name))) best = words;
  }
  return best;
}

function isPartOf(words: string, name: string): boolean {
  return ` ${name} `.includes(` ${words} `);
}

function whole(name: string, isPattern = false): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${isPattern ? name : escape(name)}(?![\\p{L}\\p{N}])`, 'gu');
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
