import type { Span } from '../../analysis.js';
import { foldName } from '../names/fold.js';
import { civilHonorifics, neverInNames, particles } from '../names/data/words.js';
import { speechVerbs, surnamesThatAreWords } from '../names/data/surnames.js';

/** A person to look for. */
export interface Person {
  readonly id: string;
  /** Full name as displayed. */
  readonly name: string;
  readonly given: string | null;
  readonly surname: string;
}

interface Seek {
  readonly person: Person;
  /** Folded words of the full name, initials without full stops. */
  readonly words: readonly string[];
  readonly surname: string;
}

interface Word extends Span {
  readonly key: string;
}

const letter = /[\p{L}\p{M}'’ʼ-]/u;
const isWordCode = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 39 || code === 45 || (code > 127 && letter.test(text.charAt(at)));
};

/** The word that begins at an offset, without a possessive ending and without trailing apostrophes or hyphens. */
function wordAt(text: string, start: number): Word {
  let end = start;
  while (end < text.length && isWordCode(text, end) && end - start < 60) end++;
  let own = end;
  if (/['’]s$/i.test(text.slice(start, end))) own -= 2;
  while (own > start + 1 && /['’ʼ-]/u.test(text[own - 1]!)) own--;
  return { start, end: own, key: foldName(text.slice(start, own)) };
}

const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(text.charAt(at)));
};

function previousWord(text: string, start: number): Word | null {
  let end = start;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\u00a0' || text[end - 1] === '.')) end--;
  if (end === start || start - end > 3) return null;
  let from = end;
  while (from > 0 && isWordCode(text, from - 1) && end - from < 40) from--;
  return from < end ? { start: from, end, key: foldName(text.slice(from, end)) } : null;
}

function nextWord(text: string, end: number): string {
  return /^(?:['’]s)?[ \u00a0,]*([\p{L}'’-]+)/u.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';
}

/**
 * Finds every mention of the given persons: full name, surname, title and surname, initials, possessives.
 * One pass over the capitalised words of the text. Two people of one surname are told apart by given name or the nearest antecedent.
 * @returns for each person id, spans in text order; titles before a name and possessive endings are not part of a span.
 */
export function findMentions(text: string, persons: readonly Person[]): Map<string, Span[]> {
  const mentions = new Map<string, Span[]>(persons.map(({ id }) => [id, []]));
  const bySurname = new Map<string, Seek[]>();
  const byInitials = new Map<string, Person>();
  for (const person of persons) {
    const words = person.name.split(/[\s.]+/).filter(Boolean).map(foldName);
    const seek = { person, words, surname: foldName(person.surname) };
    const last = lastWord(seek.surname);
    for (const key of new Set([last, last.replace(articlePrefix, '')])) bySurname.set(key, [...(bySurname.get(key) ?? []), seek]);
    const letters = words.filter((word) => !particles.has(word)).map((word) => word.charAt(0)).join('').toUpperCase();
    if (letters.length >= 3 && !byInitials.has(letters)) byInitials.set(letters, person);
  }
  const recent = new Map<string, Person>();
  const initialsOf = (key: string): string[] => [key.charAt(0), key.charAt(0).toUpperCase()];
  const opening = new Set([...bySurname.keys(), ...[...byInitials.keys()].map((letters) => letters.toLowerCase())].flatMap(initialsOf));
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    // Most letters are small; of the capitals only those matter that may open one of the names. Accents are left to the slow way.
    if (code < 65 || (code > 90 && code < 128) || (code <= 90 && !opening.has(text.charAt(at)))) {
      at++;
      continue;
    }
    if (!isUpper(text, at) || (at > 0 && isWordCode(text, at - 1) && text[at - 1] !== '-' && text[at - 1] !== "'" && text[at - 1] !== '’')) {
      at++;
      continue;
    }
    const word = wordAt(text, at);
    const seeks = bySurname.get(word.key) ?? (word.key.includes('-') ? bySurname.get(lastWord(word.key)) : undefined);
    const named = byInitials.size > 0 && word.end - word.start >= 3 ? byInitials.get(text.slice(word.start, word.end)) : undefined;
    if (named) mentions.get(named.id)!.push({ start: word.start, end: word.end });
    else if (seeks) {
      const found = resolve(text, word, seeks, recent);
      if (found) {
        recent.set(word.key, found.person);
        mentions.get(found.person.id)!.push({ start: found.start, end: found.end });
      }
    }
    at = Math.max(word.end, at + 1);
  }
  return mentions;
}

/** Arabic articles joined to a surname; the part after them stands alone at times. */
const articlePrefix = /^(?:al|el|an|as|ar|at|ad|az|ul)-/u;

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** Whose mention a surname is, and where it begins: given names, initials and particles before it belong to it. */
function resolve(text: string, word: Word, seeks: readonly Seek[], recent: ReadonlyMap<string, Person>): { person: Person; start: number; end: number } | null {
  let start = word.start;
  let givenSeen: string | null = null;
  let title: string | null = null;
  for (let before = previousWord(text, start), n = 0; before && n < 5; before = previousWord(text, start), n++) {
    const isName = seeks.some(({ words }) => words.includes(before.key));
    if (!isName && !particles.has(before.key) && !(before.end - before.start === 1 && isUpper(text, before.start))) {
      if (civilHonorifics.has(before.key) && isUpper(text, before.start)) title = before.key;
      else if (isUpper(text, before.start) && text[before.end] !== '.' && !startsSentence(text, before.start)) givenSeen ??= before.key;
      break;
    }
    if (!isName && particles.has(before.key) && !seeks.some(({ words }) => words.some((w) => w === before.key))) break;
    start = before.start;
    if (!particles.has(before.key)) givenSeen = before.key;
  }
  if (start === word.start && givenSeen !== null && !isLabelWord(givenSeen)) {
    // A capitalised word that is none of the person's names stands before the surname: somebody else, or something named so.
    return null;
  }
  const article = /(?:^|[^\p{L}])([\p{L}]{2}-)$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (article && seeks.some(({ surname }) => lastWord(surname) === foldName(article[1]!) + word.key)) start -= 3;
  const full = start < word.start && givenSeen !== null;
  const fitting = start < word.start && givenSeen !== null ? seeks.filter(({ words }) => words.includes(givenSeen) || words.some((w) => isInitialOf(w, givenSeen))) : seeks;
  const seek = fitting.find(({ person }) => person === recent.get(word.key)) ?? fitting[0];
  if (!seek) return null;
  if (!full && !title && surnamesThatAreWords.has(word.key) && !readsAsPerson(text, word)) return null;
  return { person: seek.person, start, end: suffixEnd(text, word.end, seek) };
}

/** Whether one of two name words is the other's initial. */
function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a.startsWith(b.charAt(0));
}

