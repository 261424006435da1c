import type { PersonName } from '../entities/names/names.js';

/** The beginning of one speaker's turn in a verbatim record. */
export interface Turn {
  readonly passage: number;
  /** Who speaks, as the record calls them: `Churkin`, `The President`, `Q`. */
  readonly label: string;
  /** The speaker's name in the text, UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Offset of the first word spoken. */
  readonly spoken: number;
  /** Folded; the same for every turn of one speaker. */
  readonly key: string;
  readonly name: PersonName | null;
  /** ISO code of the delegation in brackets; null where none is named or known. */
  readonly delegation: string | null;
  /** `outlet`: a paper that asks under its own name or initials. */
  readonly kind: 'person' | 'office' | 'question' | 'outlet';
}
