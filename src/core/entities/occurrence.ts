import { letterClass } from './letters.js';
import type { Form, Hit } from './lexicon.js';
import { possessiveEnd, standsInCapitals, wordAfter, wordBefore } from './neighbours.js';
import type { Neighbour } from './neighbours.js';
import type { Evidence } from './evidence.js';

/** One hit in its text, with its neighbours read when a rule first asks for them. */
export class Occurrence {
  readonly text: string;
  readonly hit: Hit;
  /** The hits of the whole text, and which of them this is. */
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly evidence: Evidence;
  #before: Neighbour | null = null;
  #after: Neighbour | null = null;
  #possessive: number | null = null;

  constructor(text: string, hits: readonly Hit[], index: number, evidence: Evidence) {
    this.text = text;
    this.hits = hits;
    this.index = index;
    this.hit = hits[index]!;
    this.evidence = evidence;
  }

  get form(): Form {
    return this.hit.form;
  }

  get before(): Neighbour {
    return this.#before ??= wordBefore(this.text, this.hit.start);
  }

  get after(): Neighbour {
    return this.#after ??= wordAfter(this.text, this.possessive >= 0 ? this.possessive : this.hit.end);
  }

  /** Where a possessive ’s after the hit ends; -1 if there is none. */
  get possessive(): number {
    return this.#possessive ??= possessiveEnd(this.text, this.hit.end);
  }

  get inCapitals(): boolean {
    return standsInCapitals(this.text, this.hit.start, this.hit.end);
  }

  /** Whether a capitalised word follows after one space and nothing else. */
  get capitalFollows(): boolean {
    return this.text.charCodeAt(this.hit.end) === 32 && letterClass(this.text.charCodeAt(this.hit.end + 1)) === 2;
  }

  /** Whether a capitalised word, an initial or a small “of” may precede after one space and nothing else. */
  get wordPrecedes(): boolean {
    return this.hit.start > 1 && this.text.charCodeAt(this.hit.start - 1) <= 32;
  }
}
