import type { Span } from '../analysis.js';
import { asideOpeners, clauseOpeners, danglers, finiteVerbs, hedges, introductions, leadingConnectives, sideOpeners, strongOpeners } from './gist-words.js';

export interface GistOptions {
  /** The longest label, in UTF-16 units, its ellipsis included. */
  readonly maxLength?: number;
}

const defaultLength = 60;
/** What a gist is made from: the beginning of a sentence says what it is about. */
const readLength = 500;
/** A clause of fewer words is a term, not a claim (“the core four”): the gist is then of the whole sentence. */
const fewestWords = 4;
const longestPhrase = 6;
const ellipsis = '…';

/** The span a sentence's gist is made from: the claim clause, unless that is only a word or two. */
export function statedIn(text: string, sentence: Span, clause: Span | null): Span {
  if (!clause || clause.end - clause.start > 60) return clause ?? sentence;
  return text.slice(clause.start, clause.end).split(/\s+/).length >= fewestWords ? clause : sentence;
}

/**
 * A short label for a sentence that keeps its point: without leading connective, attribution and hedge, without what stands in brackets
 * or between dashes; where that is still too long, without side clauses, and cut at a clause boundary, then with “…” at its end.
 * Its words are words of the sentence, in their order.
 */
export function makeGist(sentence: string, { maxLength = defaultLength }: GistOptions = {}): string {
  const whole = flatten(sentence);
  let words = split(stripWrapping(whole));
  words = dropOpening(words);
  words = dropAsides(words);
  if (lengthOf(words) > maxLength) words = dropSideClause(words, maxLength);
  if (lengthOf(words) > maxLength) words = dropCommaAsides(words);
  if (lengthOf(words) > maxLength) words = shortenSubject(words, maxLength);
  const isCut = sentence.length > readLength * 2;
  const label = lengthOf(words) <= maxLength && !isCut ? finish(words.join(' ')) : cut(words, maxLength);
  return label || cut(split(whole), maxLength);
}

/** One line, single spaces, no more than is read. */
function flatten(sentence: string): string {
  const start = sentence.slice(0, readLength * 2);
  return (/\s\s|[^\S ]/.test(start) ? start.replace(/\s+/g, ' ') : start).trim().slice(0, readLength);
}

