import type { Token } from './tokens.js';

/** Who is said to hold something, as the words say it; `first` and `last` are token indices. */
export type Subject =
  | { readonly kind: 'self' | 'nobody' | 'person' | 'group' | 'addressee'; readonly first: number; readonly last: number }
  | { readonly kind: 'name' | 'unnamed'; readonly first: number; readonly last: number };

/** Says whether a capitalised word that opens a sentence is a name all the same. */
export type IsName = (token: Token) => boolean;
