/** The words of a sentence as the rules of the gist look at them. */
import { asideOpeners, clauseOpeners, danglers, doubtfulVerbs, finiteVerbs, hedges, introductions, leadingConnectives, sideOpeners, strongOpeners, sureVerbs } from './gist-words.js';

const firstWords = (phrases: ReadonlySet<string>): ReadonlySet<string> => new Set(Array.from(phrases, (phrase) => phrase.split(' ', 1)[0]!));

/** Each phrase, and each beginning of one: whether it is a phrase itself. */
function withBeginnings(phrases: ReadonlySet<string>): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  for (const phrase of phrases) {
    for (let space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', space + 1)) {
      const beginning = phrase.slice(0, space);
      known.set(beginning, phrases.has(beginning));
    }
    known.set(phrase, true);
  }
  return known;
}

/** Tables of phrases a sentence may open with. */
const beginnings = { connective: withBeginnings(leadingConnectives), hedge: withBeginnings(hedges), introduction: withBeginnings(introductions) } as const;
export type PhraseTable = keyof typeof beginnings;

/** What a word can be: one bit each, by its table or by how it is written. */
const bit = {
  connective: 1, hedge: 2, introduction: 4, finite: 8, dangler: 16, clause: 32, strong: 64, side: 128, aside: 256, after: 512,
  closes: 1024, comma: 2048, finiteForm: 4096, past: 8192, sure: 16384, doubtful: 32768, contracted: 65536, auxiliary: 1 << 17, modal: 1 << 18, adjective: 1 << 19, adverb: 1 << 20, breaks: 1 << 21, grammar: 1 << 22,
} as const;

/** Words after which a finite verb belongs to a phrase, not to the subject. */
export const phraseOpeners: ReadonlySet<string> = new Set(['of', 'in', 'into', 'on', 'with', 'without', 'for', 'from', 'among', 'between', 'by', 'at', 'under', 'that', 'which', 'who', 'to', 'as', 'through', 'against', 'toward', 'about', 'over']);

const bitsOf = new Map<string, number>();
const tables: readonly (readonly [number, ReadonlySet<string>])[] = [
  [bit.connective, firstWords(leadingConnectives)], [bit.hedge, firstWords(hedges)], [bit.introduction, firstWords(introductions)], [bit.finite, finiteVerbs],
  [bit.dangler, danglers], [bit.clause, clauseOpeners], [bit.strong, strongOpeners], [bit.side, sideOpeners], [bit.aside, asideOpeners], [bit.after, phraseOpeners],
  [bit.sure, sureVerbs], [bit.doubtful, doubtfulVerbs],
];
for (const [kind, words] of tables) for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | kind);

const openingMarks = '“"‘\'(';
const closingMarks = '”"’\'),;:.!?';
const finiteEnding = /^[a-z]{2,}(?:ates|izes|ises|ures|ines|ves|ized|ated|ened|ains|uces|oses)$/;
const clauseWords = new Set('that which who whom whose where when because if whether what why how while although though unless whoever whatever whenever until as than before after since once so i he she we they'.split(' '));
const auxiliaryForm = /^(?:is|are|was|were|am|be|been|will|would|shall|should|can|could|may|might|must|cannot|ought|has|have|had|does|do|did|[a-z]+n't|[a-z]+'(?:s|re|ve|d|ll|m))$/;
const modalForm = /^(?:will|would|shall|should|can|could|may|might|must|cannot|does|do|did|(?:wo|would|should|ca|could|must|does|do|did)n't|[a-z]+'(?:d|ll))$/;
/** Endings of words that wait for a noun. */
const adjectiveForm = /^(?:true|[a-z]+(?:ful|less|ous|ive|able|ible|ical|ish|ic|al)|[a-z]*[^m](?:ent|ant)|[a-z]+-[a-z-]+|first|last|next|second|third|great|new|old|large|small|good|high|low|own|other|single|main|whole|common|supreme|foreign|long|short|free|full)$/;
const pastEnding = /[a-z]{2}ed$/;
const contraction = /^(?:i|you|he|she|it|we|they|that|there|who|what|this|here|nobody|everyone)'(?:s|re|ve|d|ll|m)$/;

