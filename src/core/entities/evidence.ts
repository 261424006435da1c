import type { Hit } from './lexicon.js';

/** What the whole text says about its countries, gathered before any single mention is decided. */
export class Evidence {
  /** Country code or organisation id → its sure forms in the text: names, demonyms, abbreviations; no capitals. */
  readonly counts = new Map<string, number>();
  /** Each spelling and how often it stands in the text. */
  readonly spellings = new Map<string, number>();
  readonly #facts = new Map<string, number>();

  constructor(hits: readonly Hit[]) {
    for (const { form } of hits) {
      this.spellings.set(form.form, (this.spellings.get(form.form) ?? 0) + 1);
      if (!form.unsure && form.kind !== 'shield' && form.kind !== 'capital') this.counts.set(form.target, (this.counts.get(form.target) ?? 0) + 1);
    }
  }

  count(spelling: string): number {
    return this.spellings.get(spelling) ?? 0;
  }

  mentionsAny(spellings: readonly string[]): boolean {
    return spellings.some((spelling) => this.spellings.has(spelling));
  }

  /** A number that takes a look at the whole text: computed once a text, when first asked for. */
  fact(name: string, compute: () => number): number {
    let value = this.#facts.get(name);
    if (value === undefined) this.#facts.set(name, value = compute());
    return value;
  }
}
