/** A line of words on its way to a label, with what is asked of it again and again. */
import { form } from './forms.js';
import { mainVerb } from './grammar.js';
import type { VerbGroup } from './grammar.js';
import { lengthOf } from './reading.js';
import type { GistWord } from './word.js';

export class GistLine {
  readonly words: readonly GistWord[];
  /** See {@link lengthOf}. */
  readonly length: number;
  /** The forms of all words: what none of them has need not be looked for. */
  readonly #forms: number;
  #verb: VerbGroup | null | undefined;

  constructor(words: readonly GistWord[]) {
    let forms = 0;
    for (const word of words) forms |= word.forms;
    this.words = words;
    this.length = lengthOf(words);
    this.#forms = forms;
  }

  get hasComma(): boolean { return (this.#forms & form.comma) !== 0; }
  get hasNot(): boolean { return (this.#forms & form.not) !== 0; }
  /** Whether there is a “but” or a “yet”. */
  get hasTurn(): boolean { return (this.#forms & form.turn) !== 0; }
  get hasAndOr(): boolean { return (this.#forms & form.andOr) !== 0; }

  /** See {@link mainVerb}: several rules ask for it. */
  get verb(): VerbGroup | null {
    if (this.#verb === undefined) this.#verb = mainVerb(this.words);
    return this.#verb;
  }
}