/** A word as printed, with what the rules ask of it. */
export class GistWord {
  readonly text: string;
  /** In lower case without the marks around it, apostrophes straight. */
  readonly bare: string;
  readonly #bits: number;

  constructor(text: string) {
    this.text = text;
    this.bare = bareWord(text);
    let bits = bitsOf.get(this.bare) ?? 0;
    const last = text.at(-1) ?? '';
    if (last === ',') bits |= bit.comma;
    if (last !== '' && ',:;'.includes(last === '”' || last === '"' || last === '’' ? (text.at(-2) ?? ' ') : last)) bits |= bit.closes;
    const mayInflect = last === 's' || last === 'd';
    if ((bits & bit.finite) !== 0 || (mayInflect && finiteEnding.test(text))) bits |= bit.finiteForm;
    if (this.bare.endsWith('d') && pastEnding.test(this.bare)) bits |= bit.past;
    if (this.bare.includes("'") && contraction.test(this.bare)) bits |= bit.contracted | bit.finite | bit.finiteForm;
    if (last === ';' || last === ':') bits |= bit.breaks;
    if ((bits & (bit.sure | bit.doubtful | bit.past | bit.contracted)) !== 0 || clauseWords.has(this.bare)) bits |= bit.grammar;
    if (auxiliaryForm.test(this.bare)) bits |= bit.auxiliary;
    if (modalForm.test(this.bare)) bits |= bit.modal;
    if (adjectiveForm.test(text)) bits |= bit.adjective;
    if (this.bare.endsWith('ly') && this.bare.length > 3) bits |= bit.adverb;
    // “May” is the month, but where it opens a sentence.
    if ((bits & bit.sure) !== 0 && this.bare === 'may' && text.startsWith('M')) bits &= ~bit.sure;
    this.#bits = bits;
  }

