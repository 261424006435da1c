import type { Span } from '../analysis.js';
import { IntMap } from '../text/intMap.js';
import { cueGroups } from './cues.js';
import type { CueGroup } from './cues.js';
import { slotCount, slotOf } from './wordSlots.js';

/** Bits of the space into which words and word pairs are hashed. */
export const hashBits = 15;
export const hashedCount = 1 << hashBits;
/** Features from this one on have names; those between are the slots of frequent words. */
export const firstNamed = hashedCount + slotCount;

const groups = Object.keys(cueGroups) as CueGroup[];

const shapes = [
  'length:up-to-5', 'length:up-to-10', 'length:up-to-16', 'length:up-to-24', 'length:up-to-35', 'length:up-to-50', 'length:over-50',
  'shape:question', 'shape:exclamation', 'shape:quotation', 'shape:colon', 'shape:semicolon', 'shape:parenthesis', 'shape:dash',
  'shape:lower-case-start', 'shape:commas-3+', 'shape:names-1', 'shape:names-2-3', 'shape:names-4+', 'shape:acronym', 'shape:no-words',
  'number:one', 'number:two', 'number:three+', 'number:percent-or-money', 'number:year',
  'tense:ed-form', 'tense:ed-forms-2+', 'tense:ing-form', 'style:adverb', 'style:abstract-nouns', 'style:abstract-nouns-3+', 'style:superlative',
] as const;

const places = [
  'position:first-in-text', 'position:second-in-text', 'position:third-in-text', 'position:fourth-or-fifth-in-text',
  'position:last-in-text', 'position:second-last-in-text', 'position:third-last-in-text', 'position:fourth-or-fifth-last-in-text',
  'position:first-fifth', 'position:second-fifth', 'position:middle-fifth', 'position:fourth-fifth', 'position:last-fifth',
  'position:first-in-paragraph', 'position:last-in-paragraph', 'position:inside-paragraph', 'position:only-in-paragraph', 'position:short-text',
] as const;

/** Names of the features that are neither hashed nor slots, in the order of their indices (from {@link firstNamed} on). */
export const namedFeatures: readonly string[] = [
  ...groups.map((g) => `cue:${g}`), ...groups.map((g) => `start:${g}`), ...shapes, ...places, 'bias',
];
export const featureCount = firstNamed + namedFeatures.length;

const named = new Map(namedFeatures.map((name, i) => [name, firstNamed + i]));
const index = (name: (typeof shapes)[number] | (typeof places)[number] | 'bias'): number => named.get(name)!;
const firstCue = firstNamed;
const firstStart = firstNamed + groups.length;

const mix = (a: number, b: number): number => {
  const x = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  return x ^ (x >>> 15);
};
const bucket = (h: number, space: number): number => Math.imul(h ^ space, 0xc2b2ae35) >>> (32 - hashBits);

/** What numbers of four digits, and other numbers, have for a hash. */
const fourDigits = 0x1234567, otherNumber = 0x7654321;

/** FNV-1a over the UTF-16 code units of a token in lower case. */
export function wordHash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Cue groups of a phrase, which may stand in several. */
const groupsOf: number[][] = [];
/** By the hash of a phrase, one more than its index among {@link groupsOf}. */
const cues = new IntMap();
groups.forEach((group, g) => {
  for (const phrase of cueGroups[group].split('|')) {
    const hash = phrase.split(/[ .]/).map(wordHash).reduce(mix);
    const known = cues.get(hash);
    if (known === 0) cues.set(hash, groupsOf.push([g]));
    else if (!groupsOf[known - 1]!.includes(g)) groupsOf[known - 1]!.push(g);
  }
});

/** Where a sentence stands. */
export interface Place {
  readonly index: number;
  readonly total: number;
  /** Index in its paragraph and size of that paragraph; null where the text has but one paragraph. */
  readonly paragraph: { readonly index: number; readonly total: number } | null;
}

/** A sentence is read no further. */
export const maxTokens = 400;
/** No sentence has more features: four a token, and the named ones. */
export const mostFeatures = maxTokens * 4 + 256;
const lowA = 97, lowZ = 122;

