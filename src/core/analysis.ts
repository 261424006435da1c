/**
 * The analysis of one text: a plain JSON value that the editor, the command line, the exports and every benchmark read.
 * All offsets are UTF-16 code units into the text as given, half-open `[start, end)`.
 * Fields may be added freely; renaming or dropping one bumps {@link schemaVersion}.
 */

export const schemaVersion = 1;

/** A stretch of the text: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'title'
  | 'heading'
  | 'byline'
  | 'date'
  | 'biography'
  | 'caption'
  | 'credit'
  | 'contents'
  | 'metadata'
  | 'boilerplate'
  | 'quotation'
  | 'paragraph';

/** A run of whole lines that a reader takes as one thing. Blocks are in text order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A part of the text under one heading, by its author or authors. `start` is the heading's start (or the first block's). */
export interface Section extends Span {
  readonly id: string;
  readonly heading: string | null;
  readonly level: number;
  readonly authorIds: readonly string[];
  /** The works (`w…`) and sections (`sec…`) that this section says it answers. */
  readonly answers: readonly string[];
}

/** `author` writes a part, `speaker` speaks one in a record, `mentioned` writes none but the text argues with them. */
export type AuthorRole = 'author' | 'speaker' | 'mentioned';

export interface Author {
  readonly id: string;
  readonly name: string;
  readonly role: AuthorRole;
  readonly biography: string | null;
  /** Where the biography stands in the text. */
  readonly biographySpan: Span | null;
  readonly affiliations: readonly string[];
  /** ISO code of the delegation a speaker speaks for (verbatim records); null elsewhere. */
  readonly delegation: string | null;
  readonly mentions: readonly Span[];
  /** Only where a reader said that they are an author. */
  readonly corrected?: true;
}

export type CountryMentionKind = 'name' | 'demonym' | 'abbreviation' | 'capital' | 'metonym' | 'historical';

/** A mention of a country or an organisation. */
export interface PlaceMention extends Span {
  /** Only where a reader said that the words name it. */
  readonly corrected?: true;
}

export interface CountryMention extends PlaceMention {
  readonly kind: CountryMentionKind;
}

export interface Country {
  /** ISO 3166-1 alpha-2, or `XK` for Kosovo. */
  readonly code: string;
  readonly name: string;
  readonly mentions: readonly CountryMention[];
  /** Only where a reader said that words name it, or that some do not. */
  readonly corrected?: true;
}

export interface Organization {
  /** The usual abbreviation where there is one (`NATO`), else the name. */
  readonly id: string;
  readonly name: string;
  /** ISO codes of the member countries; empty where members are not countries or not known. */
  readonly members: readonly string[];
  readonly mentions: readonly PlaceMention[];
  /** Only where a reader said that words name it, or that some do not. */
  readonly corrected?: true;
}

/** A region (Indo-Pacific, Balkans, Sahel): recognised so that it is not taken for a country. */
export interface Region {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** A work the text cites: a quoted title, or one named in an “In Response To” block. */
export interface Work {
  readonly id: string;
  readonly title: string;
  readonly authorId: string | null;
  readonly date: string | null;
  readonly mentions: readonly Span[];
}

export type Role = 'claim' | 'premise' | 'none';
export type ClaimKind = 'policy' | 'value' | 'fact' | 'prediction' | 'causal';

/** Calibrated probabilities; they sum to 1. */
export interface RoleScores {
  readonly claim: number;
  readonly premise: number;
  readonly none: number;
}

export interface Sentence extends Span {
  readonly id: string;
  readonly blockIndex: number;
  readonly role: Role;
  readonly scores: RoleScores;
  /** Claims only; null otherwise. */
  readonly kind: ClaimKind | null;
  /** Who writes or speaks the sentence. */
  readonly authorId: string | null;
  /** Whose claim it is: differs from `authorId` where the writer reports somebody else's claim. */
  readonly holderId: string | null;
  /** A holder who is no author, as the text calls them (“critics”); null where `holderId` says it all, and where the text names nobody (“some say”). */
  readonly holderName: string | null;
  /** The claim clause inside the sentence where it is not the whole sentence (reported speech); null otherwise. */
  readonly clause: Span | null;
  /** The author, other than the writer, whose point the sentence takes up; null where it takes up nobody's. */
  readonly answersTo: string | null;
  /** Whether it gives somebody else's point or turns against it; null where it only reports it, or speaks for itself. */
  readonly stance: Stance | null;
  /** A short label for lists; empty for sentences without a role. */
  readonly gist: string;
  /** The features that decided, most weighty first, such as `cue:should`; what a reader corrected begins with `corrected:`. */
  readonly because: readonly string[];
  /** Only where a reader corrected the sentence's role, kind or holder. */
  readonly corrected?: true;
}

/** How a writer takes somebody else's point: gives it (“X is right that”), or turns against it (“X overlooks”). */
export type Stance = 'concede' | 'attack';

export type RelationType = 'support' | 'attack' | 'concede' | 'reply';

/** `from` acts on `to`; both are sentence ids. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  readonly score: number;
  readonly because: readonly string[];
  /** Only where a reader drew the relation. */
  readonly corrected?: true;
}

export interface Analysis {
  readonly schemaVersion: typeof schemaVersion;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly authors: readonly Author[];
  readonly countries: readonly Country[];
  readonly organizations: readonly Organization[];
  readonly regions: readonly Region[];
  readonly works: readonly Work[];
  readonly sentences: readonly Sentence[];
  readonly relations: readonly Relation[];
}