/** Without quotation marks round the whole, brackets, and what stands between two dashes. */
function stripWrapping(text: string): string {
  let bare = text;
  if (text.includes('(')) bare = bare.replace(/\s?\([^()]{0,300}\)/g, '');
  if (text.includes('[')) bare = bare.replace(/\s?\[[^[\]]{0,300}\]/g, '');
  if (/[—–]| -{1,2} /.test(bare)) bare = bare.replace(/\s?(?:—|–(?= )| -- | - )[^—–]{1,250}?(?:—|–(?= )| -- | - )\s?/g, (aside) => (/\s-\s.*\s-\s/.test(aside) || !aside.includes(' - ') ? ' ' : aside));
  const quoted = !/^["“]/.test(bare) ? null : /^["“]([^"”]+)["”]([.!?]?)$/.exec(bare);
  return quoted ? quoted[1]! + quoted[2]! : bare === text ? text : bare.replace(/ {2,}/g, ' ').trim();
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function lengthOf(words: readonly string[]): number {
  let length = words.length - 1;
  for (const word of words) length += word.length;
  return /[.;:,]$/.test(words.at(-1) ?? '') ? length - 1 : length;
}

const openingMarks = '“"‘\'(';
const closingMarks = '”"’\'),;:.!?';

/** A word in lower case without the marks around it. */
function bareWord(word: string | undefined): string {
  if (!word) return '';
  let start = 0, end = word.length;
  while (start < end && openingMarks.includes(word[start]!)) start++;
  while (end > start && closingMarks.includes(word[end - 1]!)) end--;
  const bare = word.slice(start, end).toLowerCase();
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}

function endsWithComma(word: string | undefined): boolean {
  if (!word) return false;
  const last = word.at(-1)!;
  return ',:;'.includes(last.endsWith('”') || last === '"' || last === '’' ? (word.at(-2) ?? ' ') : last);
}

/** The first words of a table's phrases. */
const openers = new Map<ReadonlySet<string>, ReadonlySet<string>>([leadingConnectives, hedges, introductions].map((table) => [table, new Set([...table].map((phrase) => phrase.split(' ', 1)[0]!))]));
const openersOf = (table: ReadonlySet<string>): ReadonlySet<string> => openers.get(table) ?? table;

/** How many words at the beginning make the longest phrase of a table; 0 for none. */
function phraseLength(words: readonly string[], table: ReadonlySet<string>): number {
  if (!openersOf(table).has(bareWord(words[0]))) return 0;
  let phrase = '';
  let length = 0;
  for (let i = 0; i < Math.min(words.length, longestPhrase); i++) {
    phrase += (i > 0 ? ' ' : '') + bareWord(words[i]);
    if (table.has(phrase)) length = i + 1;
    if (endsWithComma(words[i])) break;
  }
  return length;
}

/** Connectives that are also other parts of speech open a sentence as connectives only with a comma after them. */
const needsComma = new Set(['for', 'still', 'now', 'then', 'rather', 'instead', 'first', 'second', 'third', 'that is', 'well', 'worse', 'again', 'clearly', 'certainly', 'so', 'in principle', 'in practice', 'as such', 'because', 'surely', 'above all', 'also', 'ultimately', 'besides', 'equally', 'overall']);

function dropOpening(words: readonly string[]): string[] {
  let rest = [...words];
  for (let round = 0; round < 4; round++) {
    const connective = phraseLength(rest, leadingConnectives);
    if (connective > 0 && connective < rest.length) {
      const phrase = rest.slice(0, connective).map(bareWord).join(' ');
      if (endsWithComma(rest[connective - 1]) || !needsComma.has(phrase)) {
        rest = rest.slice(connective);
        continue;
      }
    }
    const hedge = phraseLength(rest, hedges);
    if (hedge > 0 && hedge < rest.length && (endsWithComma(rest[hedge - 1]) || /^(?:perhaps|maybe|arguably|possibly|presumably)$/.test(bareWord(rest[0])))) {
      rest = rest.slice(hedge);
      continue;
    }
    const introduced = introductionLength(rest);
    if (introduced === 0 || rest.length - introduced < 3) break;
    rest = rest.slice(introduced);
  }
  return rest;
}

/** “I believe that”, “It is clear that”, “According to the IMF,”, “In Ratner’s view,”, “Ratner argues that”. */
function introductionLength(words: readonly string[]): number {
  const known = phraseLength(words, introductions);
  if (known > 0) {
    if (bareWord(words[known]) === 'that') return known + 1;
    if (endsWithComma(words[known - 1]) || (/^(?:i|we)$/.test(bareWord(words[0])) && opensClause(words, known))) return known;
  }
  if (bareWord(words[0]) === 'according' || (bareWord(words[0]) === 'in' && words.slice(1, 6).some((word) => /^(?:view|opinion|words|judgment|judgement)$/.test(bareWord(word))))) {
    const comma = words.findIndex(endsWithComma);
    if (comma > 0 && comma < 10) return comma + 1;
  }
  for (let i = 1; i < Math.min(words.length - 3, 8) && !endsWithComma(words[i - 1]); i++) {
    if (attributing.test(bareWord(words[i])) && bareWord(words[i + 1]) === 'that') return i + 2;
  }
  return 0;
}

const attributing = /^(?:argu|contend|claim|assert|maintain|insist|say|said|stat|believ|think|thought|suggest|warn|not|observ|declar|alleg|conclud|acknowledg|admit|conced|stress|emphasi[sz]|reiterat|underscor|underlin)(?:e|es|ed|s|ted|ts)?$/;

/** Whether a clause with its own subject and verb begins here: “we believe | Japan should …”. */
function opensClause(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    if (endsWithComma(words[i - 1])) return false;
    if (finiteVerbs.has(bareWord(words[i]))) return !/^(?:to|in|on|of|for|with|about)$/.test(bareWord(words[at]));
  }
  return false;
}

/** Drops hedges and connectives that stand between commas. */
function dropAsides(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (i > 0 && endsWithComma(words[i - 1])) {
      const length = Math.max(phraseLength(words.slice(i, i + longestPhrase), hedges), phraseLength(words.slice(i, i + longestPhrase), leadingConnectives));
      if (length > 0 && i + length < words.length && words[i + length - 1]!.endsWith(',')) {
        kept[kept.length - 1] = kept.at(-1)!.replace(/,$/, '');
        i += length - 1;
        continue;
      }
    } else if (/^(?:perhaps|arguably|presumably|somewhat)$/.test(words[i]!)) continue;
    kept.push(words[i]!);
  }
  return kept;
}

/** Drops a side clause before the main one: “Given the cost, …”, “Although …, they …”. */
function dropSideClause(words: readonly string[], maxLength: number): string[] {
  let rest = [...words];
  for (let round = 0; round < 3 && lengthOf(rest) > maxLength && sideOpeners.has(bareWord(rest[0])); round++) {
    let end = -1;
    for (let i = 1; i < rest.length - 3; i++) {
      if (!endsWithComma(rest[i - 1])) continue;
      if (opensMainClause(rest, i)) {
        end = i;
        break;
      }
    }
    if (end < 0) break;
    rest = rest.slice(end);
  }
  return rest;
}

const notMain = new Set(['and', 'or', 'but', 'which', 'who', 'where', 'whose', 'including', 'especially', 'such', 'as', 'nor', 'particularly']);