/** Words that may stand capitalised before a surname without making another name of it. */
function isLabelWord(key: string): boolean {
  return neverInNames.has(key) || civilHonorifics.has(key);
}

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  return before === '' || /[.!?:;“"(—–\n]$/u.test(before) || /\n\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

function suffixEnd(text: string, end: number, seek: Seek): number {
  if (!seek.words.some((word) => /^(?:jr|sr|ii|iii|iv)$/.test(word))) return end;
  return end + (/^,?\s(?:Jr|Sr)\b\.?|^\s(?:II|III|IV)\b/u.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}

const placeContext = new Set('in from to across into throughout within near visited visit leave left enter entered toward towards between neighbouring neighboring northern southern eastern western new gulf river'.split(' '));

/** Whether a surname that is also a common word or a country is used of a person here. */
function readsAsPerson(text: string, word: Word): boolean {
  const next = nextWord(text, word.end);
  const before = previousWord(text, word.start);
  if (speechVerbs.has(next)) return true;
  if (before && placeContext.has(before.key)) return false;
  if (before?.key === 'the' || before?.key === 'a' || before?.key === 'an') return false;
  const sentenceStart = startsSentence(text, word.start);
  if (/^['’]s\s+(?:article|essay|argument|claim|view|proposal|plan|critique|response|reply|book|point|case|piece|position|thesis|analysis|assertion|suggestion|speech|op-ed|contention)/u.test(text.slice(word.end, word.end + 24))) return true;
  if (before && /^(?:as|like|unlike|with|and|by|that|contra|against|what|when|while|but|for|of)$/.test(before.key) && /^['’]s\b|^,/u.test(text.slice(word.end, word.end + 3))) return true;
  return !sentenceStart && before !== null && /^(?:as|that|unlike|contra|colleagues?|authors?|writers?)$/.test(before.key);
}