  /** Whether some phrase of the table begins with it. */
  opens(table: PhraseTable): boolean {
    return (this.#bits & bit[table]) !== 0;
  }

  /** Whether it closes what stands before the next word: by a comma, a colon or a semicolon, perhaps before a quotation mark. */
  get closes(): boolean { return (this.#bits & bit.closes) !== 0; }
  get endsWithComma(): boolean { return (this.#bits & bit.comma) !== 0; }
  /** Whether a finite verb phrase can begin with it by the table. */
  get isFiniteVerb(): boolean { return (this.#bits & bit.finite) !== 0; }
  /** The same by the table or by its ending. */
  get isFinite(): boolean { return (this.#bits & bit.finiteForm) !== 0; }
  /** Whether it is a finite verb wherever it stands, but after “to” and an auxiliary. */
  get isSureVerb(): boolean { return (this.#bits & bit.sure) !== 0; }
  /** Whether it may be one: a participle or a noun by its form. */
  get isDoubtfulVerb(): boolean { return (this.#bits & (bit.doubtful | bit.past)) !== 0; }
  /** Whether a clause ends with it for good. */
  get breaks(): boolean { return (this.#bits & bit.breaks) !== 0; }
  /** Whether it opens a clause or may be a verb: all others are passed over in the search for verbs. */
  get hasGrammar(): boolean { return (this.#bits & bit.grammar) !== 0; }
  get isAuxiliary(): boolean { return (this.#bits & bit.auxiliary) !== 0; }
  get isModal(): boolean { return (this.#bits & bit.modal) !== 0; }
  /** Whether by its form it waits for a noun. */
  get isAdjective(): boolean { return (this.#bits & bit.adjective) !== 0; }
  get isAdverb(): boolean { return (this.#bits & bit.adverb) !== 0; }
  /** A pronoun with its verb: “it’s”, “they’d”. */
  get isContracted(): boolean { return (this.#bits & bit.contracted) !== 0; }
  get isPast(): boolean { return (this.#bits & bit.past) !== 0; }
  /** A label does not end with one of these. */
  get isDangler(): boolean { return (this.#bits & bit.dangler) !== 0; }
  /** A long sentence may be cut before it. */
  get opensPart(): boolean { return (this.#bits & bit.clause) !== 0; }
  /** It opens a clause rather than a phrase. */
  get opensClause(): boolean { return (this.#bits & bit.strong) !== 0; }
  get opensSideClause(): boolean { return (this.#bits & bit.side) !== 0; }
  get opensAside(): boolean { return (this.#bits & bit.aside) !== 0; }
  get opensPhrase(): boolean { return (this.#bits & bit.after) !== 0; }
}

function bareWord(word: string): string {
  let start = 0, end = word.length;
  while (start < end && openingMarks.includes(word[start]!)) start++;
  while (end > start && closingMarks.includes(word[end - 1]!)) end--;
  const bare = word.slice(start, end).toLowerCase();
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}

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

/** The word at `[start, end)` of a line. @param isSpelt whether the three numbers are all of it. */
function wordAt(line: string, start: number, end: number, first: number, second: number, third: number, isSpelt: number): GistWord {
  const hash = Math.imul(Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b) ^ third, 0xc2b2ae35);
  let slot = hash >>> 16;
  for (let place = slots[slot]!; place !== 0; place = slots[slot]!) {
    const at = place * 4;
    if (spellings[at] === third && spellings[at + 1] === second && spellings[at + 2] === first && spellings[at + 3] === isSpelt) {
      const word = known[place]!;
      if (isSpelt === 1 || (word.text.length === end - start && line.startsWith(word.text, start))) return word;
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
  let start = 0, first = 0, second = 0, third = 1, units = 0;
  for (let at = 0; at <= line.length; at++) {
    const unit = at < line.length ? line.charCodeAt(at) : space;
    if (unit !== space) {
      first = (first << 8) | (second >>> 24);
      second = (second << 8) | (third >>> 24);
      third = (third << 8) | (unit & widestUnit);
      units |= unit;
      continue;
    }
    words.push(wordAt(line, start, at, first, second, third, at - start <= longestSpelt && units <= widestUnit ? 1 : 0));
    start = at + 1;
    first = second = units = 0;
    third = 1;
  }
  return words;
}

/** One word, as {@link gistWords} gives it. */
export function gistWord(text: string): GistWord {
  return gistWords(text)[0] ?? gistWords(' ')[0]!;
}

/** Words as they are printed, one space between them; empty where there are none. */
export function joinWords(words: readonly GistWord[]): string {
  let line = '';
  for (let i = 0; i < words.length; i++) line += i === 0 ? words[i]!.text : ` ${words[i]!.text}`;
  return line;
}

/** The length of words in one line, without a mark at the end. */
export function lengthOf(words: readonly GistWord[]): number {
  let length = words.length - 1;
  for (const { text } of words) length += text.length;
  const last = words.at(-1)?.text.at(-1);
  return last === '.' || last === ';' || last === ':' || last === ',' ? length - 1 : length;
}

const longestPhrase = 6;

/** How many words from `from` on make the longest phrase of a table; 0 for none. */
export function phraseLength(words: readonly GistWord[], table: PhraseTable, from = 0): number {
  if (!words[from]?.opens(table)) return 0;
  const phrases = beginnings[table];
  let phrase = '';
  let length = 0;
  for (let i = from; i < Math.min(words.length, from + longestPhrase); i++) {
    phrase += i > from ? ` ${words[i]!.bare}` : words[i]!.bare;
    const isPhrase = phrases.get(phrase);
    if (isPhrase === undefined) break;
    if (isPhrase) length = i - from + 1;
    if (words[i]!.closes) break;
  }
  return length;
}
