import { speakerEndingAt } from './phrases.js';
import type { Token } from './tokens.js';
import type { IsName, Subject } from './who.js';
import { adverbs, auxiliaries, firstPersons, firstPossessives, groupNouns, groupPossessives, groupPronouns, nobodyWords, personPossessives, personPronouns, quantifiers, sentenceStarters } from './word-lists.js';

const plainGap = /^[ \t\r\n\u00a0]{1,4}$/;
const titleGap = /^\.? {1,2}$/;
const interruption = /[,)—–]/;
const joiners = new Set(['of', 'the', 'for', 'de', 'van', 'von', 'al', 'bin', 'la', 'le', 'du', 'del', 'on']);
const phraseLinks = new Set(['of', 'in', 'at', 'from', 'to', 'on', 'for', 'within', 'outside']);
const phraseStops = new Set([...auxiliaries, ...phraseLinks, 'that', 'and', 'or', 'but', 'as', 'by', 'with', 'because', 'when', 'if', 'while', 'than', 'what', 'how', 'why', 'who', 'which', 'though', 'although', 'yet', 'so']);
const obligations = new Set(['should', 'must', 'shall', 'can', 'cannot', "can't", "mustn't", "shouldn't", 'ought', 'need', 'needs', 'to']);
const negations = new Set(['not', 'never', "doesn't", "don't", "didn't", "won't", "wouldn't", 'cannot', "can't", "hasn't", "haven't"]);
const longestPhrase = 7;

/**
 * Who does what the verb says: the noun phrase before it, over its auxiliaries and adverbs, and over an apposition between commas.
 * @returns null where nobody who can hold a view is found, or the verb is denied or only demanded (“does not say”, “must admit”).
 */