/** What a word, or a pair of words, counts in a sentence of so many tokens. */
function wordValue(tokenCount: number): number {
  return 3 / Math.sqrt(tokenCount);
}

/** The features of one sentence at a time; reads again into the same arrays. */
export class FeatureReader {
  count = 0;
  readonly ids = new Int32Array(mostFeatures);
  readonly values = new Float32Array(mostFeatures);
  /** For each feature the token it came from, or -1. */
  readonly tokens = new Int32Array(mostFeatures);
  /** For each feature how many tokens it takes, where it came from any. */
  readonly spans = new Uint8Array(mostFeatures);
  tokenCount = 0;
  readonly tokenStarts = new Int32Array(maxTokens);
  readonly tokenEnds = new Int32Array(maxTokens);
  /** For each token the hash of its word in lower case, as {@link wordHash} gives it, with straight apostrophes; numbers share two. */
  readonly hashes = new Int32Array(maxTokens);
  /** Tokens that begin with a capital within the sentence: names, whose meaning is what the text is about and no sign of a role. */
  readonly #isName = new Uint8Array(maxTokens);
  /** Hash of each token with the next. */
  readonly #pairs = new Int32Array(maxTokens);
  readonly #groupCounts = new Uint8Array(groups.length);
  readonly #groupTokens = new Int32Array(groups.length);
  readonly #groupSizes = new Uint8Array(groups.length);

  read(text: string, { start, end }: Span, place: Place): void {
    this.count = 0;
    this.#readTokens(text, start, end);
    this.#addLexical();
    this.#addCues();
    this.#addPlace(place);
    this.#add(index('bias'), 1, -1);
  }

