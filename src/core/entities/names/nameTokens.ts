import { foldName } from './fold.js';
import { abbreviatedGivenNames, honorifics, nameSuffixes, particles } from './data/words.js';

/** What one word of a possible name is. */
export type NameTokenKind = 'word' | 'initial' | 'particle' | 'suffix' | 'honorific' | 'nickname';

export interface NameToken {
  readonly kind: NameTokenKind;
  /** Offsets into the string that was read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded for look-up. */
  readonly key: string;
  readonly allCaps: boolean;
}

const initials = /(?:\p{Lu}\.[ -]?)*\p{Lu}\.(?![\p{L}\p{N}])|\p{Lu}(?=[ \u00a0])/uy;
const word = /(?:d['’]|O['’]|[Aa]l-|[Ee]l-|[Aa]n-|[Aa]s-|[Aa]r-|[Aa]t-|[Aa]d-|[Aa]z-|ul-|ud-)?\p{Lu}[\p{L}\p{M}]*(?:['’ʼ\-‑]\p{L}[\p{L}\p{M}]*)*/uy;
const lower = /\p{Ll}[\p{L}\p{M}]*['’]?/uy;
/** The Dutch article in `van ’t Hoff`, `in ’t Veld`. */
const article = /['’‘](?:t|s)(?=[ \u00a0]\p{Lu})/uy;
const nickname = /[“"‘'(]\p{Lu}[\p{L}. ]{0,18}[”"’')](?=[ \u00a0]\p{Lu})/uy;
const suffix = /,?[ \u00a0]?(?:Jr|Sr|JR|SR|Jnr|Snr)\b\.?|,?[ \u00a0](?:II|III|IV)\b/uy;
const possessive = /['’](?:s|S)?$/u;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
}

function makeToken(kind: NameTokenKind, raw: string, at: number): NameToken {
  const own = raw.trimEnd();
  return { kind, start: at, end: at + own.length, text: own, key: foldName(own), allCaps: own.length > 1 && own === own.toUpperCase() && own !== own.toLowerCase() };
}

/**
 * Reads the word of a name at an offset.
 * @returns the token, or null where no word of a name begins there.
 */
export function readNameToken(text: string, at: number, first: boolean): NameToken | null {
  if (!first) {
    const generation = match(suffix, text, at);
    if (generation && nameSuffixes.has(foldName(generation.replace(/[,.\s]/g, '')))) return makeToken('suffix', generation, at);
    const called = match(nickname, text, at);
    if (called) return makeToken('nickname', called, at);
  }
  const letters = match(initials, text, at);
  if (letters) return makeToken('initial', letters, at);
  const full = match(word, text, at);
  if (full) {
    const bare = full.length > 3 ? full.replace(possessive, '') : full;
    const token = makeToken('word', bare, at);
    // `Wm. Roe`, `Ma. Corazon Roe`: a given name cut short, its full stop part of it.
    if (text[token.end] === '.' && abbreviatedGivenNames.has(token.key) && /^\.[ \u00a0]\p{Lu}/u.test(text.slice(token.end, token.end + 3))) return makeToken('initial', `${bare}.`, at);
    if (honorifics.has(token.key)) return { ...token, kind: 'honorific', end: text[token.end] === '.' ? token.end + 1 : token.end };
    if (!first && token.allCaps && particles.has(token.key)) return { ...token, kind: 'particle' };
    return token;
  }
  if (first) return null;
  const cut = match(article, text, at);
  if (cut) return makeToken('particle', cut, at);
  const small = match(lower, text, at);
  if (small && particles.has(foldName(small.replace(/['’]$/, '')))) return makeToken('particle', small, at);
  return null;
}