export function subjectBefore(tokens: readonly Token[], verb: number, isName: IsName): Subject | null {
  const last = beforeVerb(tokens, verb);
  if (last < 0) return null;
  if (!interruption.test(tokens[last + 1]!.gap)) {
    const subject = nounPhraseEndingAt(tokens, last, isName);
    if (!subject || !isComplement(tokens, subject.first)) return subject;
    return subject.kind === 'unnamed' ? groupBefore(tokens, last) : subject.kind === 'name' ? null : subject;
  }
  const apposed = nounPhraseEndingAt(tokens, last, isName);
  for (let i = last; i > 0 && last - i < 20; i--) {
    if (!/[,(—–]/.test(tokens[i]!.gap)) continue;
    const subject = nounPhraseEndingAt(tokens, i - 1, isName);
    if (subject && isComplement(tokens, subject.first)) continue;
    // “The author of the bill, Ruth Oyelaran, thinks”: the name says more.
    if (subject && (subject.kind === 'unnamed' || groupNouns.has(tokens[subject.last]!.word)) && tokens[i]!.gap.includes(',') && apposed?.kind === 'name' && apposed.first === i && apposed.last > apposed.first) return apposed;
    return subject?.kind === 'name' || subject?.kind === 'unnamed' ? subject : null;
  }
  return null;
}

const seeming = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared', 'continue', 'continues', 'continued', 'profess', 'professes', 'tend', 'tends', 'like', 'likes', 'liked', 'love', 'loves', 'used', 'prefer', 'prefers', 'preferred', 'inclined', 'claim', 'claims']);

/** The token before a verb, over its auxiliaries, adverbs and “seems to”; -1 where the verb is denied, demanded or has nothing before it. */
function beforeVerb(tokens: readonly Token[], verb: number): number {
  let last = verb - 1;
  while (last >= 0 && plainGap.test(tokens[last + 1]!.gap)) {
    const { word } = tokens[last]!;
    if (word === 'to' && seeming.has(tokens[last - 1]?.word ?? '')) {
      last -= 2;
      continue;
    }
    if (!(auxiliaries.has(word) || adverbs.has(word) || isAdverb(word) || negations.has(word))) break;
    if (negations.has(word) || obligations.has(word)) return -1;
    last--;
  }
  return last < 0 || obligations.has(tokens[last]!.word) ? -1 : last;
}

/**
 * Who speaks, where the verb is one that only speakers and writings can be the subject of; asked where {@link subjectBefore} finds nobody it knows.
 * @returns null under the same conditions, and where no noun phrase stands there.
 */
export function speakerBefore(tokens: readonly Token[], verb: number): Subject | null {
  const last = beforeVerb(tokens, verb);
  if (last < 0) return null;
  if (tokens[last]!.word === 'who' || tokens[last]!.word === 'that') return last > 0 ? speakerEndingAt(tokens, last - 1) : null;
  if (tokens[last]!.isPossessive && !(tokens[last]!.isCapital && last < verb - 1)) return null;
  if (!interruption.test(tokens[last + 1]!.gap)) return speakerEndingAt(tokens, last);
  // Over what stands between commas: “Environmental groups, most of them new, object that”.
  for (let i = last; i > 0 && last - i < 14; i--) if (/[,(—–]/.test(tokens[i]!.gap)) return speakerEndingAt(tokens, i - 1);
  return null;
}

const prepositions = new Set([...phraseLinks, 'by', 'with', 'against', 'between', 'among', 'about', 'over', 'under', 'toward', 'towards', 'near', 'through']);

/** Whether a noun only completes another noun: “events in Hungary show …” is not Hungary's word. */
function isComplement(tokens: readonly Token[], first: number): boolean {
  return first > 1 && plainGap.test(tokens[first]!.gap) && prepositions.has(tokens[first - 1]!.word);
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && word !== 'ally' && word !== 'reply';
}

/** The holder that a noun phrase names, if its last word is the token `last`. */
export function nounPhraseEndingAt(tokens: readonly Token[], last: number, isName: IsName): Subject | null {
  const token = tokens[last];
  if (!token) return null;
  const { word } = token;
  const single = (kind: Subject['kind']): Subject => ({ kind, first: last, last });
  if (firstPersons.has(word) && (!word.startsWith('i') || token.isCapital)) return single('self');
  if (personPronouns.has(word)) return single('person');
  if (groupPronouns.has(word)) return single('group');
  if (word === 'you') return single('addressee');
  if (nobodyWords.has(word)) return single('nobody');
  if (word === 'who' && last > 0) return nounPhraseEndingAt(tokens, last - 1, isName);
  if (quantifiers.has(word)) {
    // “Sara Wikström and Elias Boman both believe”.
    const before = /^(?:both|all)$/.test(word) && last > 0 && plainGap.test(token.gap) && tokens[last - 1]!.isCapital ? nounPhraseEndingAt(tokens, last - 1, isName) : null;
    return before?.kind === 'name' ? before : single('unnamed');
  }
  if (groupNouns.has(word) && !(token.isCapital && last > 0)) return groupPhrase(tokens, last, last);
  if (token.isCapital && !firstPersons.has(word)) return nameEndingAt(tokens, last, isName) ?? groupBefore(tokens, last);
  return groupBefore(tokens, last);
}

/** A group with its complement: “critics of the plan”. */
function groupBefore(tokens: readonly Token[], last: number): Subject | null {
  for (let i = last; i > 0 && last - i < longestPhrase; i--) {
    if (!plainGap.test(tokens[i]!.gap)) return null;
    if (phraseLinks.has(tokens[i]!.word) && groupNouns.has(tokens[i - 1]!.word)) return groupPhrase(tokens, i - 1, last);
    if (phraseStops.has(tokens[i]!.word) && !phraseLinks.has(tokens[i]!.word)) return null;
  }
  return null;
}

const articles = new Set(['the', 'a', 'an', 'some', 'many', 'those', 'these', 'our', 'my', 'his', 'her', 'their', 'its']);

/** Takes the determiner and the adjectives before the noun along. */
function groupPhrase(tokens: readonly Token[], noun: number, last: number): Subject | null {
  let first = noun;
  while (first > 0 && noun - first < 4 && plainGap.test(tokens[first]!.gap) && !phraseStops.has(tokens[first - 1]!.word) && !articles.has(tokens[first]!.word)) first--;
  first = partOf(tokens, first);
  if (nobodyWords.has(tokens[first]!.word)) return { kind: 'nobody', first, last };
  while (first < noun && tokens[first]!.isCapital && first === 0 && sentenceStarters.has(tokens[first]!.word) && !quantifiers.has(tokens[first]!.word) && tokens[first]!.word !== 'the') first++;
  return { kind: 'unnamed', first, last };
}

/** “Some of | my colleagues”: where a phrase is a part of what it names, the beginning of it all. */
export function partOf(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.word !== 'of' || !plainGap.test(tokens[first]!.gap)) return first;
  for (let i = first - 2; i >= Math.max(0, first - 4) && plainGap.test(tokens[i + 1]!.gap); i--) if (quantifiers.has(tokens[i]!.word) || nobodyWords.has(tokens[i]!.word) || /^(?:one|two|three|all|half|each|majority|number)$/.test(tokens[i]!.word)) return i;
  return first;
}

/** A run of capitalised words, joined by “of”, “the” and the like; a title before it is part of it. */
function nameEndingAt(tokens: readonly Token[], last: number, isName: IsName): Subject | null {
  let first = last;
  while (first > 0 && last - first < longestPhrase) {
    const gap = tokens[first]!.gap;
    const before = tokens[first - 1]!;
    if (!plainGap.test(gap) && !(titleGap.test(gap) && before.text.length <= 4 && before.isCapital)) break;
    if (before.isCapital && !(first === 1 && sentenceStarters.has(before.word))) {
      first--;
      continue;
    }
    const beyond = tokens[first - 2];
    if (joiners.has(before.word) && beyond?.isCapital && plainGap.test(before.gap) && !(first === 2 && sentenceStarters.has(beyond.word)) && !beyond.isPossessive) {
      first -= 2;
      continue;
    }
    break;
  }
  const before = tokens[first - 1];
  if (before && phraseLinks.has(before.word) && tokens[first - 2] && groupNouns.has(tokens[first - 2]!.word) && plainGap.test(before.gap)) return groupPhrase(tokens, first - 2, last);
  if (first === 0 && sentenceStarters.has(tokens[0]!.word)) {
    if (last === 0) return null;
    first = 1;
  }
  if (first === last && first === 0 && !isName(tokens[0]!)) return null;
  if (before?.word === 'the' && plainGap.test(tokens[first]!.gap)) first--;
  return { kind: 'name', first, last };
}

/** Whose a possessive is: “his”, “my”, “Ratner’s”, “the IMF’s”, “critics’”. `at` is the possessive's token. */
export function possessor(tokens: readonly Token[], at: number, isName: IsName): Subject | null {
  const token = tokens[at];
  if (!token) return null;
  const single = (kind: Subject['kind']): Subject => ({ kind, first: at, last: at });
  if (firstPossessives.has(token.word)) return single('self');
  if (personPossessives.has(token.word)) return single('person');
  if (groupPossessives.has(token.word)) return single('group');
  if (token.word === 'your') return single('addressee');
  return token.isPossessive ? nounPhraseEndingAt(tokens, at, isName) : null;
}
