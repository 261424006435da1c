import type { Span } from '../../analysis.js';
import { isPlainLetter } from '../../text/characters.js';
import { foldName } from '../names/fold.js';
import { givenNameEvidence } from '../names/givenNames.js';
import { speechVerbs, surnamesThatAreWords } from '../names/data/surnames.js';
import { civilHonorifics, neverInNames, particles } from '../names/data/words.js';
import { isCapital, isWordUnit, longestWord, startsSentence, wordAfter, wordAt, wordBefore } from './mentionWords.js';
import type { Word } from './mentionWords.js';

/** A person to look for. */
export interface Person {
  readonly id: string;
  /** Full name as displayed. */
  readonly name: string;
  readonly given: string | null;
  readonly surname: string;
}

interface Sought {
  readonly person: Person;
  /** Folded words of the full name, initials without full stops. */
  readonly words: readonly string[];
  /** Folded last word of the surname, and the particles before it. */
  readonly family: string;
  readonly prefix: readonly string[];
  /** Family name first, as in `Kim Jong-un`. */
  readonly familyFirst: boolean;
  readonly generation: boolean;
}

/** Arabic articles joined to a surname; the part after them stands alone at times. */
const articlePrefix = /^(?:al|el|an|as|ar|at|ad|az|ul)-/u;

function seek(person: Person): Sought {
  const words = person.name.split(/[\s.]+/).filter(Boolean).map(foldName);
  const surname = foldName(person.surname);
  const family = surname.slice(surname.lastIndexOf(' ') + 1);
  return { person, words, family, prefix: surname.split(' ').slice(0, -1), familyFirst: words.length > 1 && words[0] === family, generation: words.some((word) => /^(?:jr|sr|ii|iii|iv)$/.test(word)) };
}

/**
 * Finds every mention of the given persons: full name, surname, title and surname, initials, possessives.
 * One pass over the capitalised words of the text. Two people of one surname are told apart by given name or the nearest antecedent.
 * @returns for each person id, spans in text order; titles before a name and possessive endings are not part of a span.
 */
export function findMentions(text: string, persons: readonly Person[]): Map<string, Span[]> {
  const mentions = new Map<string, Span[]>(persons.map(({ id }) => [id, []]));
  const byFamily = new Map<string, Sought[]>();
  const byInitials = new Map<string, Person>();
  for (const person of persons) {
    const sought = seek(person);
    for (const key of new Set([sought.family, sought.family.replace(articlePrefix, '')])) byFamily.set(key, [...(byFamily.get(key) ?? []), sought]);
    const initials = sought.words.filter((word) => !particles.has(word)).map((word) => word.charAt(0)).join('').toUpperCase();
    if (initials.length >= 3 && !byInitials.has(initials)) byInitials.set(initials, person);
  }
  // Most letters are small; of the capitals only those matter that may open one of the names. Accents are left to the slow way.
  const letters = new Set([...byFamily.keys(), ...byInitials.keys()].map((key) => key.charAt(0).toUpperCase()).filter((letter) => letter >= 'A' && letter <= 'Z'));
  const opening = new RegExp(`[${[...letters].join('')}\\u0080-\\uffff]`, 'g');
  const beginnings = new Set([...byFamily.keys(), ...byInitials.keys()].map((key) => beginning(key, 0)));
  const recent = new Map<string, Person>();
  while (opening.test(text)) {
    const at = opening.lastIndex - 1;
    if (!isCapital(text, at) || insideWord(text, at)) continue;
    const other = beginnings.has(beginning(text, at)) ? at : plainWordEnd(text, at);
    if (other > at) {
      opening.lastIndex = other;
      continue;
    }
    const word = wordAt(text, at);
    const sought = byFamily.get(word.key) ?? (word.key.includes('-') ? byFamily.get(word.key.replace(articlePrefix, '')) : undefined);
    const initialled = sought ? undefined : byInitials.get(text.slice(word.start, word.end));
    if (initialled) mentions.get(initialled.id)!.push({ start: word.start, end: word.end });
    const found = sought ? resolve(text, word, sought, recent.get(word.key) ?? null) : null;
    if (found) {
      recent.set(word.key, found.person);
      mentions.get(found.person.id)!.push({ start: found.start, end: found.end });
    }
    opening.lastIndex = Math.max(word.end, found?.end ?? 0, at + 1);
  }
  return mentions;
}

/** The first two letters of a word as one number, case folded. */
function beginning(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | text.charCodeAt(at + 1) | 32;
}

/** The end of a word of plain letters and nothing else; the offset itself where an accent, an apostrophe or a hyphen needs another look. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end - at < 2 || end - at >= longestWord || next === 39 || next === 45 || next > 127 ? at : end;
}

/** A capital after a letter (`McRoe`) opens no word; after a hyphen or an apostrophe it may. */
function insideWord(text: string, at: number): boolean {
  const before = text[at - 1];
  return at > 0 && isWordUnit(text, at - 1) && before !== '-' && before !== "'" && before !== '’';
}

/** What stands before a surname. */
interface Before {
  /** Where the name begins. */
  readonly start: number;
  /** Folded given names and initials, nearest first. */
  readonly given: readonly string[];
  readonly titled: boolean;
  /** A capitalised word stands before the surname that none of the sought persons bears. */
  readonly stranger: boolean;
}

