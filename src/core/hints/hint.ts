import type { Span } from '../analysis.js';

export const hintChecks = ['unsupportedClaim', 'unsourcedQuotation', 'unnamedOpponent', 'twoNames'] as const;
/** What a hint is about: one check, which a writer may turn off. */
export type HintCheck = (typeof hintChecks)[number];

/** A claim that nothing supports; a reason would stand at `insertAt`. */
export interface UnsupportedClaim {
  readonly check: 'unsupportedClaim';
  readonly span: Span;
  readonly insertAt: number;
}

/** A quotation, marks included, of which the text does not say whose words it is; the source would stand at `insertAt`. */
export interface UnsourcedQuotation {
  readonly check: 'unsourcedQuotation';
  readonly span: Span;
  readonly insertAt: number;
}

/** Somebody whom a section answers without saying who that is. */
export interface UnnamedOpponent {
  readonly check: 'unnamedOpponent';
  readonly span: Span;
  readonly insertAt: number;
  /** The name, where the text as a whole tells it. */
  readonly name: string | null;
  /** The work that is answered, or the words for its author (“critics”). */
  readonly answered: string;
}

/** A country under another name than the one its writer mostly gives it. */
export interface TwoNames {
  readonly check: 'twoNames';
  readonly span: Span;
  readonly name: string;
  /** The name mostly given. */
  readonly otherName: string;
  /** Every place where the same writer uses `name`, and every one with `otherName`. */
  readonly places: readonly Span[];
  readonly otherPlaces: readonly Span[];
}

/** A quiet word to whoever writes the text. */
export type Hint = UnsupportedClaim | UnsourcedQuotation | UnnamedOpponent | TwoNames;