function opensMainClause(words: readonly string[], at: number): boolean {
  if (notMain.has(bareWord(words[at])) || sideOpeners.has(bareWord(words[at])) && !/^(?:this|each|every)$/.test(bareWord(words[at]))) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 10); i++) {
    if (finiteVerbs.has(bareWord(words[i])) || /[a-z]{3}ed$/.test(words[i]!)) return true;
    if (endsWithComma(words[i])) return false;
  }
  return false;
}

/** Drops “, which …,” and the like: the words between the subject and the verb, or at the end. */
function dropCommaAsides(words: readonly string[]): string[] {
  const firstComma = words.findIndex((word) => word.endsWith(','));
  if (firstComma < 0) return [...words];
  const head = words.slice(0, firstComma + 1);
  const hasVerb = head.some((word, i) => i > 0 && isFinite(word));
  if (!hasVerb && asideOpeners.has(bareWord(words[firstComma + 1]))) {
    for (let i = firstComma + 2; i < words.length; i++) {
      if (words[i - 1]!.endsWith(',') && isFinite(words[i]!)) return [...withoutComma(head), ...words.slice(i)];
    }
  }
  return [...words];
}

const phraseOpeners = new Set(['of', 'in', 'into', 'on', 'with', 'without', 'for', 'from', 'among', 'between', 'by', 'at', 'under', 'that', 'which', 'who', 'to', 'as', 'through', 'against', 'toward', 'about', 'over']);

/** Where the verb comes too late for the label, drops what hangs on the subject's noun: “Turning these talks [into a treaty] could …”. */
function shortenSubject(words: readonly string[], maxLength: number): string[] {
  const verb = words.findIndex((word, i) => i > 1 && isFinite(word) && bareWord(words[i - 1]) !== 'to' && !phraseOpeners.has(bareWord(words[i - 1])));
  if (verb < 4 || verb > 30 || lengthOf(words.slice(0, verb + 1)) <= 0.6 * maxLength) return [...words];
  for (const opens of [(word: string) => word !== 'of' && word !== 'to' && phraseOpeners.has(word), (word: string) => phraseOpeners.has(word)]) {
    const from = words.findIndex((word, i) => i > 0 && i < verb && opens(bareWord(word)));
    if (from > (words[from] === 'of' ? 2 : 1) && lengthOf(words.slice(0, from)) <= 0.75 * maxLength) return [...withoutComma(words.slice(0, from)), ...words.slice(verb)];
  }
  return [...words];
}

function isFinite(word: string): boolean {
  const bare = bareWord(word);
  return finiteVerbs.has(bare) || /^[a-z]{2,}(?:ates|izes|ises|ures|ines|ves|ized|ated|ened|ains|uces|oses)$/.test(word);
}

function withoutComma(words: readonly string[]): string[] {
  return words.map((word, i) => (i === words.length - 1 ? word.replace(/,$/, '') : word));
}

/** Cuts at the best boundary that fits: before a clause, before a phrase, else between words. */
function cut(words: readonly string[], maxLength: number): string {
  const room = maxLength - ellipsis.length;
  let length = -1;
  let fits = 0;
  while (fits < words.length && length + 1 + words[fits]!.length <= room) length += 1 + words[fits++]!.length;
  if (fits === 0) return words[0] ? safeSlice(words[0], room) + ellipsis : '';
  let best = 0, bestWorth = -1, filled = -1;
  let hasVerb = false;
  for (let end = 1; end <= fits; end++) {
    const word = words[end - 1]!;
    filled += 1 + word.length;
    hasVerb ||= end > 1 && isFinite(word);
    const next = bareWord(words[end]);
    if (danglers.has(bareWord(word)) && end > 1) continue;
    const isClause = /[,;:—]$/.test(word) || strongOpeners.has(next);
    const isWhole = hasVerb && (/[;:]$/.test(word) || (word.endsWith(',') && /^(?:and|but|or|so|yet)$/.test(next)));
    const boundary = isWhole ? 34 : isClause ? 22 : clauseOpeners.has(next) ? 14 : 0;
    const worth = filled + boundary + (hasVerb ? 15 : 0);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = end;
    }
  }
  const label = words.slice(0, best || fits).join(' ').replace(/[\s,;:.—–-]+$/, '');
  return balance(label) + ellipsis;
}

/** Never half of a surrogate pair. */
function safeSlice(word: string, length: number): string {
  const code = word.charCodeAt(length - 1);
  return word.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}

function finish(label: string): string {
  return balance(label.replace(/[\s.,;:—–-]+$/, ''));
}

/** Drops a quotation mark that has lost its partner. */
function balance(label: string): string {
  const opens = label.split('“').length, closes = label.split('”').length;
  if (opens > closes) return label.replace('“', '');
  return opens < closes ? label.replace('”', '') : label;
}