  #add(id: number, value: number, token: number, span = 1): void {
    const i = this.count++;
    this.spans[i] = span;
    this.ids[i] = id;
    this.values[i] = value;
    this.tokens[i] = token;
  }

  #readTokens(text: string, start: number, end: number): void {
    let n = 0;
    let numbers = 0, years = 0, money = false, commas = 0, names = 0, acronyms = 0, ed = 0, ing = 0, ly = 0, abstract = 0, est = 0;
    let quote = false, colon = false, semicolon = false, paren = false, dash = false, question = false, exclaim = false;
    let i = start;
    while (i < end) {
      let c = text.charCodeAt(i);
      if (wordUnit(c) !== 0) {
        const from = i;
        let h = 0x811c9dc5;
        const upper = c >= 65 && c <= 90;
        let uppers = 0;
        const digit = c >= 48 && c <= 57;
        let value = 0;
        for (; i < end; i++) {
          c = text.charCodeAt(i);
          let unit = wordUnit(c);
          if (unit === 0) {
            if ((c === 39 || c === 0x2019) && i + 1 < end && wordUnit(text.charCodeAt(i + 1)) !== 0) unit = 39;
            else if (digit && (c === 44 || c === 46) && i + 1 < end && isDigit(text.charCodeAt(i + 1))) continue;
            else break;
          }
          if (c <= 90 && c >= 65) uppers++;
          if (digit) value = value * 10 + (unit - 48);
          h = Math.imul(h ^ unit, 0x01000193);
        }
        const size = i - from;
        if (digit) {
          if (size === 4 && value >= 1700 && value < 2100) years++;
          else { numbers++; if (c === 37) money = true; }
          h = size === 4 ? fourDigits : otherNumber;
        } else if (n > 0 && upper) {
          if (uppers > 1 && uppers === size) acronyms++;
          else if (size > 1) names++;
        }
        if (size > 4 && !digit) {
          const ending = endingOf(text, i, size);
          if (ending === 'ed') ed++;
          else if (ending === 'ing') ing++;
          else if (ending === 'ly') ly++;
          else if (ending === 'est') est++;
          else if (ending === 'abstract') abstract++;
        }
        if (n < maxTokens) {
          this.tokenStarts[n] = from;
          this.tokenEnds[n] = i;
          this.hashes[n] = h;
          this.#isName[n] = upper && n > 0 ? 1 : 0;
          n++;
        }
        continue;
      }
      if (c === 63) question = true;
      else if (c === 33) exclaim = true;
      else if (c === 34 || c === 0x201c || c === 0x201d) quote = true;
      else if (c === 58) colon = true;
      else if (c === 59) semicolon = true;
      else if (c === 40) paren = true;
      else if (c === 0x2014 || c === 0x2013 || (c === 45 && text.charCodeAt(i + 1) === 32)) dash = true;
      else if (c === 44) commas++;
      else if (c === 36 || c === 0x20ac || c === 0xa3) money = true;
      i++;
    }
    this.tokenCount = n;
    const add = (name: (typeof shapes)[number]): void => this.#add(index(name), 1, -1);
    add(n === 0 ? 'shape:no-words' : n <= 5 ? 'length:up-to-5' : n <= 10 ? 'length:up-to-10' : n <= 16 ? 'length:up-to-16' : n <= 24 ? 'length:up-to-24' : n <= 35 ? 'length:up-to-35' : n <= 50 ? 'length:up-to-50' : 'length:over-50');
    if (question) add('shape:question');
    if (exclaim) add('shape:exclamation');
    if (quote) add('shape:quotation');
    if (colon) add('shape:colon');
    if (semicolon) add('shape:semicolon');
    if (paren) add('shape:parenthesis');
    if (dash) add('shape:dash');
    if (commas >= 3) add('shape:commas-3+');
    const first = text.charCodeAt(start);
    if (first >= lowA && first <= lowZ) add('shape:lower-case-start');
    if (names > 0) add(names === 1 ? 'shape:names-1' : names <= 3 ? 'shape:names-2-3' : 'shape:names-4+');
    if (acronyms > 0) add('shape:acronym');
    if (numbers > 0) add(numbers === 1 ? 'number:one' : numbers === 2 ? 'number:two' : 'number:three+');
    if (money) add('number:percent-or-money');
    if (years > 0) add('number:year');
    if (ed > 0) add(ed > 1 ? 'tense:ed-forms-2+' : 'tense:ed-form');
    if (ing > 0) add('tense:ing-form');
    if (ly > 0) add('style:adverb');
    if (abstract > 0) add(abstract > 2 ? 'style:abstract-nouns-3+' : 'style:abstract-nouns');
    if (est > 0) add('style:superlative');
  }

  #addLexical(): void {
    const n = this.tokenCount;
    if (n === 0) return;
    const h = this.hashes, pairs = this.#pairs;
    const value = wordValue(n);
    for (let i = 0; i < n; i++) {
      const own = h[i]!;
      this.#add(bucket(own, 0x51ed270b), value, i);
      if (this.#isName[i] === 0) {
        const slot = slotOf(own);
        if (slot >= 0) this.#add(hashedCount + slot, value, i);
      }
      if (i + 1 < n) this.#add(bucket(pairs[i] = mix(own, h[i + 1]!), 0x2545f491), value, i);
      if (i + 2 < n) this.#add(bucket(mix(own, h[i + 2]!), 0x510e527f), value, i);
    }
    this.#add(bucket(h[0]!, 0x7feb352d), 1.5, 0);
    if (n > 1) this.#add(bucket(pairs[0]!, 0x68e31da4), 1.5, 0);
    if (n > 2) this.#add(bucket(mix(pairs[0]!, h[2]!), 0x1b873593), 1.5, 0);
  }

  #addCues(): void {
    const n = this.tokenCount;
    const h = this.hashes, pairs = this.#pairs;
    const counts = this.#groupCounts.fill(0);
    for (let i = 0; i < n; i++) {
      this.#noteCue(h[i]!, i, 1);
      if (i + 1 < n) this.#noteCue(pairs[i]!, i, 2);
      if (i + 2 < n) this.#noteCue(mix(pairs[i]!, h[i + 2]!), i, 3);
    }
    for (let g = 0; g < groups.length; g++) {
      const count = counts[g]!;
      if (count > 0) this.#add(firstCue + g, count === 1 ? 1 : count === 2 ? 1.5 : 2, this.#groupTokens[g]!, this.#groupSizes[g]);
    }
  }

  #noteCue(hash: number, token: number, size: number): void {
    const cue = cues.get(hash);
    if (cue === 0) return;
    for (const g of groupsOf[cue - 1]!) {
      if (this.#groupCounts[g]!++ === 0) {
        this.#groupTokens[g] = token;
        this.#groupSizes[g] = size;
        if (token < 3) this.#add(firstStart + g, 1, token, size);
      }
    }
  }

  #addPlace({ index: at, total, paragraph }: Place): void {
    const add = (name: (typeof places)[number]): void => this.#add(index(name), 1, -1);
    const left = total - 1 - at;
    if (at < 5) add(at === 0 ? 'position:first-in-text' : at === 1 ? 'position:second-in-text' : at === 2 ? 'position:third-in-text' : 'position:fourth-or-fifth-in-text');
    if (left < 5) add(left === 0 ? 'position:last-in-text' : left === 1 ? 'position:second-last-in-text' : left === 2 ? 'position:third-last-in-text' : 'position:fourth-or-fifth-last-in-text');
    const fifth = Math.floor((5 * at) / total);
    add(fifth === 0 ? 'position:first-fifth' : fifth === 1 ? 'position:second-fifth' : fifth === 2 ? 'position:middle-fifth' : fifth === 3 ? 'position:fourth-fifth' : 'position:last-fifth');
    if (total < 15) add('position:short-text');
    if (paragraph) add(paragraph.total === 1 ? 'position:only-in-paragraph' : paragraph.index === 0 ? 'position:first-in-paragraph' : paragraph.index === paragraph.total - 1 ? 'position:last-in-paragraph' : 'position:inside-paragraph');
  }
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/** Code units below this are looked up in a table. */
const tabled = 0x250;
/** Each letter and digit of them in lower case (its first unit), 0 for the others. */
const wordUnits = Uint16Array.from({ length: tabled }, (_, c) => {
  const isWord = c < 128 ? isDigit(c) || (c >= lowA && c <= lowZ) || (c >= 65 && c <= 90) : c >= 0xc0 && c !== 0xd7 && c !== 0xf7;
  return isWord ? String.fromCharCode(c).toLowerCase().charCodeAt(0) : 0;
});