function readBefore(text: string, word: Word, sought: readonly Sought[]): Before {
  const isOwn = (key: string): boolean => sought.some(({ words }) => words.includes(key));
  const given: string[] = [];
  let start = word.start;
  const article = /(?:^|[^\p{L}])(\p{L}{2}-)$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (article && sought.some(({ family }) => family === foldName(article[1]!) + word.key)) start -= 3;
  for (let n = 0; n < 5; n++) {
    const before = wordBefore(text, start);
    if (!before) break;
    const capital = isCapital(text, before.start);
    if (sought.some(({ prefix }) => prefix.includes(before.key))) start = before.start;
    else if (capital && (isOwn(before.key) || before.end - before.start === 1)) {
      start = before.start;
      given.push(before.key);
    } else if (capital && civilHonorifics.has(before.key)) return { start, given, titled: true, stranger: false };
    else if (capital && given.length === 0) {
      const further = wordBefore(text, before.start);
      // A middle name that the byline leaves out: `Franklin Delano Roosevelt` for `Franklin D. Roosevelt`.
      if (further && isCapital(text, further.start) && isOwn(further.key)) {
        start = further.start;
        given.push(further.key);
        continue;
      }
      const named = givenNameEvidence(before.key) === 1 || !startsSentence(text, before.start);
      return { start, given, titled: false, stranger: named && !neverInNames.has(before.key) };
    } else break;
  }
  return { start, given, titled: false, stranger: false };
}

/** Whose mention a surname is, and where it stands: given names, initials and particles before it belong to it. */
function resolve(text: string, word: Word, sought: readonly Sought[], recent: Person | null): { person: Person; start: number; end: number } | null {
  const before = readBefore(text, word, sought);
  if (before.stranger) return null;
  const full = before.given.length > 0;
  const fitting = full ? sought.filter(({ words }) => before.given.every((key) => words.some((own) => own === key || isInitialOf(own, key)))) : sought;
  const found = fitting.find(({ person }) => person === recent) ?? fitting[0];
  if (!found) return null;
  const end = readAfter(text, word, found);
  if (end === null) return null;
  if (!full && !before.titled && end === word.end) {
    const next = wordAfter(text, word.end);
    if (next && isCapital(text, next.start) && text.slice(word.end, next.start).trim() === '' && neverInNames.has(next.key)) return null;
    if (surnamesThatAreWords.has(word.key) && !readsAsPerson(text, word)) return null;
  }
  return { person: found.person, start: before.start, end };
}

/** Where a mention ends: after a generation suffix, or after the given name that follows a family name; null where another's follows it. */
function readAfter(text: string, word: Word, { words, familyFirst, generation }: Sought): number | null {
  if (generation) return word.end + (/^,?\s(?:Jr|Sr)\b\.?|^\s(?:II|III|IV)\b/u.exec(text.slice(word.end, word.end + 6))?.[0].length ?? 0);
  if (!familyFirst) return word.end;
  let end = word.end;
  for (let at = 1; at < words.length; at++) {
    const next = text[end] === ' ' && isCapital(text, end + 1) ? wordAt(text, end + 1) : null;
    if (next?.key !== words[at]) return next && at === 1 && /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(text.slice(next.start, next.end)) ? null : end;
    end = next!.end;
  }
  return end;
}

/** Whether one of two name words is the other's initial. */
function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a.startsWith(b.charAt(0));
}

const placeContext = new Set('in from to across into throughout within near visited visit leave left enter entered toward towards between neighbouring neighboring northern southern eastern western new gulf river the a an'.split(' '));
const besideAPerson = new Set('as like unlike with and by that contra against what when while but for of'.split(' '));
const strictlyBesideAPerson = new Set('as that unlike contra colleague colleagues author authors writer writers'.split(' '));
const hisWork = /^['’]s\s+(?:\p{L}+\s+)?(?:article|essay|argument|claim|view|proposal|plan|critique|response|reply|book|point|case|piece|position|thesis|analysis|assertion|suggestion|speech|op-ed|contention|letter|column|report)/u;

/** Whether a surname that is also a common word or a country is used of a person here. */
function readsAsPerson(text: string, word: Word): boolean {
  const next = wordAfter(text, word.end);
  if (next && speechVerbs.has(next.key) && !/^['’]s/u.test(text.slice(word.end, word.end + 2))) return !isPlainNoun(text, word, next);
  const before = wordBefore(text, word.start);
  if (before && placeContext.has(before.key)) return false;
  if (hisWork.test(text.slice(word.end, word.end + 40))) return true;
  if (before && besideAPerson.has(before.key) && /^(?:['’]s\b|,)/u.test(text.slice(word.end, word.end + 3))) return true;
  return before !== null && !startsSentence(text, word.start) && strictlyBesideAPerson.has(before.key);
}

const copulas = new Set('is was has had does did could would should will may might makes offers offered'.split(' '));
const nounAfterCopula = /^\s+(?:a|an|the|one|home|located|among|still|now|also|not|more|less|rich|poor|expensive|cheap|grown|eaten|food|good|bad)\b/u;

/** `Rice is food`, `Jordan is a kingdom`: a copula tells nothing of a person by itself. */
function isPlainNoun(text: string, word: Word, next: Word): boolean {
  return copulas.has(next.key) && (startsSentence(text, word.start) || nounAfterCopula.test(text.slice(next.end, next.end + 14))) && !/^\s+(?:right|wrong|correct|mistaken|surely|rightly|too|quick|argued|written|said|claimed|suggested)\b/u.test(text.slice(next.end, next.end + 14));
}
