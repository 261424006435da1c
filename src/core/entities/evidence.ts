import type { Block, Span } from '../analysis.js';
import type { Hit } from './lexicon.js';

/** What the whole text says about its countries, gathered before any single mention is decided. */
export class Evidence {
  /** Country code or organisation id → its sure forms in the text: names, demonyms, abbreviations; no capitals. */
  readonly counts = new Map<string, number>();
  /** Each spelling and how often it stands in the text. */
  readonly spellings = new Map<string, number>();
  readonly #facts = new Map<string, number>();

  readonly #headings: readonly Span[];

  /** @param blocks the parts of the text, of which titles and headings matter. */
  constructor(hits: readonly Hit[], blocks: readonly Block[]) {
    this.#headings = blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
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

  /** Whether a UTF-16 offset is in a title or a heading, where capitals say nothing. */
  isInHeading(at: number): boolean {
    return this.#headings.some(({ start, end }) => start <= at && at < end);
  }

  /** A number that takes a look at the whole text: computed once a text, when first asked for. */
  fact(name: string, compute: () => number): number {
    let value = this.#facts.get(name);
    if (value === undefined) this.#facts.set(name, value = compute());
    return value;
  }
}