/** A unit of a word in lower case; 0 for marks and white space. Every unit beyond Latin-1 punctuation that is no mark or space is one of a word. */
function wordUnit(c: number): number {
  if (c < tabled) return wordUnits[c]!;
  return (c >= 0x2000 && c <= 0x206f) || (c >= 0x3000 && c <= 0x303f) ? 0 : c;
}

const letter = { d: 100, e: 101, g: 103, i: 105, l: 108, m: 109, n: 110, o: 111, s: 115, t: 116, y: 121 } as const;

/** The unit so far before `end` in lower case. */
function unitBefore(text: string, end: number, back: number): number {
  return wordUnit(text.charCodeAt(end - back));
}

/** How a word of more than four units that ends before `end` ends, where that tells something. */
function endingOf(text: string, end: number, size: number): 'ed' | 'ing' | 'ly' | 'est' | 'abstract' | null {
  const second = unitBefore(text, end, 2), third = unitBefore(text, end, 3);
  switch (unitBefore(text, end, 1)) {
    case letter.d: return second === letter.e ? 'ed' : null;
    case letter.g: return second === letter.n && third === letter.i ? 'ing' : null;
    case letter.n: return size > 6 && second === letter.o && third === letter.i ? 'abstract' : null;
    case letter.t:
      if (second === letter.s && third === letter.e && size > 5) return 'est';
      return size > 6 && second === letter.n && third === letter.e && unitBefore(text, end, 4) === letter.m ? 'abstract' : null;
    case letter.y:
      if (second === letter.l) return 'ly';
      return size > 6 && second === letter.t && third === letter.i ? 'abstract' : null;
    case letter.s: return size > 6 && second === letter.s && third === letter.e && unitBefore(text, end, 4) === letter.n ? 'abstract' : null;
    default: return null;
  }
}
