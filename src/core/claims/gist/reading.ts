/** The words of a sentence as the rules of the gist look at them, and the phrases they make. */
import { GistWord } from './word.js';
import type { PhraseTable } from './word.js';
import { hedges, introductions, leadingConnectives } from './word-lists.js';

/** A phrase, or the beginning of one, by the words that may follow. */
interface Beginning {
  isPhrase: boolean;
  readonly next: Map<string, Beginning>;
}

function beginningsOf(phrases: ReadonlySet<string>): Beginning {
  const root: Beginning = { isPhrase: false, next: new Map() };
  for (const phrase of phrases) {
    let at = root;
    for (const word of phrase.split(' ')) {
      const next = at.next.get(word) ?? { isPhrase: false, next: new Map<string, Beginning>() };
      at.next.set(word, next);
      at = next;
    }
    at.isPhrase = true;
  }
  return root;
}

const beginnings: Readonly<Record<PhraseTable, Beginning>> = { connective: beginningsOf(leadingConnectives), hedge: beginningsOf(hedges), introduction: beginningsOf(introductions) };

const space = 32;

/**
 * Texts repeat their words: each is looked at once. A table by hash, begun anew when half full, so that it never grows with what is read.
 * A slot has the place of its word in `known`, 0 where it is empty; `spellings` has four numbers for each place, so that most words are found
 * without a look at any string. Places are in the order the words were met: frequent words lie together, which spares the processor's cache.
 */
const slotCount = 1 << 16;
const slots = new Uint16Array(slotCount);
const spellings = new Int32Array(slotCount * 2);
/** The place 0 is none. */
let known: (GistWord | undefined)[] = [undefined];

/** A word of so many units, none above {@link widestUnit}, is known by its spelling. */
const longestSpelt = 11;
const widestUnit = 255;

/** The word at `[start, end)` of a line. @param isSpelt 1 where the three numbers are all of it, else 0. */
function wordAt(line: string, start: number, end: number, first: number, second: number, third: number, isSpelt: number): GistWord {
  const hash = Math.imul(Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) ^ third, 0xc2b2ae35);
  let slot = hash >>> 16;
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const at = place * 4;
    if (spellings[at] === third && spellings[at + 1] === second && spellings[at + 2] === first && spellings[at + 3] === isSpelt) {
      const word = known[place]!;
      if (isSpelt === 1 || (word.length === end - start && line.startsWith(word.text, start))) return word;
    }
    slot = (slot + 1) & (slotCount - 1);
  }
  if (known.length >= slotCount / 2) {
    slots.fill(0);
    known = [undefined];
    slot = hash >>> 16;
  }
  const word = new GistWord(line.slice(start, end));
  slots[slot] = known.length;
  spellings.set([third, second, first, isSpelt], known.length * 4);
  known.push(word);
  return word;
}

/**
 * The words of one line, parted by single spaces.
 * A word is spelt by three numbers, the last units of it a byte each, behind a 1 that shows where a short one begins.
 */
export function gistWords(line: string): GistWord[] {
  const words: GistWord[] = [];
  if (line === '') return words;
  const { length } = line;
  let start = 0, first = 0, second = 0, third = 1, units = 0;
  for (let at = 0; ; at++) {
    if (at < length) {
      const unit = line.charCodeAt(at);
      if (unit !== space) {
        first = (first << 8) | (second >>> 24);
        second = (second << 8) | (third >>> 24);
        third = (third << 8) | (unit & widestUnit);
        units |= unit;
        continue;
      }
    }
    words.push(wordAt(line, start, at, first, second, third, at - start <= longestSpelt && units <= widestUnit ? 1 : 0));
    if (at >= length) return words;
    start = at + 1;
    first = second = units = 0;
    third = 1;
  }
}

/** One word, as {@link gistWords} gives it. */
export function gistWord(text: string): GistWord {
  return gistWords(text)[0] ?? gistWords(' ')[0]!;
}

/** The first words as they are printed, one space between them; empty where there are none. */
export function joinWords(words: readonly GistWord[], count = words.length): string {
  let line = words[0]?.text ?? '';
  for (let i = 1; i < count; i++) line += ` ${words[i]!.text}`;
  return line;
}

/** The length of words in one line, without a mark at the end. */
export function lengthOf(words: readonly GistWord[], from = 0, to = words.length): number {
  let length = to - from - 1;
  for (let i = from; i < to; i++) length += words[i]!.length;
  return to > from && words[to - 1]!.endsWithMark ? length - 1 : length;
}

/** How many words from `from` on make the longest phrase of a table; 0 for none. */
export function phraseLength(words: readonly GistWord[], table: PhraseTable, from = 0): number {
  if (!words[from]?.opens(table)) return 0;
  let beginning: Beginning | undefined = beginnings[table];
  let length = 0;
  for (let i = from; i < words.length; i++) {
    beginning = beginning.next.get(words[i]!.bare);
    if (!beginning) break;
    if (beginning.isPhrase) length = i - from + 1;
    if (words[i]!.closes) break;
  }
  return length;
}
