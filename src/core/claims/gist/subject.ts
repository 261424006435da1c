/** Shortens a subject that leaves no room for the verb. */
import { withoutComma } from './asides.js';
import type { VerbGroup } from './grammar.js';
import type { GistLine } from './line.js';
import { endsCount } from './opening.js';
import { gistWord, lengthOf } from './reading.js';
import type { GistWord } from './word.js';

const ellipsis = '…';

/** An item of a list has at most so many words. */
const longestItem = 5;


/** Where several make up the subject and the verb comes late for them, keeps the first: “Norway, Denmark and Sweden should …” → “Norway… should …”. */
export function shortenList(line: GistLine, maxLength: number): readonly GistWord[] {
  const { words } = line;
  if (!line.hasAndOr) return words;
  const verb = line.verb?.start ?? -1;
  if (verb < 4 || words[0]!.opensSideClause || lengthOf(words, 0, verb + 1) <= 0.5 * maxLength) return words;
  let commas = 0, item = 0, last = -1;
  for (let i = 0; i < verb; i++) {
    const word = words[i]!;
    if ((word.endsWithMark && !word.endsWithComma) || (word.isPast && word.isLowerCase) || word.isSubjectPronoun || word.opensDescription) return words;
    if (word.isAndOr) {
      last = i;
      item = 0;
    } else if (++item > longestItem) return words;
    if (word.endsWithComma) {
      if (last >= 0) return words;
      commas++;
      item = 0;
    }
  }
  if (last < 1 || last === verb - 1 || words[verb - 1]!.isJoining || time.test(words[0]!.bare)) return words;
  const first = commas > 0 ? words.findIndex(({ endsWithComma }) => endsWithComma) : last - 1;
  if (words[first]!.isMeasureNoun || time.test(words[first]!.bare) || words.slice(first + 1, verb).some(({ isNegation }) => isNegation)) return words;
  return [...words.slice(0, first), broken(words[first]!), ...words.slice(verb)];
}

/** A comma behind one of these parts no items of a list: “A year ago, the army and the navy …”. */
const time = /^(?:ago|today|yesterday|now|later|earlier|years?|months?|weeks?|days?|time|once|last|then)$/;

function broken(word: GistWord): GistWord {
  return gistWord(withoutComma(word).text + ellipsis);
}

const isNumber = /^[\d£$€¥]/;

/** The subject keeps at least so many UTF-16 units, where it has them. */
const shortestSubject = 4;
/** So much of what the verb says should fit beside the subject, in UTF-16 units, and so much must. */
const wellSaid = 26, leastSaid = 8;
/** What something is needs more words than what is done. */
const leastAscribed = 24;
/** Less room than this behind the verb makes breaking off the subject worth it. */
const cramped = 16;

/** Where the verb comes too late for the label, breaks off what hangs on the subject's noun: “A port that can no longer pay… will close”. */
export function shortenSubject({ words, verb }: GistLine, maxLength: number): readonly GistWord[] {
  if (!verb || lengthOf(words, 0, verb.end) + cramped < maxLength || !isBreakable(words, verb)) return words;
  const said = lengthOf(words, verb.start), group = lengthOf(words, verb.start, verb.end);
  const least = /^(?:is|are|was|were)$/.test(words[verb.end - 1]!.bare) ? leastAscribed : leastSaid;
  let end = -1, wellEnd = -1;
  let length = -1;
  for (let i = 0; i < verb.start - 1; i++) {
    length += 1 + words[i]!.length;
    if (length < shortestSubject || !endsPart(words, i, verb)) continue;
    const room = maxLength - length - 2;
    if (Math.min(said, wellSaid + group) <= room) wellEnd = i;
    if (Math.min(said, least + group) <= room) end = i;
  }
  if (wellEnd >= 0) end = wellEnd;
  if (end < 0) return words;
  return [...words.slice(0, end), broken(words[end]!), ...words.slice(verb.start)];
}

/** Whether the words before the verb are one subject, and no side clause, whose words would be taken for it. */
function isBreakable(words: readonly GistWord[], { start }: VerbGroup): boolean {
  const first = words[0]!;
  if (start < 3 || start > 40 || words[start - 1]!.isJoining || first.bare.endsWith('ly') || (first.opensPhrase && !first.isThat) || first.opensSideClause || first.isFiniteVerb || first.isSubjectPronoun || words[start - 1]!.isSubjectPronoun || /^(?:both|if|unless|until|what|how|why|when|where|whether|let|who|which|so|nor|partly|never|not|only|as|than)$/.test(first.bare)) return false;
  let commas = 0;
  for (let i = 0; i < start; i++) {
    if (words[i]!.interrupts) return false;
    if (words[i]!.endsWithComma) commas++;
  }
  // A comma that no second one answers parts clauses: the verb is then not this subject's.
  return commas === 0 || (words[start - 1]!.endsWithComma && commas > 1);
}

/** Whether the subject can be broken off behind a word: before what describes its noun, losing no “not”, no condition and no number's noun. */
function endsPart(words: readonly GistWord[], at: number, { start }: VerbGroup): boolean {
  const word = words[at]!, next = words[at + 1]!;
  if (endsCount(words, at)) return !words.slice(at + 1, start).some(({ isNegation }) => isNegation);
  if (word.isDangler || word.bare.endsWith('ly') || word.isMeasureNoun || isNumber.test(word.bare) || word.isNegation) return false;
  if (!(next.opensPart || next.opensPhrase || word.endsWithComma || next.bare === 'whom')) return false;
  if (next.bare === 'than' || (next.bare === 'as' && words[at - 1]?.bare === 'as') || next.isNot) return false;
  // Behind the verb of a relative clause its sense may hang on what follows; behind “to” and a verb likewise.
  if (words[at - 1]?.opensDescription || words[at - 1]?.isTo) return next.opensPhrase && !words[at - 1]!.opensPhrase;
  for (let i = at + 1; i < start; i++) if (words[i]!.isNegation || /^(?:if|unless|until)$/.test(words[i]!.bare)) return false;
  return true;
}
