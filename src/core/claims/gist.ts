import type { Span } from '../analysis.js';
import { gistWord, gistWords, joinWords, lengthOf, phraseLength } from './gist-reading.js';
import type { GistWord } from './gist-reading.js';

export interface GistOptions {
  /** The longest label, in UTF-16 units, its ellipsis included. */
  readonly maxLength?: number;
}

const defaultLength = 60;
/** What a gist is made from: the beginning of a sentence says what it is about. */
const readLength = 500;
/** A clause of fewer words is a term, not a claim (“the core four”): the gist is then of the whole sentence. */
const fewestWords = 4;
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
  let words: readonly GistWord[] = gistWords(stripWrapping(whole));
  words = dropOpening(words);
  words = dropAsides(words);
  if (lengthOf(words) > maxLength) words = dropSideClause(words, maxLength);
  if (lengthOf(words) > maxLength) words = dropCommaAsides(words);
  if (lengthOf(words) > maxLength) words = shortenSubject(words, maxLength);
  const isCut = sentence.length > readLength * 2;
  const label = lengthOf(words) <= maxLength && !isCut ? finish(joinWords(words)) : cut(words, maxLength);
  return label || cut(gistWords(whole), maxLength);
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

/** Connectives that are also other parts of speech open a sentence as connectives only with a comma after them. */
const needsComma = new Set(['for', 'still', 'now', 'then', 'rather', 'instead', 'first', 'second', 'third', 'that is', 'well', 'worse', 'again', 'clearly', 'certainly', 'so', 'in principle', 'in practice', 'as such', 'because', 'surely', 'above all', 'also', 'ultimately', 'besides', 'equally', 'overall']);

const openingHedge = /^(?:perhaps|maybe|arguably|possibly|presumably)$/;

function dropOpening(words: readonly GistWord[]): readonly GistWord[] {
  let rest = words;
  for (let round = 0; round < 4; round++) {
    const connective = phraseLength(rest, 'connective');
    if (connective > 0 && connective < rest.length) {
      if (rest[connective - 1]!.closes || !needsComma.has(rest.slice(0, connective).map(({ bare }) => bare).join(' '))) {
        rest = rest.slice(connective);
        continue;
      }
    }
    const hedge = phraseLength(rest, 'hedge');
    if (hedge > 0 && hedge < rest.length && (rest[hedge - 1]!.closes || openingHedge.test(rest[0]!.bare))) {
      rest = rest.slice(hedge);
      continue;
    }
    const introduced = introductionLength(rest);
    if (introduced === 0 || rest.length - introduced < 3) break;
    rest = rest.slice(introduced);
  }
  return rest;
}

const viewNoun = /^(?:view|opinion|words|judgment|judgement)$/;

/** “I believe that”, “It is clear that”, “According to the IMF,”, “In Ratner’s view,”, “Ratner argues that”. */
function introductionLength(words: readonly GistWord[]): number {
  const first = words[0]?.bare ?? '';
  const known = phraseLength(words, 'introduction');
  if (known > 0) {
    if (words[known]?.bare === 'that') return known + 1;
    if (words[known - 1]!.closes || ((first === 'i' || first === 'we') && opensClause(words, known))) return known;
  }
  if (first === 'according' || (first === 'in' && words.slice(1, 6).some(({ bare }) => viewNoun.test(bare)))) {
    const comma = words.findIndex(({ closes }) => closes);
    if (comma > 0 && comma < 10) return comma + 1;
  }
  for (let i = 1; i < Math.min(words.length - 3, 8) && !words[i - 1]!.closes; i++) {
    if (words[i + 1]!.bare === 'that' && attributing.test(words[i]!.bare)) return i + 2;
  }
  return 0;
}

const attributing = /^(?:argu|contend|claim|assert|maintain|insist|say|said|stat|believ|think|thought|suggest|warn|not|observ|declar|alleg|conclud|acknowledg|admit|conced|stress|emphasi[sz]|reiterat|underscor|underlin)(?:e|es|ed|s|ted|ts)?$/;
const noSubject = new Set(['to', 'in', 'on', 'of', 'for', 'with', 'about']);

/** Whether a clause with its own subject and verb begins here: “we believe | Japan should …”. */
function opensClause(words: readonly GistWord[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    if (words[i - 1]!.closes) return false;
    if (words[i]!.isFiniteVerb) return !noSubject.has(words[at]!.bare);
  }
  return false;
}

const plainHedges = new Set(['perhaps', 'arguably', 'presumably', 'somewhat']);

/** Drops hedges and connectives that stand between commas. */
function dropAsides(words: readonly GistWord[]): readonly GistWord[] {
  const kept: GistWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i > 0 && words[i - 1]!.closes) {
      const length = Math.max(phraseLength(words, 'hedge', i), phraseLength(words, 'connective', i));
      if (length > 0 && i + length < words.length && words[i + length - 1]!.endsWithComma) {
        kept[kept.length - 1] = withoutComma(kept.at(-1)!);
        i += length - 1;
        continue;
      }
    } else if (plainHedges.has(word.text)) continue;
    kept.push(word);
  }
  return kept;
}

