import type { Span } from '../analysis.js';
import { gistWord, gistWords, joinWords, lengthOf, phraseLength, phraseOpeners } from './gist-reading.js';
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
  if (lengthOf(words) > maxLength) words = dropInsertions(words);
  if (lengthOf(words) > maxLength) words = dropOpening(words);
  if (lengthOf(words) > maxLength) words = keepTheContrary(words);
  if (lengthOf(words) > maxLength) words = shortenList(words, maxLength);
  if (lengthOf(words) > maxLength) words = shortenSubject(words, maxLength);
  const isCut = sentence.length > readLength * 2;
  const label = lengthOf(words) <= maxLength && !isCut ? finish(joinWords(words)) : cut(words, maxLength);
  return label || cut(gistWords(whole), maxLength);
}

/** One line, single spaces, no more than is read. */
function flatten(sentence: string): string {
  const start = sentence.slice(0, readLength * 2);
  return (/\s\s|[^\S ]/.test(start) ? start.replace(/\s+/g, ' ') : start).trim().replace(/^[.,;:]\s+/, '').slice(0, readLength);
}

/** Without quotation marks round the whole, brackets, and what stands between two dashes. */
function stripWrapping(text: string): string {
  let bare = text;
  if (text.includes('(')) bare = bare.replace(/\s?\([^()]{0,300}\)/g, '');
  if (text.includes('[')) bare = bare.replace(/\s?\[[^[\]]{0,300}\]/g, '');
  if (bare.includes('—') || bare.includes('–') || (bare.includes('-') && / -{1,2} /.test(bare))) bare = bare.replace(/\s?(?:—|–(?= )| -- | - )[^—–]{1,250}?(?:—|–(?= )| -- | - )\s?/g, (aside) => (/\s-\s.*\s-\s/.test(aside) || !aside.includes(' - ') ? ' ' : aside));
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

const viewNouns = new Set(['view', 'opinion', 'words', 'judgment', 'judgement']);

/** “I believe that”, “It is clear that”, “According to the IMF,”, “In Ratner’s view,”, “Ratner argues that”. */
function introductionLength(words: readonly GistWord[]): number {
  const first = words[0]?.bare ?? '';
  const known = phraseLength(words, 'introduction');
  if (known > 0) {
    if (words[known]?.bare === 'that') return words[known + 1]?.isFiniteVerb ? 0 : known + 1;
    if (words[known - 1]!.closes || ((first === 'i' || first === 'we') && opensClause(words, known))) return known;
  }
  if (first === 'according' || (first === 'in' && words.slice(1, 6).some(({ bare }) => viewNouns.has(bare)))) {
    const comma = words.findIndex(({ closes }) => closes);
    if (comma > 0 && comma < 10) return comma + 1;
  }
  if (turningWords.has(first)) return 0;
  for (let i = 1; i < Math.min(words.length - 3, 8) && !words[i - 1]!.closes; i++) {
    // “It would be a mistake to conclude that P” is not P.
    if (turningWords.has(words[i]!.bare) || words[i]!.bare.endsWith("n't")) break;
    if (words[i + 1]!.bare === 'that' && attributing.test(words[i]!.bare) && !words[i + 2]!.isFiniteVerb && !words[i]!.closes) return i + 2;
  }
  // “My trustees’ position is that P”.
  const noun = words.findIndex(({ bare }, i) => i > 0 && i < 5 && positionNoun.test(bare));
  if (noun > 0 && words[noun + 1]?.bare === 'is' && words[noun + 2]?.bare === 'that') return noun + 3;
  return 0;
}

const positionNoun = /^(?:position|view|argument|point|belief|claim|contention|conclusion|answer|case|objection|complaint|fear|worry|premise|message)$/;
const turningWords = new Set(['not', 'never', 'nobody', 'no', 'none', 'few', 'cannot', 'wrong', 'mistake', 'mistaken', 'folly', 'foolish', 'naive', 'error', 'hard', 'difficult', 'absurd', 'tempting', 'wrongly', 'falsely', 'mistakenly', 'denied', 'denies', 'hardly', 'if']);
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
/** Connectives that are nothing else behind a verb: “should therefore plan”. */
const plainConnectives = new Set(['therefore', 'thus', 'hence', 'consequently', 'accordingly', 'nevertheless', 'nonetheless', 'moreover', 'furthermore']);

/** Drops hedges and connectives that stand between commas, and those that need none. */
function dropAsides(words: readonly GistWord[]): readonly GistWord[] {
  // Most sentences keep every word: the list is made anew only from the first that goes.
  let kept: GistWord[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (i > 0 && words[i - 1]!.closes) {
      const length = Math.max(phraseLength(words, 'hedge', i), phraseLength(words, 'connective', i));
      if (length > 0 && i + length < words.length && words[i + length - 1]!.endsWithComma) {
        kept ??= words.slice(0, i);
        kept[kept.length - 1] = withoutComma(kept.at(-1)!);
        i += length - 1;
        continue;
      }
    } else if ((word.opens('hedge') && plainHedges.has(word.text)) || (word.opens('connective') && i > 0 && words[i - 1]!.isFiniteVerb && plainConnectives.has(word.text))) {
      kept ??= words.slice(0, i);
      continue;
    }
    kept?.push(word);
  }
  return kept ?? words;
}

/** Drops a side clause before the main one: “Given the cost, …”, “Although …, they …”. */
function dropSideClause(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  let rest = words;
  for (let round = 0; round < 3 && rest[0]?.opensSideClause && lengthOf(rest) > maxLength; round++) {
    let end = -1;
    for (let i = 1; i < rest.length - 3; i++) {
      // “To that end I urge X, an action which …”: the main clause is here already.
      if (i > 1 && isPhraseOpener(rest[0]) && /^(?:i|we)$/.test(rest[i]!.bare) && !rest[i - 1]!.closes) break;
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

function isPhraseOpener({ bare }: GistWord): boolean {
  return phraseOpeners.has(bare) && bare !== 'as';
}

const notMain = new Set(['and', 'or', 'but', 'which', 'who', 'where', 'whose', 'including', 'especially', 'such', 'as', 'nor', 'particularly']);

function opensMainClause(words: readonly GistWord[], at: number): boolean {
  const { bare, opensSideClause } = words[at]!;
  if (bare === 'let' || (subjectPronouns.has(bare) && !words[at]!.closes && at + 2 < words.length && !words[at + 1]!.closes)) return true;
  if (notMain.has(bare) || (opensSideClause && bare !== 'this' && bare !== 'each' && bare !== 'every')) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 10); i++) {
    if (words[i]!.isFiniteVerb || words[i]!.isPast) return true;
    if (words[i]!.closes) return false;
  }
  return false;
}

/** Drops “, which …,” and the like: the words between the subject and the verb. */
function dropCommaAsides(words: readonly GistWord[]): readonly GistWord[] {
  const firstComma = words.findIndex(({ endsWithComma }) => endsWithComma);
  const next = words[firstComma + 1];
  // A word in lower case that joins nothing opens an aside too where a noun stands before it: “A board, answerable to nobody, would …”.
  if (firstComma < 0 || !next || words[0]!.bare === 'both' || (subjectPronouns.has(next.bare) && !closesWithin(words, firstComma + 1, 4)) || !(next.opensAside || (/^\p{Ll}/u.test(next.text) && !notMain.has(next.bare) && !words[0]!.opensSideClause))) return words;
  for (let i = 1; i <= firstComma; i++) if (words[i]!.isFinite) return words;
  for (let i = firstComma + 2; i < words.length; i++) {
    if (words[i - 1]!.endsWithComma && words[i]!.isFinite) return [...words.slice(0, firstComma), withoutComma(words[firstComma]!), ...words.slice(i)];
  }
  return words;
}

function closesWithin(words: readonly GistWord[], from: number, count: number): boolean {
  return words.slice(from, from + count).some(({ endsWithComma }) => endsWithComma);
}

const insertionOpeners = new Set(['as', 'when', 'if', 'in', 'at', 'on', 'by', 'with', 'without', 'for', 'from', 'under', 'like', 'unlike', 'despite', 'after', 'before', 'yours', 'where', 'once', 'given', 'though', 'although', 'while', 'to']);
const longestInsertion = 10;

/** Drops what stands between two commas further on: “it is our duty[, yours and mine,] to …”. Items of a list stay. */
function dropInsertions(words: readonly GistWord[]): readonly GistWord[] {
  let kept = words;
  for (let i = 2; i < kept.length - 2; i++) {
    if (!kept[i - 1]!.endsWithComma || !insertionOpeners.has(kept[i]!.bare)) continue;
    const end = kept.findIndex(({ closes }, k) => k >= i && closes);
    const next = kept[end + 1];
    if (end < 0 || end - i >= longestInsertion || !next || !kept[end]!.endsWithComma || notMain.has(next.bare)) continue;
    if (!kept.slice(0, i).some(({ isFinite, isPast }) => isFinite || isPast)) continue;
    kept = [...kept.slice(0, i - 1), withoutComma(kept[i - 1]!), ...kept.slice(end + 1)];
  }
  return kept;
}

/** “The challenge is not a lack of A, but a temptation to B”: what it is says more than what it is not. */
function keepTheContrary(words: readonly GistWord[]): readonly GistWord[] {
  const not = words.findIndex(({ bare }, i) => bare === 'not' && /^(?:is|are|was|were)$/.test(words[i - 1]?.bare ?? ''));
  const but = words.findIndex(({ bare }, i) => i > not && bare === 'but' && words[i - 1]!.endsWithComma);
  if (not < 2 || but < 0 || but + 2 >= words.length || /^(?:it|they|that|this|these|he|she|we|i|there|only|also|by)$/.test(words[but + 1]!.bare) || words[not + 1]!.bare === 'only' || words[not + 1]!.bare === 'just') return words;
  if (words.slice(not + 1, but).some(({ isFiniteVerb }) => isFiniteVerb)) return words;
  // What follows must be of the same kind: “not a …, but a …”, “not to …, but to …”.
  return kindOf(words[not + 1]!.bare) === kindOf(words[but + 1]!.bare) ? [...words.slice(0, not), ...words.slice(but + 1)] : words;
}

function kindOf(word: string): string {
  return /^(?:an?|the|its|their|our|his|her|some|another)$/.test(word) ? 'noun' : /^(?:to|in|by|for|from|because|whether|that|how|what)$/.test(word) ? word : 'word';
}

/** An item of a list has at most so many words. */
const longestItem = 5;

/** Where several make up the subject and the verb comes late for them, keeps the first: “Norway, Denmark and Sweden should …” → “Norway… should …”. */
function shortenList(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  const verb = words.findIndex(({ isFinite }, i) => i > 1 && isFinite);
  if (verb < 4 || words[0]!.opensSideClause || lengthOf(words.slice(0, verb + 1)) <= 0.5 * maxLength) return words;
  let commas = 0, item = 0, last = -1;
  for (let i = 0; i < verb; i++) {
    const { bare, text, endsWithComma } = words[i]!;
    if (/[;:.]$/.test(text) || (words[i]!.isPast && /^\p{Ll}/u.test(text)) || subjectPronouns.has(bare) || clauseOpeners.has(bare)) return words;
    if (bare === 'and' || bare === 'or') {
      last = i;
      item = 0;
    } else if (++item > longestItem) return words;
    if (endsWithComma) {
      if (last >= 0) return words;
      commas++;
      item = 0;
    }
  }
  if (last < 1 || last === verb - 1) return words;
  const first = commas > 0 ? words.findIndex(({ endsWithComma }) => endsWithComma) : last - 1;
  return [...words.slice(0, first), gistWord(withoutComma(words[first]!).text + ellipsis), ...words.slice(verb)];
}

/** Nouns that say nothing without what follows: “a degree [of trust]”. */
const measureNouns = new Set(['degree', 'kind', 'sort', 'number', 'lack', 'sense', 'series', 'lot', 'form', 'part', 'piece', 'absence', 'amount', 'majority', 'range', 'set', 'group', 'act', 'state', 'level', 'measure', 'source', 'risk', 'idea', 'notion', 'question', 'cost', 'price', 'end', 'use', 'one', 'most', 'many', 'some', 'all', 'none', 'half', 'each', 'much', 'those', 'dream', 'hope', 'right', 'power', 'art', 'want', 'need', 'age', 'rest', 'half']);

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
    if (from > 1 && measureNouns.has(words[from - 1]!.bare)) continue;
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
    if ((word.isDangler || (hasVerb && /^[a-z]{3,}ly$/.test(word.text) && next?.isFinite !== true)) && end > 1) continue;
    const last = word.text.at(-1) ?? '';
    const isClause = (last !== '' && ',;:—'.includes(last)) || next?.opensClause === true;
    const isWhole = hasVerb && (last === ';' || last === ':' || (last === ',' && next !== undefined && joining.has(next.bare)));
    const boundary = isWhole ? 34 : isClause ? 22 : next?.opensPart && !(joining.has(next.bare) && adjective.test(word.text)) ? 17 : 0;
    const worth = filled + boundary + (hasVerb ? 15 : 0);
    if (worth > bestWorth) {
      bestWorth = worth;
      best = end;
    }
  }
  const label = joinWords(words.slice(0, best || fits)).replace(/[\s,;:.—–-]+$/, '');
  return balance(label) + ellipsis;
}

/** Endings of words that wait for a noun. */
const adjective = /^(?:true|[a-z]+(?:ful|less|ous|ive|able|ible|ical|ish))$/;
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