/** Drops a side clause before the main one: “Given the cost, …”, “Although …, they …”. */
function dropSideClause(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  let rest = words;
  for (let round = 0; round < 3 && rest[0]?.opensSideClause && lengthOf(rest) > maxLength; round++) {
    let end = -1;
    for (let i = 1; i < rest.length - 3; i++) {
      if (!rest[i - 1]!.closes) continue;
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

function opensMainClause(words: readonly GistWord[], at: number): boolean {
  const { bare, opensSideClause } = words[at]!;
  if (notMain.has(bare) || (opensSideClause && bare !== 'this' && bare !== 'each' && bare !== 'every')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 10); i++) {
    if (words[i]!.isFiniteVerb || words[i]!.isPast) return true;
    if (words[i]!.closes) return false;
  }
  return false;
}

/** Drops “, which …,” and the like: the words between the subject and the verb, or at the end. */
function dropCommaAsides(words: readonly GistWord[]): readonly GistWord[] {
  const firstComma = words.findIndex(({ endsWithComma }) => endsWithComma);
  if (firstComma < 0 || !words[firstComma + 1]?.opensAside) return words;
  for (let i = 1; i <= firstComma; i++) if (words[i]!.isFinite) return words;
  for (let i = firstComma + 2; i < words.length; i++) {
    if (words[i - 1]!.endsWithComma && words[i]!.isFinite) return [...words.slice(0, firstComma), withoutComma(words[firstComma]!), ...words.slice(i)];
  }
  return words;
}

/** First the phrases that hardly belong to the noun are dropped; then, if need be, any. */
const passedOver: readonly ReadonlySet<string>[] = [new Set(['of', 'to']), new Set()];

const subjectPronouns = new Set(['i', 'he', 'she', 'it', 'we', 'they']);

const clauseOpeners = new Set(['because', 'that', 'which', 'who', 'whom', 'whose', 'if', 'whether', 'when', 'where', 'while']);

/**
 * Whether the verb found may belong to a later clause than the subject does: “Korea cannot … because …”, “Roe reminds us that …”,
 * “Five rooms looked at …, and none could …”. What stands between them may then not be dropped.
 */
function opensAnotherClause(words: readonly GistWord[], verb: number): boolean {
  if (words[1]?.isFiniteVerb) return true;
  for (let i = 0; i < verb - 1; i++) {
    const { bare, text, isPast } = words[i]!;
    if ((isPast && !text.includes('-')) || clauseOpeners.has(bare) || text.endsWith(';') || text.endsWith(':') || (subjectPronouns.has(bare) && !words[i + 1]!.isFinite && i + 2 < verb)) return true;
  }
  return false;
}

/** Where the verb comes too late for the label, drops what hangs on the subject's noun: “Turning these talks [into a treaty] could …”. */
function shortenSubject(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  const verb = words.findIndex(({ isFinite }, i) => i > 1 && isFinite && !words[i - 1]!.opensPhrase);
  if (verb < 4 || verb > 30 || opensAnotherClause(words, verb) || lengthOf(words.slice(0, verb + 1)) <= 0.6 * maxLength) return words;
  for (const passed of passedOver) {
    const from = words.findIndex(({ opensPhrase, bare }, i) => i > 0 && i < verb && opensPhrase && !passed.has(bare));
    if (from > (words[from]?.text === 'of' ? 2 : 1) && lengthOf(words.slice(0, from)) <= 0.75 * maxLength) return [...words.slice(0, from - 1), withoutComma(words[from - 1]!), ...words.slice(verb)];
  }
  return words;
}

function withoutComma(word: GistWord): GistWord {
  return word.endsWithComma ? gistWord(word.text.slice(0, -1)) : word;
}

/** Cuts at the best boundary that fits: before a clause, before a phrase, else between words. */
function cut(words: readonly GistWord[], maxLength: number): string {
  const room = maxLength - ellipsis.length;
  let length = -1;
  let fits = 0;
  while (fits < words.length && length + 1 + words[fits]!.text.length <= room) length += 1 + words[fits++]!.text.length;
  if (fits === 0) return words[0] ? safeSlice(words[0].text, room) + ellipsis : '';
  let best = 0, bestWorth = -1, filled = -1;
  let hasVerb = false;
  for (let end = 1; end <= fits; end++) {
    const word = words[end - 1]!, next = words[end];
    filled += 1 + word.text.length;
    hasVerb ||= end > 1 && word.isFinite;
    if (word.isDangler && end > 1) continue;
    const last = word.text.at(-1) ?? '';
    const isClause = (last !== '' && ',;:—'.includes(last)) || next?.opensClause === true;
    const isWhole = hasVerb && (last === ';' || last === ':' || (last === ',' && next !== undefined && joining.has(next.bare)));
    const boundary = isWhole ? 34 : isClause ? 22 : next?.opensPart ? 14 : 0;
    const worth = filled + boundary + (hasVerb ? 15 : 0);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = end;
    }
  }
  const label = joinWords(words.slice(0, best || fits)).replace(/[\s,;:.—–-]+$/, '');
  return balance(label) + ellipsis;
}

const joining = new Set(['and', 'but', 'or', 'so', 'yet']);

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
  if (!label.includes('“') && !label.includes('”')) return label;
  const opens = label.split('“').length, closes = label.split('”').length;
  if (opens > closes) return label.replace('“', '');
  return opens < closes ? label.replace('”', '') : label;
}
